import { type ChangeRecord, changeRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { sortRows, type Unreadable } from './rows.ts';

/** Everything that happened to a claim, oldest first; the first entry is its creation. */
export async function historyOf(
  db: SaysWhoDatabase,
  claimId: string,
): Promise<{ changes: ChangeRecord[]; unreadable: Unreadable[] }> {
  const rows = await db.changes.where('claimId').equals(claimId).toArray();
  const { records, unreadable } = sortRows(changeRecordSchema, rows);
  return { changes: records, unreadable };
}
