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
export class DisputeList extends Windows<DisputePair> {
  constructor(db: SaysWhoDatabase, onState: (state: DisputeListState) => void) {
    super(() => new DisputePairs(db), onState);
  }
}
