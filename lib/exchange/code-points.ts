/**
 * Offsets in code points, as W3C Web Annotation, brat and doccano count a text: a character beyond U+FFFF is one, where UTF-16 code
 * units, our own measure, count two. A surrogate that stands alone counts as one, as it does in Python.
 */

/** Changes offsets of one text from one measure to the other. */
export interface CodePointOffsets {
  /** Code points before an offset in UTF-16 code units; between the halves of a pair, those before the pair. */
  toCodePoints(codeUnits: number): number;
  /** The UTF-16 offset of the code point with this number. */
  toCodeUnits(codePoints: number): number;
}

/** Reads a text once; after that an offset costs the logarithm of the pairs in it, which is nothing in most languages. */
export function codePointOffsets(text: string): CodePointOffsets {
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
  return {
    toCodePoints: (codeUnits) => codeUnits - countUnder(pairs, codeUnits, false),
    toCodeUnits: (codePoints) => codePoints + countUnder(pairs, codePoints, true),
  };
}

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** How many pairs begin before an offset, which counts the pairs before it once (code points) or twice (code units). */
function countUnder(pairs: readonly number[], offset: number, isInCodePoints: boolean): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = (pairs[middle] ?? 0) - (isInCodePoints ? middle : 0);
    if (start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
