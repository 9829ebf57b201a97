import { findQuotations, type Quotation, type Quotations } from './quotations.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { findSpeakers } from './speakers.ts';
import { beginsUpper, firstCode, MARK, NUMBER, type Tokens, tokenise } from './tokens.ts';

/** A run of tokens: indices, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A text, tokenised, with its quotations and sentences: what every rule looks at. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly quotations: Quotations;
  readonly sentences: readonly Sentence[];
  /** Labels of speakers in an interview or transcript, as they stand in front of the colon (speakers.ts). */
  readonly speakers: ReadonlySet<string>;
}

/** Tokenises a text and finds its quotations, sentences and speakers. Linear in its length. */
export function read(text: string): Reading {
  const tokens = tokenise(text);
  const quotations = findQuotations(tokens);
  const sentences = splitSentences(tokens, quotations);
  return { text, tokens, quotations, sentences, speakers: findSpeakers(tokens, sentences) };
}

/** Whether a full stop belongs to the word it stands behind, which has stops within: "a.m.", "U.S.". It may end a sentence as well. */
export function isStopOfAbbreviation(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!isMark(reading, at, '.') || tokens.end[at - 1] !== tokens.start[at]) return false;
  return /^(?:\p{L}\.)+\p{L}$/u.test(tokens.lower(at - 1));
}

/** Whether the token is the given mark, outside quotations' own marks. */
export function isMark(reading: Reading, index: number, ...marks: readonly string[]): boolean {
  const { tokens } = reading;
  if (tokens.type[index] !== MARK) return false;
  const code = firstCode(tokens, index);
  const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
  for (const mark of marks) if (mark.charCodeAt(0) === code && mark.length === length) return true;
  return false;
}

/** Any token that is neither word nor number. */
export function isPunctuation(reading: Reading, index: number): boolean {
  return reading.tokens.type[index] === MARK;
}

/** Number of the quotation the token stands in, -1 outside. */
export function quotationAt(reading: Reading, index: number): number {
  return reading.quotations.of[index] ?? -1;
}

/** The quotation the token stands in. Most stand in none, and to ask a list for its element -1 costs six times as much. */
export function quotationOf(reading: Reading, index: number): Quotation | undefined {
  const number = quotationAt(reading, index);
  return number < 0 ? undefined : reading.quotations.list[number];
}

/** Whether the token is a word that begins with a capital. */
export function isCapitalised(reading: Reading, index: number): boolean {
  return beginsUpper(reading.tokens, index);
}

const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
/** The longest of dashes, used for a long one. */
const BAR = 0x2015;

/** A dash between clauses: a long one, or a hyphen with a space before it. "7–10" is a number. */
export function isDash({ tokens }: Reading, index: number): boolean {
  if (tokens.type[index] !== MARK) return false;
  const code = firstCode(tokens, index);
  const isLong = code >= EN_DASH && code <= BAR;
  if (!isLong && code !== HYPHEN) return false;
  const isSpaced = tokens.end[index - 1] !== tokens.start[index];
  const isRange = tokens.type[index - 1] === NUMBER && tokens.type[index + 1] === NUMBER;
  return isSpaced || (isLong && !isRange);
}

/** Index of the first token in [from, to) for which the test holds; `to` if none. */
export function findForward(from: number, to: number, test: (index: number) => boolean): number {
  let at = from;
  while (at < to && !test(at)) at++;
  return at;
}
