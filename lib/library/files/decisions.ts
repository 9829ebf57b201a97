import { type Decisions, KEEP_MINE } from '../../merge/plan.ts';
import type { Side } from '../../merge/settle-claim.ts';

/** What the reader chose of a preview: for all at once, and for single ones after that. */
export interface Choices {
  readonly conflicts: Decisions;
  /** Keys of twins of which both are kept; `all` those but the named ones. */
  readonly twins: { readonly areAllKept: boolean; readonly others: ReadonlySet<string> };
  /** Tags that become labels. */
  readonly tags: ReadonlySet<string>;
}

/** Before the reader has chosen anything: what is here stays, and stays alone. */
export const NO_CHOICES: Choices = {
  conflicts: KEEP_MINE,
  twins: { areAllKept: false, others: new Set() },
  tags: new Set(),
};

/** Whose side a conflict goes to. */
export function sideOf({ conflicts }: Choices, key: string): Side {
  return conflicts.each.get(key) ?? conflicts.otherwise;
}

/** The choices with one conflict going to a side. */
export function withSide(choices: Choices, key: string, side: Side): Choices {
  const { otherwise } = choices.conflicts;
  const each = new Map(choices.conflicts.each);
  if (side === otherwise) each.delete(key);
  else each.set(key, side);
  return { ...choices, conflicts: { otherwise, each } };
}

/** The choices with all conflicts going to one side, those too that were decided one by one. */
export function withAllSides(choices: Choices, otherwise: Side): Choices {
  return { ...choices, conflicts: { otherwise, each: new Map() } };
}

/** How many of so many conflicts go to the file's side. */
export function takenOf({ conflicts }: Choices, count: number): number {
  const { otherwise, each } = conflicts;
  return otherwise === 'theirs' ? count - each.size : each.size;
}

/** Whether both of two twins are kept. */
export function areBothKept({ twins }: Choices, key: string): boolean {
  return twins.areAllKept !== twins.others.has(key);
}

/** The choices with both of two twins kept, or no longer. */
export function withBoth(choices: Choices, key: string, areKept: boolean): Choices {
  const { areAllKept } = choices.twins;
  return { ...choices, twins: { areAllKept, others: toggled(choices.twins.others, key, areKept !== areAllKept) } };
}

/** The choices with both of all twins kept, or of none, also of those that were decided one by one. */
export function withAllBoth(choices: Choices, areAllKept: boolean): Choices {
  return { ...choices, twins: { areAllKept, others: new Set() } };
}

/** Of how many of so many twins both are kept. */
export function keptOf({ twins }: Choices, count: number): number {
  return twins.areAllKept ? count - twins.others.size : twins.others.size;
}

/** The choices with a tag made a label, or no longer. */
export function withTag(choices: Choices, tag: string, isTaken: boolean): Choices {
  return { ...choices, tags: toggled(choices.tags, tag, isTaken) };
}

/** All that was chosen, as an import takes it. @param twinKeys of all twins there are */
export function decisionsOf(choices: Choices, twinKeys: Iterable<string>): Decisions {
  const { otherwise, each } = choices.conflicts;
  const all = new Map(each);
  for (const key of twinKeys) all.set(key, areBothKept(choices, key) ? 'theirs' : 'mine');
  return { otherwise, each: all };
}

function toggled(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}
