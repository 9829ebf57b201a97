import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { ClaimScan } from './claim-scan.ts';
import type { ClaimFilters } from './filters.ts';

/** Rows looked at in one read: a hundredth of a second. */
const SLICE = 300;

/** Follows the search for all of them, and may end it. */
export interface IdsWatch {
  readonly signal: AbortSignal;
  /** @param found so many so far */
  onProgress(found: number): void;
}

/**
 * Ids of all claims that filters let through, newest first, damaged ones included. They are read in slices, and the screen waits for none.
 * @returns `null` where it was ended before
 * @throws errors of the store, named by `faultOf`
 */
export async function matchingIds(
  db: SaysWhoDatabase,
  filters: ClaimFilters,
  { signal, onProgress }: IdsWatch,
): Promise<string[] | null> {
  const scan = new ClaimScan(db, filters);
  const ids: string[] = [];
  while (!signal.aborted) {
    const { rows, seen } = await scan.next(SLICE);
    if (seen === 0) return signal.aborted ? null : ids;
    for (const { id } of rows) ids.push(id);
    onProgress(ids.length);
  }
  return null;
}
