import type { ClaimEdit } from '../claim/claim.ts';
import { type ChangeRecord, type ClaimRecord, changeRecordSchema, claimRecordSchema } from '../schema/records.ts';
import type { Author } from './changes.ts';
import type { SaysWhoDatabase } from './db.ts';
import { applyEdit, fieldOf, isSameValue } from './edit-claim.ts';
import { neededRow, sortRows, type Unreadable } from './rows.ts';

/** Everything that happened to a claim, oldest first; the first entry is its creation. */
export async function historyOf(
  db: SaysWhoDatabase,
  claimId: string,
): Promise<{ changes: ChangeRecord[]; unreadable: Unreadable[] }> {
  const rows = await db.changes.where('claimId').equals(claimId).toArray();
  const { records, unreadable } = sortRows(changeRecordSchema, rows);
  return { changes: records, unreadable };
}

/**
 * Takes one change back, by a new change: history is never rewritten, and an undo can itself be undone.
 * @returns the claim as it is now, or `null` where there is nothing to take back: the field has changed since, the
 *   change is the claim's creation, or there is no such change
 */
export async function undoChange(
  db: SaysWhoDatabase,
  request: Author & { readonly changeId: string },
): Promise<ClaimRecord | null> {
  return db.transaction('rw', db.claims, db.changes, async () => {
    const change = neededRow(changeRecordSchema, await db.changes.get(request.changeId));
    if (!change || change.field === 'created') return null;
    const claim = neededRow(claimRecordSchema, await db.claims.get(change.claimId));
    if (!claim || !isSameValue(fieldOf(claim, change.field), change.to)) return null;
    const edit: ClaimEdit = { [change.field]: change.from };
    return applyEdit(db, claim, edit, request);
  });
}
