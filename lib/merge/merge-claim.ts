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

/** What a file without history says of a claim. */
export interface Said {
  readonly fields: PatchFields;
  /**
   * What the file finds the claim by, where it says so. Of two that differ in their positions alone neither is newer: positions are
   * counted in texts that may not be the same.
   */
  readonly place: ClaimPlace | null;
  /** When the claim was last changed in the file; `null` where it does not say. */
  readonly modified: string | null;
  /** The `modified` of the state that the file was written of: what it differs in from that was changed in the file. */
  readonly base: string | null;
  /** Whether values that nothing but imports brought give way to a newer file: what is annotated elsewhere goes on changing there. */
  readonly isFollowed: boolean;
}

/**
 * Merges a claim with what a file without history says of it. The own history tells which fields were changed here: of those the reader is
 * asked, however new the file is, since nothing tells whether who wrote it had seen that. Where it was written of a state that was
 * made here, all before is known to it: only what was changed since is asked about, and a value that is still that of then was not
 * changed in the file. A field that nobody changed here has the value of the later `modified`.
 * @param stored the claim's changes in the store
 */
export function mergeWithoutHistory(mine: ClaimRecord, said: Said, stored: readonly ClaimChange[]): ClaimMerge {
  const { fields, place, modified, base } = said;
  const values = new Map<MergedField, FieldValue>(Object.entries(fields) as [MergedField, FieldValue][]);
  if (place && !isSame(withoutPositions(place), withoutPositions(mine))) values.set('place', placeOf(place));
  const history = stored.toSorted(byId);
  const known = base === null ? NONE : lastChangeOf(base, mine, history);
  const since = history.slice(known + 1);
  const later = isUnlabelled(mine) || known !== NONE ? 'theirs' : byTime(mine, modified);
  const verdictFor = (field: MergedField, theirs: FieldValue): Difference['verdict'] => {
    const edits = since.filter((change) => change.field === field);
    const [first] = edits;
    if (isUnlabelled(mine) || first === undefined) return later;
    if (known !== NONE && isSame(first.from, theirs)) return 'mine';
    return said.isFollowed && edits.every(isOfImport) ? byTime(mine, modified) : 'conflict';
  };
  const differences = MERGED_FIELDS.flatMap((field): Difference[] => {
    const theirs = values.get(field);
    const value = fieldValue(mine, field);
    if (theirs === undefined || isSame(value, theirs)) return [];
    return [{ field, mine: value, theirs, verdict: verdictFor(field, theirs), told: value }];
  });
  return { differences, changes: [] };
}

/** Whether nobody has labelled a claim but the detector that found it: what it says of it is nobody's label. */
export function isUnlabelled({ madeBy, coder }: Pick<ClaimRecord, 'madeBy' | 'coder'>): boolean {
  return 'detector' in madeBy && madeBy.detector === coder;
}

/** No change of a history. */
const NONE = -1;

/**
 * The last change of the state of a claim that had this `modified`, if that state was made here: merged with what another store
 * has, a claim may have the `modified` of a state there, in which all that was done here is missing.
 */
function lastChangeOf(base: string, mine: ClaimRecord, history: readonly ClaimChange[]): number {
  const last = history.at(-1);
  if (last && mine.modified === base) return isMadeHere(last) ? history.length - 1 : NONE;
  const states = statesOf(history);
  const wanted = Date.parse(base);
  return history.findLastIndex((change, index) => states[index] === wanted && isMadeHere(change));
}

/** The `modified` that a claim had after each of its changes: as an edit sets it, always later than before. Milliseconds. */
function statesOf(history: readonly ClaimChange[]): number[] {
  let modified = 0;
  return history.map(({ at, step, field }, index) => {
    const before = history[index - 1];
    const isOfSameEdit = before && before.field !== 'created' && before.step === step && before.at === at;
    if (!isOfSameEdit || field === 'created') modified = Math.max(Date.parse(at), modified + 1);
    return modified;
  });
}

/** An import's own changes have it as their step; those that came with a file have the step that they were made in. */
function isOfImport({ step, origin }: ClaimChange): boolean {
  return step === origin;
}

function isMadeHere(change: ClaimChange): boolean {
  return change.origin === null || isOfImport(change);
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
