import {
  CHARGE_NOUNS,
  CLAIM_NOUNS,
  FALSITY_WORDS,
  FIGURE_NOUNS,
  FINDING_NOUNS,
  NAMING_VERBS,
  RUMOUR_NOUNS,
  TAKING_UP,
} from '../language/en/denials.ts';
import { POSSESSIVE } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import type { Range, Reading } from '../text/reading.ts';
import { MARK } from '../text/tokens.ts';
import type { DisputeClaim } from './dispute-claim.ts';

/** What a denial's own words show of what it is about. */
export interface Denied {
  /** It takes the claim up ("denied it", "called the report false") and does not say what it was. */
  readonly isTakenUp: boolean;
  /** The noun that takes the claim up, in lower case; '' without one. */
  readonly noun: string;
  /** Who made the claim: "Lind’s" in "rejected Lind’s account", or a pronoun; `null` where the words do not say. */
  readonly owner: Range | null;
}

/** The noun that takes up a claim stands within so many tokens. */
const REACH = 10;
/** "The report was, he said, plainly untrue": within so many words of the content its being false is looked for. */
const FALSITY_REACH = 12;
/** Behind "by" and "from" an owner's name is looked for in so many tokens. */
const LONGEST_OWNER = 4;

const NOTHING: Denied = { isTakenUp: true, noun: '', owner: null };

/** Whether a word, in lower case, is a noun by which claims are taken up. */
function isClaimNoun(word: string): boolean {
  return [CLAIM_NOUNS, CHARGE_NOUNS, RUMOUR_NOUNS, FIGURE_NOUNS, FINDING_NOUNS].some((nouns) => nouns.has(word));
}

/** Reads what a denial's content shows of what it is about. */
export function readDenied(reading: Reading, { lemma, content }: DisputeClaim): Denied {
  const { tokens } = reading;
  const first = content[0];
  if (!first) return NOTHING;
  const from = firstWord(reading, first);
  if (TAKING_UP.has(tokens.lower(from))) {
    const isAll = !hasWords({ from: from + 1, to: first.to }, 1, reading);
    const isNamed = NAMING_VERBS.has(lemma) || tokens.lower(from + 1) === 'as';
    return { ...NOTHING, isTakenUp: isAll || isNamed || isCalledFalse(reading, content) };
  }
  const noun = nounIn(reading, { from, to: Math.min(first.to, from + REACH) });
  if (noun < 0) return { ...NOTHING, isTakenUp: false };
  const owner = ownerOf(reading, noun, { from, to: first.to });
  const isBare = !isFollowed(reading, { from: noun + 1, to: first.to }, owner !== null);
  return { isTakenUp: isBare || isCalledFalse(reading, content), noun: tokens.lower(noun), owner };
}

/** The first word that is neither mark nor the "that" of a clause. */
function firstWord({ tokens }: Reading, { from, to }: Range): number {
  let at = from;
  while (at < to && (tokens.type[at] === MARK || (at === from && tokens.lower(at) === 'that' && to - from > 2))) at++;
  return at;
}

/** The noun that takes up a claim, before any clause; -1 for none. */
function nounIn({ tokens }: Reading, { from, to }: Range): number {
  for (let at = from; at < to; at++) {
    const word = tokens.lower(at);
    if (at > from && isOneOf(word, 'that is was were are had has have would will who which')) return -1;
    if (isClaimNoun(word)) return at;
  }
  return -1;
}

/** Whose the noun is: a possessive before it, or a name with "by" and the like behind. */
function ownerOf({ tokens }: Reading, noun: number, { from, to }: Range): Range | null {
  for (let at = noun - 1; at >= from; at--) {
    const word = tokens.lower(at);
    if (word.endsWith("'s") || (word.endsWith('s') && tokens.lower(at + 1) === "'")) return { from, to: at + 1 };
    if (tokens.is(at, POSSESSIVE)) return { from: at, to: at + 1 };
  }
  const start = noun + 2;
  if (start >= to || !isOneOf(tokens.lower(noun + 1), 'by from in on')) return null;
  return { from: start, to: Math.min(to, start + LONGEST_OWNER) };
}

/** Whether the noun is followed by what the claim was: "the claim that …", and without an owner "the claim about …". */
function isFollowed(reading: Reading, rest: Range, isOwned: boolean): boolean {
  const next = reading.tokens.lower(rest.from);
  if (!hasWords(rest, 2, reading)) return false;
  return isOneOf(next, 'that he she they it') || (!isOwned && isOneOf(next, 'of about over'));
}

function hasWords({ from, to }: Range, count: number, { tokens }: Reading): boolean {
  let left = count;
  for (let at = from; at < to && left > 0; at++) if (tokens.type[at] !== MARK) left--;
  return left === 0;
}

function isCalledFalse({ tokens }: Reading, content: readonly Range[]): boolean {
  let seen = 0;
  for (const { from, to } of content)
    for (let at = from; at < to && seen < FALSITY_REACH; at++) {
      if (tokens.type[at] === MARK) continue;
      if (FALSITY_WORDS.has(tokens.lower(at))) return true;
      seen++;
    }
  return false;
}
