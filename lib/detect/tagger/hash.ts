/** Words are hashed to their first code units only: nothing longer is a word of a language. */
const LONGEST_WORD = 40;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Spreads what is in a hash over all of its 32 bits. */
function finish(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39);
  return twice ^ (twice >>> 15);
}

/** Hash of the text between two offsets (UTF-16 code units): FNV-1a with a final mix. No string is made. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  const to = Math.min(end, start + LONGEST_WORD);
  for (let i = start; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return finish(hash);
}

/** Hash of a whole word. */
export const hashOfWord = (word: string): number => hashOf(word, 0, word.length);

const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;

function kindOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LOWER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde)) return UPPER;
  return code > 0xde ? LOWER : code;
}

/** A shape has at most this many runs. */
const LONGEST_SHAPE = 6;

/** Hash of a word's shape: runs of capitals, small letters and digits, each other mark as it is; one capital differs from several. */
export function hashOfShape(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  let last = 0;
  let runs = 0;
  const to = Math.min(end, start + LONGEST_WORD);
  for (let i = start; i < to && runs < LONGEST_SHAPE; i++) {
    const kind = kindOf(text.charCodeAt(i));
    const isSecondCapital = kind === UPPER && last === UPPER;
    if (kind === last && !isSecondCapital) continue;
    hash = Math.imul(hash ^ (isSecondCapital ? 9 : kind), FNV_PRIME);
    last = isSecondCapital ? -UPPER : kind;
    if (isSecondCapital) while (i + 1 < to && kindOf(text.charCodeAt(i + 1)) === UPPER) i++;
    runs++;
  }
  return finish(hash);
}
