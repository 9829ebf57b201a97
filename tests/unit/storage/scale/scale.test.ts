/** No screen waits for a scan of the store: each model of the library is opened over a guarded one (./scale-guard.ts). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Codebook, DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { ArticleModel } from '../../../../lib/library/articles/article-model.ts';
import { ArticlesModel } from '../../../../lib/library/articles/articles-model.ts';
import { claimHistory } from '../../../../lib/library/articles/claim-history.ts';
import { claimsWith, usedOwnCodes } from '../../../../lib/library/codebook/code-use.ts';
import { DisputeList } from '../../../../lib/library/disputes/dispute-list.ts';
import { FigureCounter } from '../../../../lib/library/figures/figures.ts';
import { ImportsModel } from '../../../../lib/library/files/imports-model.ts';
import { ArticleFinder } from '../../../../lib/library/projects/article-finder.ts';
import { ProjectListReader } from '../../../../lib/library/projects/project-list.ts';
import { ProjectPage } from '../../../../lib/library/projects/project-page.ts';
import { ClaimQuery } from '../../../../lib/library/query/claim-query.ts';
import { type ClaimFilters, NO_FILTERS } from '../../../../lib/library/query/filters.ts';
import { foldWords } from '../../../../lib/library/search/words.ts';
import { SourceList, suggestSources } from '../../../../lib/library/sources/source-list.ts';
import { SourcePage } from '../../../../lib/library/sources/source-page.ts';
import { takeBack } from '../../../../lib/storage/edit/take-back.ts';
import { openDatabase, type SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { createProject } from '../../../../lib/storage/projects.ts';
import { counts } from '../../../../lib/storage/tables/counts.ts';
import { putWords } from '../../../../lib/storage/tables/search-words.ts';
import { sourceNamesOfSite } from '../../../../lib/storage/tables/site-sources.ts';
import { fillStore, word } from '../../library/big-store.ts';
import { NOON, sampleChange } from '../../schema/samples.ts';
import { emptyStore } from '../store.ts';
import { guard, MOST_AT_ONCE } from './scale-guard.ts';

/** Rows that all reads before the first rows are there may touch of them: 100 articles to choose from, with the number of their claims. */
const MOST_BEFORE_FIRST = 2_500;
const SIZE = { articles: 240, claims: 6_000 };

const { factory, connect } = emptyStore();
let made: SaysWhoDatabase;
const known = { articleId: '', claimId: '', sourceId: '', url: '', projectId: '' };

beforeAll(async () => {
  made = connect();
  await fillStore(made, SIZE);
  const claims = await made.claims.toArray();
  const history = claims.map(({ id: claimId, articleId }, nth) => {
    const id = `019caaaa-0000-7000-8000-${(nth + 4_096).toString(16).padStart(12, '0')}`;
    return sampleChange({ id, step: id, claimId, articleId, field: 'created', from: null, to: null });
  });
  await made.changes.bulkAdd(history);
  const stamped = claims.map(({ id }) => ({ id, stamp: 'now' }));
  await made.unindexed.bulkPut(stamped);
  await putWords(
    made,
    claims.map((claim) => ({ id: claim.id, stamp: 'now', words: [...foldWords(claim)] })),
  );
  const [article] = await made.articles.limit(1).toArray();
  const articleIds = await made.articles.toCollection().primaryKeys();
  const project = await createProject(made, { name: 'All', articleIds, at: NOON });
  const source = await made.sources.orderBy('claims').last();
  const ofArticle = await made.claims
    .where('articleId')
    .equals(article?.id ?? '')
    .first();
  known.articleId = article?.id ?? '';
  known.url = article?.url ?? '';
  known.claimId = ofArticle?.id ?? '';
  known.sourceId = source?.id ?? '';
  known.projectId = project.id;
}, 120_000);

afterAll(() => made.close());

/** A guarded connection for one screen. */
async function guarded<T>(
  work: (db: SaysWhoDatabase) => Promise<T>,
  atOnce = MOST_AT_ONCE,
): Promise<{ answer: T; rows: number }> {
  const db = openDatabase({ ...made.place, indexedDB: factory });
  const reads = guard(db, atOnce);
  try {
    const answer = await work(db);
    return { answer, rows: reads.rows };
  } finally {
    db.close();
  }
}

interface Model {
  start?(): Promise<void>;
  load?(): Promise<void>;
  close?(): void;
}
interface State {
  readonly phase: string;
  readonly fault: string | null;
}
type Opened = (db: SaysWhoDatabase, onState: (state: State) => void) => Model;

/** Until a model shows something. What is counted in idle time comes later: this idle time never comes. */
function firstShown(db: SaysWhoDatabase, open: Opened, isShown: (state: never) => boolean): Promise<State> {
  return new Promise((resolve, reject) => {
    const model = open(db, (state) => {
      if (state.phase === 'failed') reject(new Error(`failed: ${state.fault}`));
      if (!isShown(state as never)) return;
      resolve(state);
      model.close?.();
    });
    (model.start ?? model.load)?.call(model).catch(reject);
  });
}

/** With values of the reader's own that many claims have. */
const OWN = { name: 'Own', meaning: '', look: null, key: '', isHidden: false } as const;
const CODEBOOK: Codebook = {
  ...DEFAULT_CODEBOOK,
  sourceKinds: [...DEFAULT_CODEBOOK.sourceKinds, { id: 'own-clergy', ...OWN }],
  labels: [
    { id: 'own-harbour', ...OWN },
    { id: 'own-border', ...OWN },
  ],
};

const never = () => new Promise<void>(() => {});
/** Idle time for one slice and no more. */
function once() {
  let isOver = false;
  return () => {
    if (isOver) return never();
    isOver = true;
    return Promise.resolve();
  };
}
const hasRows = ({ phase, rows }: { phase: string; rows: readonly unknown[] }) => phase === 'ready' && rows.length > 0;
const isReady = ({ phase }: { phase: string }) => phase === 'ready';
const claims =
  (filters: Partial<ClaimFilters>): Opened =>
  (db, onState) =>
    new ClaimQuery(db, { ...NO_FILTERS, ...filters }, onState, never);

const MODELS: readonly [name: string, open: Opened, isShown: (state: never) => boolean][] = [
  ['all claims', claims({}), hasRows],
  ['claims of a status', claims({ statuses: ['denied'] }), hasRows],
  ['claims of nearly all statuses', claims({ statuses: ['unassessed', 'unverified', 'contested', 'denied'] }), hasRows],
  ['claims of a kind and an act', claims({ sourceKinds: ['government'], acts: ['accusation'] }), hasRows],
  ['claims with a label', claims({ labels: ['own-harbour'] }), hasRows],
  ['claims that are disputed', claims({ isDisputed: true }), hasRows],
  ['claims with a frequent word', claims({ text: word(1) }), hasRows],
  ['claims with a rare word', claims({ text: word(2_000) }), hasRows],
  ['claims put aside', claims({ dismissed: 'only' }), hasRows],
  ['articles', (db, onState) => new ArticlesModel(db, onState), isReady],
  ['one article', (db, onState) => new ArticleModel(db, known.articleId, onState), isReady],
  ['sources', (db, onState) => new SourceList(db, '', onState), hasRows],
  ['sources by name', (db, onState) => new SourceList(db, word(3), onState), hasRows],
  ['one source', (db, onState) => new SourcePage(db, known.sourceId, onState, never), isReady],
  ['disputes', (db, onState) => new DisputeList(db, onState), hasRows],
  [
    'pictures',
    (db, onState) => new FigureCounter(db, NO_FILTERS, onState, once()),
    ({ figures }: { figures: { claims: number } }) => figures.claims > 0,
  ],
  ['imports', (db, onState) => new ImportsModel(db, onState), isReady],
  ['projects', (db, onState) => new ProjectListReader(db, onState), isReady],
  ['one project', (db, onState) => new ProjectPage(db, known.projectId, onState), isReady],
  ['articles for a project', (db, onState) => new ArticleFinder(db, '', onState), isReady],
];

describe(`with ${SIZE.claims} claims stored, no more than ${MOST_BEFORE_FIRST} rows are read before the screen shows`, () => {
  test.each(MODELS)('%s', async (_, open, isShown) => {
    const { rows } = await guarded((db) => firstShown(db, open, isShown));
    expect(rows).toBeLessThanOrEqual(MOST_BEFORE_FIRST);
  });

  const ACTS: readonly [name: string, most: number, act: (db: SaysWhoDatabase) => Promise<unknown>][] = [
    ['how much is stored', 0, (db) => counts(db)],
    ['the history of a claim', 1, (db) => claimHistory(db, known.claimId)],
    ['suggestions of sources', 0, (db) => suggestSources(db, word(3), 8)],
    ['whether values are in use', 100, (db) => usedOwnCodes(db, CODEBOOK)],
    ['how many have a frequent status', 300, (db) => claimsWith(db, { variable: 'statuses', id: 'unassessed' }, 300)],
    ['how many have a frequent label', 30, (db) => claimsWith(db, { variable: 'labels', id: 'own-harbour' }, 30)],
    ['undo of a label', 300, (db) => takeBack(db, 'undo', known.articleId, { at: NOON, by: 'reader' })],
  ];
  test.each(ACTS)('%s: no more than %d rows', async (_, most, act) => {
    const { rows } = await guarded(act);
    expect(rows).toBeLessThanOrEqual(most);
  });

  test('the sources of a site are told from 2,000 of its claims at most', async () => {
    const atOnce = { ...MOST_AT_ONCE, claims: 2_000 };
    const { answer, rows } = await guarded((db) => sourceNamesOfSite(db, 'https://news.example', 8), atOnce);
    expect(answer).toHaveLength(8);
    expect(rows).toBe(2_000);
  }, 60_000);
});

test('the guard sees what it is there for', async () => {
  await expect(guarded((db) => db.claims.toArray())).rejects.toThrow('a read went through 6000 rows of claims');
  await expect(guarded((db) => db.claims.count())).rejects.toThrow('a count went through 6000 rows of claims');
  await expect(guarded((db) => db.changes.filter(({ by }) => by === '').toArray())).rejects.toThrow('rows of changes');
  await expect(guarded((db) => db.claims.orderBy('articleId').uniqueKeys())).resolves.toBeDefined();
});
