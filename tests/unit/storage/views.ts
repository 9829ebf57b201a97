/** What every screen shows of a store, as lists of names: to see what of it a damaged row hides. */
import { readArticle } from '../../../lib/background/read-article.ts';
import { ArticleModel, type ArticleState, LOADING_ARTICLE } from '../../../lib/library/articles/article-model.ts';
import { ArticlesModel, LOADING_ARTICLES } from '../../../lib/library/articles/articles-model.ts';
import { claimHistory } from '../../../lib/library/articles/claim-history.ts';
import { claimsWith } from '../../../lib/library/codebook/code-use.ts';
import { DisputeList, type DisputeListState } from '../../../lib/library/disputes/dispute-list.ts';
import { exportEverything } from '../../../lib/library/export/export.ts';
import { exportFiltered } from '../../../lib/library/export/export-filtered.ts';
import { COUNTING_FIGURES, FigureCounter } from '../../../lib/library/figures/figures.ts';
import { ClaimQuery, LOADING_CLAIMS } from '../../../lib/library/query/claim-query.ts';
import { countMatches } from '../../../lib/library/query/count-matches.ts';
import { type ClaimFilters, NO_FILTERS } from '../../../lib/library/query/filters.ts';
import { LOADING_WINDOWS } from '../../../lib/library/query/windows.ts';
import { SearchIndexer } from '../../../lib/library/search/search-indexer.ts';
import { SourceList, type SourceListState, suggestSources } from '../../../lib/library/sources/source-list.ts';
import { LOADING_SOURCE_PAGE, SourcePage } from '../../../lib/library/sources/source-page.ts';
import type { FileRecords } from '../../../lib/schema/exchange-file.ts';
import type { FiledClaim } from '../../../lib/schema/records.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { sourceNamesOfSite } from '../../../lib/storage/tables/site-sources.ts';
import { FRENCH, metadata, SENDER } from '../background/samples.ts';

/** What is shown in one place: each item with the ids of all that it is made of. */
export type View = (db: SaysWhoDatabase, known: Known) => Promise<readonly string[]>;

/** Ids of what is in the store. */
export interface Known {
  readonly articles: readonly { readonly id: string; readonly url: string }[];
  readonly claims: readonly { readonly id: string; readonly note: string }[];
  readonly sources: readonly string[];
}

const idle = () => Promise.resolve();
const filed = ({ claim, article }: FiledClaim) => `claim ${claim.id} of ${article.id} by ${claim.sourceKey}`;
const context = { now: new Date(0), program: 'test', wordOf: String };
/** All places, by name. */
export const VIEWS: Readonly<Record<string, View>> = {
  page: (db, { articles }) => each(articles, ({ url }) => claimsOnPage(db, url)),
  'all claims': (db) => claims(db, {}),
  'claims by status': (db) => claims(db, { statuses: ['denied'] }),
  'claims by act': (db) => claims(db, { acts: ['denial'] }),
  'claims by kind': (db) => claims(db, { sourceKinds: ['government'] }),
  'claims by label': (db) => claims(db, { labels: ['own-a'] }),
  'disputed claims': (db) => claims(db, { isDisputed: true }),
  'dismissed claims': (db) => claims(db, { dismissed: 'only' }),
  'claims of a source': (db, { sources }) => each(sources, (sourceId) => claims(db, { sourceId })),
  'claims of an article': (db, known) => each(known.articles, ({ id: articleId }) => claims(db, { articleId })),
  search: searched,
  articles: async (db) => {
    let state = LOADING_ARTICLES;
    await new ArticlesModel(db, (next) => (state = next)).start();
    return ready(state).articles.map(({ article }) => `article ${article.id}`);
  },
  article: (db, { articles }) =>
    each(articles, async ({ id }) => {
      let state: ArticleState = LOADING_ARTICLE;
      await new ArticleModel(db, id, (next) => (state = next)).start();
      return state.claims.map((claim) => `claim ${claim.id} of ${id}`);
    }),
  history: (db, known) =>
    each(known.claims, async ({ id }) =>
      (await claimHistory(db, id)).changes.map((change) => `change ${change.id} of ${id}`),
    ),
  sources: async (db) => {
    let state: SourceListState = LOADING_WINDOWS;
    await new SourceList(db, '', (next) => (state = next)).start();
    return ready(state).rows.map(({ source }) => `source ${source.id}`);
  },
  'sources by name': async (db) => {
    let state: SourceListState = LOADING_WINDOWS;
    const list = new SourceList(db, 'a', (next) => (state = next));
    await list.start();
    await list.more();
    return ready(state).rows.map(({ source }) => `source ${source.id}`);
  },
  'suggested sources': async (db) => (await suggestSources(db, '', 50)).map(({ source }) => `source ${source.id}`),
  'sources of a site': async (db) => (await sourceNamesOfSite(db, 'https://news.example', 50)).map((name) => name),
  source: (db, { sources }) =>
    each(sources, async (id) => {
      let state = LOADING_SOURCE_PAGE;
      await new SourcePage(db, id, (next) => (state = next), idle).start();
      return state.articles.map(({ article }) => `article ${article.id} of ${id}`);
    }),
  disputes: async (db) => {
    let state: DisputeListState = LOADING_WINDOWS;
    await new DisputeList(db, (next) => (state = next)).start();
    return ready(state).rows.map(({ disputed, denial }) => `${filed(disputed)} and ${filed(denial)}`);
  },
  figures: async (db) => {
    let state = COUNTING_FIGURES;
    await new FigureCounter(db, NO_FILTERS, (next) => (state = next), idle).start();
    const { sources } = ready(state).figures;
    return sources.flatMap(({ key, claims: count }) =>
      Array.from({ length: count }, (_, number) => `count ${number} of ${key}`),
    );
  },
  'codes in use': async (db) => {
    const count = await claimsWith(db, { variable: 'labels', id: 'own-a' });
    return Array.from({ length: count }, (_, number) => `count ${number} of own-a`);
  },
  'file of everything': async (db) =>
    items(await (await exportEverything({ ...context, db, format: 'json' })).content.text()),
  'table of everything': async (db) =>
    notesIn(await (await exportEverything({ ...context, db, format: 'csv' })).content.text()),
  'file of what is filtered': async (db) =>
    items(await (await exportFiltered({ ...context, db, format: 'json' }, NO_FILTERS)).content.text()),
};

/** The state of a screen that has read everything. @throws Error where it could not */
function ready<State extends { readonly phase: string; readonly fault: unknown }>(state: State): State {
  if (state.phase !== 'ready') throw new Error(`the screen is ${state.phase}: ${String(state.fault)}`);
  return state;
}

async function each<T>(all: readonly T[], view: (one: T) => Promise<readonly string[]>): Promise<string[]> {
  const shown: string[] = [];
  for (const one of all) shown.push(...(await view(one)));
  return shown;
}

async function claims(db: SaysWhoDatabase, filters: Partial<ClaimFilters>): Promise<string[]> {
  let state = LOADING_CLAIMS;
  const asked = { ...NO_FILTERS, ...filters };
  const query = new ClaimQuery(db, asked, (next) => (state = next), idle);
  await query.start();
  const total = await countMatches(db, asked, { idle, signal: new AbortController().signal });
  if (total === null || total < state.rows.length) throw new Error(`${total} claims are counted`);
  return ready(state).rows.map(filed);
}

/** Each claim by its own words, once all that is to be indexed is. */
async function searched(db: SaysWhoDatabase, known: Known): Promise<string[]> {
  await new SearchIndexer(db, () => {}, idle).run(new AbortController().signal);
  return each(known.claims, ({ note }) => claims(db, { text: note, dismissed: 'with' }));
}

/** The page in a language in which no claim is found: those that are stored are there. */
async function claimsOnPage(db: SaysWhoDatabase, url: string): Promise<string[]> {
  const read = readArticle(db, () => Promise.reject(new Error('nothing is to be found in this language')));
  const request = { href: url, metadata: metadata({ language: 'fr' }), readingId: 'one', revision: 1, text: FRENCH };
  const answer = await read(request, { ...SENDER, url });
  if (!answer.ok) throw new Error(answer.fault.code);
  return answer.value === 'resend' ? [] : answer.value.claims.map(({ id }) => `claim ${id}`);
}

function items(json: string): string[] {
  const { articles, claims: all, changes, sources } = JSON.parse(json) as FileRecords;
  return [
    ...articles.map(({ id }) => `article ${id}`),
    ...all.map(({ id }) => `claim ${id}`),
    ...changes.map((change) => `change ${change.id} of ${'claimId' in change ? change.claimId : change.sourceId}`),
    ...sources.map(({ id }) => `source ${id}`),
  ];
}

function notesIn(csv: string): string[] {
  return [...csv.matchAll(/note\d+/g)].map(([note]) => note);
}
