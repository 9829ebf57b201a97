import type { OwnCodeId } from '../claim/taxonomy.ts';

/** A claim's labels after one of them was given to it, last, or taken from it. */
export function withLabel(labels: readonly OwnCodeId[], label: OwnCodeId, isGiven: boolean): OwnCodeId[] {
  const others = labels.filter((one) => one !== label);
  return isGiven ? [...others, label] : others;
}

/** The same by a key: given to a claim that lacks it, and taken from one that has it. */
export function toggledLabel(labels: readonly OwnCodeId[], label: OwnCodeId): OwnCodeId[] {
  return withLabel(labels, label, !labels.includes(label));
}
