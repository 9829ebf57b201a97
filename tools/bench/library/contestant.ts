/** What runs in the page: fills a store and measures the library's engine on it. */

import { DisputeList } from '../../../lib/library/disputes/dispute-list.ts';
import { FigureCounter } from '../../../lib/library/figures/figures.ts';
import { ClaimQuery } from '../../../lib/library/query/claim-query.ts';
import { type ClaimFilters, NO_FILTERS } from '../../../lib/library/query/filters.ts';
import { SearchIndexer } from '../../../lib/library/search/search-indexer.ts';
import { SourceList, suggestSources } from '../../../lib/library/sources/source-list.ts';
import { SourcePage } from '../../../lib/library/sources/source-page.ts';
import { openDatabase, type SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { fillStore, sourceName, word } from '../../../tests/unit/library/big-store.ts';

/** One thing measured; times in milliseconds. */
export interface Measured {
  readonly name: string;
  /** Until the first rows were there, or it was known that there are none. */
  readonly first: number;
  /** Until the window was full, or everything counted. */
  readonly whole: number;
  /** The longest time that the page could do nothing else meanwhile. */
  readonly blocked: number;
  readonly rows: number;
}

let db: SaysWhoDatabase;

/** Puts records into a store, unless a kept profile has them. */
export async function fill(articles: number, claims: number): Promise<void> {
  db = openDatabase();
  if ((await db.claims.count()) !== claims) await fillStore(db, { articles, claims });
}

/** Puts the words of all claims into the index. */
export async function index(): Promise<Measured> {
  return measure('index of words', async (hasFirst) => {
    let done = 0;
    const indexer = new SearchIndexer(db, (progress) => {
      done = progress.done;
      if (done > 0) hasFirst();
    });
    await indexer.run(new AbortController().signal);
    return done;
  });
}

/** One window of claims read by its primary keys: what all else is compared with. */
export async function baseline(): Promise<Measured> {
  return measure('a window by primary key, unchecked', async (hasFirst) => {
    const rows = await db.claims.orderBy('id').reverse().limit(100).toArray();
    hasFirst();
    return rows.length;
  });
}

/** Every filter alone and in pairs, and searches. */
export async function claims(): Promise<Measured[]> {
  const results: Measured[] = [];
  for (const [name, filters] of Object.entries(await filtersToMeasure())) {
    results.push(await claimQuery(name, { ...NO_FILTERS, ...filters }));
  }
  return results;
}

/** Sources, disputes and figures. */
export async function others(): Promise<Measured[]> {
  const source = await db.sources.orderBy('claims').last();
  return [
    await list('sources', (onState) => new SourceList(db, '', onState)),
    await list('sources by a beginning', (onState) => new SourceList(db, sourceName(3).slice(0, 3), onState)),
    await list('sources by another word', (onState) => new SourceList(db, word(1_000), onState)),
    await list('sources by no word', (onState) => new SourceList(db, 'qqq', onState)),
    await measure('suggestions', async (hasFirst) => {
      const rows = await suggestSources(db, sourceName(3).slice(0, 2), 8);
      hasFirst();
      return rows.length;
    }),
    await measure('a source page', async (hasFirst) => {
      let rows = 0;
      const page = new SourcePage(db, source?.id ?? '', (state) => {
        if (state.phase !== 'loading') hasFirst();
        rows = state.figures.claims;
      });
      await page.start();
      return rows;
    }),
    await list('disputes', (onState) => new DisputeList(db, onState)),
    await figures('figures of all claims', NO_FILTERS),
    await figures('figures of one status', { ...NO_FILTERS, statuses: ['denied'] }),
  ];
}

/** Counting a total in idle time. */
export async function total(): Promise<Measured> {
  return measure('total of all claims', async (hasFirst) => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const query = new ClaimQuery(db, NO_FILTERS, (state) => {
      if (state.rows.length > 0) hasFirst();
      if (state.total !== null) resolve(state.total);
    });
    await query.start();
    const counted = await promise;
    query.close();
    return counted;
  });
}

async function filtersToMeasure(): Promise<Record<string, Partial<ClaimFilters>>> {
  const source = (await db.sources.orderBy('claims').reverse().limit(40).toArray()).at(-1);
  const articleId = (await db.articles.orderBy('id').first())?.id ?? null;
  const sourceId = source?.id ?? null;
  const single: Record<string, Partial<ClaimFilters>> = {
    status: { statuses: ['denied'] },
    'status, rare': { statuses: ['retracted'] },
    act: { acts: ['threat'] },
    kind: { sourceKinds: ['expert'] },
    label: { labels: ['own-harbour'] },
    source: { sourceId },
    article: { articleId },
    disputed: { isDisputed: true },
    dates: { from: '2024-02-01', to: '2024-02-29' },
    text: { text: word(2_000) },
  };
  const pairs: Record<string, Partial<ClaimFilters>> = {};
  const names = Object.keys(single);
  for (const [at, a] of names.entries()) {
    for (const b of names.slice(at + 1)) {
      if (!(a === 'status' && b === 'status, rare')) pairs[`${a} + ${b}`] = { ...single[a], ...single[b] };
    }
  }
  return {
    all: {},
    ...single,
    'status, three': { statuses: ['denied', 'refuted', 'contested'] },
    'status, all but one': {
      statuses: ['unassessed', 'unverified', 'corroborated', 'contested', 'denied', 'confirmed'],
    },
    'status + act, frequent': { statuses: ['contested'], acts: ['accusation'] },
    'dismissed only': { dismissed: 'only' },
    'text, common': { text: word(1) },
    'text, two common': { text: `${word(1)} ${word(2)}` },
    'text, frequent': { text: word(40) },
    'text, two frequent': { text: `${word(40)} ${word(41)}` },
    'text, rare': { text: word(19_000) },
    'text, none': { text: 'qqqqq' },
    'text, beginning': { text: word(2_000).slice(0, 3) },
    'text, one letter': { text: 'z' },
    'text, source': { text: sourceName(5) },
    ...pairs,
  };
}

function claimQuery(name: string, filters: ClaimFilters): Promise<Measured> {
  return list(name, (onState) => new ClaimQuery(db, filters, onState));
}

interface Listed {
  readonly phase: string;
  readonly rows: readonly unknown[];
}

function list(
  name: string,
  open: (onState: (state: Listed) => void) => { start(): Promise<void>; close(): void },
): Promise<Measured> {
  return measure(name, async (hasFirst) => {
    let rows = 0;
    const opened = open((state) => {
      if (state.phase === 'failed') throw new Error(`${name} failed`);
      if (state.phase === 'ready') hasFirst();
      rows = state.rows.length;
    });
    await opened.start();
    opened.close();
    return rows;
  });
}

function figures(name: string, filters: ClaimFilters): Promise<Measured> {
  return measure(name, async (hasFirst) => {
    let counted = 0;
    const counter = new FigureCounter(db, filters, ({ figures, phase }) => {
      if (figures.claims > 0) hasFirst();
      if (phase === 'failed') throw new Error(`${name} failed`);
      counted = figures.claims;
    });
    await counter.start();
    return counted;
  });
}

async function measure(name: string, work: (hasFirst: () => void) => Promise<number>): Promise<Measured> {
  const watch = watchBlocking();
  const begin = performance.now();
  let first: number | null = null;
  const rows = await work(() => {
    first ??= performance.now() - begin;
  });
  const whole = performance.now() - begin;
  return { name, first: first ?? whole, whole, rows, blocked: await watch.end() };
}

/** Milliseconds between looks at the clock. */
const LOOK = 4;

/** Looks at the clock again and again: the longest time between is how long a click may have waited. */
function watchBlocking() {
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - LOOK);
    last = now;
  };
  const timer = setInterval(look, LOOK);
  return {
    async end() {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
      clearInterval(timer);
      look();
      return longest;
    },
  };
}
