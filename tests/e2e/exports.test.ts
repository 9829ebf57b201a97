/** What a reader takes out: from the popup the page, from the library everything. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { parseJson } from '../../lib/exchange/native-json.ts';
import { openRow, rowsOf } from './popup.ts';
import { useSetting } from './setting.ts';

const setting = useSetting('chrome-mv3');
const folder = mkdtempSync(join(tmpdir(), 'says-who-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Presses a button that saves a file, and answers the file's text. */
async function savedBy(press: () => Promise<unknown>, ending: string): Promise<string> {
  const known = new Set(readdirSync(folder));
  await press();
  for (let waited = 0; waited < 10_000; waited += 100) {
    const name = readdirSync(folder).find((file) => file.endsWith(ending) && !known.has(file));
    if (name) return readFileSync(join(folder, name), 'utf8');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no ${ending} file was saved`);
}

async function takeDownloads(): Promise<void> {
  const session = await setting.chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

test('the popup exports the page: every claim of it, the label with its history', async () => {
  const { chromium, newsroom } = setting;
  await takeDownloads();
  const page = await chromium.open(`${newsroom.url}/border`);
  const popup = await chromium.clickButton(page);
  const rows = await rowsOf(popup);
  await (await openRow(popup, 'Kessania', 'the accusation')).choose('Status', 'contested');

  const json = await savedBy(
    async () => (await popup.$('::-p-aria([name="Export this page as JSON"])'))?.click(),
    '.json',
  );
  const file = parseJson(json);
  if (!file.ok) throw new Error(file.problem);
  expect(file.value.claims).toHaveLength(rows.length);
  expect(file.value.articles).toMatchObject([{ url: `${newsroom.url}/border`, language: 'en' }]);
  const labelled = file.value.claims.filter((claim) => claim.status === 'contested');
  expect(labelled).toMatchObject([{ sourceText: 'Kessania', act: 'denial' }]);
  expect(file.value.changes.map((change) => change.field)).toEqual(['created', 'status']);

  const again = await chromium.clickButton(page);
  await rowsOf(again);
  const csv = await savedBy(
    async () => (await again.$('::-p-aria([name="Export this page as CSV"])'))?.click(),
    '.csv',
  );
  const table = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  expect(table.errors).toEqual([]);
  expect(table.data).toHaveLength(rows.length);
  expect(table.data.filter((row) => row['status'] === 'contested')).toMatchObject([
    { source: 'Kessania', cue: 'denied' },
  ]);
});

test('the library exports everything that is stored, of all articles', async () => {
  const { chromium, newsroom } = setting;
  await takeDownloads();
  const page = await chromium.open(`${newsroom.url}/science`);
  const popup = await chromium.clickButton(page);
  const [first] = await rowsOf(popup);
  if (!first) throw new Error('the science report has no claims');
  await (await openRow(popup, first.source, first.content)).choose('Status', 'unverified');

  const library = await chromium.openOwn('library.html');
  await library.waitForSelector('::-p-aria([name="Export everything as JSON"])');
  const json = await savedBy(
    async () => (await library.$('::-p-aria([name="Export everything as JSON"])'))?.click(),
    '.json',
  );
  const file = parseJson(json);
  if (!file.ok) throw new Error(file.problem);
  expect(file.value.claims.map((claim) => claim.status).toSorted()).toEqual(['contested', 'unverified']);
  expect(file.value.articles).toHaveLength(2);
  const csv = await savedBy(
    async () => (await library.$('::-p-aria([name="Export everything as CSV"])'))?.click(),
    '.csv',
  );
  expect(csv.trim().split('\r\n')).toHaveLength(3);
});
