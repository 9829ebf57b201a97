import type { ClaimEdit } from '../claim/claim.ts';
import { type ClaimRecord, claimRecordSchema } from '../schema/records.ts';
import type { Author } from './changes.ts';
import type { SaysWhoDatabase } from './db.ts';
import { applyEdit } from './edit-claim.ts';
import { neededRow } from './rows.ts';

/** The claim to be edited is not in the store. */
export class NoSuchClaimError extends Error {
  override readonly name = 'NoSuchClaimError';
}

/**
 * Stores one act of a reader on a claim that is in the store, without a page at hand: the claim and its changes in one
 * transaction. Resolves when it has completed.
 * @throws NoSuchClaimError, and errors of the store, named by `faultOf`; nothing is stored then
 */
export async function editStoredClaim(
  db: SaysWhoDatabase,
  request: Author & { readonly claimId: string; readonly edit: ClaimEdit },
): Promise<ClaimRecord> {
  return db.transaction('rw', db.claims, db.changes, async () => {
    const claim = neededRow(claimRecordSchema, await db.claims.get(request.claimId));
    if (!claim) throw new NoSuchClaimError(`no claim ${request.claimId}`);
    return applyEdit(db, claim, request.edit, request);
  });
}
