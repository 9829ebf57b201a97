import {
  CLAUSE_STARTER,
  classesOf,
  DETERMINER,
  MONTH,
  OPENER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN_SUBJECT,
  WEEKDAY,
} from '../language/en/word-classes.ts';
import type { Reading } from '../text/reading.ts';
import { beginsUpper, firstCode, MARK, WORD } from '../text/tokens.ts';
import { type StateContext, stateContext } from './states.ts';
import { beginsName, isStopOfInitials } from './words.ts';

/** What is looked up again and again while the sources of a text are identified. */
export interface Article {
  readonly reading: Reading;
  /** Number of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** The tokens that may begin a name (words.ts), in order. */
  readonly capitals: readonly number[];
  /** Of the words it writes with a capital, those that it somewhere writes without. */
  readonly plainWords: ReadonlySet<string>;
  /** Words that the text writes with a capital in mid-sentence. */
  readonly properWords: ReadonlySet<string>;
  /** Sentences set in capitals or in title case: their capitals tell nothing. */
  readonly isHeadline: Uint8Array;
  readonly states: StateContext;
}

const STOP = 0x2e;
const SIGNING: ReadonlySet<number> = new Set([0x2013, 0x2014]);
const HEADLINE_SHARE = 0.7;
const LEAST_HEADLINE_WORDS = 4;

/** Reads a text's words once. Linear. */
export function readArticle(reading: Reading): Article {
  const { tokens, sentences } = reading;
  const sentenceOf = new Int32Array(tokens.count);
  const isHeadline = new Uint8Array(sentences.length);
  const capitals: number[] = [];
  const properWords = new Set<string>();
  const written = new Uint8Array(tokens.words.length);
  for (const [number, { from, to }] of sentences.entries()) {
    sentenceOf.fill(number, from, to);
    const first = capitals.length;
    isHeadline[number] = readSentence(reading, from, to, capitals, written) ? 1 : 0;
    if (isHeadline[number]) continue;
    for (let c = first; c < capitals.length; c++) {
      const at = capitals[c] ?? 0;
      if (at > from && (tokens.type[at - 1] !== MARK || isStopOfInitials(reading, at - 1)))
        properWords.add(tokens.lower(at));
    }
  }
  const plainWords = new Set(tokens.words.filter((_, number) => written[number] === BOTH));
  const states = stateContext(reading, capitals);
  return { reading, sentenceOf, capitals, plainWords, properWords, isHeadline, states };
}

/** How a text writes a word: with a capital, without one, or both. */
const CAPITAL = 1;
const PLAIN = 2;
const BOTH = CAPITAL | PLAIN;

/** Notes the capitals of a sentence and how its words are written, and tells whether it is set like a headline. */
function readSentence({ tokens }: Reading, from: number, to: number, capitals: number[], written: Uint8Array): boolean {
  const { word } = tokens.vocabulary;
  let long = 0;
  let longUpper = 0;
  for (let i = from; i < to; i++) {
    if (tokens.type[i] !== WORD) continue;
    const number = word[i] ?? 0;
    const isLong = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) > 3;
    if (isLong) long++;
    if (!beginsUpper(tokens, i)) {
      written[number] = (written[number] ?? 0) | PLAIN;
      if (beginsName(tokens, i)) capitals.push(i);
      continue;
    }
    written[number] = (written[number] ?? 0) | CAPITAL;
    capitals.push(i);
    if (isLong) longUpper++;
  }
  const isStopped = firstCode(tokens, to - 1) === STOP || firstCode(tokens, to - 2) === STOP;
  // "— Mara Lind (@maralind) March 3" is signed, and no headline.
  const isSigned = SIGNING.has(firstCode(tokens, from));
  return !isStopped && !isSigned && long >= LEAST_HEADLINE_WORDS && longUpper >= long * HEADLINE_SHARE;
}

const FUNCTION_WORD =
  DETERMINER | PREPOSITION | OPENER | CLAUSE_STARTER | POSSESSIVE | PRONOUN_SUBJECT | WEEKDAY | MONTH;

/** Whether a word with a capital is one of the closed classes, which begin sentences and no names. */
export function isFunctionWord(word: string): boolean {
  return (classesOf(word) & FUNCTION_WORD) !== 0;
}
