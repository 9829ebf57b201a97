import { NO_STATES, PARTS_OF_STATES, STATES } from '../language/en/states.ts';
import type { Reading } from '../text/reading.ts';
import { isMark } from '../text/reading.ts';
import { bare, bareLower } from './words.ts';

/** What a word tells about a state; a sign only where an article is at home; `other` looks like a state's name and is none. */
type StateWord = 'name' | 'demonym' | 'capital' | 'seat' | 'sign' | 'part' | 'other';

/** A state's word in a text: which, and the token behind it. */
export interface StateMatch {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly word: StateWord;
  /** Counts only where the article names the state in another way as well. */
  readonly isWeak: boolean;
  readonly to: number;
}

interface Entry extends Omit<StateMatch, 'to'> {
  readonly words: readonly string[];
}

const COLUMNS: readonly StateWord[] = ['name', 'demonym', 'capital', 'seat', 'sign'];
const NAMES = new Map<string, string>();
const ENTRIES = load();
/** In lower case, as singular and plural. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...ENTRIES.keys()].flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`]),
);

/** As bare() gives the words of a text: "St John's" is read as "St John". */
function partsOf(name: string): string[] {
  return name.split(' ').map((part) => part.replaceAll('’', "'").replace(/'s$/, ''));
}

function load(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (written: string, code: string, word: StateWord) => {
    const isWeak = written.startsWith('~');
    const name = isWeak ? written.slice(1) : written;
    // Nearly all are plain words, and there are over a thousand: what a first article waits for.
    const words = /[ ’']/.test(name) ? partsOf(name) : [name];
    const first = words[0] ?? '';
    const list = entries.get(first) ?? [];
    list.push({ code, word, isWeak, words });
    entries.set(first, list);
  };
  for (const name of NO_STATES.split(',')) add(name, '', 'other');
  for (const pair of PARTS_OF_STATES.split(',')) {
    const [name = '', code = ''] = pair.split('|');
    add(name, code, 'part');
  }
  for (const row of STATES.trim().split('\n')) {
    const [code = '', ...columns] = row.split('|');
    for (const [index, column] of columns.entries()) {
      for (const written of column.split(',')) if (written) add(written, code, COLUMNS[index] ?? 'sign');
    }
    NAMES.set(
      code,
      (columns[0] ?? '')
        .split(',')
        .find((name) => name.length > 3)
        ?.replace('~', '') ?? code,
    );
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return entries;
}

/** What a state is called. */
export const stateName = (code: string): string => NAMES.get(code) ?? code;

/** A dateline's or headline's capitals as the word is written elsewhere: "BEIJING" → "Beijing", but "DPRK". */
function asWritten(word: string): string {
  if (word.length < 3 || word !== word.toUpperCase() || ENTRIES.has(word)) return word;
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** The state's word that begins at a token, the longest; `null` if none does. */
export function stateAt({ tokens }: Reading, at: number): StateMatch | null {
  // Most words begin no state's name: the lower case is at hand, what is written costs a copy.
  if (!FIRST_WORDS.has(bareLower(tokens, at))) return null;
  const first = asWritten(bare(tokens, at));
  const entries = ENTRIES.get(first) ?? ENTRIES.get(first.replace(/s$/, ''));
  for (const { words, code, word, isWeak } of entries ?? []) {
    const isPlural = words.length === 1 && words[0] !== first;
    if (isPlural && word !== 'demonym') continue;
    let length = 1;
    while (length < words.length && asWritten(bare(tokens, at + length)) === words[length]) length++;
    if (length === words.length) return { code, word, isWeak, to: at + length };
  }
  return null;
}

/** Which states an article names, and which one it is at home in. */
export interface StateContext {
  /** ISO code of the state whose "police" and "minister" need no further name; `null` if the article shows none. */
  readonly home: string | null;
  /** Whether a weak word counts: the state is named in another way, too. */
  isNamed(code: string): boolean;
}

const VOTES: Readonly<Record<StateWord, number>> = {
  name: 2,
  demonym: 2,
  capital: 2,
  seat: 2,
  sign: 1,
  part: 2,
  other: 0,
};
/** What a place in front of a dash or an agency's brackets counts. */
const DATELINE_VOTES = 12;
/** An article is at home in a state only with so many votes, and at least this share of all. */
const LEAST_VOTES = 4;
const LEAST_SHARE = 0.5;
/** Where it names no other state, a place in it is enough. */
const LEAST_ALONE = 2;
/** What an article opens with says more: tokens that count double. */
const LEAD = 60;

function isDateline(reading: Reading, from: number, to: number): boolean {
  if (from > 0 && reading.tokens.paragraph[from] === reading.tokens.paragraph[from - 1]) return false;
  for (let i = to; i < to + 8 && reading.tokens.paragraph[i] === reading.tokens.paragraph[from]; i++) {
    if (isMark(reading, i, '—', '–', '-')) return true;
  }
  return false;
}

/** How often and how prominently a text names a state. */
interface Tally {
  readonly code: string;
  votes: number;
  times: number;
  /** Of the times, those as a place in it, and not as the state or its people. */
  places: number;
}

/** Counts the states' words of a text. */
export function stateContext(reading: Reading, capitals: readonly number[]): StateContext {
  const tallies = new Map<string, Tally>();
  let all = 0;
  let skipTo = 0;
  for (const at of capitals) {
    if (at < skipTo) continue;
    const match = stateAt(reading, at);
    if (!match) continue;
    skipTo = match.to;
    const { code, word, isWeak } = match;
    if (isWeak || word === 'other') continue;
    const votes = isDateline(reading, at, match.to) ? DATELINE_VOTES : VOTES[word] * (at < LEAD ? 2 : 1);
    const tally = tallies.get(code) ?? { code, votes: 0, times: 0, places: 0 };
    tallies.set(code, tally);
    tally.votes += votes;
    tally.times++;
    if (word !== 'name' && word !== 'demonym') tally.places++;
    all += votes;
  }
  return { home: homeOf([...tallies.values()], all), isNamed: (code) => tallies.has(code) };
}

function homeOf(tallies: readonly Tally[], all: number): string | null {
  const [most, second] = tallies.toSorted((a, b) => b.votes - a.votes);
  // One word about a state is told of anywhere: "visitors from Kenya".
  if (!most || (most.times < 2 && most.places === 0)) return null;
  const isMain = most.votes >= LEAST_VOTES && most.votes >= all * LEAST_SHARE && most.votes > (second?.votes ?? 0);
  const isOnly = most.votes >= LEAST_ALONE && most.votes === all && most.places > 0;
  return isMain || isOnly ? most.code : null;
}
