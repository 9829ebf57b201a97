import { CONTENT_WORDS, OPENINGS, SECOND_WORDS, TELLING_WORDS } from '../../language/en/act-words.ts';
import { quotationAt, type Reading } from '../../text/reading.ts';
import { beginsUpper, MARK, NUMBER } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Features } from './features.ts';
import { countIn, indexOf } from './word-lists.ts';

/** Tokens of a content that are looked at: the act shows in its first clauses, and a content may be a page long. */
const LONGEST = 60;

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
const TELLING = TELLING_WORDS.map((word): [name: string, place: number] => [`has ${word}`, place(`has ${word}`)]);
const UNIT = place('units');
const NEGATIONS: ReadonlySet<number> = new Set([FALSE, NOTHING, NOT, NEVER]);

const named = (group: string, lists: Readonly<Record<string, ReadonlySet<string>>>) =>
  Object.entries(lists).map(([name, list]): [name: string, list: ReadonlySet<string>] => [`${group} ${name}`, list]);
const OPENING_LISTS = named('opens with', OPENINGS);
const SECOND_LISTS = named('second', SECOND_WORDS);

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

/** Writes what the words of the content tell. */
export function writeContent(reading: Reading, { tokens: at, counts, firstNegation }: Content, to: Features): void {
  const { tokens } = reading;
  const spoken = at.filter((index) => tokens.type[index] !== MARK);
  const word = (index: number): string => tokens.lower(spoken[index] ?? -1);
  const opening = word(0) === 'that' || word(0) === 'whether' ? 1 : 0;
  const [first, second, third] = [word(opening), word(opening + 1), word(opening + 2)];
  const firstToken = spoken[opening] ?? 0;
  to.amount('words', spoken.length);
  const from = to.room('content', CONTENT_NAMES);
  to.values.set(counts.subarray(0, CONTENT_NAMES.length), from);
  to.amount('first negation', firstNegation);
  for (const [name, one] of TELLING) to.flag(name, (counts[one] ?? 0) > 0);
  for (const [name, list] of OPENING_LISTS) to.flag(name, list.has(first));
  to.flag('opens with a number', tokens.type[firstToken] === NUMBER);
  to.flag('opens with a capital', beginsUpper(tokens, firstToken));
  for (const [name, list] of SECOND_LISTS) to.flag(name, list.has(second));
  to.flag('third will', SECOND_WORDS['will']?.has(third) === true || SECOND_WORDS['must']?.has(third) === true);
  let questions = 0;
  let numbers = 0;
  let quoted = 0;
  for (const index of at) {
    if (tokens.type[index] === NUMBER) numbers++;
    if (tokens.type[index] === MARK && tokens.lower(index) === '?') questions++;
    if (quotationAt(reading, index) >= 0) quoted++;
  }
  to.flag('question mark', questions > 0);
  to.amount('numbers', numbers);
  to.flag('units', (counts[UNIT] ?? 0) > 0);
  to.share('quoted', at.length === 0 ? 0 : quoted / at.length);
  to.flag('opens quoted', at[0] !== undefined && quotationAt(reading, at[0]) >= 0);
}
