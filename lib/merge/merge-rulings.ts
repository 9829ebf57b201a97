import type { Ruling } from '../schema/project-records.ts';
import { isSame } from './fields.ts';

/** Rulings of the same project here and in a file: those of both, and of two on one thing the later. The same in whichever order. */
export function mergeRulings(mine: readonly Ruling[], theirs: readonly Ruling[]): readonly Ruling[] {
  const inOrder = (rulings: readonly Ruling[]) => rulings.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const all = inOrder(eachOnce([...mine, ...theirs]));
  return isSame(all, inOrder(mine)) ? mine : all;
}

/** One ruling for each claim and variable: the latest, where the first stood. */
export function eachOnce(rulings: readonly Ruling[]): Ruling[] {
  const known = new Map<string, Ruling>();
  for (const ruling of rulings) {
    const before = known.get(keyOf(ruling));
    if (!before || isLater(ruling, before)) known.set(keyOf(ruling), ruling);
  }
  return [...known.values()];
}

function keyOf({ claimId, variable }: Ruling): string {
  return `${claimId} ${variable}`;
}

function isLater(a: Ruling, b: Ruling): boolean {
  return a.at === b.at ? JSON.stringify(a) > JSON.stringify(b) : a.at > b.at;
}
