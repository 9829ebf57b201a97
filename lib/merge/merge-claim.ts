import { byId } from '../claim/id.ts';
import { type ClaimPlace, placeOf } from '../claim/selector.ts';
import type { PatchFields } from '../schema/imported-file.ts';
import type { ClaimChange, ClaimRecord } from '../schema/records.ts';
import { type FieldValue, fieldValue, isSame, MERGED_FIELDS, type MergedField } from './fields.ts';

/** A field in which the stored claim and that of the file differ. */
export interface Difference {
  readonly field: MergedField;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
  /**
   * Whose value it gets. `mine`: only this side changed it. `theirs`: only the file did. `conflict`: both did, differently, or nothing
   * tells which is newer; the reader decides.
   */
  readonly verdict: 'mine' | 'theirs' | 'conflict';
  /** What both histories together make of it. Where another value is kept, a change from this one to that has to say so. */
  readonly told: FieldValue;
}

/** A claim that is here and in the file. */
export interface ClaimMerge {
  readonly differences: readonly Difference[];
  /** Changes of the file that the store lacks, in their order. */
  readonly changes: readonly ClaimChange[];
}

/**
 * Merges a claim with that of a file with history. Changes are only ever added, so a field belongs to whichever side changed it after
 * the history that both share. Where neither history tells, the later `modified` does, as for a file without one.
 * @param stored the claim's changes in the store
 * @param incoming those in the file
 */
export function mergeWithHistory(
  mine: ClaimRecord,
  theirs: ClaimRecord,
  stored: readonly ClaimChange[],
  incoming: readonly ClaimChange[],
): ClaimMerge {
  const here = new Set(stored.map(({ id }) => id));
  const there = new Set(incoming.map(({ id }) => id));
  const changes = incoming.filter(({ id }) => !here.has(id)).toSorted(byId);
  const changedHere = new Set(stored.filter(({ id }) => !there.has(id)).map(({ field }) => field));
  const changedThere = new Set(changes.map(({ field }) => field));
  const told = lastValues([...stored, ...changes]);
  const differences = MERGED_FIELDS.flatMap((field): Difference[] => {
    const values = { field, mine: fieldValue(mine, field), theirs: fieldValue(theirs, field) };
    if (isSame(values.mine, values.theirs)) return [];
    const verdict = verdictOf(changedHere.has(field), changedThere.has(field)) ?? byTime(mine, theirs.modified);
    const last = told.get(field);
    return [{ ...values, verdict, told: last === undefined ? values.mine : last }];
  });
  return { differences, changes };
}

/**
 * Merges a claim with what a file without history says of it: a field that differs is newer there, unless the claim was changed here
 * after the file's `modified`.
 * @param place what the file finds the claim by, where it says so. Of two that differ in their positions alone neither is newer:
 *   positions are counted in texts that may not be the same
 * @param modified `null` where the file does not say
 */
export function mergeWithoutHistory(
  mine: ClaimRecord,
  fields: PatchFields,
  place: ClaimPlace | null,
  modified: string | null,
): ClaimMerge {
  const said = new Map<MergedField, FieldValue>(Object.entries(fields) as [MergedField, FieldValue][]);
  if (place && !isSame(withoutPositions(place), withoutPositions(mine))) said.set('place', placeOf(place));
  const differences = MERGED_FIELDS.flatMap((field): Difference[] => {
    const theirs = said.get(field);
    const value = fieldValue(mine, field);
    if (theirs === undefined || isSame(value, theirs)) return [];
    return [{ field, mine: value, theirs, verdict: byTime(mine, modified), told: value }];
  });
  return { differences, changes: [] };
}

function verdictOf(isChangedHere: boolean, isChangedThere: boolean): Difference['verdict'] | null {
  if (isChangedHere && isChangedThere) return 'conflict';
  if (isChangedThere) return 'theirs';
  return isChangedHere ? 'mine' : null;
}

function byTime(mine: ClaimRecord, modified: string | null): Difference['verdict'] {
  return modified !== null && mine.modified <= modified ? 'theirs' : 'conflict';
}

function lastValues(changes: readonly ClaimChange[]): Map<string, FieldValue> {
  const last = new Map<string, FieldValue>();
  for (const { field, to } of changes.toSorted(byId)) if (field !== 'created') last.set(field, to);
  return last;
}

function withoutPositions({ selectors, sentence, antecedent }: ClaimPlace) {
  const quotes = [selectors.source, selectors.cue, selectors.content].map((parts) => parts.map(({ quote }) => quote));
  return [quotes, sentence, antecedent];
}
