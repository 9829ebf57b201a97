/** Several claims chosen to be labelled in one step. */
export interface ClaimSelection {
  readonly ids: ReadonlySet<string>;
  /** Where a run of selected claims began. */
  readonly anchor: string | null;
}

/** Nothing is selected. */
export const NO_SELECTION: ClaimSelection = { ids: new Set(), anchor: null };

/** Selects a claim, or takes it out again; a run begins there. */
export function toggled({ ids }: ClaimSelection, id: string): ClaimSelection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** All of these as well as those selected before. */
export function withAll({ ids, anchor }: ClaimSelection, added: readonly string[]): ClaimSelection {
  return { ids: new Set([...ids, ...added]), anchor };
}

/**
 * The run from where it began to a claim, in place of the run before.
 * @param order ids of the listed claims, in their order
 * @param from where the walk was before, and where the run begins if none has begun
 */
export function extended(
  { ids, anchor }: ClaimSelection,
  order: readonly string[],
  from: string,
  to: string,
): ClaimSelection {
  const start = anchor !== null && order.includes(anchor) ? anchor : from;
  const next = new Set(ids);
  for (const id of run(order, start, from)) next.delete(id);
  for (const id of run(order, start, to)) next.add(id);
  return { ids: next, anchor: start };
}

/** Only what is still there. */
export function among(selection: ClaimSelection, present: ReadonlySet<string>): ClaimSelection {
  const ids = [...selection.ids].filter((id) => present.has(id));
  return ids.length === selection.ids.size ? selection : { ...selection, ids: new Set(ids) };
}

function run(order: readonly string[], one: string, other: string): string[] {
  const [first = 0, last = 0] = [order.indexOf(one), order.indexOf(other)].sort((a, b) => a - b);
  return first < 0 ? [] : order.slice(first, last + 1);
}
