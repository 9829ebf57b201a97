import type { ClaimRecord } from '../schema/records.ts';
import { type FieldValue, fieldValue, isSame, type MergedField, withValues } from './fields.ts';
import type { ClaimMerge, Difference } from './merge-claim.ts';

/** Which side of a conflict the reader keeps. */
export type Side = 'mine' | 'theirs';

/** A claim as a merge leaves it. */
export interface SettledClaim {
  /** Without its new `sourceKey`, where the source or its words changed. */
  readonly claim: ClaimRecord;
  /** What no history tells: to be written as changes of this import. */
  readonly untold: readonly { readonly field: MergedField; readonly from: FieldValue; readonly to: FieldValue }[];
  /** Whose source it now has; `null` where its name is of one side and its words of the other, and it has to be looked up. */
  readonly sourceOf: Side | null;
}

/** Sets a claim as the merge and the reader's decisions say. @param decide asked for each conflict */
export function settleClaim(
  mine: ClaimRecord,
  theirs: Pick<ClaimRecord, 'coder' | 'modified'> | null,
  { differences, changes }: ClaimMerge,
  decide: (difference: Difference) => Side,
): SettledClaim {
  const values = new Map<MergedField, FieldValue>();
  const untold: SettledClaim['untold'][number][] = [];
  for (const difference of differences) {
    const { field, verdict, told } = difference;
    const side = verdict === 'conflict' ? decide(difference) : verdict;
    const to = side === 'mine' ? difference.mine : difference.theirs;
    if (side === 'theirs') values.set(field, to);
    if (!isSame(told, to)) untold.push({ field, from: told, to });
  }
  const claim = withValues(mine, values);
  const isTold = changes.length > 0 && theirs !== null;
  return {
    claim: isTold ? { ...claim, ...laterLabel(mine, theirs) } : claim,
    untold,
    sourceOf: sourceOf(differences, values),
  };
}

/** Whose label it is and since when: of whoever changed it last. The same in whichever order files are merged. */
function laterLabel(
  a: Pick<ClaimRecord, 'coder' | 'modified'>,
  b: Pick<ClaimRecord, 'coder' | 'modified'>,
): Pick<ClaimRecord, 'coder' | 'modified'> {
  const isLater = a.modified === b.modified ? a.coder >= b.coder : a.modified > b.modified;
  const { coder, modified } = isLater ? a : b;
  return { coder, modified };
}

function sourceOf(differences: readonly Difference[], taken: ReadonlyMap<MergedField, FieldValue>): Side | null {
  const telling = differences.filter(({ field }) => field === 'sourceText' || field === 'place');
  const fromFile = telling.filter(({ field }) => taken.has(field)).length;
  if (fromFile === 0) return 'mine';
  return fromFile === telling.length ? 'theirs' : null;
}

/** What a claim has that its untouched label does not say: the changes that lead there. */
export function changesSince(untouched: ClaimRecord, claim: ClaimRecord): SettledClaim['untold'] {
  const fields: readonly MergedField[] = [
    ...(['sourceText', 'sourceKind', 'secondKind', 'act', 'reasonGiven', 'status', 'labels'] as const),
    ...(['disputes', 'note', 'dismissed', 'detached'] as const),
  ];
  return fields.flatMap((field) => {
    const [from, to] = [fieldValue(untouched, field), fieldValue(claim, field)];
    return isSame(from, to) ? [] : [{ field, from, to }];
  });
}
