/** A store, one with the same claims, and one from which both have them: to be changed apart, and merged. */
import type { ClaimEdit } from '../../../../lib/claim/claim.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { NOON, numberedDraft } from '../../schema/samples.ts';
import { edit, emptyStore } from '../store.ts';
import { bringIn, exported } from './stores.ts';

/** So many minutes after noon. */
export const minute = (count: number) => new Date(NOON.getTime() + count * 60_000);

/** An edit of a stored claim by somebody at some minute. */
export function change(db: SaysWhoDatabase, claimId: string, label: ClaimEdit, at: Date, by = 'reader') {
  return editStoredClaims(db, { claimIds: [claimId], edit: label, at, by, step: editStep(at) });
}

/** A store with some claims of one article, and two more with the same. */
export async function threeStores(claims: number) {
  const [mine, theirs, base] = [emptyStore().connect(), emptyStore().connect(), emptyStore().connect()];
  const ids: string[] = [];
  for (let number = 0; number < claims; number++) {
    const claim = await edit(
      base,
      { note: `n${number}` },
      { claimId: `new-${number}`, draft: numberedDraft(number), at: minute(number) },
    );
    ids.push(claim.id);
  }
  const file = await exported(base);
  await bringIn(mine, file);
  await bringIn(theirs, file);
  return { mine, theirs, base, ids, file };
}
