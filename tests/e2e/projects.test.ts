/** A project from its articles to a settled disagreement: two articles, a second coder's file, alpha, and the reader's own claim. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { formatJson } from '../../lib/exchange/native/native-json.ts';
import { parseJson } from '../../lib/exchange/native/read-json.ts';
import { findControl, pressButton, pressControl } from '../../tools/drive/control.ts';
import { saveDownload } from '../../tools/drive/save-download.ts';
import { expectAccessiblePage } from './accessible.ts';
import { openRow, rowsOf, waitForText } from './popup.ts';
import { inEachBrowser } from './setting.ts';

inEachBrowser('allowed', (setting) => {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-projects-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let library: Page;

  /** Labels claims of two articles in the popup. */
  setting.prepare(async () => {
    const { reader, newsroom } = setting;
    const border = await reader.open(`${newsroom.url}/border`);
    const popup = await reader.clickButton(border);
    await rowsOf(popup);
    await (await openRow(popup, 'It', 'Kessania')).choose('Status', 'contested');
    await (await openRow(popup, 'Kessania', 'the accusation')).choose('Status', 'denied');
    const harbour = await reader.open(`${newsroom.url}/harbour`);
    const other = await reader.clickButton(harbour);
    const [claim] = await rowsOf(other);
    if (!claim) throw new Error('the harbour report has no claims');
    await (await openRow(other, claim.source, claim.content)).choose('Status', 'unverified');
    library = await reader.openOwn('library.html#/projects');
    await library.setViewport({ width: 1000, height: 800 });
  });

  const press = (name: string) => pressButton(library, name);
  const follow = (name: string) => pressControl(library, 'link', name);

  /** The cells of a variable's figures. */
  function figures(variable: string): Promise<string[]> {
    return library.$$eval(
      '.table tbody tr',
      (rows, wanted) => {
        const row = rows.find((one) => one.querySelector('th')?.textContent === wanted);
        return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent ?? '');
      },
      variable,
    );
  }

  test('a project is made of two articles of the library', async () => {
    await waitForText(library, 'There is no project yet.');
    await library.type('.project-form input', 'Border course');
    await press('Make a project');
    await library.waitForFunction(() => document.querySelector('h1')?.textContent === 'Border course');
    await library.waitForFunction(() => document.querySelectorAll('.project-offer').length === 2);
    await expectAccessiblePage(library);
    await press('Add all that are found');
    await waitForText(library, '2 articles added.');
    await library.waitForFunction(() => document.querySelectorAll('.project-row').length === 2);
  });

  test('a second coder’s file comes in, from the reader’s own with other labels', async () => {
    await follow('Coders');
    await library.waitForSelector('input[type="file"]');
    const own = await saveDownload(setting.reader.browser, folder, () => press('Save my coding'));
    const parsed = parseJson(readFileSync(own, 'utf8'));
    if (!parsed.ok) throw new Error(parsed.problem);
    const { claims, ...file } = parsed.value;
    expect(claims).toHaveLength(3);
    const theirs = claims.map((claim) => ({
      ...claim,
      coder: 'Ana',
      status: claim.status === 'denied' ? ('refuted' as const) : claim.status,
    }));
    const path = join(folder, 'ana.json');
    writeFileSync(path, formatJson({ ...file, claims: theirs }, new Date()));
    const field = (await library.$('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
    await field?.uploadFile(path);
    await waitForText(library, '3 claims of the project, in 2 articles.');
    await expectAccessiblePage(library);
    await press('Bring in 1 coder');
    await waitForText(library, 'Brought in Ana (3 claims).');
  });

  test('the agreement is in figures, and where the two differ is listed', async () => {
    await follow('Agreement');
    await waitForText(library, '1 to settle');
    const [claims, percent, alpha] = await figures('Status');
    // 1 - 5 * 2 / (36 - 4 - 4 - 1 - 1): of six values two are contested, two unverified, one denied, one refuted.
    expect([claims, percent, alpha]).toEqual(['3', '66.7%', '0.615']);
    await expectAccessiblePage(library);
    await library.setViewport({ width: 320, height: 800 });
    const isTooWide = await library.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isTooWide).toBe(false);
    await library.setViewport({ width: 1000, height: 800 });
  });

  test('a disagreement leads to the reader’s own claim, is settled there, and counts down', async () => {
    await library.locator('.disagreement a').click();
    await library.waitForSelector('.claim-row-open');
    await (await findControl(library, 'combobox', 'Status')).select('refuted');
    await waitForText(library, 'Saved');
    await library.evaluate(() => history.back());
    await waitForText(library, 'The coders differ nowhere.');
    expect((await figures('Status'))[2]).toBe('1.000');
    await library.locator('::-p-text(Take my labels as they were)').click();
    await waitForText(library, '0 to settle · 1 settled');
    expect((await figures('Status'))[2]).toBe('0.615');
  });
});
