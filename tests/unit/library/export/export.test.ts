import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../../lib/claim/export-format.ts';
import { importJsonLines } from '../../../../lib/exchange/native/json-lines.ts';
import { parseJson } from '../../../../lib/exchange/native/read-json.ts';
import {
  type ExportContext,
  type ExportFile,
  exportArticle,
  exportEverything,
  exportPage,
} from '../../../../lib/library/export/export.ts';
import { saveText } from '../../../../lib/storage/edit/save-text.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { createProject } from '../../../../lib/storage/projects.ts';
import { readCsv } from '../../exchange/tables/csv-reader.ts';
import { ARTICLE_URL, NOON, numberedDraft, sampleMetadata } from '../../schema/samples.ts';
import { contents, edit, emptyStore, NO_CONTENTS } from '../../storage/store.ts';
import { foundClaim, readPageState } from '../page-state.ts';

const OTHER_URL = 'https://news.example/world/another';
const in_ = (db: SaysWhoDatabase, format: ExportFormat): ExportContext => ({
  db,
  format,
  now: NOON,
  program: '0.1.0',
  wordOf: String,
});

/** Ids sort by their milliseconds, and records by their ids. */
const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1_000);

/** A store with two claims of the sample article and one of another. */
async function filledStore(): Promise<SaysWhoDatabase> {
  const db = emptyStore().connect();
  await edit(db, { status: 'denied' });
  await edit(db, { note: 'Second.' }, { claimId: 'new-2', draft: numberedDraft(2), at: later(1) });
  await edit(
    db,
    { status: 'confirmed' },
    { articleUrl: OTHER_URL, metadata: sampleMetadata({ title: 'Another' }), at: later(2) },
  );
  return db;
}

async function recordsIn({ content }: ExportFile) {
  const parsed = parseJson(await content.text());
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

async function rowsIn({ content }: ExportFile): Promise<Record<string, string>[]> {
  // As bytes: reading a blob as text would take the byte order mark away.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await content.arrayBuffer());
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [heading = [], ...records] = readCsv(text.slice(1));
  return records.map((record) => Object.fromEntries(heading.map((name, index) => [name, record[index] ?? ''])));
}

describe('everything', () => {
  test('as JSON is all that is stored, and can be read again', async () => {
    const db = await filledStore();
    const file = await exportEverything(in_(db, 'json'));
    const { articles, claims, changes } = await contents(db);
    expect(await recordsIn(file)).toMatchObject({ program: '0.1.0', articles, claims, changes });
    expect(file).toMatchObject({ fileName: 'says-who-2026-03-01.json', lacking: 0 });
    expect(file.content.type).toBe('application/json');
  });

  test('as CSV has a row for each claim, with its article', async () => {
    const file = await exportEverything(in_(await filledStore(), 'csv'));
    const rows = await rowsIn(file);
    expect(rows.map((row) => [row['article_url'], row['status']])).toEqual([
      [ARTICLE_URL, 'denied'],
      [ARTICLE_URL, 'unassessed'],
      [OTHER_URL, 'confirmed'],
    ]);
    expect(file.fileName).toBe('says-who-2026-03-01.csv');
    expect(file.content.type).toBe('text/csv;charset=utf-8');
  });

  test('has the texts and the projects that are stored', async () => {
    const db = await filledStore();
    const [first] = await db.articles.toArray();
    await saveText(db, { articleUrl: ARTICLE_URL, metadata: sampleMetadata(), at: NOON }, 'The whole text.');
    await createProject(db, { name: 'Study', articleIds: [first?.id ?? ''], at: NOON });
    const records = await recordsIn(await exportEverything(in_(db, 'json')));
    expect(records.texts.map(({ text }) => text)).toEqual(['The whole text.']);
    expect(records.projects.map(({ name }) => name)).toEqual(['Study']);
    expect((await recordsIn(await exportArticle(in_(db, 'json'), ARTICLE_URL))).texts).toHaveLength(1);
    expect((await recordsIn(await exportArticle(in_(db, 'json'), OTHER_URL))).texts).toEqual([]);
  });

  test.each(EXPORT_FORMATS)('as %s is a file with a name of its own, and every claim in it', async (format) => {
    const db = await filledStore();
    for (const [articleUrl, title] of [
      [ARTICLE_URL, 'One'],
      [OTHER_URL, 'Another'],
    ] as const) {
      const text = (await db.claims.toArray()).map(({ sentence }) => sentence).join('\n');
      await saveText(db, { articleUrl, metadata: sampleMetadata({ title }), at: NOON }, text);
    }
    const { fileName, content, lacking } = await exportEverything(in_(db, format));
    expect(fileName).toMatch(/^says-who-2026-03-01[-.]/);
    expect(lacking).toBe(0);
    const files = fileName.endsWith('.zip')
      ? Object.values(unzipSync(new Uint8Array(await content.arrayBuffer()))).map((bytes) => strFromU8(bytes))
      : [await content.text()];
    // Citations are of articles; all others name the source of each claim.
    const expected = ['csl', 'ris'].includes(format)
      ? ['One', 'Another']
      : [format === 'triples' ? 'reader' : 'Port Authority'];
    for (const words of expected) expect(files.join('\n').toLowerCase()).toContain(words.toLowerCase());
  });

  test('lacks the articles without a text in a format that needs it, and says so', async () => {
    const file = await exportEverything(in_(await filledStore(), 'doccano'));
    expect(await file.content.text()).toBe('');
    expect(file).toMatchObject({ lacking: 0, withoutText: 2 });
  });

  test('of an empty store is a whole file all the same', async () => {
    const db = emptyStore().connect();
    expect(await recordsIn(await exportEverything(in_(db, 'json')))).toMatchObject({ articles: [], claims: [] });
    expect(await rowsIn(await exportEverything(in_(db, 'csv')))).toEqual([]);
  });
});

describe('one article', () => {
  test('is that article alone', async () => {
    const db = await filledStore();
    const file = await exportArticle(in_(db, 'json'), OTHER_URL);
    const records = await recordsIn(file);
    expect(records.articles.map(({ url }) => url)).toEqual([OTHER_URL]);
    expect(records.claims.map(({ status }) => status)).toEqual(['confirmed']);
    expect(records.changes.length).toBeGreaterThan(0);
    expect(await rowsIn(await exportArticle(in_(db, 'csv'), OTHER_URL))).toHaveLength(1);
  });
});

describe('the page being read', () => {
  const claims = [foundClaim('new-1'), foundClaim('new-3', numberedDraft(3))];

  test('is what is stored of it and what is not, and leaves the store as it was', async () => {
    const db = await filledStore();
    const before = await contents(db);
    const state = readPageState(claims);
    const records = await recordsIn(await exportPage(in_(db, 'json'), state));
    expect(records.claims.map(({ status }) => status)).toEqual(['denied', 'unassessed', 'unassessed']);
    expect(await rowsIn(await exportPage(in_(db, 'csv'), state))).toHaveLength(3);
    expect(await contents(db)).toEqual(before);
  });

  test.each(['json', 'jsonl'] as const)('has the text that was saved, as %s', async (format) => {
    const db = await filledStore();
    const text = 'The port authority of Vellmar denied that ships had been turned away.';
    await saveText(db, { articleUrl: ARTICLE_URL, metadata: sampleMetadata(), at: NOON }, text);
    const { content } = await exportPage(in_(db, format), readPageState(claims));
    const whole = await content.text();
    const file = format === 'json' ? parseJson(whole) : await importJsonLines([whole]);
    if (!file.ok) throw new Error(file.problem);
    expect(file.value.texts.map((one) => one.text)).toEqual([text]);
    expect(file.value.articles.map(({ textId }) => textId)).toEqual(file.value.texts.map(({ id }) => id));
  });

  test('of a private window is a file, and nothing in the store', async () => {
    const db = emptyStore().connect();
    const file = await exportPage(in_(db, 'json'), readPageState(claims, true));
    expect((await recordsIn(file)).claims).toHaveLength(2);
    expect(await contents(db)).toEqual(NO_CONTENTS);
  });
});

describe('what a file lacks is counted', () => {
  test.each(['json', 'csv'] as const)('a damaged claim, in %s', async (format) => {
    const db = await filledStore();
    const [first] = await db.claims.toArray();
    await db.claims.put({ ...first, status: 'perfect' } as never);
    expect(await exportEverything(in_(db, format))).toMatchObject({ lacking: 1 });
    expect(await exportArticle(in_(db, format), ARTICLE_URL)).toMatchObject({ lacking: 1 });
    expect((await exportPage(in_(db, format), readPageState([]))).lacking).toBe(1);
  });

  test.each([
    ['csv', 0, 'all that is stored has a place in it'],
    ['w3c', 0, 'says of a claim that it is put aside'],
    ['hypothesis', 1, 'a claim put aside is no annotation to others'],
    ['markdown', 1, 'nor a note'],
    ['ris', 2, 'nor is one that is taken off its article of use in its reference'],
    ['json', 0, 'holds everything'],
  ] as const)('claims that the format has no place for, in %s: %i, %s', async (format, leftOut, _reason) => {
    const db = await filledStore();
    await edit(db, { dismissed: true }, { claimId: 'new-3', draft: numberedDraft(3), at: later(3) });
    await edit(db, { detached: true }, { claimId: 'new-4', draft: numberedDraft(4), at: later(4) });
    expect(await exportEverything(in_(db, format))).toMatchObject({ lacking: 0, leftOut, isTooLargeToImport: false });
    expect((await exportArticle(in_(db, format), ARTICLE_URL)).leftOut).toBe(leftOut);
  });

  test('an article without a saved text is no damage, where a format is made of texts', async () => {
    const db = await filledStore();
    expect(await exportEverything(in_(db, 'brat'))).toMatchObject({ lacking: 0, withoutText: 2, notInText: 0 });
    const sighting = { articleUrl: ARTICLE_URL, metadata: sampleMetadata(), at: later(5) };
    await saveText(db, sighting, 'Other words than those of its claims.');
    expect(await exportEverything(in_(db, 'doccano'))).toMatchObject({ lacking: 0, withoutText: 1, notInText: 2 });
  });

  async function withDamagedArticle(): Promise<SaysWhoDatabase> {
    const db = await filledStore();
    const article = await db.articles.get({ url: ARTICLE_URL });
    await db.articles.put({ ...article, title: 7 } as never);
    return db;
  }

  test('a damaged codebook keeps no label from leaving: the default one stands in for it', async () => {
    const db = await filledStore();
    await db.settings.put({ id: 'codebook', value: 'nonsense' });
    for (const file of [
      await exportEverything(in_(db, 'json')),
      await exportArticle(in_(db, 'json'), ARTICLE_URL),
      await exportPage(in_(db, 'json'), readPageState([])),
    ]) {
      expect(file.lacking).toBe(1);
      const { claims, codebook } = await recordsIn(file);
      expect(claims.length).toBeGreaterThan(1);
      expect(codebook).toEqual(DEFAULT_CODEBOOK);
    }
    expect(await exportEverything(in_(db, 'csv'))).toMatchObject({ lacking: 0 });
  });

  test('a damaged article takes its claims out of the table, but not out of the native file', async () => {
    const db = await withDamagedArticle();
    const csv = await exportArticle(in_(db, 'csv'), ARTICLE_URL);
    expect(await rowsIn(csv)).toEqual([]);
    expect(csv.lacking).toBe(3);
    const json = await exportArticle(in_(db, 'json'), ARTICLE_URL);
    expect((await recordsIn(json)).claims).toHaveLength(2);
    expect(json.lacking).toBe(1);
  });

  test('of a damaged article the page still has all rows', async () => {
    const file = await exportPage(in_(await withDamagedArticle(), 'csv'), readPageState([]));
    expect((await rowsIn(file)).map((row) => row['article_url'])).toEqual([ARTICLE_URL, ARTICLE_URL]);
  });
});

const NAMES = [
  { title: 'Harbour stays open, says port', name: 'says-who-harbour-stays-open-says-port', reason: 'words' },
  { title: '../../etc/passwd\0.exe', name: 'says-who-etc-passwd-exe', reason: 'no way out of the folder' },
  { title: 'C:\\con\\nul: "a|b"?*<>', name: 'says-who-c-con-nul-a-b', reason: 'nothing that Windows reserves' },
  { title: 'Гавань открыта', name: 'says-who-гавань-открыта', reason: 'another script' },
  { title: 'हिन्दी समाचार', name: 'says-who-हिन्दी-समाचार', reason: 'vowel signs belong to their letters' },
  { title: 'cafe\u0301 noir', name: 'says-who-cafe\u0301-noir', reason: 'accents written apart' },
  { title: '港は開いている', name: 'says-who-港は開いている', reason: 'a script without spaces' },
  { title: '!!! ???', name: 'says-who', reason: 'no letter at all' },
  { title: 'a \u202Egpj.exe', name: 'says-who-a-gpj-exe', reason: 'no turning of the direction of writing' },
  {
    title: 'one two three four five six seven eight nine',
    name: 'says-who-one-two-three-four-five-six-seven-eight',
    reason: 'eight words',
  },
];

describe('a file’s name', () => {
  async function nameFor(title: string): Promise<string> {
    const db = emptyStore().connect();
    await edit(db, { note: 'x' }, { metadata: sampleMetadata({ title }) });
    return (await exportArticle(in_(db, 'json'), ARTICLE_URL)).fileName;
  }

  test.each(NAMES)('of "$title": $reason', async ({ title, name }) => {
    expect(await nameFor(title)).toBe(`${name}-2026-03-01.json`);
  });

  test('of a page without a title is made from its address', async () => {
    expect(await nameFor('')).toBe('says-who-https-news-example-world-harbour-blockade-2026-03-01.json');
  });

  test.each([
    { title: 'x'.repeat(10_000), reason: 'one endless word' },
    { title: `${'x'.repeat(59)}𐌰𐌱`, reason: 'a cut through a character of two code units' },
    { title: `${'x'.repeat(59)} end`, reason: 'a cut at the end of a word' },
    { title: '港'.repeat(400), reason: 'three bytes for each character' },
  ])('fits every file system: $reason', async ({ title }) => {
    const name = await nameFor(title);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name.isWellFormed()).toBe(true);
    expect(name).not.toContain('--');
  });
});
