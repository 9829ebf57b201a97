import { type ClaimLabel, untouchedLabel } from '../../../lib/claim/claim.ts';

/** The fields of a label. */
export const labelKeys = Object.keys(untouchedLabel(''));

/** The label of a record. */
export function labelOf({ sourceText, sourceKind, status, note, dismissed, detached }: ClaimLabel): ClaimLabel {
  return { sourceText, sourceKind, status, note, dismissed, detached };
}
