/** The different words of a text, by number: what depends on a word alone is worked out once for each, not once for each token. */
export interface Vocabulary {
  /** For each token, the number of its word; equal words have equal numbers. */
  readonly word: Int32Array;
  /** By number: the first token that is this word. */
  readonly first: Int32Array;
  /** How many different words there are. */
  readonly size: number;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** Places of the table that are tried for a word. Only words made to collide need more; those go to a Map, whose hashes nobody foresees. */
const MOST_TRIES = 32;

/**
 * Numbers the words of `folded` between the offsets. A table of numbers instead of a Map of strings: no string is made for a word that
 * was there before, which makes it nearly twice as fast.
 */
export function numberWords(folded: string, start: Int32Array, end: Int32Array, count: number): Vocabulary {
  const word = new Int32Array(count);
  const first = new Int32Array(count);
  const bits = 32 - Math.clz32(count);
  const mask = (2 << bits) - 1;
  /** Number of the word in each place, counted from 1; 0: free. */
  const table = new Int32Array(mask + 1);
  const hashes = new Int32Array(count);
  const others = new Map<string, number>();
  let size = 0;

  const isSame = (number: number, from: number, to: number): boolean => {
    const token = first[number] ?? 0;
    const own = start[token] ?? 0;
    if ((end[token] ?? 0) - own !== to - from) return false;
    for (let i = from; i < to; i++) if (folded.charCodeAt(i) !== folded.charCodeAt(own + i - from)) return false;
    return true;
  };
  const other = (token: number, from: number, to: number): number => {
    const text = folded.slice(from, to);
    const known = others.get(text);
    if (known !== undefined) return known;
    others.set(text, size);
    first[size] = token;
    return size++;
  };

  for (let token = 0; token < count; token++) {
    const from = start[token] ?? 0;
    const to = end[token] ?? 0;
    let hash = FNV_OFFSET;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), FNV_PRIME);
    let place = (hash ^ (hash >>> 15)) & mask;
    let tries = 0;
    let number = (table[place] ?? 0) - 1;
    while (number >= 0 && (hashes[number] !== hash || !isSame(number, from, to)) && tries++ < MOST_TRIES) {
      place = (place + 1) & mask;
      number = (table[place] ?? 0) - 1;
    }
    if (tries > MOST_TRIES) word[token] = other(token, from, to);
    else if (number >= 0) word[token] = number;
    else {
      table[place] = size + 1;
      hashes[size] = hash;
      first[size] = token;
      word[token] = size++;
    }
  }
  return { word, first: first.subarray(0, size), size };
}
