import { isOneOf } from '../text/one-of.ts';
import type { Reading } from '../text/reading.ts';
import { isMark } from '../text/reading.ts';
import { knownBodyAt } from './institutions.ts';
import { mayBeginStateName, type StateWord, stateNames } from './state-names.ts';
import { bare, bareLower, isPossessive } from './words.ts';

/** A state's word in a text: which, and the token behind it. */
export interface StateMatch {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly word: StateWord;
  /** Counts only where the article names the state in another way as well. */
  readonly isWeak: boolean;
  readonly to: number;
}

/** A dateline's or headline's capitals as the word is written elsewhere: "BEIJING" → "Beijing", but "DPRK". */
function asWritten(word: string): string {
  if (word.length < 3 || word !== word.toUpperCase() || stateNames(word).length > 0) return word;
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** The state's word that begins at a token, the longest; `null` if none does. */
export function stateAt({ tokens }: Reading, at: number): StateMatch | null {
  // Most words begin no state's name: the lower case is at hand, what is written costs a copy.
  if (!mayBeginStateName(bareLower(tokens, at))) return null;
  const first = asWritten(bare(tokens, at));
  const own = stateNames(first);
  for (const { words, code, word, isWeak } of own.length > 0 ? own : stateNames(first.replace(/s$/, ''))) {
    const isPlural = words.length === 1 && words[0] !== first;
    if (isPlural && word !== 'demonym') continue;
    let length = 1;
    while (length < words.length && asWritten(bare(tokens, at + length)) === words[length]) length++;
    if (length === words.length) return { code, word, isWeak, to: at + length };
  }
  return null;
}

/** Whether a state is named without saying that something is its own: "Ukraine", not "Ukrainian" or "Ukraine’s". */
export const isBareName = (reading: Reading, { word, to }: StateMatch): boolean =>
  word === 'name' && !isPossessive(reading, to - 1);

/** The names of states that stand before something are at most so long, in tokens. */
const LONGEST_NAME = 3;

/** The state whose name ends right before a token, and where it begins; `null` if none does. */
export function stateBefore(reading: Reading, at: number): { readonly from: number; readonly code: string } | null {
  for (let from = at - 1; from >= 0 && from >= at - LONGEST_NAME; from--) {
    const match = stateAt(reading, from);
    if (match?.to === at) return { from, code: match.code };
  }
  return null;
}

/** Which states an article names, and which one it is at home in. */
export interface StateContext {
  /** ISO code of the state whose "police" and "minister" need no further name; `null` if the article shows none. */
  readonly home: string | null;
  /** The same for a post or body with these words: the United States has no ministers and no ministries. */
  homeFor(words: readonly string[]): string | null;
  /** Whether a weak word counts: the state is named in another way, too. */
  isNamed(code: string): boolean;
}

/** A state's word in a text, or a body of the state. */
interface NamedState extends Omit<StateMatch, 'word'> {
  readonly word: StateWord | 'body';
}

const VOTES: Readonly<Record<NamedState['word'], number>> = {
  body: 1,
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

/** Where secretaries have departments. */
const WITHOUT_MINISTERS = 'US';

/** How often and how prominently a text names a state. */
interface Tally {
  readonly code: string;
  votes: number;
  times: number;
  /** Of the times, those as a place in it, and not as the state or its people. */
  places: number;
}

/** A body of a state that is known by its name tells a little of where an article is at home. */
function bodyOfState(reading: Reading, at: number): NamedState | null {
  const body = knownBodyAt(reading, at);
  return body?.country ? { code: body.country, word: 'body', isWeak: false, to: body.to } : null;
}

/** Counts the states' words of a text. */
export function stateContext(reading: Reading, capitals: readonly number[]): StateContext {
  const tallies = new Map<string, Tally>();
  const named = new Set<string>();
  let all = 0;
  let skipTo = 0;
  for (const at of capitals) {
    if (at < skipTo) continue;
    const match: NamedState | null = stateAt(reading, at) ?? bodyOfState(reading, at);
    if (!match) continue;
    skipTo = match.to;
    const { code, word, isWeak } = match;
    if (isWeak || word === 'other') continue;
    const isBody = word === 'body';
    if (!isBody) named.add(code);
    const votes =
      !isBody && isDateline(reading, at, match.to) ? DATELINE_VOTES : VOTES[word] * (at < LEAD && !isBody ? 2 : 1);
    const tally = tallies.get(code) ?? { code, votes: 0, times: 0, places: 0 };
    tallies.set(code, tally);
    tally.votes += votes;
    tally.times++;
    if (word !== 'name' && word !== 'demonym' && !isBody) tally.places++;
    all += votes;
  }
  const list = [...tallies.values()];
  const home = homeOf(list, all);
  const others = list.filter(({ code }) => code !== WITHOUT_MINISTERS);
  const homeOfMinisters =
    home === null || home === WITHOUT_MINISTERS
      ? homeOf(
          others,
          others.reduce((sum, { votes }) => sum + votes, 0),
        )
      : home;
  return {
    home,
    homeFor: (words) => (words.some((word) => isOneOf(word, 'minister ministry')) ? homeOfMinisters : home),
    isNamed: (code) => named.has(code),
  };
}

function homeOf(tallies: readonly Tally[], all: number): string | null {
  const [most, second] = tallies.toSorted((a, b) => b.votes - a.votes);
  // One word about a state is told of anywhere: "visitors from Kenya".
  if (!most || (most.times < 2 && most.places === 0)) return null;
  const isMain = most.votes >= LEAST_VOTES && most.votes >= all * LEAST_SHARE && most.votes > (second?.votes ?? 0);
  const isOnly = most.votes >= LEAST_ALONE && most.votes === all && most.places > 0;
  return isMain || isOnly ? most.code : null;
}
