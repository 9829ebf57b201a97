import type { ClaimEdit } from '../../claim/claim.ts';
import { type ClaimRecord, claimRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { neededRow, sortRows } from '../tables/rows.ts';
import { applyEdits } from './apply-edits.ts';
import type { Author } from './changes.ts';

/** The claim to be edited is not in the store. */
export class NoSuchClaimError extends Error {
  override readonly name = 'NoSuchClaimError';
}

/** Claims in one transaction: a batch of thousands must not hold up a label given meanwhile. */
export const BATCH = 200;

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
  for (const ids of batchesOf(claimIds)) {
    const stored = await inTransaction(db, async () => {
      const claims = (await db.claims.bulkGet([...ids])).map((row, index) => {
        const claim = neededRow(claimRecordSchema, row);
        if (!claim) throw new NoSuchClaimError(`no claim ${ids[index]}`);
        return claim;
      });
      const edited = await applyEdits(
        db,
        claims.map((claim) => ({ claim, edit })),
        request,
      );
      const now = new Map(edited.map((claim) => [claim.id, claim]));
      return claims.map((claim) => now.get(claim.id) ?? claim);
    });
    records.push(...stored);
    onStored(stored);
  }
  return records;
}

/** Follows an act on many claims, and may end it: what was done until then is done. */
export interface ManyWatch {
  readonly signal: AbortSignal;
  /**
   * Called after each transaction that has completed.
   * @param changed claims that are different now
   * @param done claims, or changes, that have been gone through, of the total
   */
  onDone(changed: readonly ClaimRecord[], done: number, total: number): void;
}

/**
 * Labels as many claims as there are, in one step: a window at a time, each in a transaction. Claims that are gone by now, or cannot be
 * read, are passed over.
 * @param editOf what is said of a claim as it is stored
 * @returns how many claims are different now
 * @throws errors of the store, named by `faultOf`; what was labelled until then is
 */
export async function editManyClaims(
  db: SaysWhoDatabase,
  {
    claimIds,
    editOf,
    ...author
  }: Author & { readonly claimIds: readonly string[]; editOf(claim: ClaimRecord): ClaimEdit },
  { signal, onDone }: ManyWatch,
): Promise<number> {
  let [done, labelled] = [0, 0];
  for (const ids of batchesOf(claimIds)) {
    if (signal.aborted) break;
    const changed = await inTransaction(db, async () => {
      const { records } = sortRows(claimRecordSchema, await db.claims.bulkGet([...ids]));
      return applyEdits(
        db,
        records.map((claim) => ({ claim, edit: editOf(claim) })),
        author,
      );
    });
    done += ids.length;
    labelled += changed.length;
    onDone(changed, done, claimIds.length);
  }
  return labelled;
}

/** @param work an `async` function: by that Dexie knows that it awaits */
function inTransaction<T>(db: SaysWhoDatabase, work: () => Promise<T>): Promise<T> {
  return db.transaction('rw', db.claims, db.changes, db.sources, db.unindexed, work);
}

function* batchesOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += BATCH) yield ids.slice(at, at + BATCH);
}
