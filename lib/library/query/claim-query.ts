import type { ClaimRecord, FiledClaim } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { hasUnindexed } from '../../storage/tables/search-words.ts';
import { foldQuery } from '../search/words.ts';
import { countMatches } from './count-matches.ts';
import { FiledClaims } from './filed-claims.ts';
import type { ClaimFilters } from './filters.ts';
import { browserIdle, type Idle } from './idle.ts';
import { LOADING_WINDOWS, Windows, type WindowsState } from './windows.ts';

/** What is known so far of the claims that filters let through: newest first. */
export interface ClaimQueryState extends WindowsState<FiledClaim> {
  /** Claims that match, damaged ones included; `null` ("many") until they are counted. */
  readonly total: number | null;
  /** A text is asked for, and some claims are still to be put into the index of words: there may be more. */
  readonly isIndexing: boolean;
}

/** Before anything is read. */
export const LOADING_CLAIMS: ClaimQueryState = { ...LOADING_WINDOWS, total: null, isIndexing: false };

/** The claims that filters let through, newest first, in windows. */
export class ClaimQuery {
  readonly #db: SaysWhoDatabase;
  readonly #filters: ClaimFilters;
  readonly #onState: (state: ClaimQueryState) => void;
  readonly #idle: Idle;
  readonly #windows: Windows<FiledClaim>;
  #state = LOADING_CLAIMS;
  #counting = new AbortController();

  /** @param idle when the total may be counted; the browser's idle time where missing */
  constructor(
    db: SaysWhoDatabase,
    filters: ClaimFilters,
    onState: (state: ClaimQueryState) => void,
    idle: Idle = browserIdle,
  ) {
    this.#db = db;
    this.#filters = filters;
    this.#onState = onState;
    this.#idle = idle;
    this.#windows = new Windows(
      () => new FiledClaims(db, filters),
      (state) => this.#set(state.isComplete ? { ...state, total: state.rows.length + state.unreadable } : state),
    );
  }

  /** Reads the first window, anew, and has the total counted in idle time. */
  start(): Promise<void> {
    this.#state = LOADING_CLAIMS;
    return this.#readAnew(() => this.#windows.start());
  }

  /** Reads the window after those that are there. Asked while one is read, it is that one. */
  async more(): Promise<void> {
    await this.#windows.more();
    if (this.#state.isComplete) this.#counting.abort();
  }

  /** Reads as many rows as are shown, anew: some may be new, or match no more. They stay until those are there. */
  refresh(): Promise<void> {
    return this.#readAnew(() => this.#windows.refresh());
  }

  /** Puts claims just edited in their rows, where they stay even if they match no more. */
  update(claims: readonly ClaimRecord[]): void {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    this.#windows.replace((row) => ({ ...row, claim: byId.get(row.claim.id) ?? row.claim }));
  }

  /** Ends all reading and counting; no state follows. */
  close(): void {
    this.#counting.abort();
    this.#windows.close();
  }

  async #readAnew(read: () => Promise<void>): Promise<void> {
    this.#counting.abort();
    this.#counting = new AbortController();
    const { signal } = this.#counting;
    await read();
    if (signal.aborted || this.#state.phase === 'failed') return;
    await this.#orFail(signal, async () => {
      if (foldQuery(this.#filters.text).length === 0) return;
      const isIndexing = await hasUnindexed(this.#db);
      if (!signal.aborted) this.#set({ isIndexing });
    });
    if (!signal.aborted && !this.#state.isComplete) void this.#count(signal);
  }

  #count(signal: AbortSignal): Promise<void> {
    return this.#orFail(signal, async () => {
      const total = await countMatches(this.#db, this.#filters, { idle: this.#idle, signal });
      if (total !== null) this.#set({ total });
    });
  }

  async #orFail(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!signal.aborted) this.#set({ phase: 'failed', fault: faultOf(error).code });
    }
  }

  #set(change: Partial<ClaimQueryState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}
