import type { Range } from '../../text/reading.ts';
import { isClosing, isOpening, type Words } from './words.ts';

/** Features are hashed to 16 bits, the rows of the weight table (Weinberger et al. 2009), collisions included. */
const ROW_BITS = 16;

/** Rows of the weight table. */
export const ROWS = 1 << ROW_BITS;

/** Features of a token. */
export const WIDTH = 22;

/** What stands beyond the edges of a stretch. */
const BEFORE = -11;
const AFTER = -12;

/** Odd multipliers that spread the values of a feature, and the number of its kind, over 32 bits. */
const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca6b;
const THIRD = 0xc2b2ae35;
const KIND = 0x2545f491;

/** What the number of a feature's kind adds to its value. */
const KINDS = Int32Array.from({ length: WIDTH }, (_, kind) => Math.imul(kind + 1, KIND));

/** The row of the feature number `f` of a token: one multiplication, whose upper bits depend on all bits of the value (Dietzfelbinger et al. 1997). */
export const rowOf = (f: number, value: number): number =>
  Math.imul(value ^ (KINDS[f] ?? 0), FIRST) >>> (32 - ROW_BITS);

const two = (a: number, b: number): number => a + Math.imul(b, SECOND);

const three = (a: number, b: number, c: number): number => a + Math.imul(b, SECOND) + Math.imul(c, THIRD);

/** Distances are told apart up to three tokens, then by two steps. */
function distance(from: number, to: number): number {
  if (from < 0 || to < 0) return 9;
  const tokens = to - from;
  if (tokens <= 3) return tokens;
  return tokens <= 6 ? 6 : tokens <= 12 ? 7 : 8;
}

/** Tokens to the left and right of a stretch that its features look at. */
const MARGIN = 4;

/** A column of a stretch, and what stands beyond its edges, so that no feature asks for them again. */
class Framed {
  #values = new Int32Array(0);

  /** Copies the column from {@link MARGIN} on. The array is the same each time, for to make one takes longer than to fill it. */
  copy(column: Int32Array, { from, to }: Range): Int32Array {
    const end = MARGIN + to - from;
    if (this.#values.length < end + MARGIN) this.#values = new Int32Array(2 * (end + MARGIN));
    this.#values.fill(BEFORE, 0, MARGIN);
    this.#values.set(column.subarray(from, to), MARGIN);
    return this.#values.fill(AFTER, end, end + MARGIN);
  }
}

const framedWord = new Framed();
const framedShape = new Framed();

/** Goes over the tokens of a stretch from left to right and keeps what depends on the tokens passed. One at a time: the next takes its room. */
export class Walk {
  readonly words: Words;
  readonly from: number;
  readonly word: Int32Array;
  readonly shape: Int32Array;
  readonly hasQuotation: number;
  hasQuotationBefore = 0;

  constructor(words: Words, stretch: Range) {
    this.words = words;
    this.from = stretch.from;
    this.word = framedWord.copy(words.word, stretch);
    this.shape = framedShape.copy(words.shape, stretch);
    this.hasQuotation = hasOpening(words, stretch) ? 1 : 0;
  }

  /** Writes the {@link WIDTH} values of the token `i` from `at` on; to be called for each token in turn. */
  write(i: number, out: Int32Array, at: number): void {
    if (isClosing(this.words, i)) this.hasQuotationBefore = 1;
    writeWords(this, i, out, at);
    writeCues(this, i, out, at + 14);
  }
}

function hasOpening(words: Words, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isOpening(words, i)) return true;
  return false;
}

/** The words around, as they are. */
function writeWords({ words, from, word, shape }: Walk, i: number, out: Int32Array, to: number): void {
  const at = i - from + MARGIN;
  const own = word[at] ?? 0;
  const left = word[at - 1] ?? 0;
  const left2 = word[at - 2] ?? 0;
  const right = word[at + 1] ?? 0;
  const right2 = word[at + 2] ?? 0;
  const ownShape = shape[at] ?? 0;
  out[to] = own;
  out[to + 1] = left;
  out[to + 2] = left2;
  out[to + 3] = right2;
  out[to + 4] = word[at - 3] ?? 0;
  out[to + 5] = word[at + 3] ?? 0;
  out[to + 6] = word[at - 4] ?? 0;
  out[to + 7] = two(left, own);
  out[to + 8] = two(own, right);
  out[to + 9] = two(left2, left);
  out[to + 10] = two(right, right2);
  out[to + 11] = words.suffix3[i] ?? 0;
  out[to + 12] = ownShape;
  out[to + 13] = three(shape[at - 1] ?? 0, ownShape, shape[at + 1] ?? 0);
}

/** The token as a cue, the nearest cues, and the quotation marks. */
function writeCues(
  { words, from, word, shape, hasQuotation, hasQuotationBefore }: Walk,
  i: number,
  out: Int32Array,
  to: number,
): void {
  const { suffix2, quote, sentence, hasSpeech, cue, cueClass, cueForm, cueBefore, cueAfter } = words;
  const at = i - from + MARGIN;
  const own = cue[i] ?? 0;
  const left = cueBefore[i] ?? -1;
  const right = cueAfter[i] ?? -1;
  const leftClass = left < 0 ? 0 : (cueClass[left] ?? 0);
  const rightKind = right < 0 ? 0 : (cueClass[right] ?? 0) ^ (cueForm[right] ?? 0);
  const rightCue = right < 0 ? 0 : (cue[right] ?? 0);
  const leftShape = shape[at - 1] ?? 0;
  const ownShape = shape[at] ?? 0;
  const rightShape = shape[at + 1] ?? 0;
  const ownQuote = quote[i] ?? 0;
  const speech = hasSpeech[sentence[i] ?? 0] ?? 0;
  // A cue may stand before the stretch, where a long paragraph is cut.
  const behindLeft = left < 0 ? 0 : left + 1 < from ? BEFORE : (words.word[left + 1] ?? 0);
  out[to] = three(leftClass, behindLeft, left < 0 ? 0 : Math.min(i - left, 3));
  out[to + 1] = three(rightKind, ownShape, suffix2[i] ?? 0);
  out[to + 2] = two(rightCue, ownShape);
  out[to + 3] = two(distance(left, i), distance(i, right));
  out[to + 4] = three((left < 0 ? 0 : 1) + (right < 0 ? 0 : 2), ownQuote, speech);
  out[to + 5] = three(hasQuotationBefore, hasQuotation, ownQuote);
  out[to + 6] = two(own, word[at + 1] ?? 0);
  out[to + 7] = three(own, leftShape, rightShape);
}

/** The rows of all features of a stretch, {@link WIDTH} for each token. */
export function rowsOf(words: Words, stretch: Range): Int32Array {
  const out = new Int32Array((stretch.to - stretch.from) * WIDTH);
  const walk = new Walk(words, stretch);
  for (let i = stretch.from; i < stretch.to; i++) walk.write(i, out, (i - stretch.from) * WIDTH);
  return out.map((value, place) => rowOf(place % WIDTH, value));
}
