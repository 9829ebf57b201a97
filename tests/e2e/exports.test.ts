/** What a reader takes out: from the popup the page, from the library everything. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { parseJson } from '../../lib/exchange/native/read-json.ts';
import { pressButton } from '../../tools/drive/control.ts';
import { saveDownload } from '../../tools/drive/save-download.ts';
import { openRow, rowsOf } from './popup.ts';
import { inEachBrowser } from './setting.ts';

inEachBrowser('on click', (setting) => {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-exports-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Presses the button of this name, which saves a file, and answers the file's text. */
  async function savedBy(page: Page, button: string): Promise<string> {
    const path = await saveDownload(setting.reader.browser, folder, () => pressButton(page, button));
    return readFileSync(path, 'utf8');
  }

  test('the popup exports the page: every claim of it, the label with its history', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/border`);
    const popup = await reader.clickButton(page);
    const rows = await rowsOf(popup);
    await (await openRow(popup, 'Kessania', 'the accusation')).choose('Status', 'contested');

    await pressButton(popup, 'Export');
    const json = await savedBy(popup, 'Export this page as JSON');
    const file = parseJson(json);
    if (!file.ok) throw new Error(file.problem);
    expect(file.value.claims).toHaveLength(rows.length);
    expect(file.value.articles).toMatchObject([{ url: `${newsroom.url}/border`, language: 'en' }]);
    const labelled = file.value.claims.filter((claim) => claim.status === 'contested');
    expect(labelled).toMatchObject([{ sourceText: 'Kessania', act: 'denial' }]);
    expect(file.value.changes.map((change) => change.field)).toEqual(['created', 'status']);

    const again = await reader.clickButton(page);
    await rowsOf(again);
    await pressButton(again, 'Export');
    const csv = await savedBy(again, 'Export this page as CSV');
    const table = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(table.errors).toEqual([]);
    expect(table.data).toHaveLength(rows.length);
    expect(table.data.filter((row) => row['status'] === 'contested')).toMatchObject([
      { source: 'Kessania', cue: 'denied' },
    ]);
  });

  test('the library and the popup export everything that is stored, of all articles', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/science`);
    const popup = await reader.clickButton(page);
    const [first] = await rowsOf(popup);
    if (!first) throw new Error('the science report has no claims');
    await (await openRow(popup, first.source, first.content)).choose('Status', 'unverified');

    const library = await reader.openOwn('library.html');
    const json = await savedBy(library, 'Export everything as JSON');
    const file = parseJson(json);
    if (!file.ok) throw new Error(file.problem);
    expect(file.value.claims.map((claim) => claim.status).toSorted()).toEqual(['contested', 'unverified']);
    expect(file.value.articles).toHaveLength(2);
    const csv = await savedBy(library, 'Export everything as CSV');
    expect(csv.trim().split('\r\n')).toHaveLength(3);

    const another = await reader.open(`${newsroom.url}/empty`);
    const silent = await reader.clickButton(another);
    await pressButton(silent, 'Export');
    const same = parseJson(await savedBy(silent, 'Export everything as JSON'));
    if (!same.ok) throw new Error(same.problem);
    expect(same.value.claims).toEqual(file.value.claims);
  });
});
