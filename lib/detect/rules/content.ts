import { HEARERS } from '../../language/en/function-words.ts';
import { CREDITS } from '../../language/en/leads.ts';
import { GESTURES } from '../../language/en/verbs.ts';
import {
  ADVERB,
  AUXILIARY,
  CLAUSE_STARTER,
  COMMON_VERB,
  DETERMINER,
  ED_FORM,
  LY_ADVERB,
  OPENER,
  PERSONAL_PRONOUN,
  PREPOSITION,
  TIME_WORD,
  WEEKDAY,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import type { Quotation } from '../../text/quotations.ts';
import {
  findForward,
  isCapitalised,
  isDash,
  isMark,
  isPunctuation,
  isStopOfAbbreviation,
  quotationAt,
  quotationOf,
  type Range,
  type Reading,
} from '../../text/reading.ts';
import { beginsLower, beginsUpper, NUMBER, WORD } from '../../text/tokens.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { isAdverb } from './auxiliaries.ts';
import { hasVerb, isDeed, looksFinite } from './finite.ts';
import { isGlued } from './glue.ts';
import { programmeEnd } from './programme.ts';
import { sayEnd } from './takeover.ts';
import { skipTime } from './time.ts';

/** The last opening bracket in front of `to`, -1 where there is none. */
function openingBracket(reading: Reading, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (isMark(reading, i, '(')) return i;
  return -1;
}

/** "(Picture: Orvel Press)": who took the picture beside the text. */
const isCredit = (reading: Reading, open: number): boolean =>
  CREDITS.has(reading.tokens.lower(open + 1)) &&
  findForward(open + 2, open + LONGEST_CREDIT, (i) => isMark(reading, i, ':')) < open + LONGEST_CREDIT;

/** In tokens, from the bracket to the colon: "(Image credit:". */
const LONGEST_CREDIT = 5;

/** Takes commas, dashes, colons and final stops off both edges; marks inside a quotation and those of "4 a.m." stay. `null` when nothing is left. */
export function trimRange(reading: Reading, from: number, to: number): Range | null {
  const isLoose = (index: number): boolean =>
    quotationAt(reading, index) < 0 && isPunctuation(reading, index) && !/[$£€%#@&)(]/.test(reading.tokens.raw(index));
  let start = from;
  let end = to;
  while (start < end && (isLoose(start) || isMark(reading, start, ')'))) start++;
  while (end > start && (isLoose(end - 1) || isMark(reading, end - 1, '(')) && !isStopOfAbbreviation(reading, end - 1))
    end--;
  // A closing bracket without its opening one is no part of the content.
  if (end > start && isMark(reading, end - 1, ')')) {
    const open = openingBracket(reading, start, end - 1);
    if (open < 0) end--;
    else if (open > start && isCredit(reading, open)) return trimRange(reading, start, open);
  }
  return end > start ? { from: start, to: end } : null;
}

/** Fewer words in quotation marks may be a part of the sentence around them. */
const LONG_QUOTATION = 4;

/** "Photograph: Anna Bell “We will not close,” he said": words without a verb run into a quotation with its own comma. */
function isCaption(reading: Reading, from: number, { first, last, words }: Quotation): boolean {
  const isWhole = words >= LONG_QUOTATION && isMark(reading, last - 1, ',', '.', '?', '!');
  return isWhole && isCapitalised(reading, first - 1) && !hasVerb(reading, { from, to: first });
}

/**
 * What was said before an aside or an inverted verb: the sentence up to `before`, or the quotation that ends there. `isOfPaper`: who is
 * cited is a paper or a study, and gives the last of two clauses: "The town is busy — it had 40 ferries in May, according to the report".
 */
export function contentBefore(reading: Reading, from: number, before: number, isOfPaper = false): Range | null {
  const { tokens } = reading;
  let start = from;
  const trimmed = trimRange(reading, from, before);
  if (!trimmed) return null;
  const quotation = quotationOf(reading, trimmed.to - 1);
  if (quotation && quotation.last === trimmed.to - 1 && quotation.first > from) {
    const opensSentence = beginsUpper(tokens, quotation.first + 1);
    const lead = quotation.first - 1;
    // "The guard recalled that he said, “No,” the office said": led in by an inner cue, the quotation is not all of it.
    const isLedIn = isMark(reading, lead, ',', ':') && VERB_READINGS.has(tokens.lower(lead - 1));
    if (
      opensSentence &&
      !isLedIn &&
      (isCaption(reading, from, quotation) || isMark(reading, lead, ',', ':', '.', ';') || isDash(reading, lead))
    )
      start = quotation.first;
  }
  if (start === from) start = behindVerdict(reading, from, trimmed.to);
  if (start === from) {
    for (let i = trimmed.from + 1; i < trimmed.to; i++) if (isGlued(reading, i)) start = i;
    start = Math.max(start, trimmed.from, behindBracket(reading, trimmed));
    start = isOfPaper ? lastClause(reading, start, trimmed.to) : afterSemicolon(reading, start, trimmed.to);
    start = afterOpeners(reading, start, trimmed.to);
  }
  return trimRange(reading, start, trimmed.to);
}

/** In tokens: "That is simply not true". */
const LONGEST_VERDICT = 6;

/** "That is wrong: | they fell, figures suggest": behind the writer's verdict, or `from`. */
function behindVerdict(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  if (!isOneOf(tokens.lower(from), 'that this it') || !isOneOf(tokens.lower(from + 1), "is was isn't")) return from;
  const colon = findForward(from + 2, Math.min(to, from + LONGEST_VERDICT), (i) => isMark(reading, i, ':'));
  const isJudged = isOneOf(tokens.lower(colon - 1), 'wrong false true right misleading untrue incorrect');
  return isMark(reading, colon, ':') && isJudged ? colon + 1 : from;
}

/** Behind the bracket that is still open at the end: "The bill (which, | critics say, is cruel)". */
function behindBracket(reading: Reading, { from, to }: Range): number {
  let closed = 0;
  for (let i = to - 1; i >= from; i--) {
    if (quotationAt(reading, i) >= 0) continue;
    if (isMark(reading, i, ')')) closed++;
    if (isMark(reading, i, '(') && closed-- === 0) return i + 1;
  }
  return from;
}

/** Of clauses joined by semicolons an aside takes up the last. */
function afterSemicolon(reading: Reading, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (quotationAt(reading, i) < 0 && isMark(reading, i, ';')) return i + 1;
  return from;
}

/** The last of the clauses that a semicolon, a colon or a lone dash joins, outside brackets. */
function lastClause(reading: Reading, from: number, to: number): number {
  let joint = -1;
  let dashes = 0;
  let depth = 0;
  for (let i = to - 1; i > from; i--) {
    if (quotationAt(reading, i) >= 0) continue;
    if (isMark(reading, i, ')')) depth++;
    if (isMark(reading, i, '(')) depth--;
    if (isMark(reading, i, ';')) return i + 1;
    if (isDash(reading, i)) dashes++;
    if (joint < 0 && depth === 0 && (isDash(reading, i) || isMark(reading, i, ':'))) joint = i;
  }
  return joint > 0 && dashes < 2 && joinsClauses(reading, from, joint, to) ? joint + 1 : from;
}

/** Whether a clause ends at a mark and another one begins with its subject. */
function joinsClauses(reading: Reading, from: number, joint: number, to: number): boolean {
  const { tokens } = reading;
  const next = joint + 1;
  // "4:10", "the Orvel–Brenk line"
  if (tokens.end[joint] === tokens.start[next] && !isMark(reading, joint, '—')) return false;
  const isSubject =
    tokens.is(next, PERSONAL_PRONOUN | DETERMINER) || isCapitalised(reading, next) || tokens.type[next] === NUMBER;
  return isSubject && hasVerb(reading, { from, to: joint }) && hasVerb(reading, { from: next, to });
}

/** A leading conjunction or linking adverb is the writer's: "But", "Meanwhile,". */
function afterOpeners(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  let at = from;
  if (isOneOf(tokens.lower(at), 'and but so yet still or') && quotationAt(reading, at) < 0) at++;
  if (at + 1 < to && (tokens.is(at, OPENER) || isAdverb(reading, at)) && isMark(reading, at + 1, ',')) at += 2;
  return at;
}

/** Words that no noun is, right behind "her". */
const NO_NOUN =
  DETERMINER | PREPOSITION | PERSONAL_PRONOUN | CLAUSE_STARTER | AUXILIARY | ADVERB | LY_ADVERB | TIME_WORD | WEEKDAY;

/** "told her brother that …", "told her sisters", but "told her crews had left", "told her once that …": whether "her" owns who hears. */
function isPossessed(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  if (/^(own|[\w']+s)$/.test(tokens.lower(at))) return true;
  const isNoun = tokens.type[at] === WORD && beginsLower(tokens, at) && !tokens.is(at, NO_NOUN);
  const next = at + 1;
  return isNoun && (next >= to || isPunctuation(reading, next) || isOneOf(tokens.lower(next), 'that whether how why'));
}

/** End of the hearer after "tell" and its kin, or `at` when none stands there. */
export function skipHearer(reading: Reading, at: number, to: number): number {
  const { tokens } = reading;
  if (quotationAt(reading, at) >= 0 || isPunctuation(reading, at)) return at;
  const first = tokens.lower(at);
  if (isOneOf(first, 'me us him them you it') || (first === 'her' && !isPossessed(reading, at + 1, to))) return at + 1;
  const isHearer =
    HEARERS.has(first) ||
    beginsUpper(tokens, at) ||
    isOneOf(first, 'his her its their our my') ||
    tokens.type[at] === WORD;
  // "told lawmakers no trace was found"
  if (HEARERS.has(first) && first.length > 3 && isOneOf(tokens.lower(at + 1), 'no some any many several all'))
    return at + 1;
  if (!isHearer || isOneOf(first, 'that of about how what why where to if whether')) return at;
  const end = findForward(at + 1, Math.min(to, at + 14), (i) => {
    const word = tokens.lower(i);
    if (quotationAt(reading, i) >= 0 || isMark(reading, i, ',', ':', ';', '.') || isDash(reading, i)) return true;
    if (tokens.is(i, CLAUSE_STARTER) || word === 'to' || isOneOf(word, 'he she it they there we i')) return true;
    // "told Friends of Orvel the boats had left"
    if (word === 'of' && beginsUpper(tokens, i - 1) && beginsUpper(tokens, i + 1)) return false;
    if (tokens.is(i, PREPOSITION)) return true;
    if (isOneOf(word, 'the a an his her its their this these'))
      return !isOneOf(tokens.lower(i - 1), 'of and the from for with');
    // "told the BBC's Today programme"
    if (isOneOf(tokens.lower(i + 1), 'programme program show podcast')) return false;
    // "told the Sunday programme"
    return skipTime(reading, i, to) > i && !(i === at + 1 && tokens.is(at, DETERMINER));
  });
  return afterHearersClause(reading, at, programmeEnd(reading, end), to);
}

/** "told an audience that included sailors (that …)": the end of what only tells who the hearers are, or `at`. */
function afterHearersClause(reading: Reading, object: number, at: number, to: number): number {
  const { tokens } = reading;
  if (!isOneOf(tokens.lower(object), 'a an') || tokens.lower(at) !== 'that') return at;
  if (!tokens.is(at + 1, ED_FORM | COMMON_VERB | AUXILIARY)) return at;
  const end = findForward(at + 1, to, (i) => isPunctuation(reading, i) || tokens.lower(i) === 'that');
  // "told a court that planned strikes were lawful": the adjective of a clause.
  return findForward(at + 2, end, (i) => looksFinite(reading, i)) < end ? at : end;
}

/** End of the right-hand content that begins at `from`: the sentence, or a whole quotation that closes the clause. */
export function contentAfter(reading: Reading, from: number, to: number): Range | null {
  if (from >= to) return null;
  const quotation = quotationOf(reading, from);
  if (quotation && quotation.first === from) {
    const next = quotation.last + 1;
    const inner = reading.tokens.raw(quotation.last - 1);
    const isWhole = beginsUpper(reading.tokens, from + 1) && isOneOf(inner, ', . ! ? …');
    const isClosed = quotation.words > 3 || GESTURES.has(reading.tokens.lower(next));
    // "yelled “Get down” and opened fire"
    if (next < to && reading.tokens.lower(next) === 'and' && isDeed(reading, next + 1)) return { from, to: next };
    if (next >= to || (isWhole && isClosed)) return { from, to: Math.min(next, to) };
  }
  return trimRange(reading, from, sayEnd(reading, from, to));
}
