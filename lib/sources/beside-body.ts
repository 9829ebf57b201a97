import { DEALT_WITH, PLACES_IN_NAMES } from '../language/en/bodies.ts';
import { COMMON_VERBS } from '../language/en/function-words.ts';
import { TOPICS } from '../language/en/roles.ts';
import { SHORT_TITLES } from '../language/en/titles.ts';
import { PREPOSITION } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Reading } from '../text/reading.ts';
import { beginsUpper, MARK, WORD } from '../text/tokens.ts';
import { kindByWords } from './body-kinds.ts';
import { knownBodyAt } from './institutions.ts';
import { isPublic } from './kinds.ts';
import { bodyKind, endingKind, roleKind } from './nouns.ts';
import type { Role } from './referent.ts';
import { isBareName, type StateMatch, stateAt } from './states.ts';
import { bareLower, isLooseApostrophe, isPossessive, isStopOfInitials } from './words.ts';

/** What stands behind a post belongs to it for at most so many tokens. */
const LONGEST_BEHIND = 8;
/** A body's name beside that of somebody of it has at most so many tokens. */
const LONGEST_BODY = 6;

/** What stands behind a post: "president of the Farmers' Front", "chief of Kenya's military engineers". */
export interface BodyBehind {
  readonly kind: Role['within'];
  /** The kind of a body that is known by its name. */
  readonly known: Role['within'];
  /** Whose forces or offices they are. */
  readonly country: string | null;
  /** A state, a name that may be one, or "the republic". */
  readonly mayBeState: boolean;
}

/** What words tell that are no body's. */
export const NOBODY: BodyBehind = { kind: null, known: null, country: null, mayBeState: false };

/** Nouns for what a president may be of without a body. */
const LANDS = 'republic country nation state kingdom federation island islands territory';

/**
 * What stands behind a post, after its preposition; `null` without one. `isVoice`: whoever holds the post says what the one behind
 * it would, also where that is a person: "aide to the prime minister".
 */
export function bodyBehind(reading: Reading, at: number, isVoice: boolean): BodyBehind | null {
  const { tokens } = reading;
  const isLed = isOneOf(tokens.lower(at), 'of at for with on') || (isVoice && tokens.lower(at) === 'to');
  return isLed ? wordsBehind(reading, at, isVoice) : null;
}

/** What the words behind a token tell of a body. */
export function wordsBehind(reading: Reading, at: number, isVoice: boolean): BodyBehind {
  const { tokens } = reading;
  let kind: Role['within'] = null;
  let known: Role['within'] = null;
  let country: string | null = null;
  let mayBeState = false;
  let i = at + 1;
  for (; i < at + LONGEST_BEHIND && tokens.paragraph[i] === tokens.paragraph[at]; i++) {
    if (isLooseApostrophe(reading, i) || isStopOfInitials(reading, i)) continue;
    const word = bareLower(tokens, i);
    if (isBranch(reading, i)) kind ??= 'ngo';
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
    if (match && isOneOf(match.word, 'name demonym') && !isTopic(reading, at, i, match)) country ??= match.code;
    mayBeState ||= isName || isOneOf(word, LANDS);
    // A minister of energy is in no firm, and the author of a report in no report.
    const own =
      kindByWords(word, [bareLower(tokens, i - 1)]) ??
      (TOPICS.has(word) ? bodyKind(word) : ((isName ? endingKind(word) : null) ?? bodyKind(word)));
    if (DEALT_WITH.has(word)) continue;
    if (own !== 'document_data' && own !== 'social_media') kind = own ?? kind;
  }
  kind ??= known ? null : kindByApposition(reading, i);
  const own = known ?? kind;
  return { kind, known, country: own !== null && isPublic(own) ? country : null, mayBeState };
}

/** Whether a word goes on that a phrase may end in. */
function isNounNext({ tokens }: Reading, at: number): boolean {
  return tokens.type[at] === WORD && !tokens.is(at, PREPOSITION) && !isEndOfClause(tokens.lower(at));
}

/** "president of the local": a branch of a union. */
const isBranch = (reading: Reading, at: number): boolean =>
  reading.tokens.lower(at) === 'local' && reading.tokens.lower(at - 1) === 'the' && !isNounNext(reading, at + 1);

/** In tokens, of what a body is. */
const LONGEST_APPOSITION = 6;

/** "head of Tarvex, a boat company in Orvel": what the body is whose name ends at a comma. */
function kindByApposition(reading: Reading, comma: number): Role['within'] {
  const { tokens } = reading;
  if (!isMark(reading, comma, ',') || !beginsUpper(tokens, comma - 1) || !isOneOf(tokens.lower(comma + 1), 'a an the'))
    return null;
  let last = comma + 2;
  while (last < comma + LONGEST_APPOSITION && isNounNext(reading, last + 1)) last++;
  const noun = bareLower(tokens, last);
  const words = [bareLower(tokens, last - 1)];
  const kind = roleKind(noun) === null ? (kindByWords(noun, words) ?? bodyKind(noun)) : null;
  return kind === 'unspecified' || kind === 'document_data' ? null : kind;
}

/** "director for Ukraine at the security council": what a post is for by a state's bare name, which no body's name goes on from. */
function isTopic(reading: Reading, preposition: number, at: number, match: StateMatch): boolean {
  const { tokens } = reading;
  const isLed = at === preposition + 1 && isOneOf(tokens.lower(preposition), 'for on');
  return isLed && isBareName(reading, match) && !beginsUpper(tokens, match.to);
}

/** The kind of the body whose possessive stands right before a name. */
export function kindBefore(reading: Reading, at: number): Role['within'] {
  const { tokens } = reading;
  const last = isLooseApostrophe(reading, at - 1) ? at - 2 : at - 1;
  if (!isPossessive(reading, last)) return null;
  let from = last;
  while (from > 0 && last - from < LONGEST_BODY && beginsUpper(tokens, from - 1)) from--;
  return kindOfBodyNamed(reading, from, last + 1);
}

/** The kind of the body that a name is "of", "from" or "with". */
export function kindBehind(reading: Reading, at: number): Role['within'] {
  const { tokens } = reading;
  const joint = isMark(reading, at, ',') ? at + 1 : at;
  if (!isOneOf(tokens.lower(joint), 'of from with')) return null;
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
  if (PLACES_IN_NAMES.has(last)) return null;
  const kind = endingKind(last) ?? bodyKind(last);
  return kind === 'unspecified' || kind === 'document_data' ? null : kind;
}

/** Whether a noun phrase ends before the word. */
export const isEndOfClause = (word: string): boolean =>
  COMMON_VERBS.has(word) || isOneOf(word, 'and or but that when as because told asked who which said');
