import { CONTRACTING, CONTRACTIONS } from '../language/en/function-words.ts';
import { classesOf } from '../language/en/word-classes.ts';
import {
  BREAK,
  CAPITAL,
  caseOf,
  classOf,
  DIGIT,
  isApostrophe,
  isDigit,
  isWordCode,
  LETTER,
  SMALL,
  SPACE,
} from './characters.ts';
import { numberWords, type Vocabulary } from './vocabulary.ts';

/** Begins with a letter. */
export const WORD = 1;
/** Begins with a digit. */
export const NUMBER = 2;
/** A single mark, or a double quotation mark typed as two apostrophes. */
export const MARK = 3;

/** "there'll", "they've": none is longer. */
const LONGEST_CONTRACTION = 8;

/** Words longer than this are no words of a language (data, URLs): they are never looked up. */
const LONGEST_WORD = 40;

/** An opening single mark, typed for an apostrophe inside a word: "Kolm‘s". */
const WRONG_APOSTROPHE = 0x2018;

const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Whether a mark inside a word belongs to it: an apostrophe, hyphen, point or comma between two word characters. */
function joins(text: string, at: number): boolean {
  if (at + 1 >= text.length) return false;
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (!isWordCode(after)) return false;
  if (isApostrophe(code) || code === WRONG_APOSTROPHE || code === 0x2d || code === 0x2011) return true;
  // "U.S", "orvel.example", "3.5", but not "late.He": pages lose the space between sentences.
  if (code === 0x2e) return isDigit(before) === isDigit(after) && !(isLower(before) && isUpper(after));
  return code === 0x2c && isDigit(before) && isDigit(after);
}

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    // A space cannot join: that settles it for nearly every word.
    const kind = classOf(text.charCodeAt(at));
    if ((kind & (LETTER | DIGIT)) === 0 && (kind !== 0 || !joins(text, at))) break;
    at++;
  }
  return at;
}

/** Marks are single, but for a double quotation mark typed as two apostrophes. */
function lengthOfMark(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 0x27 && text.charCodeAt(at + 1) === 0x27 ? 2 : 1;
}

/** Code units to a token at first: a page has about five, a string of marks one, for which the columns grow. */
const UNITS = 4;

/** One entry for each token. */
class Columns {
  start: Int32Array;
  end: Int32Array;
  type: Uint8Array;
  initial: Uint8Array;
  paragraph: Int32Array;
  count = 0;

  constructor(size: number) {
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.type = new Uint8Array(size);
    this.initial = new Uint8Array(size);
    this.paragraph = new Int32Array(size);
  }

  push(start: number, end: number, type: number, initial: number, paragraph: number): void {
    if (this.count === this.start.length) this.#grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.type[this.count] = type;
    this.initial[this.count] = initial;
    this.paragraph[this.count++] = paragraph;
  }

  #grow(): void {
    const size = 2 * this.start.length;
    this.start = wider(this.start, new Int32Array(size));
    this.end = wider(this.end, new Int32Array(size));
    this.paragraph = wider(this.paragraph, new Int32Array(size));
    this.type = wider(this.type, new Uint8Array(size));
    this.initial = wider(this.initial, new Uint8Array(size));
  }
}

function wider<Column extends Int32Array | Uint8Array>(old: Column, next: Column): Column {
  next.set(old);
  return next;
}

/** Where a pronoun's contraction begins ("he's", "they'll"), or `end`: the verb in it is a token of its own. */
function contractionIn(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 3 || length > LONGEST_CONTRACTION) return end;
  const at = isApostrophe(text.charCodeAt(end - 2)) ? end - 2 : isApostrophe(text.charCodeAt(end - 3)) ? end - 3 : end;
  if (at === end || !CONTRACTIONS.has(text.slice(at + 1, end).toLowerCase())) return end;
  return CONTRACTING.has(text.slice(start, at).toLowerCase()) ? at : end;
}

/**
 * Folds a text as a whole: a call for each word would cost ten times as much. The capital dotted I is the only character
 * that grows when it is made small, and so is made a plain one first.
 */
function fold(text: string): string {
  return text.replaceAll('\u0130', 'I').toLowerCase().replaceAll('’', "'").replaceAll('‘', "'");
}

/**
 * The words and marks of a text as parallel arrays: one entry per token, no object per token, so that a long page costs
 * a few arrays. Offsets are UTF-16 code units, end exclusive.
 */
export class Tokens {
  readonly text: string;
  /** The text in lower case, with typographer's apostrophes as `'`; unit for unit as long as the text. */
  readonly folded: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly type: Uint8Array;
  /** CAPITAL or SMALL (characters.ts) by the first letter; 0 for what has no such letters. */
  readonly initial: Uint8Array;
  /** Number of the paragraph (any line feed begins a new one). */
  readonly paragraph: Int32Array;
  /** The different words of the text, in lower case. */
  readonly vocabulary: Vocabulary;
  /** By number in the vocabulary: the word as {@link Tokens.lower} gives it. */
  readonly words: readonly string[];
  /** By token, not by word of the vocabulary: one step less each time they are asked for, which is a dozen times. */
  readonly #classes: Int32Array;
  readonly #lower: string[];

  constructor(text: string, { start, end, type, initial, paragraph, count }: Columns) {
    this.text = text;
    this.folded = fold(text);
    this.count = count;
    this.start = start;
    this.end = end;
    this.type = type;
    this.initial = initial;
    this.paragraph = paragraph;
    this.vocabulary = numberWords(this.folded, start, end, count);
    this.words = this.#wordsOf(this.vocabulary.first);
    const classes = this.words.map(classesOf);
    this.#classes = new Int32Array(count);
    this.#lower = new Array(count);
    for (let index = 0; index < count; index++) {
      const word = this.vocabulary.word[index] ?? 0;
      this.#classes[index] = classes[word] ?? 0;
      this.#lower[index] = this.words[word] ?? '';
    }
  }

  /** One string for each different word: a Set or Map reckons its hash once. */
  #wordsOf(first: Int32Array): string[] {
    const words: string[] = [];
    for (const token of first) {
      const from = this.start[token] ?? 0;
      const to = this.end[token] ?? 0;
      words.push(to - from > LONGEST_WORD ? '' : this.folded.slice(from, to));
    }
    return words;
  }

  /** Whether the token's word is in one of the classes of language/en/word-classes.ts, several of them joined by "or". */
  is(index: number, classes: number): boolean {
    return index >= 0 && index < this.count && ((this.#classes[index] ?? 0) & classes) !== 0;
  }

  /**
   * The token in lower case, typographer's apostrophe as `'`; '' outside the text. The check costs less than what it spares: an array
   * that is once asked for its element -1 is slow for good.
   */
  lower(index: number): string {
    return index >= 0 && index < this.count ? (this.#lower[index] ?? '') : '';
  }

  /** The token as written; '' outside the text. */
  raw(index: number): string {
    return index >= 0 && index < this.count ? this.text.slice(this.start[index] ?? 0, this.end[index] ?? 0) : '';
  }
}

/** Splits a text into words, numbers and single marks. Linear in its length. */
export function tokenise(text: string): Tokens {
  const columns = new Columns(Math.ceil(text.length / UNITS) + 1);
  let paragraph = 0;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if ((kind & SPACE) !== 0) {
      // A blank line is one break, not two.
      if ((kind & BREAK) !== 0 && columns.count > 0 && columns.paragraph[columns.count - 1] === paragraph) paragraph++;
      at++;
      continue;
    }
    const end = kind === 0 ? at + lengthOfMark(text, at) : endOfWord(text, at);
    const type = kind === 0 ? MARK : kind === DIGIT ? NUMBER : WORD;
    const verb = type === WORD ? contractionIn(text, at, end) : end;
    const initial = type === WORD ? caseOf(text, at, kind) : 0;
    columns.push(at, verb, type, initial, paragraph);
    if (verb < end) columns.push(verb, end, WORD, 0, paragraph);
    at = end;
  }
  return new Tokens(text, columns);
}

/** The only code unit of a token, or the first; NaN outside the text. */
export function firstCode({ text, start, count }: Tokens, index: number): number {
  return index >= 0 && index < count ? text.charCodeAt(start[index] ?? 0) : Number.NaN;
}

/** Whether the token begins with a capital letter. */
export function beginsUpper({ initial, count }: Tokens, index: number): boolean {
  return index >= 0 && index < count && initial[index] === CAPITAL;
}

/** Whether the token begins with a small letter. */
export function beginsLower({ initial, count }: Tokens, index: number): boolean {
  return index >= 0 && index < count && initial[index] === SMALL;
}
