import { ROLE_HEADS } from '../../language/en/sources.ts';
import { CLAUSE_STARTER, DETERMINER, OPENER, PREPOSITION } from '../../language/en/word-classes.ts';
import { isGivenName } from '../../sources/name-words.ts';
import { isOneOf } from '../../text/one-of.ts';
import {
  findForward,
  isCapitalised,
  isDash,
  isMark,
  isPunctuation,
  quotationAt,
  type Range,
  type Reading,
} from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import { isCommaInName } from './comma-in-name.ts';
import { hasVerb } from './finite.ts';
import { isApposition, LONGEST_SUBJECT, phraseStart } from './noun-phrase.ts';
import { isPartyTag } from './party-tag.ts';
import { isSomebody } from './speaker.ts';
import { skipTime } from './time.ts';

/** In parts between commas; no name in the news carries more. */
const MOST_PARTS = 6;

/** Index of the comma, dash or quotation's end before `before`, or `from - 1` where the sentence begins; -2 when something else stops. */
function partStart(reading: Reading, from: number, before: number): number {
  for (let i = before - 1; i >= from && i > before - LONGEST_SUBJECT; i--) {
    const isComma = isMark(reading, i, ',') && !isCommaInName(reading, i);
    if (quotationAt(reading, i) >= 0 || isComma || isDash(reading, i)) return i;
    if (isMark(reading, i, ';', ':')) return -2;
    if (i === from) return from - 1;
  }
  return -2;
}

/** The part in front of a comma, without the conjunction that opens it; `null` when there is none. */
function partBefore(reading: Reading, from: number, comma: number): Range | null {
  const before = partStart(reading, from, comma);
  const start = isOneOf(reading.tokens.lower(before + 1), 'and but so yet') ? before + 2 : before + 1;
  return before >= from - 1 && start < comma ? { from: start, to: comma } : null;
}

/** "After the vote", "As it rained": a setting in front of a clause. */
function isFronted(reading: Reading, { from }: Range): boolean {
  return reading.tokens.is(from, PREPOSITION | CLAUSE_STARTER);
}

/** Only names: "Anna Bell", "Sgt. Reed", "North Yorkshire", "Paul Reed (D-Maine)". */
function isName(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (!isCapitalised(reading, i) && !isMark(reading, i, '.', '-', "'", '’', '(', ')')) return false;
  return true;
}

/** What never begins a source of its own: an age, a party ("R-Ohio"), "from Leeds", "who lives there". */
function isDependent(reading: Reading, part: Range): boolean {
  const { from, to } = part;
  const { tokens } = reading;
  if (isPartyTag(reading, part)) return true;
  if (tokens.type[from] === NUMBER) return to - from === 1 || isOneOf(tokens.lower(from + 1), 'year years and');
  return (
    isOneOf(tokens.lower(from), 'aged from of at in based originally who whose') && skipTime(reading, from, to) < to
  );
}

/** Whether a source may begin with this part: a noun phrase, no setting ("On Monday"), no clause. */
function mayLead(reading: Reading, part: Range): boolean {
  const { tokens } = reading;
  const word = tokens.lower(part.from);
  const isOpen = isPunctuation(reading, part.to - 1) && !isMark(reading, part.to - 1, ')');
  if (tokens.is(part.from, PREPOSITION | OPENER) || isOpen) return false;
  if (skipTime(reading, part.from, part.to) === part.to || /ing$/.test(word)) return false;
  if (word.endsWith('ly') && !isGivenName(word)) return false;
  return isApposition(reading, part.from, part.to) && !hasVerb(reading, part);
}

/** "a diver", "the director": what follows a name of one word, too. */
function isDescribing(reading: Reading, { from }: Range): boolean {
  return isOneOf(reading.tokens.lower(from), 'a an the her his');
}

/** Whether `part` goes on with the source that `left` began: an age, a place after a place, what a named person is. */
function continues(reading: Reading, left: Range, part: Range): boolean {
  const { tokens } = reading;
  if (isDependent(reading, part)) return isDependent(reading, left) || mayLead(reading, left);
  if (tokens.type[left.from] === NUMBER && isDependent(reading, left)) return !hasVerb(reading, part);
  const isPlace = isName(reading, part) && part.to - part.from <= 2;
  if (isPlace && isDependent(reading, left)) return true;
  if (!mayLead(reading, left)) return false;
  if (isName(reading, left))
    return (
      (left.to - left.from > 1 || isDescribing(reading, part)) && !isName(reading, part) && !hasVerb(reading, part)
    );
  const isDescribed = isOneOf(tokens.lower(left.from), 'a an another one the') && !isCapitalised(reading, left.to - 1);
  return isDescribed && isCapitalised(reading, part.to - 1) && !tokens.is(part.from, DETERMINER);
}

/** "Tomas Hale, a retired ferryman who came to help said": the comma behind the apposition is missing. The name's beginning, or `start`. */
export function unclosedStart(reading: Reading, from: number, start: number): number {
  const word = reading.tokens.lower(start);
  if (!isOneOf(word, 'a an') && !ROLE_HEADS.has(word)) return start;
  const left = partBefore(reading, from, start - 1);
  if (!left) return start;
  // "Tomas Hale, head of Orvel Ferries, a firm in Lorn said"
  const isOfBody = !isName(reading, left) && isCapitalised(reading, left.to - 1) && !hasVerb(reading, left);
  const name = isOfBody ? partBefore(reading, from, left.from - 1) : left;
  if (!name || name.to - name.from < 2 || !isName(reading, name) || !mayLead(reading, name)) return start;
  return name.from;
}

function startsWithAnd(reading: Reading, { from }: Range): boolean {
  return isOneOf(reading.tokens.lower(from), 'and but');
}

/** "Anna Bell, the director, and …", "Paul Reed, 52, and …": whether `left` describes a name, so that "and" joins a second one. */
function isJoined(reading: Reading, from: number, left: Range): boolean {
  const isDescription = isDependent(reading, left) || reading.tokens.is(left.from, DETERMINER);
  const name = partBefore(reading, from, left.from - 1);
  return isDescription && !hasVerb(reading, left) && name !== null && isName(reading, name);
}

/** Whether a part goes on from the one before it: as a second name, as what the body before it is, or as what the name before it is. */
function joinsLeft(reading: Reading, from: number, left: Range, part: Range): boolean {
  if (startsWithAnd(reading, part)) return isJoined(reading, from, left);
  // "Anna Bell, a lead at Tide Watch, a coalition of groups"
  const isWhatBodyIs = reading.tokens.is(part.from, DETERMINER) && isCapitalised(reading, left.to - 1);
  return (isWhatBodyIs && isJoined(reading, from, left)) || continues(reading, left, part);
}

/**
 * Where the source begins whose last part but one ends at `end`: "Anna Bell, 31, a nurse in York, said" is one source from "Anna" on.
 * Goes left over ages, places and appositions to the first part that can stand without the one before it.
 */
export function chainStart(reading: Reading, from: number, end: number): number {
  const whole = { from: partStart(reading, from, end) + 1, to: end };
  const isWhole = whole.from >= from && isDependent(reading, whole);
  let part: Range = isWhole ? whole : { from: phraseStart(reading, from, end), to: end };
  for (let parts = 0; parts < MOST_PARTS && isMark(reading, part.from - 1, ','); parts++) {
    const left = partBefore(reading, from, part.from - 1);
    if (!left) break;
    if (!joinsLeft(reading, from, left, part)) break;
    part = left;
  }
  return part.from;
}

/** One member of a list of names ("Ash Lane"), of one word or two ("nurses", "the mayor"), or of a person's or body's title ("the harbour master"). */
function isMember(reading: Reading, part: Range): boolean {
  const length = part.to - part.from;
  const isBrief = length === 1 || (length === 2 && reading.tokens.is(part.from, DETERMINER));
  const isTitle = length === 3 && reading.tokens.is(part.from, DETERMINER) && isSomebody(reading, part);
  return isName(reading, part) || ((isBrief || isTitle) && mayLead(reading, part));
}

/** "Tarnway, Brellmart, and Oskin said": the beginning of a list of three or more with a comma in front of its "and", or `start`. */
function seriesStart(reading: Reading, from: number, start: number, end: number): number {
  if (!isMember(reading, { from: start + 1, to: end })) return start;
  let at = start;
  let parts = 0;
  for (; parts < MOST_PARTS && isMark(reading, at - 1, ','); parts++) {
    const part = partBefore(reading, from, at - 1);
    if (part && isFronted(reading, part)) break;
    if (!part || !isMember(reading, part)) return start;
    at = part.from;
  }
  return parts > 1 ? at : start;
}

/** "Vane, a diver, and two others said": the beginning of the first name, or `start`. */
function compoundStart(reading: Reading, from: number, start: number, end: number): number {
  const left = partBefore(reading, from, start - 1);
  if (!left || !isJoined(reading, from, left) || !mayLead(reading, { from: start + 1, to: end })) return start;
  return partBefore(reading, from, left.from - 1)?.from ?? start;
}

/**
 * Where a list ends in "and" in front of the verb, its beginning: "The residents of Oak Hill, Elm Row and Ash Lane say". `start` is
 * the beginning of the phrase with the "and"; every part before must be a noun phrase that ends in a member of the same kind.
 */
export function listStart(reading: Reading, from: number, start: number, end: number): number {
  const and = findForward(start, end, (i) => isOneOf(reading.tokens.lower(i), 'and or'));
  if (and === start) return Math.min(compoundStart(reading, from, start, end), seriesStart(reading, from, start, end));
  if (and === end || !isMember(reading, { from: start, to: and })) return start;
  let at = start;
  for (let parts = 0; parts < MOST_PARTS && isMark(reading, at - 1, ','); parts++) {
    const part = partBefore(reading, from, at - 1);
    if (!part) return start;
    if (!mayLead(reading, part)) return isFronted(reading, part) ? at : start;
    at = part.from;
    if (isMember(reading, part)) continue;
    return isCapitalised(reading, part.to - 1) && isCapitalised(reading, start) ? at : start;
  }
  return at;
}
