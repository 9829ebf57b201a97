/** What a claim shows of its act: a name for people who read the trees, and a value from 0 to 255. */
export type Feature = readonly [name: string, value: number];

/** The largest value of a feature; more counts as much. */
export const LARGEST = 255;

/** One feature for each name: 1 for the one that is there. */
export function oneOf(group: string, names: readonly string[], there: string): Feature[] {
  return names.map((name): Feature => [`${group} ${name}`, name === there ? 1 : 0]);
}

/** 1 where it is so. */
export const flag = (name: string, isSo: boolean): Feature => [name, isSo ? 1 : 0];

/** A number of things, or -1 for none of the kind, which counts as the largest value. */
export const amount = (name: string, value: number, most: number = LARGEST): Feature => [
  name,
  value < 0 ? LARGEST : Math.min(most, Math.floor(value)),
];

/** A share from 0 to 1, in hundredths. */
export const share = (name: string, value: number): Feature => [name, Math.min(100, Math.round(100 * value))];

/** How many of the words are in each list. */
export function counts(
  group: string,
  lists: Readonly<Record<string, ReadonlySet<string>>>,
  words: readonly string[],
): Feature[] {
  return Object.entries(lists).map(([name, list]) =>
    amount(
      `${group} ${name}`,
      words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0),
    ),
  );
}
