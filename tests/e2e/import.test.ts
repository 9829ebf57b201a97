/** What a reader brings in: read in a worker, looked at, stored, taken back; and the copies that are kept of it all. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { formatJson } from '../../lib/exchange/native/native-json.ts';
import type { ClaimRecord } from '../../lib/schema/records.ts';
import { pressButton } from '../../tools/drive/control.ts';
import { numberedDraft, sampleArticle, sampleClaim } from '../unit/schema/samples.ts';
import { expectAccessiblePage } from './accessible.ts';
import { waitForText } from './popup.ts';
import { inEachBrowser } from './setting.ts';

inEachBrowser('allowed', (setting) => {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-import-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let library: Page;

  const CLAIMS: readonly ClaimRecord[] = [1, 2, 3].map((number) =>
    sampleClaim({ ...numberedDraft(number), id: `019caaaa-0000-7000-8000-00000000000${number}` }),
  );

  /** A file of the sample article. @returns its path */
  function native(name: string, claims: readonly ClaimRecord[]): string {
    const records = { articles: [sampleArticle()], claims, changes: [], sources: [] };
    const text = formatJson({ ...records, program: '0.1.0', codebook: DEFAULT_CODEBOOK }, new Date('2026-03-02'));
    return written(name, text);
  }

  function written(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  setting.prepare(async () => {
    library = await setting.reader.openOwn('library.html#/files');
    await library.setViewport({ width: 1000, height: 900 });
    await waitForText(library, 'There is no copy yet.');
  });

  async function choose(...paths: readonly string[]): Promise<void> {
    const field = (await library.waitForSelector('.drop-files input')) as ElementHandle<HTMLInputElement> | null;
    await field?.uploadFile(...paths);
  }

  const press = (name: string) => pressButton(library, name);

  /** How many records a table of the store has. */
  function count(table: string): Promise<number> {
    return library.evaluate(
      (name) =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('says-who');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction(name).objectStore(name).count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
      table,
    );
  }

  const summaries = () => library.$$eval('.preview-part summary', (all) => all.map((one) => one.textContent));
  const news = () => library.$eval('.files-section .news-text', (element) => element.textContent);

  test('a file shows what it would bring before anything is stored, and brings it', async () => {
    await choose(native('desk.json', CLAIMS));
    await library.waitForSelector('.import-preview');
    expect(await summaries()).toEqual(['3 new claims']);
    expect(await count('claims')).toBe(0);
    await library.locator('.preview-part summary').click();
    await library.waitForSelector('.preview-row');
    await expectAccessiblePage(library);
    await press('Import: 3 new');
    await waitForText(library, 'Imported “desk.json”.');
    expect(await count('claims')).toBe(3);
    await expectAccessiblePage(library);
  });

  test('the same file once more would change nothing', async () => {
    await choose(join(folder, 'desk.json'));
    await waitForText(library, 'Everything in this file is here already');
    await press('Go on');
    await library.waitForSelector('.drop-files');
  });

  test('what is changed in a file is a conflict where nothing tells which is newer, and the reader decides', async () => {
    const [first, second] = CLAIMS as [ClaimRecord, ClaimRecord];
    const older = { ...first, note: 'From the other desk.', modified: '2026-02-01T00:00:00.000Z' };
    const newer = { ...second, note: 'Looked up.', modified: '2026-04-01T00:00:00.000Z' };
    await choose(native('other-desk.json', [older, newer]));
    await library.waitForSelector('.conflict');
    expect(await summaries()).toEqual(['1 claim changes', '1 conflict to decide on']);
    await library.locator('.conflict-side:last-child').click();
    await waitForText(library, 'Taken from the file: 1 of 1');
    await expectAccessiblePage(library);
    await press('Import: 1 changed');
    await waitForText(library, 'Imported “other-desk.json”.');
    await library.goto(library.url().replace(/#.*/, `#/article?id=${first.articleId}`));
    await library.locator('.claim-entry:first-of-type .claim-button').click();
    await library.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.claim-row-open textarea')?.value === 'From the other desk.',
    );
  });

  test('an import is taken back from the list, and goes on being there as undone', async () => {
    await library.goto(library.url().replace(/#.*/, '#/files'));
    await press('Undo the import of other-desk.json');
    await waitForText(library, 'The import of “other-desk.json” is undone.');
    await waitForText(library, 'Undone:');
    expect(await count('claims')).toBe(3);
  });

  test('a file that is wrong somewhere says where, and the one after it has its turn', async () => {
    const wrong = formatJson(
      {
        articles: [sampleArticle()],
        claims: CLAIMS,
        changes: [],
        sources: [],
        program: '',
        codebook: DEFAULT_CODEBOOK,
      },
      new Date('2026-03-02'),
    ).replace('"status":"denied"', '"status":"true"');
    await choose(written('wrong.json', wrong), join(folder, 'desk.json'));
    await library.waitForSelector('.file-refused');
    expect(await library.$eval('.file-refused', (element) => element.textContent)).toMatch(
      /line \d+: claims\[0\]\.status: not a status/,
    );
    await waitForText(library, '1 more file comes after this one.');
    await press('Go on');
    await waitForText(library, 'Everything in this file is here already');
    await press('Go on');
  });

  test('a copy brings back what was here, and the state before it is a copy as well', async () => {
    const copies = () =>
      library.$$eval('.file-entry', (all) => all.filter((one) => one.textContent?.includes('Restore')).length);
    const before = await copies();
    expect(before).toBe(2);
    // The first one made: before anything was imported.
    await library.locator('.file-list:last-child > li:last-child .toolbar > .button').click();
    await press('Restore it');
    await waitForText(library, 'Restored. What was here before is the newest copy now');
    expect(await count('claims')).toBe(0);
    expect(await copies()).toBe(before + 1);
    await waitForText(library, 'Nothing has been imported so far.');
    expect(await news()).toBe('');
  });

  test('the screen is in order in its narrowest form', async () => {
    await library.setViewport({ width: 320, height: 900 });
    await expectAccessiblePage(library);
    expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
