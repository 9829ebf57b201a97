import { claimRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { sortRows } from '../../storage/tables/rows.ts';
import { type CollectedWords, putWords, takeUnindexed } from '../../storage/tables/search-words.ts';
import { browserIdle, type Idle } from '../query/idle.ts';
import { foldWords } from './words.ts';

/** Claims in one transaction: each has dozens of words, and a label given meanwhile must not wait for long. */
const BATCH = 100;

/** How far the index of words is. */
export interface IndexProgress {
  /** Claims put into it since this run began. */
  readonly done: number;
  /** Those and the ones still to be put there. */
  readonly total: number;
}

/**
 * Puts the words of claims into the index, in idle time. It goes on where it was ended, by whatever; in several tabs at once it
 * does some work twice and none wrongly.
 */
export class SearchIndexer {
  readonly #db: SaysWhoDatabase;
  readonly #onProgress: (progress: IndexProgress) => void;
  readonly #idle: Idle;

  /**
   * @param db best a connection of its own with relaxed durability: what is lost by a power cut is indexed again
   * @param idle when a batch may be worked on; the browser's idle time where missing
   */
  constructor(db: SaysWhoDatabase, onProgress: (progress: IndexProgress) => void, idle: Idle = browserIdle) {
    this.#db = db;
    this.#onProgress = onProgress;
    this.#idle = idle;
  }

  /** Works until every claim is in it, or the signal says so. @throws errors of the store, named by `faultOf` */
  async run(signal: AbortSignal): Promise<void> {
    const waiting = await this.#db.unindexed.count();
    for (let done = 0; ; ) {
      this.#onProgress({ done, total: Math.max(done, waiting) });
      await this.#idle();
      if (signal.aborted) return;
      const taken = await takeUnindexed(this.#db, BATCH);
      if (taken.size === 0) return;
      await putWords(this.#db, await this.#collect(taken));
      done += taken.size;
    }
  }

  async #collect(taken: ReadonlyMap<string, string>): Promise<CollectedWords[]> {
    const { records } = sortRows(claimRecordSchema, await this.#db.claims.bulkGet([...taken.keys()]));
    const words = new Map(records.map((claim) => [claim.id, foldWords(claim)]));
    return [...taken].map(([id, stamp]) => ({ id, stamp, words: words.get(id) ?? [] }));
  }
}
