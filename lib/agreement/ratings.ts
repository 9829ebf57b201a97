/** What the coders said of one unit, by coder: a nominal value, or `null` where one said nothing. */
export type UnitValues = readonly (string | null)[];

/** One variable as several coders coded it, each alone. */
export interface Ratings {
  /** How many coders there are: the length of each unit. */
  readonly coders: number;
  readonly units: readonly UnitValues[];
}

/** Two coders, by number, the smaller one first. */
export type CoderPair = readonly [one: number, other: number];

/** Every two of the coders, in order. */
export function coderPairs(coders: number): CoderPair[] {
  const pairs: CoderPair[] = [];
  for (let one = 0; one < coders; one++) for (let other = one + 1; other < coders; other++) pairs.push([one, other]);
  return pairs;
}

/** How often each value was given to one unit. */
export function valueCounts(unit: UnitValues): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of unit) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many values there are, of all kinds together. */
export function sumOf(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
