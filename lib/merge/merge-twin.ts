import { labelOf } from '../claim/claim.ts';
import { placeOf } from '../claim/selector.ts';
import type { ClaimChange, ClaimRecord } from '../schema/records.ts';
import { isSame } from './fields.ts';
import { type ClaimMerge, isUnlabelled, mergeWithoutHistory } from './merge-claim.ts';

/**
 * Merges a claim of a file with the one here that has its words under another id, where only one of them was ever labelled: an article may
 * have been saved on two machines and labelled on one. What was entered on either then stands in both.
 * @param theirs with the ids that its article and what it disputes have here
 * @param stored the history of `mine`; `incoming` that of `theirs`, empty where the file has none
 * @returns `null` where both were labelled, differently, or nothing tells: then it is the reader's to decide
 */
export function mergeTwin(
  mine: ClaimRecord,
  theirs: ClaimRecord,
  stored: readonly ClaimChange[],
  incoming: readonly ClaimChange[],
): ClaimMerge | null {
  if (isUnlabelled(theirs)) return { differences: [], changes: [] };
  // Without its history, what a file says of a claim may be what its importer made of another program's words.
  if (incoming.length === 0) return null;
  if (isUntouched(incoming) || isSame(labelOf(mine), labelOf(theirs))) return { differences: [], changes: [] };
  if (!isUntouched(stored)) return null;
  const isPlaced = incoming.some(({ field }) => field === 'place');
  // Nobody has changed it here, whenever it was stored.
  const times = { modified: mine.modified, base: null };
  const said = { fields: labelOf(theirs), place: isPlaced ? placeOf(theirs) : null, ...times, isFollowed: false };
  return mergeWithoutHistory(mine, said, stored);
}

function isUntouched(history: readonly ClaimChange[]): boolean {
  return history.length > 0 && history.every(({ field }) => field === 'created');
}
