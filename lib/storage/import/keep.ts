/** How long imports can be taken back: what each wrote down for it takes room, and nobody takes back what was done last year. */
import { timeOfId } from '../../claim/id.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { distinctValues } from '../tables/index-entries.ts';
import { forget } from './journal.ts';

/** Imports that can be taken back, at most. */
export const KEPT_IMPORTS = 20;

/** Days for which they can. */
export const KEPT_DAYS = 90;

const DAY = 86_400_000;

/** Ids: more than are ever kept, should one of an import have been interrupted before the older ones went. */
const MOST = 10_000;

/** Ids of the imports that can be taken back, in the order in which they were done. What was taken back is none of them. */
export async function importsKept(db: SaysWhoDatabase): Promise<string[]> {
  return distinctValues(db, { table: 'importedRows', index: 'importId', lower: '', upper: '\uffff' }, MOST);
}

/** When an import can be taken back no more, however few come after it: milliseconds since 1970. */
export function keptUntil(importId: string): number {
  return timeOfId(importId) + KEPT_DAYS * DAY;
}

/**
 * The imports that are to be kept no more: all but the latest twenty, and those of more than 90 days ago. Ids tell when imports were done.
 * @param keep those that are being done: they are taken back together however many, and are not the latest where the clock was set back
 */
export function outdatedImports(ids: readonly string[], now: Date, keep: readonly string[] = []): string[] {
  const latestFirst = ids.toSorted().reverse();
  return latestFirst.filter(
    (id, index) => !keep.includes(id) && (index >= KEPT_IMPORTS || keptUntil(id) < now.getTime()),
  );
}

/**
 * Forgets how to take back those imports that are to be kept no more. What they brought stays, and the list still names them.
 * @throws errors of the store, named by `faultOf`
 */
export async function keepLatestImports(db: SaysWhoDatabase, now: Date, keep: readonly string[] = []): Promise<void> {
  await db.transaction('rw', db.importedRows, async () => {
    for (const id of outdatedImports(await importsKept(db), now, keep)) await forget(db, id);
  });
}
