import type { FaultCode } from '../../messaging/result.ts';
import {
  type ArticleRecord,
  articleRecordSchema,
  type SourceRecord,
  sourceRecordSchema,
} from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { neededRow, sortRows } from '../../storage/tables/rows.ts';
import { membersOf } from '../../storage/tables/sources.ts';
import { sourcesWithIds } from '../../storage/tables/sources-list.ts';
import { idleSlices } from '../query/count-matches.ts';
import { NO_FILTERS } from '../query/filters.ts';
import { browserIdle, type Idle } from '../query/idle.ts';
import { type SourceFigures, SourcePageTally } from './source-tally.ts';

export type { CountsOf, SourceFigures } from './source-tally.ts';

/** An article in which a source is quoted, and how often. */
export interface ArticleOfSource {
  readonly article: ArticleRecord;
  readonly claims: number;
}

/** What is known so far of one source. Its claims are a `ClaimQuery` with its id. */
export interface SourcePageState {
  /** `ready` when the source and its members are there. */
  readonly phase: 'loading' | 'ready' | 'missing' | 'failed';
  readonly fault: FaultCode | null;
  readonly source: SourceRecord | null;
  /** Those put together with it, the most quoted first. */
  readonly members: readonly SourceRecord[];
  /** The source it was put together with itself; `null` where it stands for itself. */
  readonly head: SourceRecord | null;
  readonly figures: SourceFigures;
  /** Articles that quote it, that of its newest claim first; no more than {@link ARTICLES_SHOWN}. */
  readonly articles: readonly ArticleOfSource[];
  /** Figures and articles are exact when nothing is counted any more. */
  readonly isCounting: boolean;
  /** Damaged members, and claims left out of the figures because they are damaged. */
  readonly unreadable: number;
}

/** Articles on the page of a source. */
export const ARTICLES_SHOWN = 100;

/** Slices after which the figures so far are shown. */
const SHOWN_EVERY = 10;

/** Before anything is read. */
export const LOADING_SOURCE_PAGE: SourcePageState = {
  phase: 'loading',
  fault: null,
  source: null,
  members: [],
  head: null,
  figures: new SourcePageTally().figures(),
  articles: [],
  isCounting: true,
  unreadable: 0,
};

/** One source with all that was put together with it. */
export class SourcePage {
  readonly #db: SaysWhoDatabase;
  readonly #sourceId: string;
  readonly #onState: (state: SourcePageState) => void;
  readonly #idle: Idle;
  #state = LOADING_SOURCE_PAGE;
  #reading = new AbortController();

  /** @param idle when a slice may be counted; the browser's idle time where missing */
  constructor(
    db: SaysWhoDatabase,
    sourceId: string,
    onState: (state: SourcePageState) => void,
    idle: Idle = browserIdle,
  ) {
    this.#db = db;
    this.#sourceId = sourceId;
    this.#onState = onState;
    this.#idle = idle;
  }

  /** Reads the source and counts its claims, anew; resolves when all is counted. What is shown stays until it is there. */
  async start(): Promise<void> {
    this.close();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    try {
      const unreadable = await this.#read(signal);
      if (this.#state.phase === 'ready') await this.#count(signal, unreadable);
    } catch (error) {
      if (!signal.aborted) this.#set({ phase: 'failed', fault: faultOf(error).code, isCounting: false });
    }
  }

  /** Ends reading and counting; no state follows. */
  close(): void {
    this.#reading.abort();
  }

  /** @returns how many of the sources that it was put together with are damaged: they do not hide it */
  async #read(signal: AbortSignal): Promise<number> {
    const { source, members, heads } = await this.#db.transaction('r', this.#db.sources, async () => {
      const source = neededRow(sourceRecordSchema, await this.#db.sources.get(this.#sourceId));
      const into = source?.into ?? null;
      const heads = await sourcesWithIds(this.#db, into === null ? [] : [into]);
      return { source, heads, members: await membersOf(this.#db, this.#sourceId) };
    });
    const unreadable = members.unreadable.length + heads.unreadable;
    if (signal.aborted) return unreadable;
    this.#set({
      phase: source ? 'ready' : 'missing',
      fault: null,
      source: source ?? null,
      members: members.sources.toSorted((a, b) => b.claims - a.claims),
      head: heads.sources[0] ?? null,
      isCounting: source !== undefined,
    });
    return unreadable;
  }

  async #count(signal: AbortSignal, unreadable: number): Promise<void> {
    const isFirst = this.#state.figures.claims === 0;
    const counted = new SourcePageTally();
    const filters = { ...NO_FILTERS, sourceId: this.#sourceId };
    let slices = 0;
    for await (const { rows } of idleSlices(this.#db, filters, { idle: this.#idle, signal })) {
      for (const row of rows) counted.add(row);
      if (isFirst && slices++ % SHOWN_EVERY === 0) this.#set({ figures: counted.figures() });
    }
    if (signal.aborted) return;
    const articles = await this.#articles(counted.articles);
    if (signal.aborted) return;
    this.#set({
      figures: counted.figures(),
      articles,
      isCounting: false,
      unreadable: unreadable + counted.unreadable,
    });
  }

  async #articles(counts: ReadonlyMap<string, number>): Promise<ArticleOfSource[]> {
    const ids = [...counts.keys()].slice(0, ARTICLES_SHOWN);
    const { records } = sortRows(articleRecordSchema, await this.#db.articles.bulkGet(ids));
    return records.map((article) => ({ article, claims: counts.get(article.id) ?? 0 }));
  }

  #set(change: Partial<SourcePageState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}
