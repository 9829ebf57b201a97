import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { Windows, type WindowsState } from '../query/windows.ts';
import { type DisputePair, DisputePairs } from './dispute-rows.ts';

export type { DisputePair } from './dispute-rows.ts';

/**
 * What is known so far of the disputes: the newest disputed claim first, and of one claim the newest denial. Without pairs of
 * which one was dismissed. Pairs of which a claim is damaged or gone count as unreadable.
 */
export type DisputeListState = WindowsState<DisputePair>;

/** All pairs of claims of which one disputes the other, in windows. */
export class DisputeList {
  readonly #windows: Windows<DisputePair>;

  constructor(db: SaysWhoDatabase, onState: (state: DisputeListState) => void) {
    this.#windows = new Windows<DisputePair>(() => new DisputePairs(db), onState);
  }

  /** Reads the first window, anew. */
  start(): Promise<void> {
    return this.#windows.start();
  }

  /** Reads the window after those that are there. */
  more(): Promise<void> {
    return this.#windows.more();
  }

  /** Reads as many rows as are shown, anew. */
  refresh(): Promise<void> {
    return this.#windows.refresh();
  }

  /** Ends all reading; no state follows. */
  close(): void {
    this.#windows.close();
  }
}
