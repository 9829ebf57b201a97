import type { ClaimEdit, ClaimLabel } from '../claim/claim.ts';

/** The values that can be given to many claims. Sources, notes and disputes belong to one claim alone. */
export type RepeatableEdit = Pick<ClaimEdit, 'status' | 'sourceKind' | 'labels' | 'act' | 'dismissed'>;

/** What one key gives to a claim: what was set last, or what the reader holds on to. */
export interface HeldLabel {
  readonly edit: RepeatableEdit;
  /** The reader holds on to it: what is set on other claims does not take its place. */
  readonly isSticky: boolean;
}

/** Nothing was set yet. */
export const NOTHING_HELD: HeldLabel = { edit: {}, isSticky: false };

/** After an edit of a claim: what of it can be repeated takes the place of what was set before, unless that is sticky. */
export function afterEdit(held: HeldLabel, { status, sourceKind, labels, act, dismissed }: ClaimEdit): HeldLabel {
  if (held.isSticky) return held;
  const edit: RepeatableEdit = {
    ...(status === undefined ? {} : { status }),
    ...(sourceKind === undefined ? {} : { sourceKind }),
    ...(labels === undefined ? {} : { labels }),
    ...(act === undefined ? {} : { act }),
    ...(dismissed === true ? { dismissed } : {}),
  };
  return Object.keys(edit).length > 0 ? { edit, isSticky: false } : held;
}

/**
 * Holds on to a claim's whole label, or lets go.
 * @param label of the claim whose label to hold; `null` holds on to what was set last
 */
export function toggleSticky(held: HeldLabel, label: ClaimLabel | null): HeldLabel {
  if (held.isSticky) return { ...held, isSticky: false };
  if (!label || (label.status === 'unassessed' && label.labels.length === 0)) return { ...held, isSticky: true };
  const { status, sourceKind, labels } = label;
  return { edit: { status, labels, ...(sourceKind === 'unspecified' ? {} : { sourceKind }) }, isSticky: true };
}
