import { COMMON_VERBS } from '../language/en/function-words.ts';
import {
  DOINGS,
  LOOKING_ABROAD,
  OUTSIDERS,
  POSTS_OF_STATES,
  SHORT_TITLES,
  TOPICS,
  VOICES_OF_PEOPLE,
} from '../language/en/roles.ts';
import { PREPOSITION } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range, type Reading } from '../text/reading.ts';
import { beginsUpper, MARK } from '../text/tokens.ts';
import { knownBodyAt } from './institutions.ts';
import { isPublic } from './kinds.ts';
import { bodyKind, endingKind, isPersonNoun, postOf, roleKind } from './nouns.ts';
import type { Role } from './referent.ts';
import { stateAt } from './states.ts';
import { bareLower, isAcronym, isLooseApostrophe, isPossessive, isStopOfInitials } from './words.ts';

/** A body's name beside that of somebody of it has at most so many tokens. */
const LONGEST_BODY = 6;

/** A post or class stands at most so many tokens from its name. */
export const LONGEST_TITLE = 8;

/** What the text says beside a name about whose it is. */
export interface Title extends Role {
  readonly isPerson: boolean;
}

/** The title whose head is the token `head` and whose words begin at `from`. */
export function titleOf(reading: Reading, from: number, head: number): Title {
  const { tokens } = reading;
  const words: string[] = [];
  let country: string | null = null;
  /** The kind of a body by its name, where it owns the post: "Amnesty International’s chief executive". */
  let ofOwner: Role['within'] = null;
  let known: Role['known'] = null;
  for (let i = from; i < head; i++) {
    const body = beginsUpper(tokens, i) ? knownBodyAt(reading, i) : null;
    if (body && body.to <= head) {
      known = body.kind;
      country ??= body.country;
      for (; i < body.to; i++) if (tokens.type[i] !== MARK) words.push(bareLower(tokens, i));
      i--;
      continue;
    }
    const match = beginsUpper(tokens, i) ? stateAt(reading, i) : null;
    if (match && match.to <= head && match.word !== 'sign' && match.word !== 'other') {
      // "a White House Ukraine expert" is not Ukraine's.
      country ??= match.code;
      i = match.to - 1;
    } else if (tokens.type[i] !== MARK) words.push(...bareLower(tokens, i).split('-'));
    if (beginsUpper(tokens, i) && isPossessive(reading, i)) ofOwner = endingKind(bareLower(tokens, i));
  }
  const noun = bareLower(tokens, head);
  const parts = noun.split('-');
  const last = parts.at(-1) ?? noun;
  const isListed = roleKind(noun) !== null || bodyKind(noun) !== null;
  if (!isListed && parts.length > 1) words.push(...parts.slice(0, -1));
  const post = isListed ? noun : last;
  const behind = OUTSIDERS.has(post) ? null : bodyBehind(reading, head + 1, VOICES_OF_PEOPLE.has(postOf(post)));
  known ??= behind?.known ?? null;
  const isOfStaff = post === 'chief' && tokens.lower(head + 1) === 'of' && tokens.lower(head + 2) === 'staff';
  const within =
    behind?.kind ??
    ofOwner ??
    (isOfStaff ? 'government' : null) ??
    (country === null && known === null && isOfUnknownBody(reading, from, head, behind) ? 'unspecified' : null);
  country ??= POSTS_OF_STATES.get(post) ?? (LOOKING_ABROAD.has(post) ? null : (behind?.country ?? null));
  if (post === 'attorney' && country === 'US')
    return { head: 'prosecutor', words, country, within, known, isPerson: true };
  const before = words.at(-1) ?? '';
  if (post === 'general' && roleKind(before) !== null && before !== 'general') {
    return { head: `${before}-general`, words: words.slice(0, -1), country, within, known, isPerson: true };
  }
  return { head: postOf(post), words, country, within, known, isPerson: isPersonNoun(post) };
}

/** The post that a clause with "who" shows, by its verb: "heads the Farmers' Front", "teaches law". `null` for any other clause. */
export function postByDoing(reading: Reading, verb: number): Title | null {
  const word = reading.tokens.lower(verb);
  const post = POSTS_BY_DOING.get(word);
  if (!post) return null;
  const isOfBody = post === 'leader' || post === 'owner';
  const behind = isOfBody ? wordsBehind(reading, verb, false) : NOBODY;
  const kind = behind.known ?? behind.kind;
  // Somebody who owns a home or leads a protest holds no post.
  if (isOfBody && (kind === null || (post === 'owner' && kind !== 'business'))) return null;
  return { head: post, words: [], country: behind.country, within: behind.kind, known: behind.known, isPerson: true };
}

const POSTS_BY_DOING = new Map(
  Object.entries(DOINGS).flatMap(([post, verbs]) => verbs.split(' ').map((verb) => [verb, post] as const)),
);

/** Somebody without a post whose body stands beside their name: "American Airlines’ | Kent Ode", "Mara Lind | of the Orvel Institute". */
export function employeeOf(reading: Reading, name: Range): Title | null {
  const kind = kindBefore(reading, name.from) ?? kindBehind(reading, name.to);
  return kind && { head: 'person', words: [], country: null, within: kind, known: kind, isPerson: true };
}

/** The kind of the body whose possessive stands right before a name. */
function kindBefore(reading: Reading, at: number): Role['within'] {
  const { tokens } = reading;
  const last = isLooseApostrophe(reading, at - 1) ? at - 2 : at - 1;
  if (!isPossessive(reading, last)) return null;
  let from = last;
  while (from > 0 && last - from < LONGEST_BODY && beginsUpper(tokens, from - 1)) from--;
  return kindOfBodyNamed(reading, from, last + 1);
}

/** The kind of the body that a name is "of", "from" or "at". */
function kindBehind(reading: Reading, at: number): Role['within'] {
  const { tokens } = reading;
  const joint = isMark(reading, at, ',') ? at + 1 : at;
  if (!isOneOf(tokens.lower(joint), 'of from at with')) return null;
  const from = tokens.lower(joint + 1) === 'the' ? joint + 2 : joint + 1;
  let to = from;
  while (to < from + LONGEST_BODY && beginsUpper(tokens, to)) to++;
  return kindOfBodyNamed(reading, from, to);
}

/** The kind of a body by its name, where that is known or tells; the name may begin later. */
function kindOfBodyNamed(reading: Reading, from: number, to: number): Role['within'] {
  const { tokens } = reading;
  for (let i = from; i < to; i++) {
    const known = knownBodyAt(reading, i);
    if (known?.to === to) return known.kind;
  }
  if (to - from < 2) return null;
  const last = bareLower(tokens, to - 1);
  const kind = endingKind(last) ?? bodyKind(last);
  return kind === 'unspecified' || kind === 'document_data' ? null : kind;
}

/** What stands behind a post: "president of the Farmers' Front", "chief of Kenya's military engineers". */
interface BodyBehind {
  readonly kind: Role['within'];
  /** The kind of a body that is known by its name. */
  readonly known: Role['within'];
  /** Whose forces or offices they are. */
  readonly country: string | null;
  /** A state, a name that may be one, or "the republic". */
  readonly mayBeState: boolean;
}

const NOBODY: BodyBehind = { kind: null, known: null, country: null, mayBeState: false };

/** Nouns for what a president may be of without a body. */
const LANDS = 'republic country nation state kingdom federation island islands territory';

/** `isVoice`: whoever holds the post says what the one behind it would, also where that is a person: "aide to the prime minister". */
function bodyBehind(reading: Reading, at: number, isVoice: boolean): BodyBehind | null {
  const { tokens } = reading;
  const isLed = isOneOf(tokens.lower(at), 'of at for with on') || (isVoice && tokens.lower(at) === 'to');
  return isLed ? wordsBehind(reading, at, isVoice) : null;
}

/** What the words behind a token tell of a body. */
function wordsBehind(reading: Reading, at: number, isVoice: boolean): BodyBehind {
  const { tokens } = reading;
  let kind: Role['within'] = null;
  let known: Role['within'] = null;
  let country: string | null = null;
  let mayBeState = false;
  for (let i = at + 1; i < at + LONGEST_TITLE && tokens.paragraph[i] === tokens.paragraph[at]; i++) {
    if (isLooseApostrophe(reading, i) || isStopOfInitials(reading, i)) continue;
    const word = bareLower(tokens, i);
    if (tokens.type[i] === MARK || (isEndOfClause(word) && word !== 'and')) break;
    if (isVoice && kind === null && roleKind(SHORT_TITLES.get(word) ?? word) === 'government')
      return { ...NOBODY, kind: 'government', known };
    // "of a protest against the army", "of the union of prison officers", "for victims of the army"
    // "vice president of sums at Orvel Foods"
    const isFarther = tokens.is(i, PREPOSITION) && (!isOneOf(word, 'of at') || kind !== null);
    if (isFarther || (kind === null && roleKind(word) !== null && bodyKind(word) === null && !beginsUpper(tokens, i)))
      break;
    const isName = beginsUpper(tokens, i);
    const body = isName ? knownBodyAt(reading, i) : null;
    known ??= body?.kind ?? null;
    country ??= body?.country ?? null;
    const match = isName ? stateAt(reading, i) : null;
    if (match && isOneOf(match.word, 'name demonym')) country ??= match.code;
    mayBeState ||= isName || isOneOf(word, LANDS);
    // A minister of energy is in no firm, and the author of a report in no report.
    const own = TOPICS.has(word) ? bodyKind(word) : ((isName ? endingKind(word) : null) ?? bodyKind(word));
    if (own !== 'document_data' && own !== 'social_media') kind = own ?? kind;
    // "chief of the general staff"
    if (word === 'staff' && tokens.lower(i - 1) === 'general') kind = 'military';
  }
  const own = known ?? kind;
  return { kind, known, country: own !== null && isPublic(own) ? country : null, mayBeState };
}

/** "ARW President", "president of the local", "vice president of Orvel": there are presidents in bodies of every kind. */
function isOfUnknownBody(reading: Reading, from: number, head: number, behind: BodyBehind | null): boolean {
  const { tokens } = reading;
  if (postOf(bareLower(tokens, head)) !== 'president' || behind?.kind) return false;
  const at = head - 1;
  if (at < from) return behind !== null && !behind.mayBeState;
  if (tokens.lower(at) === 'vice') return behind !== null;
  return (behind !== null && !behind.mayBeState) || (isAcronym(tokens, at) && stateAt(reading, at) === null);
}

/** Whether a noun phrase ends before the word. */
export const isEndOfClause = (word: string): boolean =>
  COMMON_VERBS.has(word) || isOneOf(word, 'and or but that when as because told asked who which said');
