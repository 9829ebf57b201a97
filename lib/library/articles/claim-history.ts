import type { ClaimChange } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { historyOf } from '../../storage/tables/history.ts';

/** What happened to one claim, oldest first. */
export interface StoredHistory {
  readonly changes: readonly ClaimChange[];
  /** Entries that are damaged. */
  readonly unreadable: number;
}

/** The history of a claim. @throws errors of the store, named by `faultOf` */
export async function claimHistory(db: SaysWhoDatabase, claimId: string): Promise<StoredHistory> {
  const { changes, unreadable } = await historyOf(db, claimId);
  return { changes: changes.filter((change) => change.field !== 'into'), unreadable: unreadable.length };
}
