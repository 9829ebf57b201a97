import { CONTENT_WORDS, OPENINGS, SECOND_WORDS, TELLING_WORDS } from '../../language/en/act-words.ts';
import { isOneOf } from '../../text/one-of.ts';
import { quotationAt, type Reading } from '../../text/reading.ts';
import { beginsUpper, firstCode, MARK, NUMBER } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Features } from './features.ts';
import { countIn, indexOf } from './word-lists.ts';

/** Tokens of a content that are looked at: the act shows in its first clauses, and a content may be a page long. */
const LONGEST = 60;

const QUESTION_MARK = 0x3f;
const UNITS = new Set('% percent per million billion bn mm km magnitude celsius'.split(' '));

/** All lists that the words of a content are held against. */
const WORDS = indexOf({
  ...CONTENT_WORDS,
  ...Object.fromEntries(TELLING_WORDS.map((word) => [`has ${word}`, new Set([word])])),
  units: UNITS,
});
const CONTENT_NAMES = Object.keys(CONTENT_WORDS);
const place = (name: string): number => WORDS.names.indexOf(name);
const FALSE = place('false');
const NOTHING = place('nothing');
const NOT = place('not');
const NEVER = place('never');
const FIRST_TELLING = CONTENT_NAMES.length;
const UNIT = place('units');
const NEGATIONS: ReadonlySet<number> = new Set([FALSE, NOTHING, NOT, NEVER]);

const OPENING = indexOf(OPENINGS);
const SECOND = indexOf(SECOND_WORDS);

/** The tokens of a content in the sentence of its cue; all of it where that sentence holds hardly any. */
function contentTokens(reading: Reading, { content, sentence }: Candidate): number[] {
  const own: number[] = [];
  const all: number[] = [];
  const bounds = reading.sentences[sentence];
  const inOrder = content.length > 1 ? content.toSorted((a, b) => a.from - b.from) : content;
  for (const { from, to } of inOrder)
    for (let at = from; at < to && all.length < LONGEST; at++) {
      all.push(at);
      if (bounds && bounds.from <= at && at < bounds.to) own.push(at);
    }
  return own.length > 1 ? own : all;
}

/** The words of a content, counted. */
export interface Content {
  readonly tokens: readonly number[];
  /** How many words are in each of the lists. */
  readonly counts: Uint8Array;
  /** Words in front of the first negation; -1 without one. */
  readonly firstNegation: number;
  /** How strongly it negates: 0 not at all, 4 by calling something false. */
  readonly negation: number;
}

/** Counts the words of a content, all lists in one look-up a word. */
export function readContent(reading: Reading, candidate: Candidate): Content {
  const { tokens } = reading;
  const at = contentTokens(reading, candidate);
  const counts = new Uint8Array(WORDS.names.length);
  let plain = 0;
  let firstNegation = -1;
  for (const index of at) {
    const held = countIn(WORDS, tokens.lower(index), counts, 0);
    if (firstNegation < 0 && held?.some((one) => NEGATIONS.has(one))) firstNegation = plain;
    if (tokens.type[index] !== MARK) plain++;
  }
  const has = (one: number): boolean => (counts[one] ?? 0) > 0;
  const negation = has(FALSE) ? 4 : has(NOTHING) ? 2 : has(NOT) || has(NEVER) ? 1 : 0;
  return { tokens: at, counts, firstNegation, negation };
}

/** The first three words of a content behind an opening "that" or "whether"; -1 where there are not so many. */
function openingWords(
  { tokens }: Reading,
  at: readonly number[],
): readonly [first: number, second: number, third: number] {
  const words = [-1, -1, -1, -1];
  let found = 0;
  for (const index of at) {
    if (tokens.type[index] === MARK) continue;
    words[found++] = index;
    if (found === words.length) break;
  }
  const [zeroth = -1, first = -1, second = -1, third = -1] = words;
  const isLed = zeroth >= 0 && isOneOf(tokens.lower(zeroth), 'that whether');
  return isLed ? [first, second, third] : [zeroth, first, second];
}

/** Writes what the words of the content tell. */
export function writeContent(reading: Reading, { tokens: at, counts, firstNegation }: Content, to: Features): void {
  const { tokens } = reading;
  const [first, second, third] = openingWords(reading, at);
  let words = 0;
  let questions = 0;
  let numbers = 0;
  let quoted = 0;
  for (const index of at) {
    const type = tokens.type[index];
    if (type !== MARK) words++;
    if (type === NUMBER) numbers++;
    if (type === MARK && firstCode(tokens, index) === QUESTION_MARK) questions++;
    if (quotationAt(reading, index) >= 0) quoted++;
  }
  to.amount('words', words);
  to.values.set(counts.subarray(0, CONTENT_NAMES.length), to.room('content', CONTENT_NAMES));
  to.amount('first negation', firstNegation);
  const telling = to.room('has', TELLING_WORDS);
  for (let one = 0; one < TELLING_WORDS.length; one++) if (counts[FIRST_TELLING + one]) to.values[telling + one] = 1;
  countIn(OPENING, tokens.lower(first), to.values, to.room('opens with', OPENING.names));
  to.flag('opens with a number', tokens.type[Math.max(0, first)] === NUMBER);
  to.flag('opens with a capital', beginsUpper(tokens, Math.max(0, first)));
  countIn(SECOND, tokens.lower(second), to.values, to.room('second', SECOND.names));
  const last = tokens.lower(third);
  to.flag('third will', SECOND_WORDS['will']?.has(last) === true || SECOND_WORDS['must']?.has(last) === true);
  to.flag('question mark', questions > 0);
  to.amount('numbers', numbers);
  to.flag('units', (counts[UNIT] ?? 0) > 0);
  to.share('quoted', at.length === 0 ? 0 : quoted / at.length);
  to.flag('opens quoted', at[0] !== undefined && quotationAt(reading, at[0]) >= 0);
}
