import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { ClaimScan, type ScanSlice } from './claim-scan.ts';
import type { ClaimFilters } from './filters.ts';
import type { Idle } from './idle.ts';

/** Rows looked at in one slice: some milliseconds of a page's time. */
const SLICE = 300;

/** Counting that nobody waits for. */
export interface Counting {
  readonly idle: Idle;
  /** Ends it: nothing more is read. */
  readonly signal: AbortSignal;
}

/** All claims that filters let through, newest first, in slices of idle time. Ends early when the signal says so. */
export async function* idleSlices(
  db: SaysWhoDatabase,
  filters: ClaimFilters,
  { idle, signal }: Counting,
): AsyncGenerator<ScanSlice> {
  const scan = new ClaimScan(db, filters);
  for (;;) {
    await idle();
    if (signal.aborted) return;
    const slice = await scan.next(SLICE);
    if (signal.aborted || slice.seen === 0) return;
    yield slice;
  }
}

/** How many claims match, damaged ones included; `null` where it was ended before. */
export async function countMatches(
  db: SaysWhoDatabase,
  filters: ClaimFilters,
  counting: Counting,
): Promise<number | null> {
  let total = 0;
  for await (const { rows } of idleSlices(db, filters, counting)) total += rows.length;
  return counting.signal.aborted ? null : total;
}
