/** The list of what the reader did and was told is saved, held against what is stored. */

import type { ClaimEdit } from '../../lib/claim/claim.ts';
import { fieldValue, isSame } from '../../lib/merge/fields.ts';
import type { ChangeRecord, ClaimChange, ClaimRecord } from '../../lib/schema/records.ts';
import { isOfClaim } from '../kills/history-problems.ts';
import type { StoreRows } from '../kills/store-rows.ts';

/** One act of the reader that was acknowledged. */
export interface Act {
  readonly number: number;
  readonly way: 'card' | 'popup';
  /** What was entered; `null` for an undo of the act before. */
  readonly edit: ClaimEdit | null;
  /** The page that it was done on. */
  readonly address: string;
  /** The claim's cue, as the card or the popup showed it; `null` where that could not be looked at. */
  readonly cue: string | null;
  /** Milliseconds since 1970: before the first key or click, and when it was said to be saved. */
  readonly sent: number;
  readonly acknowledged: number;
}

/** An act, and what the store held more than before when it had been acknowledged. */
export interface StoredAct extends Act {
  readonly changes: readonly ChangeRecord[];
}

/** What the store held more than before, with the claims that it is about. */
export interface StoreNews {
  readonly changes: readonly ChangeRecord[];
  readonly claims: readonly ClaimRecord[];
}

/** What is wrong with how one act was stored: looked at as soon as it was acknowledged. */
export function actProblems(act: Act, { changes, claims }: StoreNews, before: StoredAct | undefined): string[] {
  const name = `act ${act.number} (${act.edit === null ? 'undo' : 'label'} by ${act.way})`;
  const own = changes.filter(isOfClaim);
  const [first] = own;
  if (!first || own.length < changes.length)
    return [`${name} was acknowledged, and the store has not one claim’s change`];
  const claim = claims.find(({ id }) => id === first.claimId);
  const problems: string[] = [];
  // What is typed is stored whenever typing pauses: each time as a step of its own.
  const isTyped = act.edit !== null && 'note' in act.edit;
  if (own.some(({ step, claimId }) => (step !== first.step && !isTyped) || claimId !== first.claimId))
    problems.push(`${name} was stored as several steps, or on several claims`);
  if (!claim) problems.push(`${name}: claim ${first.claimId} is not there`);
  else if (act.cue !== null && folded(cueOf(claim)) !== folded(act.cue))
    problems.push(`${name} was stored with another claim`);
  return [...problems, ...(act.edit === null ? undoProblems(name, own, before) : labelProblems(name, own, act.edit))];
}

function labelProblems(name: string, changes: readonly ClaimChange[], edit: ClaimEdit): string[] {
  const lacking = Object.entries(edit).filter(
    ([field, value]) => !isSame(changes.findLast((change) => change.field === field)?.to, value),
  );
  const others = changes.filter(({ field, way }) => way !== 'edit' || !(field in edit || field === 'created'));
  return [
    ...lacking.map(([field]) => `${name}: ${field} was acknowledged and is not stored`),
    ...others.map(({ field }) => `${name} changed ${field}, which nobody asked for`),
  ];
}

function undoProblems(name: string, changes: readonly ClaimChange[], before: StoredAct | undefined): string[] {
  const last = before?.changes.at(-1)?.step;
  const undone = (before?.changes ?? [])
    .filter(isOfClaim)
    .filter(({ field, step }) => field !== 'created' && step === last);
  const isTakenBack = (change: ClaimChange) =>
    changes.some(
      ({ way, of, field, from, to }) =>
        way === 'undo' &&
        of === change.step &&
        field === change.field &&
        isSame(from, change.to) &&
        isSame(to, change.from),
    );
  const standing = undone.filter((change) => !isTakenBack(change));
  return [
    ...standing.map(({ field }) => `${name} left ${field} as it was`),
    ...(changes.length > undone.length ? [`${name} took back more than the act before`] : []),
  ];
}

/** What is wrong at the end: every act's changes stand there unaltered, nobody else's do, and they lead to what is stored. */
export function ledgerProblems(acts: readonly StoredAct[], rows: StoreRows): string[] {
  const stored = new Map((rows.changes as ChangeRecord[]).map((change) => [change.id, change]));
  const claims = new Map((rows.claims as ClaimRecord[]).map((claim) => [claim.id, claim]));
  const noted = acts.flatMap(({ changes }) => changes);
  const last = new Map(noted.filter(isOfClaim).map((change) => [`${change.claimId} ${change.field}`, change]));
  const ids = new Set(noted.map(({ id }) => id));
  return [
    ...noted
      .filter((change) => !isSame(stored.get(change.id), change))
      .map(({ id }) => `change ${id} is not there as it was`),
    ...[...stored.keys()].filter((id) => !ids.has(id)).map((id) => `change ${id} was made by nobody`),
    ...[...last.values()].filter(isLabel).flatMap((change) => {
      const claim = claims.get(change.claimId);
      const isThere = claim && isSame(fieldValue(claim, change.field), change.to);
      return isThere ? [] : [`claim ${change.claimId} has lost its ${change.field}`];
    }),
  ];
}

function isLabel(change: ClaimChange): change is ClaimChange & { field: keyof ClaimEdit } {
  return change.field !== 'created';
}

function cueOf({ selectors }: ClaimRecord): string {
  return selectors.cue.map(({ quote }) => quote.exact).join(' ');
}

/** A page's white space is not what it looks like. */
export function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
