import { quotationAt, type Reading } from '../../text/reading.ts';
import { hashOf, hashOfShape, hashOfWord } from './hash.ts';
import { cueWord } from './lexicon.ts';

/** Where a token stands to the quotation marks. */
const OUTSIDE = 0;
const INSIDE = 1;
const OPENING = 2;
const CLOSING = 3;
/** Inside a quotation of so few words that it may be a title or a scare quote. */
const INSIDE_SHORT = 4;

/** Words of a quotation from which on it is taken for speech. */
const SPEECH = 4;

/** What the features are made of: one number per token and column, so that a long text costs no objects. */
export interface Words {
  readonly word: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix2: Int32Array;
  readonly shape: Int32Array;
  /** Class, form and lemma of a word of the cue lexicon; 0 elsewhere. */
  readonly cueClass: Int32Array;
  readonly cueForm: Int32Array;
  readonly cue: Int32Array;
  /** Place in a quotation: outside, inside, opening, closing, inside a short one. */
  readonly quote: Uint8Array;
  readonly sentence: Int32Array;
  /** Nearest lexicon word to the left and right in the sentence and outside quotations; -1: none. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** By sentence: 1 where speech in quotation marks opens. */
  readonly hasSpeech: Uint8Array;
}

const OPEN_MARK = hashOfWord('“');
const CLOSE_MARK = hashOfWord('”');

/** What depends on the word alone is worked out where it first stands, and copied where it stands again: every second token. */
function fillWords({ tokens }: Reading, words: Words): void {
  const { text, folded, count, start, end, vocabulary } = tokens;
  const { word, suffix3, suffix2, shape, cueClass, cueForm, cue } = words;
  for (let i = 0; i < count; i++) {
    const from = start[i] ?? 0;
    const to = end[i] ?? 0;
    shape[i] = hashOfShape(text, from, to);
    const first = vocabulary.first[vocabulary.word[i] ?? 0] ?? i;
    if (first < i) {
      word[i] = word[first] ?? 0;
      suffix3[i] = suffix3[first] ?? 0;
      suffix2[i] = suffix2[first] ?? 0;
      cueClass[i] = cueClass[first] ?? 0;
      cueForm[i] = cueForm[first] ?? 0;
      cue[i] = cue[first] ?? 0;
      continue;
    }
    word[i] = hashOf(folded, from, to);
    suffix3[i] = hashOf(folded, Math.max(from, to - 3), to);
    suffix2[i] = hashOf(folded, Math.max(from, to - 2), to);
    const known = cueWord(tokens.lower(i));
    if (!known) continue;
    cueClass[i] = known.class;
    cueForm[i] = known.form;
    cue[i] = known.lemma;
  }
}

/** Curly, straight and single marks are made alike: only what opens and what closes counts. */
function setMark(words: Words, index: number, mark: number): void {
  words.word[index] = mark;
  words.suffix3[index] = mark;
  words.suffix2[index] = mark;
  words.shape[index] = mark;
}

function fillQuotes(reading: Reading, words: Words): void {
  for (const { first, last, words: length, isOpen } of reading.quotations.list) {
    words.quote.fill(length < SPEECH ? INSIDE_SHORT : INSIDE, first, last + 1);
    words.quote[first] = OPENING;
    setMark(words, first, OPEN_MARK);
    if (length >= SPEECH) words.hasSpeech[words.sentence[first] ?? 0] = 1;
    if (isOpen) continue;
    words.quote[last] = CLOSING;
    setMark(words, last, CLOSE_MARK);
  }
}

function fillNearest(reading: Reading, words: Words): void {
  const { cue, cueBefore, cueAfter } = words;
  for (const { from, to } of reading.sentences) {
    let last = -1;
    for (let i = from; i < to; i++) {
      cueBefore[i] = last;
      if (cue[i] !== 0 && quotationAt(reading, i) < 0) last = i;
    }
    last = -1;
    for (let i = to - 1; i >= from; i--) {
      cueAfter[i] = last;
      if (cue[i] !== 0 && quotationAt(reading, i) < 0) last = i;
    }
  }
}

/** Columns of numbers in {@link Words}. */
const COLUMNS = 10;

/** The columns of a text. Linear in its length. */
export function wordsOf(reading: Reading): Words {
  const { count } = reading.tokens;
  // One piece of memory for all columns: to get one takes longer than to fill it.
  const numbers = new Int32Array(COLUMNS * count);
  let columns = 0;
  const column = () => numbers.subarray(columns * count, ++columns * count);
  const words: Words = {
    word: column(),
    suffix3: column(),
    suffix2: column(),
    shape: column(),
    cueClass: column(),
    cueForm: column(),
    cue: column(),
    quote: new Uint8Array(count).fill(OUTSIDE),
    sentence: column(),
    cueBefore: column(),
    cueAfter: column(),
    hasSpeech: new Uint8Array(reading.sentences.length),
  };
  reading.sentences.forEach(({ from, to }, index) => {
    words.sentence.fill(index, from, to);
  });
  fillWords(reading, words);
  fillQuotes(reading, words);
  fillNearest(reading, words);
  return words;
}

/** Whether a token opens a quotation. */
export const isOpening = (words: Words, index: number): boolean => words.quote[index] === OPENING;

/** Whether a token closes a quotation. */
export const isClosing = (words: Words, index: number): boolean => words.quote[index] === CLOSING;
