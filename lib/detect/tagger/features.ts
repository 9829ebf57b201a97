import type { Range } from '../../text/reading.ts';
import { finish } from './hash.ts';
import { isClosing, isOpening, type Words } from './words.ts';

/** Rows of the weight table: features are hashed into it (Weinberger et al. 2009), collisions included. */
export const ROWS = 80_000;

/** Features of a token. */
export const WIDTH = 49;

const BEFORE = -11;
const AFTER = -12;

/** Distances are told apart up to three tokens, then by two steps. */
function distance(from: number, to: number): number {
  if (from < 0 || to < 0) return 9;
  const tokens = to - from;
  if (tokens <= 3) return tokens;
  return tokens <= 6 ? 6 : tokens <= 12 ? 7 : 8;
}

/** Odd multipliers that spread the values of a feature, and the number of its kind, over 32 bits. */
const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca6b;
const THIRD = 0xc2b2ae35;
const TEMPLATE = 0x2545f491;

/** From 32 bits to a row: the whole part, which an Int32Array keeps. */
const TO_ROW = ROWS / 2 ** 32;

/** Writes the rows of one token's features after the other. */
class Writer {
  readonly out: Int32Array;
  at = 0;
  template = 0;

  constructor(out: Int32Array) {
    this.out = out;
  }

  start(at: number): void {
    this.at = at;
    this.template = 1;
  }

  one(a: number): void {
    this.put(Math.imul(a, FIRST));
  }

  two(a: number, b: number): void {
    this.put(Math.imul(a, FIRST) + Math.imul(b ^ (b >>> 15), SECOND));
  }

  three(a: number, b: number, c: number): void {
    this.put(Math.imul(a, FIRST) + Math.imul(b ^ (b >>> 15), SECOND) + Math.imul(c ^ (c >>> 13), THIRD));
  }

  put(hash: number): void {
    this.out[this.at++] = (finish(hash ^ this.template) >>> 0) * TO_ROW;
    this.template = (this.template + TEMPLATE) | 0;
  }
}

/** What is the same for a stretch up to the token looked at. */
interface Place {
  readonly stretch: Range;
  isFirst: boolean;
  hasQuotation: number;
  hasQuotationBefore: number;
}

function at(column: Int32Array, index: number, { from, to }: Range): number {
  return index < from ? BEFORE : index >= to ? AFTER : (column[index] ?? 0);
}

/** The words around, as they are. */
function writeWords(writer: Writer, words: Words, i: number, place: Place): void {
  const { stretch } = place;
  const { word, shape, suffix3, suffix2, quote, sentence } = words;
  const own = word[i] ?? 0;
  const left = at(word, i - 1, stretch);
  const left2 = at(word, i - 2, stretch);
  const right = at(word, i + 1, stretch);
  const right2 = at(word, i + 2, stretch);
  writer.one(0);
  writer.one(own);
  writer.one(left);
  writer.one(right);
  writer.one(left2);
  writer.one(right2);
  writer.one(at(word, i - 3, stretch));
  writer.one(at(word, i + 3, stretch));
  writer.one(at(word, i - 4, stretch));
  writer.one(at(word, i + 4, stretch));
  writer.two(left, own);
  writer.two(own, right);
  writer.two(left2, left);
  writer.two(right, right2);
  writer.one(suffix3[i] ?? 0);
  writer.one(suffix2[i] ?? 0);
  writer.one(at(suffix3, i - 1, stretch));
  writer.one(at(suffix3, i + 1, stretch));
  writer.one(shape[i] ?? 0);
  writer.three(at(shape, i - 1, stretch), shape[i] ?? 0, at(shape, i + 1, stretch));
  writer.one(quote[i] ?? 0);
  writer.three(quote[i] ?? 0, at(quote, i - 1, stretch), at(quote, i + 1, stretch));
  writer.one(place.isFirst ? 1 : 0);
  writer.one(Math.min(3, (sentence[i] ?? 0) - (sentence[stretch.from] ?? 0)));
}

/** The token as a cue, and the nearest cues. */
function writeClasses(writer: Writer, words: Words, i: number, { stretch }: Place): void {
  const { word, shape, suffix2, quote, cueClass, cueForm, cueBefore, cueAfter } = words;
  const own = cueClass[i] ?? 0;
  const form = cueForm[i] ?? 0;
  const left = cueBefore[i] ?? -1;
  const right = cueAfter[i] ?? -1;
  const leftClass = left < 0 ? 0 : (cueClass[left] ?? 0);
  const rightClass = right < 0 ? 0 : (cueClass[right] ?? 0);
  writer.two(own, form);
  writer.one(at(cueClass, i - 1, stretch));
  writer.one(at(cueClass, i + 1, stretch));
  writer.one(leftClass);
  writer.one(rightClass);
  writer.three(own, at(shape, i - 1, stretch), at(shape, i + 1, stretch));
  writer.three(own, form, at(word, i + 1, stretch));
  writer.three(at(word, i - 1, stretch), own, form);
  writer.three(own, quote[i] ?? 0, words.hasSpeech[words.sentence[i] ?? 0] ?? 0);
  writer.three(leftClass, left < 0 ? 0 : at(word, left + 1, stretch), Math.min(i - left, 3));
  writer.three(rightClass ^ (right < 0 ? 0 : (cueForm[right] ?? 0)), shape[i] ?? 0, suffix2[i] ?? 0);
}

/** The same by the cues' lemmas, with distances and quotations. */
function writeCues(writer: Writer, words: Words, i: number, place: Place): void {
  const { stretch } = place;
  const { word, shape, suffix3, quote, cue, cueBefore, cueAfter } = words;
  const own = cue[i] ?? 0;
  const left = cueBefore[i] ?? -1;
  const right = cueAfter[i] ?? -1;
  const leftCue = left < 0 ? 0 : (cue[left] ?? 0);
  const rightCue = right < 0 ? 0 : (cue[right] ?? 0);
  const inQuote = quote[i] ?? 0;
  writer.one(own);
  writer.one(at(cue, i - 1, stretch));
  writer.one(at(cue, i + 1, stretch));
  writer.one(leftCue);
  writer.one(rightCue);
  writer.two(distance(left, i), distance(i, right));
  writer.three((left < 0 ? 0 : 1) + (right < 0 ? 0 : 2), inQuote, words.hasSpeech[words.sentence[i] ?? 0] ?? 0);
  writer.two(rightCue, shape[i] ?? 0);
  writer.two(leftCue, left < 0 ? 0 : at(word, left + 1, stretch));
  writer.two(leftCue, left < 0 ? 0 : at(suffix3, left - 1, stretch));
  writer.two(rightCue, right < 0 ? 0 : at(word, right - 1, stretch));
  writer.three(place.hasQuotationBefore, place.hasQuotation, inQuote);
  writer.two(own, at(word, i + 1, stretch));
  writer.three(own, at(shape, i - 1, stretch), at(shape, i + 1, stretch));
}

function hasOpening(words: Words, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isOpening(words, i)) return true;
  return false;
}

/** The rows of all features of a stretch, {@link WIDTH} for each token. */
export function rowsOf(words: Words, stretch: Range): Int32Array {
  const out = new Int32Array((stretch.to - stretch.from) * WIDTH);
  const writer = new Writer(out);
  const place = { stretch, isFirst: true, hasQuotation: hasOpening(words, stretch) ? 1 : 0, hasQuotationBefore: 0 };
  for (let i = stretch.from; i < stretch.to; i++) {
    place.isFirst = i === stretch.from || words.sentence[i] !== words.sentence[i - 1];
    if (isClosing(words, i)) place.hasQuotationBefore = 1;
    writer.start((i - stretch.from) * WIDTH);
    writeWords(writer, words, i, place);
    writeClasses(writer, words, i, place);
    writeCues(writer, words, i, place);
  }
  return out;
}
