import type { ClaimEdit } from '../../claim/claim.ts';
import { type ClaimRecord, claimRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { neededRow } from '../tables/rows.ts';
import type { Author } from './changes.ts';
import { applyEdit } from './edit-claim.ts';

/** The claim to be edited is not in the store. */
export class NoSuchClaimError extends Error {
  override readonly name = 'NoSuchClaimError';
}

/** Claims in one transaction: a batch of thousands must not hold up a label given meanwhile. */
const BATCH = 200;

/**
 * Stores what a reader says of claims that are in the store, without a page at hand: the claims and their changes, in one
 * transaction for each {@link BATCH}. Resolves when all have completed.
 * @returns the claims as they are now
 * @param onStored told of the claims of each transaction that has completed
 * @throws NoSuchClaimError, and errors of the store, named by `faultOf`; nothing of that transaction and those after it is stored then
 */
export async function editStoredClaims(
  db: SaysWhoDatabase,
  request: Author & { readonly claimIds: readonly string[]; readonly edit: ClaimEdit },
  onStored: (claims: readonly ClaimRecord[]) => void = () => {},
): Promise<ClaimRecord[]> {
  const { claimIds, edit } = request;
  const records: ClaimRecord[] = [];
  for (let at = 0; at < claimIds.length; at += BATCH) {
    const ids = claimIds.slice(at, at + BATCH);
    const stored = await editBatch(db, ids, edit, request);
    records.push(...stored);
    onStored(stored);
  }
  return records;
}

function editBatch(db: SaysWhoDatabase, ids: readonly string[], edit: ClaimEdit, author: Author) {
  return db.transaction('rw', db.claims, db.changes, db.sources, db.unindexed, async () => {
    const records: ClaimRecord[] = [];
    for (const id of ids) {
      const claim = neededRow(claimRecordSchema, await db.claims.get(id));
      if (!claim) throw new NoSuchClaimError(`no claim ${id}`);
      records.push(await applyEdit(db, claim, edit, author));
    }
    return records;
  });
}
