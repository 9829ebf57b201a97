/** The step from version 4 to 5, on stores with imports that are to be taken back as before. */
import { describe, expect, test } from 'vitest';
import type { CodedClaimRecord } from '../../../../lib/schema/project-records.ts';
import {
  codedClaimRecordSchema,
  codingRecordSchema,
  importedRowSchema,
  projectRecordSchema,
} from '../../../../lib/schema/project-records.ts';
import { type ClaimRecord, changeRecordSchema, claimRecordSchema } from '../../../../lib/schema/records.ts';
import { takeBack } from '../../../../lib/storage/edit/take-back.ts';
import { fingerprintOf } from '../../../../lib/storage/import/fingerprint.ts';
import { undoImport } from '../../../../lib/storage/import/undo-import.ts';
import { MIGRATIONS } from '../../../../lib/storage/migrations/all.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { claimsOfArticle } from '../../../../lib/storage/tables/claims.ts';
import { sampleArticle, sampleClaim } from '../../schema/samples.ts';
import { emptyStore } from '../store.ts';
import { build, exampleWith } from './examples.ts';

const IMPORT = '019caaaa-0000-7000-8000-00000000aaaa';
const AT = '2026-04-01T08:00:00.000Z';
const id = (number: number) => `019caaaa-0000-7000-8000-00000000${String(number).padStart(4, '0')}`;

/** A claim as version 4 had it. */
function claimOf4(changed: Partial<ClaimRecord>): object {
  const { reasonGiven: _, ...claim } = sampleClaim(changed);
  return claim;
}

/** A change as version 4 had it. */
const changeOf4 = (number: number, claimId: string, field: string, at: string, changed: object = {}) => ({
  id: id(1000 + number),
  step: id(2000 + number),
  way: 'edit',
  of: null,
  claimId,
  articleId: sampleArticle().id,
  field,
  from: field === 'created' ? null : 'unassessed',
  to: field === 'created' ? null : 'denied',
  at,
  by: 'Ana',
  ...changed,
});

const entry = (table: string, key: string, before: object | null, after: object, changes: string[] = []) => ({
  id: `${IMPORT} ${table} ${key}`,
  importId: IMPORT,
  table,
  key,
  before,
  after: fingerprintOf(after),
  ...(changes.length > 0 ? { changes } : {}),
});

const ADDED = claimOf4({ id: id(1) });
const BEFORE = claimOf4({ id: id(2), status: 'unassessed', note: '' });
const CHANGED = claimOf4({ id: id(2), status: 'denied', note: '' });
const OWN = claimOf4({ id: id(3), note: '' });
const RECORD = { id: IMPORT, at: AT, fileName: 'ana.json', format: 'json', added: 1, changed: 1, undone: null };

/** A store of version 4 into which a file was imported: it added one claim, and changed one that was there. */
async function upgraded(journal: readonly object[], rows: Readonly<Record<string, readonly object[]>> = {}) {
  const { factory, connect } = emptyStore();
  const changes = [
    changeOf4(1, id(1), 'created', '2026-03-02T08:00:00.000Z'),
    changeOf4(2, id(1), 'status', '2026-03-02T08:00:00.000Z'),
    changeOf4(3, id(2), 'created', '2026-03-03T08:00:00.000Z', { by: 'reader' }),
    changeOf4(4, id(2), 'status', '2026-03-02T09:00:00.000Z'),
    changeOf4(5, id(3), 'created', AT, { step: IMPORT, by: 'reader' }),
    changeOf4(6, id(3), 'status', '2026-05-01T08:00:00.000Z', { by: 'reader' }),
    changeOf4(7, id(1), 'note', '2026-05-02T08:00:00.000Z', { from: '', to: 'See the harbour log.', by: 'reader' }),
  ];
  await build(
    factory,
    exampleWith(4, {
      claims: [ADDED, CHANGED, OWN],
      changes,
      imports: [RECORD],
      importedRows: journal,
      articles: [sampleArticle()],
      ...rows,
    }),
  );
  return connect();
}

const JOURNAL = [entry('claims', id(1), null, ADDED), entry('claims', id(2), BEFORE, CHANGED, [id(1004)])];

test('every row of the new version is one that is read', async () => {
  const db = await upgraded(JOURNAL);
  for (const [table, schema] of [
    ['claims', claimRecordSchema],
    ['changes', changeRecordSchema],
    ['projects', projectRecordSchema],
    ['codings', codingRecordSchema],
    ['codedClaims', codedClaimRecordSchema],
    ['importedRows', importedRowSchema],
  ] as const) {
    const parsed = (await db.table(table).toArray()).map((row: unknown) => schema.safeParse(row).error?.issues);
    expect([table, ...parsed]).toEqual([table, ...parsed.map(() => undefined)]);
    expect(parsed.length).toBeGreaterThan(0);
  }
});

test('what is not known of old records is not made up', async () => {
  const db = await upgraded(JOURNAL);
  expect((await db.claims.toArray()).every(({ reasonGiven }) => reasonGiven === false)).toBe(true);
  expect((await db.codings.toArray()).every(({ articles }) => articles === null)).toBe(true);
  expect((await db.projects.toArray()).every(({ rulings }) => rulings.length === 0)).toBe(true);
});

describe('where a change came from', () => {
  test.each<[number, string | null, string]>([
    [1, IMPORT, 'the history that came with a claim'],
    [2, IMPORT, 'all of it'],
    [3, null, 'what was here before'],
    [4, IMPORT, 'what was added to the history of a claim that was here'],
    [5, IMPORT, 'what the import itself made'],
    [6, null, 'what the reader did since'],
    [7, null, 'also on a claim that came with the import'],
  ])('change %i is from %j: %s', async (number, origin) => {
    const db = await upgraded(JOURNAL);
    expect((await db.changes.get(id(1000 + number)))?.origin).toBe(origin);
  });

  test('is known of its own changes alone where it had been taken back: nothing is told of the claims that stayed', async () => {
    const undone = { ...RECORD, undone: '2026-05-03T08:00:00.000Z' };
    const db = await upgraded([], { imports: [undone], claims: [ADDED, OWN] });
    const origins = (await db.changes.toArray()).map(({ origin }) => origin);
    expect(origins).toEqual([null, null, null, null, IMPORT, null, null]);
    // What the reader did since is taken back first all the same.
    const undo = () => takeBack(db, 'undo', null, { at: new Date('2026-06-01T08:00:00.000Z'), by: 'reader' });
    expect((await undo())?.claims).toMatchObject([{ id: id(1), note: '' }]);
    expect((await undo())?.claims).toMatchObject([{ id: id(3), status: 'unassessed' }]);
  });

  test('is nowhere where the import wrote nothing down', async () => {
    const db = await upgraded([], { imports: [] });
    expect((await db.changes.toArray()).every(({ origin }) => origin === null)).toBe(true);
  });

  test('so undo takes back what the reader did, and then nothing more', async () => {
    const db = await upgraded(JOURNAL);
    const undo = () => takeBack(db, 'undo', null, { at: new Date('2026-06-01T08:00:00.000Z'), by: 'reader' });
    expect((await undo())?.claims).toMatchObject([{ id: id(1), note: '' }]);
    expect((await undo())?.claims).toMatchObject([{ id: id(3), status: 'unassessed' }]);
    expect(await undo()).toBeNull();
  });
});

describe('an import of before', () => {
  const undo = { at: new Date('2026-06-01T08:00:00.000Z') };

  test('can be taken back as it could', async () => {
    const db = await upgraded(JOURNAL);
    expect(await undoImport(db, IMPORT, undo)).toEqual({ removed: 1, restored: 1, left: [] });
    expect(await db.claims.get(id(1))).toBeUndefined();
    expect(claimRecordSchema.parse(await db.claims.get(id(2)))).toMatchObject({ status: 'unassessed' });
  });

  test('leaves what was edited since, as it would have', async () => {
    const journal = [entry('claims', id(1), null, { ...ADDED, note: 'as it was imported' })];
    const db = await upgraded(journal);
    expect(await undoImport(db, IMPORT, undo)).toEqual({
      removed: 0,
      restored: 0,
      left: [{ table: 'claims', key: id(1) }],
    });
  });

  test('of a coder’s file brings the former one back', async () => {
    const coding = {
      id: id(50),
      projectId: id(60),
      coder: 'Ben',
      fileName: 'ben.json',
      imported: AT,
      claims: 1,
    };
    const row = { id: `${id(50)} ${id(1)}`, codingId: id(50), articleId: sampleArticle().id, claim: ADDED };
    const former = { ...coding, id: id(51) };
    const formerRow = { ...row, id: `${id(51)} ${id(1)}`, codingId: id(51) };
    const project = {
      id: id(60),
      name: 'Harbour',
      articleIds: [sampleArticle().id],
      codebook: null,
      created: AT,
      modified: AT,
    };
    const gone = (table: string, key: string, before: object) => ({ ...entry(table, key, before, {}), after: '' });
    const journal = [
      entry('codings', coding.id, null, coding),
      entry('codedClaims', row.id, null, row),
      gone('codings', former.id, former),
      gone('codedClaims', formerRow.id, formerRow),
    ];
    const db = await upgraded(journal, { codings: [coding], codedClaims: [row], projects: [project] });
    expect(await undoImport(db, IMPORT, undo)).toEqual({ removed: 2, restored: 2, left: [] });
    expect((await db.codings.toArray()).map((one) => codingRecordSchema.parse(one).id)).toEqual([former.id]);
    const [claim] = (await db.codedClaims.toArray()).map((one): CodedClaimRecord => codedClaimRecordSchema.parse(one));
    expect(claim?.id).toBe(formerRow.id);
  });
});

test.each([
  ['an entry of the journal that is none', { importedRows: [{ id: `${IMPORT} claims x`, table: 'claims', key: 'x' }] }],
  ['a coded claim without its claim', { codedClaims: [{ id: 'x', codingId: id(50), articleId: id(60), claim: null }] }],
  ['a change without anything', { changes: [{ id: id(1001) }] }],
  ['an import without a time', { imports: [{ id: IMPORT }] }],
])('%s keeps nothing else from being upgraded', async (_what, damage: Record<string, object[]>) => {
  const db = await upgraded(JOURNAL, damage);
  const claims = (await db.claims.toArray()).map((row) => claimRecordSchema.safeParse(row).success);
  expect(claims).toEqual([true, true, true]);
  expect(db.verno).toBe(MIGRATIONS.length);
});

describe('an address with what a reader signs in with', () => {
  const DIRTY = 'https://ana:secret@www.courier.example/world/harbour';
  const CLEAN = 'https://www.courier.example/world/harbour';
  const article = (number: number, url: string, changed: object = {}) => ({
    ...sampleArticle(),
    id: id(number),
    url,
    ...changed,
  });
  const addressesIn = async (db: SaysWhoDatabase) =>
    Object.fromEntries((await db.articles.toArray()).map((row) => [row.id, row.url]));

  test.each<[reason: string, urls: string[], expected: string[]]>([
    ['loses it', [DIRTY], [CLEAN]],
    ['a name without a password as well', ['https://ana@www.courier.example/'], ['https://www.courier.example/']],
    ['others are as they were', [DIRTY, `${CLEAN}/@ana`], [CLEAN, `${CLEAN}/@ana`]],
    ['stays an article of its own beside the one without', [CLEAN, DIRTY], [CLEAN, `${CLEAN}#2`]],
    [
      'and beside that of another name',
      [DIRTY, 'https://ben:x@www.courier.example/world/harbour', CLEAN],
      [`${CLEAN}#2`, `${CLEAN}#3`, CLEAN],
    ],
    ['what is no address is left to be told as damaged', [DIRTY, 'ana:secret@'], [CLEAN, 'ana:secret@']],
  ])('%s', async (_reason, urls, expected) => {
    const articles = urls.map((url, index) => article(index + 1, url));
    const db = await upgraded(JOURNAL, { articles });
    const numbered = expected.map((url, index) => [id(index + 1), url]);
    expect(await addressesIn(db)).toEqual(Object.fromEntries(numbered));
  });

  test('leaves id, claims and everything else of the article as it is', async () => {
    const db = await upgraded(JOURNAL, { articles: [{ ...sampleArticle(), url: DIRTY }] });
    expect(await db.articles.toArray()).toEqual([{ ...sampleArticle(), url: CLEAN }]);
    expect((await claimsOfArticle(db, CLEAN)).claims).toHaveLength(3);
  });

  test('is nowhere in the store any more, and the import that brought it can be taken back as before', async () => {
    const [added, before] = [article(8, DIRTY), article(9, `${DIRTY}/2`, { title: 'Before' })];
    const now = { ...before, title: 'Now' };
    const journal = [
      ...JOURNAL,
      { ...entry('articles', id(8), null, added), after: `${fingerprintOf(added)} ${added.lastSeen}` },
      { ...entry('articles', id(9), before, now), after: `${fingerprintOf(now)} ${now.lastSeen}` },
      { ...entry('articles', id(10), article(10, `${DIRTY}/gone`), {}), after: '' },
    ];
    const db = await upgraded(journal, { articles: [sampleArticle(), added, now] });
    for (const table of db.tables) expect(JSON.stringify(await table.toArray())).not.toContain('secret');
    expect(await undoImport(db, IMPORT, { at: new Date('2026-06-01T08:00:00.000Z') })).toMatchObject({
      left: [{ table: 'articles', key: id(10) }],
    });
    expect(await db.articles.get(id(8))).toBeUndefined();
    expect(await db.articles.get(id(9))).toMatchObject({ title: 'Before', url: `${CLEAN}/2` });
  });
});
