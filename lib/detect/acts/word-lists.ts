import { LARGEST } from './features.ts';

/** Lists of words by name. */
export type Lists = Readonly<Record<string, ReadonlySet<string>>>;

/** Many lists asked at once: for each word, the places of the lists that hold it. One look-up instead of one for each list. */
export interface ListIndex {
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Turns the lists inside out. */
export function indexOf(lists: Lists): ListIndex {
  const names = Object.keys(lists);
  const places = new Map<string, number[]>();
  for (const [place, name] of names.entries())
    for (const word of lists[name] ?? []) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  return { names, places };
}

/** Adds 1 to the count of each list that holds the word, and answers their places; `from` is where the counts begin. */
export function countIn({ places }: ListIndex, word: string, counts: Uint8Array, from: number) {
  const held = places.get(word);
  if (held) for (const place of held) counts[from + place] = Math.min(LARGEST, (counts[from + place] ?? 0) + 1);
  return held;
}
