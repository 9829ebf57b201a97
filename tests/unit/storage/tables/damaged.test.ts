/** One damaged row of any table, in any of its fields: every screen, every file and the page still show all others. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/claim/settings.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { mergeSources } from '../../../../lib/storage/edit/merge-sources.ts';
import { takeBack } from '../../../../lib/storage/edit/take-back.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { writeCodebook, writeSettings } from '../../../../lib/storage/settings.ts';
import { claimsOfArticle } from '../../../../lib/storage/tables/claims.ts';
import { NOON, numberedDraft, sampleMetadata } from '../../schema/samples.ts';
import { edit, emptyStore } from '../store.ts';
import { type Known, VIEWS } from '../views.ts';

vi.mock('../../../../lib/messaging/announce.ts', () => ({ announceLabels: async () => {} }));

type Row = Record<string, unknown>;

const TABLES = [
  'articles',
  'claims',
  'changes',
  'sources',
  'settings',
  'searchWords',
  'unindexed',
  'counters',
  'texts',
  'projects',
] as const;
type TableName = (typeof TABLES)[number];

const at = (seconds: number) => new Date(NOON.getTime() + 1_000 * seconds);
const author = (seconds: number) => ({ at: at(seconds), by: 'reader', step: editStep(at(seconds)) });
const CLAIMS = 12;
/** The first half is of one article, the second of another; four sources have claims in both. */
const urlOf = (number: number) => `https://news.example/${number < CLAIMS / 2 ? 0 : 1}`;
const TEXT_ID = 'ab'.repeat(32);

/** Everything that is stored, by table. */
let rows: Record<TableName, Row[]>;
let known: Known;
/** What is shown while nothing is damaged. */
const whole = new Map<string, readonly string[]>();

beforeAll(async () => {
  const db = emptyStore().connect();
  await fill(db);
  known = {
    articles: await db.articles.toArray(),
    claims: await db.claims.toArray(),
    sources: (await db.sources.toArray()).map(({ id }) => id),
  };
  for (const [name, view] of Object.entries(VIEWS)) whole.set(name, await view(db, known));
  const tables = TABLES.map(async (name) => [name, await db.table(name).toArray()] as const);
  rows = Object.fromEntries(await Promise.all(tables)) as Record<TableName, Row[]>;
  rows.unindexed = [{ id: known.claims[2]?.id }, { id: known.claims[5]?.id }];
});

/** Two articles with as many claims each, one of them dismissed; sources put together; settings, a text, a project. */
async function fill(db: SaysWhoDatabase): Promise<void> {
  const ids: string[] = [];
  for (let number = 0; number < CLAIMS; number++) {
    const { id } = await edit(
      db,
      {
        note: `note${number}`,
        sourceText: ['Ada', 'Ben', 'Cy', 'Dia'][number % 4] ?? '',
        sourceKind: 'government',
        status: 'denied',
        labels: ['own-a'],
        disputes: ids.slice(-1),
        dismissed: number === CLAIMS - 1,
      },
      {
        articleUrl: urlOf(number),
        claimId: `new-${number}`,
        draft: numberedDraft(number),
        at: at(number),
      },
    );
    ids.push(id);
  }
  await mergeSources(db, { ...author(20), from: 'name:ben', into: 'name:cy' });
  await writeSettings(db, DEFAULT_SETTINGS);
  await writeCodebook(db, DEFAULT_CODEBOOK);
  const [article] = await db.articles.toArray();
  await db.articles.update(article?.id ?? '', { textId: TEXT_ID, completeSince: NOON.toISOString() });
  await db.texts.add({ id: TEXT_ID, text: 'The text.', savedAt: NOON.toISOString() });
  await db.projects.add({
    id: '019caaaa-0000-7000-8000-0000000000cc',
    name: 'A project',
    articleIds: [article?.id ?? ''],
    codebook: null,
    rulings: [],
    created: NOON.toISOString(),
    modified: NOON.toISOString(),
  });
}

/** The same store with one row in place of another. */
async function storeWith(table: TableName, index: number, damaged: Row): Promise<SaysWhoDatabase> {
  const db = emptyStore().connect();
  for (const name of TABLES) {
    const all = rows[name].map((row, at) => (name === table && at === index ? damaged : row));
    await db.table(name).bulkAdd(all);
  }
  return db;
}

const KEYS: Partial<Record<TableName, string>> = { counters: 'table' };

/** How each field may be damaged. */
const DAMAGES: readonly (readonly [what: string, damage: (row: Row, field: string) => Row])[] = [
  ['a number', (row, field) => ({ ...row, [field]: 7 })],
  ['null', (row, field) => ({ ...row, [field]: null })],
  ['not there', (row, field) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== field))],
];

/** Fields of the first row of a table, its key left out. */
const FIELDS: Readonly<Record<TableName, readonly string[]>> = {
  articles: [
    'url',
    'title',
    'publisher',
    'authors',
    'language',
    'published',
    'firstSeen',
    'lastSeen',
    'textId',
    'completeSince',
  ],
  claims: [
    'articleId',
    'selectors',
    'sentence',
    'antecedent',
    'kind',
    'act',
    'distance',
    'anonymity',
    'confidence',
    'entity',
    'sourceText',
    'sourceKind',
    'secondKind',
    'status',
    'labels',
    'disputes',
    'note',
    'dismissed',
    'detached',
    'sourceKey',
    'madeBy',
    'coder',
    'created',
    'modified',
  ],
  changes: ['step', 'way', 'of', 'claimId', 'articleId', 'field', 'from', 'to', 'at', 'by'],
  sources: ['name', 'folded', 'kind', 'country', 'into', 'claims'],
  settings: ['value'],
  searchWords: ['words'],
  unindexed: ['stamp'],
  counters: ['value'],
  texts: ['text', 'savedAt'],
  projects: ['name', 'articleIds', 'codebook', 'created', 'modified'],
};

describe.each(TABLES)('a damaged row of %s', (table) => {
  const cases = FIELDS[table].flatMap((field, index) => {
    const [what, damage] = DAMAGES[index % DAMAGES.length] ?? [];
    return what && damage ? [{ field, what, damage }] : [];
  });

  test.each(cases)('whose $field is $what hides no other', async ({ field, damage }) => {
    const index = table === 'settings' ? 0 : rows[table].length > 2 ? 2 : 0;
    const row = rows[table][index] ?? {};
    const db = await storeWith(table, index, damage(row, field));
    const hidden: Record<string, readonly string[]> = {};
    for (const [name, view] of Object.entries(VIEWS)) {
      const shown = new Set(await view(db, known).catch((error: unknown) => [`failed: ${String(error)}`]));
      const missing = (whole.get(name) ?? []).filter((item) => !shown.has(item) && !belongsTo(item, table, row, field));
      const failed = [...shown].filter((item) => item.startsWith('failed'));
      if (missing.length > 0 || failed.length > 0) hidden[name] = [...failed, ...missing];
    }
    expect(hidden).toEqual({});
  });

  test('that is nothing but its key keeps nobody from labelling and undoing the others', async () => {
    const index = rows[table].length > 2 ? 2 : 0;
    const key = KEYS[table] ?? 'id';
    const db = await storeWith(table, index, { [key]: rows[table][index]?.[key] });
    const damagedId = table === 'claims' ? rows.claims[2]?.['id'] : null;
    for (const { id } of known.claims.filter((claim) => claim.id !== damagedId)) {
      const articleUrl = urlOf(known.claims.findIndex((claim) => claim.id === id));
      await edit(db, { note: 'after' }, { claimId: id, articleUrl, metadata: sampleMetadata(), at: at(60) });
      expect(await db.claims.get(id)).toMatchObject({ note: 'after' });
      await editStoredClaims(db, { ...author(61), claimIds: [id], edit: { note: 'later' } });
      expect((await takeBack(db, 'undo', null, { at: at(62), by: 'reader' }))?.claims).toMatchObject([
        { note: 'after' },
      ]);
    }
  });
});

/** Whether an item may be missing because what is damaged is part of it. */
function belongsTo(item: string, table: TableName, row: Row, field: string): boolean {
  const id = String(row[KEYS[table] ?? 'id']);
  if (item.includes(id)) return true;
  // One less is counted, and the claim itself is told by its note in a table.
  if (table === 'claims') {
    const disputed = field === 'disputes' ? (row['disputes'] as string[]) : [];
    return item.startsWith('count ') || item === row['note'] || disputed.some((one) => item.includes(one));
  }
  // Nothing leads from a page to an article whose address is lost, nor from an article without one to its site.
  if (table === 'articles' && field === 'url')
    return !item.includes(' ') || claimsOf(id).some((one) => item.includes(one));
  if (table === 'sources') return item === row['name'];
  return false;
}

function claimsOf(articleId: string): string[] {
  return rows.claims.filter((row) => row['articleId'] === articleId).map(({ id }) => String(id));
}

test('sources that were put together with one whose row is damaged are listed for themselves', async () => {
  const index = rows.sources.findIndex(({ id }) => id === 'name:cy');
  const db = await storeWith('sources', index, { ...rows.sources[index], name: 7 });
  for (const name of ['sources', 'sources by name', 'suggested sources']) {
    const shown = (await VIEWS[name]?.(db, known)) ?? [];
    expect([name, shown.toSorted()]).toEqual([
      name,
      name === 'sources by name' ? ['source name:ada'] : ['source name:ada', 'source name:ben', 'source name:dia'],
    ]);
  }
});

test('an article whose row is damaged keeps what of it can be read when it is labelled again', async () => {
  const article = rows.articles[0] ?? {};
  const db = await storeWith('articles', 0, { ...article, title: 7, lastSeen: null });
  const { claims } = await claimsOfArticle(db, String(article['url']));
  await edit(db, { note: 'again' }, { claimId: claims[0]?.id ?? '', articleUrl: String(article['url']), at: at(90) });
  expect(await db.articles.get(String(article['id']))).toEqual({
    ...article,
    title: sampleMetadata().title,
    lastSeen: at(90).toISOString(),
  });
});
