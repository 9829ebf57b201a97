import type { ClaimLabel } from '../claim/claim.ts';
import { type ClaimPlace, placeOf } from '../claim/selector.ts';
import type { ClaimRecord } from '../schema/records.ts';

/** A field of a claim that people change, and in which two stores may therefore differ. */
export type MergedField = keyof ClaimLabel | 'place';
/** The value of such a field. */
export type FieldValue = ClaimRecord[keyof ClaimLabel] | ClaimPlace;

/** All of them, in the order of the label. */
export const MERGED_FIELDS: readonly MergedField[] = [
  'sourceText',
  'sourceKind',
  'secondKind',
  'act',
  'reasonGiven',
  'status',
  'labels',
  'disputes',
  'note',
  'dismissed',
  'detached',
  'place',
];

/** What a claim has in a field. */
export function fieldValue(claim: ClaimRecord, field: MergedField): FieldValue {
  return field === 'place' ? placeOf(claim) : claim[field];
}

/** Whether two values are equal; validated records have their fields in the order of the schema. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** A claim with other values in some fields. */
export function withValues(claim: ClaimRecord, values: ReadonlyMap<MergedField, FieldValue>): ClaimRecord {
  const { place, ...label } = Object.fromEntries(values) as { place?: ClaimPlace };
  return { ...claim, ...place, ...label };
}
