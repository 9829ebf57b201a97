import { DETERMINER, OPENER, POSSESSIVE, PREPOSITION } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range, type Reading } from '../text/reading.ts';
import { beginsUpper, MARK, NUMBER } from '../text/tokens.ts';
import { isEndOfClause } from './beside-body.ts';
import { postByDoing } from './doings.ts';
import { isBodyNoun, isPersonNoun, roleKind } from './nouns.ts';
import { LONGEST_TITLE, type Title, titleOf } from './posts.ts';
import {
  bareLower,
  isAcronym,
  isLooseApostrophe,
  isPossessive,
  isStopOfInitials,
  lastPart,
  singular,
} from './words.ts';

/** The second of two posts has at most so many words. */
const LONGEST_SECOND = 4;

/** A description behind a name is at most so long, in tokens. */
const LONGEST_APPOSITION = 14;

function startsPhrase(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const word = tokens.lower(at);
  // "WHO chief Mara Lind"
  if (word === 'who' && isAcronym(tokens, at)) return false;
  // "U.S. envoy Mara Lind"
  const isStop = tokens.type[at] === MARK && !isStopOfInitials(reading, at);
  return isStop || tokens.is(at, DETERMINER | POSSESSIVE | PREPOSITION | OPENER) || isEndOfClause(word);
}

/** First token of the words that go with the noun at `head`, looking back; a possessive or demonym before it belongs to it. */
function phraseStart(reading: Reading, head: number, least: number): number {
  const { tokens } = reading;
  let from = head;
  while (from > least && from > head - LONGEST_TITLE && tokens.paragraph[from - 1] === tokens.paragraph[head]) {
    if (startsPhrase(reading, from - 1)) break;
    from--;
  }
  return from;
}

/** "spokeswoman Carys Delacroix", "holiday firm Staylark": a noun directly before a name. */
export function titleBefore(reading: Reading, name: Range): Title | null {
  const { tokens } = reading;
  const head = name.from - 1;
  if (head < 0 || tokens.paragraph[head] !== tokens.paragraph[name.from] || tokens.type[head] === MARK) return null;
  if (isPossessive(reading, head) || tokens.is(head, PREPOSITION)) return null;
  const word = tokens.lower(head);
  if (!isPersonNoun(lastPart(word)) && !isBodyNoun(word)) return null;
  // Nor "said officials Mara Lind …", nor the verb in "reports Mara Lind".
  if (word !== singular(word)) return null;
  return titleOf(reading, phraseStart(reading, head, 0), head);
}

/**
 * "the operator, Bright Lake Transporters,": a noun phrase with an article or owner in front of a comma; "Kenyan Ambassador to Uganda, Mara
 * Lind": or one that opens a sentence with a capital.
 */
export function appositionBefore(reading: Reading, name: Range): Title | null {
  const { tokens } = reading;
  const comma = name.from - 1;
  if (!isMark(reading, comma, ',')) return null;
  const isClosed = tokens.type[name.to] === MARK;
  const least = Math.max(0, comma - LONGEST_APPOSITION);
  let head = -1;
  for (let i = comma - 1; i >= least && tokens.paragraph[i] === tokens.paragraph[comma]; i--) {
    // "the Ministry of Rain (MoR) director, Mara Lind"
    if (head >= 0 && isMark(reading, i, ')') && isMark(reading, i - 2, '(')) i -= 3;
    if (tokens.type[i] === MARK && !isStopOfInitials(reading, i)) break;
    // "the Department of Rain director" is no department.
    const isInName =
      head >= 0 &&
      roleKind(tokens.lower(head)) !== null &&
      isBodyNoun(tokens.lower(i - 1)) &&
      beginsUpper(tokens, i + 1);
    if (tokens.is(i, PREPOSITION) && !isInName) head = -1;
    else if (head < 0 && !tokens.is(i, DETERMINER | POSSESSIVE)) head = i;
    const isStart = tokens.is(i, DETERMINER | POSSESSIVE) || isPossessive(reading, i);
    // "the head of the mission": the article that opens the phrase is the one with no preposition before it.
    const isOwnStart = isStart && !isOneOf(tokens.lower(i - 1), 'of for to');
    if (!isOwnStart && opensWithPost(reading, i, head)) return titleOf(reading, i, head);
    if (!isOwnStart) continue;
    if (head < 0 || !isClosed) return null;
    const noun = tokens.lower(head);
    if (!isPersonNoun(noun) && !isBodyNoun(noun)) return null;
    return titleOf(reading, isPossessive(reading, i) ? Math.max(0, i - 1) : i + 1, head);
  }
  return null;
}

/** Whether a sentence opens at `at` with a post in capitals: "Kenyan Ambassador", "Minister for Rain". */
function opensWithPost(reading: Reading, at: number, head: number): boolean {
  const { tokens } = reading;
  const isFirst = at === 0 || tokens.paragraph[at - 1] !== tokens.paragraph[at] || isMark(reading, at - 1, '.', '”');
  return isFirst && head >= at && beginsUpper(tokens, head) && roleKind(bareLower(tokens, head)) !== null;
}

/** Behind a name: "Mara Lind, 44, the interior minister,", "Saturnino Puma, president of the front,". */
export function appositionAfter(reading: Reading, name: Range): Title | 'aged' | null {
  const { tokens } = reading;
  const { paragraph } = tokens;
  // "Osgar Lindquist Jr., the mayor"
  let at = isMark(reading, name.to, '.') && isMark(reading, name.to + 1, ',') ? name.to + 1 : name.to;
  const bracket = isMark(reading, at, '(');
  if ((!isMark(reading, at, ',') && !bracket) || paragraph[at] !== paragraph[name.from]) return null;
  at++;
  const isAged = tokens.type[at] === NUMBER && tokens.type[at + 1] === MARK && /^\d{1,2}$/.test(tokens.raw(at));
  if (isAged) at += 2;
  if (bracket && isAged && isMark(reading, at, ',')) at++;
  const title =
    lawmakerAt(reading, at) ?? describedAt(reading, at, name.to + LONGEST_APPOSITION) ?? toldByClause(reading, at);
  return title ?? (isAged ? 'aged' : null);
}

/** "Mara Lind, R-Ohio", "Mara Lind (D-Calif.)": how American papers tell party and state of a lawmaker. */
function lawmakerAt({ tokens }: Reading, at: number): Title | null {
  const isClosed = tokens.type[at + 1] === MARK || tokens.lower(at + 1) === 'and';
  const isOne = isClosed && beginsUpper(tokens, at) && /^[RDI]-\p{Lu}/u.test(tokens.raw(at));
  return isOne ? { head: 'lawmaker', words: [], country: 'US', within: null, isPerson: true } : null;
}

/** What a clause with "who" tells: "who heads the Farmers' Front", "who was the envoy to Kenya". */
function toldByClause(reading: Reading, at: number): Title | null {
  const { tokens } = reading;
  if (tokens.lower(at) !== 'who' || isAcronym(tokens, at)) return null;
  const verb = at + 1;
  const isBeing = isOneOf(tokens.lower(verb), 'is was became') || isServing(tokens.lower(verb), tokens.lower(verb + 1));
  if (!isBeing) return postByDoing(reading, verb) ?? furtherOn(reading, verb);
  const post = tokens.lower(verb + 1) === 'as' ? verb + 2 : verb + 1;
  return describedAt(reading, post, post + LONGEST_APPOSITION);
}

/** What somebody does who does it in a post: "who covers storms as a reporter". */
const WORKING =
  'follows followed covers covered works worked serves served joined began started trained teaches taught sits sat';

/** "who follows ferries as a director at Orvel Bank", "who was at sea and is now head of the port": a post told later in the clause. */
function furtherOn(reading: Reading, verb: number): Title | null {
  const { tokens } = reading;
  const isWorking = isOneOf(tokens.lower(verb), WORKING);
  for (let i = verb + 1; i < verb + LONGEST_APPOSITION && tokens.type[i] !== MARK; i++) {
    const isAs = isWorking && tokens.lower(i) === 'as' && isOneOf(tokens.lower(i + 1), 'a an');
    const isNow = tokens.lower(i) === 'now' && isOneOf(tokens.lower(i - 1), 'is and');
    if (isAs || isNow) return describedAt(reading, i + 1, i + 1 + LONGEST_APPOSITION);
  }
  return null;
}

const isServing = (verb: string, next: string): boolean =>
  next === 'as' && isOneOf(verb, 'serves served works worked acts acted');

function describedAt(reading: Reading, at: number, most: number): Title | null {
  const { tokens } = reading;
  if (tokens.lower(at) === 'whose') return null;
  const opens = tokens.is(at, DETERMINER | POSSESSIVE);
  const from = opens ? at + 1 : at;
  let to = from;
  while (
    to < most &&
    to < tokens.count &&
    tokens.paragraph[to] === tokens.paragraph[at] &&
    (tokens.type[to] !== MARK || isLooseApostrophe(reading, to) || isStopOfInitials(reading, to))
  ) {
    const word = tokens.lower(to);
    const isRank = word === 'under' && tokens.lower(to + 1) === 'secretary';
    // The WHO is no clause.
    if (!isRank && !isAcronym(tokens, to) && (tokens.is(to, PREPOSITION) || isEndOfClause(word))) break;
    to++;
  }
  const head = to - 1;
  if (head < from) return null;
  const end = tokens.lower(to);
  // "Mara Lind, her former label and its owner" are three.
  if (end === 'and' && tokens.is(at, POSSESSIVE) && tokens.is(to + 1, DETERMINER | POSSESSIVE)) return null;
  const isClosed =
    tokens.type[to] === MARK ||
    tokens.is(to, PREPOSITION) ||
    isOneOf(end, 'who and which that') ||
    tokens.paragraph[to] !== tokens.paragraph[at];
  const noun = bareLower(tokens, head);
  if (!isClosed || (!isPersonNoun(lastPart(noun)) && !isBodyNoun(noun))) return null;
  // Without an article only a post describes: "Mara Lind, president of the front", not "Orvel, farmers said".
  if (!opens && (noun.endsWith('s') || roleKind(noun) === null || beginsUpper(tokens, from)))
    return isAppositionOfPost(reading, from, head);
  const title = titleOf(reading, from, head);
  return end === 'and' ? { ...title, second: secondPost(reading, to + 1) } : title;
}

/** "founder and | chief executive of Orvel": the second post, in small letters; a capital begins somebody else's. */
function secondPost(reading: Reading, from: number): Title | null {
  const { tokens } = reading;
  for (let i = from; i < from + LONGEST_SECOND && tokens.type[i] !== MARK && !tokens.is(i, PREPOSITION); i++) {
    if (beginsUpper(tokens, i) && !isAcronym(tokens, i)) return null;
    if (roleKind(tokens.lower(i)) !== null && roleKind(tokens.lower(i + 1)) === null) return titleOf(reading, from, i);
  }
  return null;
}

function isAppositionOfPost(reading: Reading, from: number, head: number): Title | null {
  const noun = bareLower(reading.tokens, head);
  return beginsUpper(reading.tokens, from) && roleKind(noun) !== null && !noun.endsWith('s')
    ? titleOf(reading, from, head)
    : null;
}
