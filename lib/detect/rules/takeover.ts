import { SUMS } from '../../language/en/nouns.ts';
import { EFFECTS } from '../../language/en/verbs.ts';
import { CLAUSE_STARTER, DETERMINER, PERSONAL_PRONOUN, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import {
  findForward,
  isCapitalised,
  isDash,
  isMark,
  isPunctuation,
  quotationAt,
  type Reading,
} from '../../text/reading.ts';
import { isAuxiliary } from './auxiliaries.ts';
import { looksFinite, mayBeFinite, mayBeThird } from './finite.ts';
import { isGlued } from './glue.ts';
import { isGapped, isReaction, isUntold, opensPredicate } from './second-predicate.ts';

/** In tokens, from "as" to its verb. */
const LONGEST_SUBJECT = 12;

/** "as Hall repairs the pier": a name, a word in -s, and what the verb is done to. */
function isThird(reading: Reading, at: number): boolean {
  const isVerbLike = mayBeThird(reading, at) && isCapitalised(reading, at - 1);
  return isVerbLike && reading.tokens.is(at + 1, DETERMINER);
}

/** Whether the "as" at `at` compares: "as soon as", "as loud for her as". */
export function isComparison(reading: Reading, at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) if (isOneOf(reading.tokens.lower(i), 'as so such same')) return true;
  return isOneOf(reading.tokens.lower(at - 1), 'long soon far same such just');
}

/**
 * Whether "as" at `at` opens a clause ("as the crowd left", "as it rained") and names nothing ("as a step back", "as the best we
 * have"): a subject, and its verb before any mark or other clause.
 */
export function isAsClause(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  if (tokens.lower(at) !== 'as' || isComparison(reading, at)) return false;
  const word = tokens.lower(at + 1);
  if (tokens.is(at + 1, PERSONAL_PRONOUN)) return !isAuxiliary(reading, at + 2) || !isPunctuation(reading, at + 3);
  if (isOneOf(word, 'a an well of if to such much many part')) return false;
  if (!tokens.is(at + 1, DETERMINER) && !isCapitalised(reading, at + 1) && !isOneOf(word, 'his her its their'))
    return false;
  const end = Math.min(to, at + LONGEST_SUBJECT);
  for (let i = at + 2; i < end; i++) {
    if (quotationAt(reading, i) >= 0 || isMark(reading, i, ',', ';', ':') || isDash(reading, i)) return false;
    if (tokens.is(i, CLAUSE_STARTER | PERSONAL_PRONOUN)) return false;
    if (isThird(reading, i)) return true;
    // "as the others would": the verb is left out.
    if (looksFinite(reading, i)) return i + 1 < to && !isPunctuation(reading, i + 1);
  }
  return false;
}

/** Whether the writer sums up behind the comma: ", a move that would end the row". */
export function isSummed(reading: Reading, comma: number): boolean {
  const { tokens } = reading;
  return (
    isOneOf(tokens.lower(comma + 1), 'an a') && (SUMS.has(tokens.lower(comma + 2)) || SUMS.has(tokens.lower(comma + 3)))
  );
}

/** What follows a comma where the writer contrasts or concedes something of his own. */
function isConceding(reading: Reading, comma: number, to: number): boolean {
  const word = reading.tokens.lower(comma + 1);
  if (isOneOf(word, 'though although citing quoting') || isSummed(reading, comma)) return true;
  // ", but I could not tell who": outside quotation marks that is the writer.
  if (isOneOf(word, 'and but so') && isOneOf(reading.tokens.lower(comma + 2), 'i we')) return true;
  if (word === 'even') return isOneOf(reading.tokens.lower(comma + 2), 'though as after');
  return isAsClause(reading, comma + 1, to);
}

/** ", in which two people died", ", for which she was known". */
const isPrepositionWhich = (reading: Reading, comma: number): boolean =>
  reading.tokens.is(comma + 1, PREPOSITION) && isOneOf(reading.tokens.lower(comma + 2), 'which whom');

/** Where the writer takes over again behind a view or an act: a semicolon, or a comma and a word that contrasts or comments. */
export function clauseEnd(reading: Reading, from: number, to: number): number {
  return findForward(from, to, (i) => {
    if (quotationAt(reading, i) >= 0) return false;
    if (isMark(reading, i, ';')) return true;
    if (!isMark(reading, i, ',')) return false;
    const word = reading.tokens.lower(i + 1);
    if (
      isOneOf(word, 'but which while whereas') ||
      isPrepositionWhich(reading, i) ||
      EFFECTS.has(word) ||
      isConceding(reading, i, to)
    )
      return true;
    return word === 'and' && reading.tokens.is(i + 2, PERSONAL_PRONOUN);
  });
}

const PRESENT = "is are has have does do will can isn't aren't hasn't haven't doesn't don't won't can't";
const BACKSHIFTED = "was were had would could might did wasn't weren't hadn't wouldn't couldn't didn't";

/** In tokens, from the joint to the auxiliary that tells the tense. */
const LONGEST_JOINT = 8;

/** Whether a clause stands in the past that speech is reported in: "it was late", "the mountain might calm down". */
export function isBackshifted(reading: Reading, from: number, to: number): boolean {
  const limit = Math.min(to, from + LONGEST_JOINT);
  const first = findForward(from, limit, (i) => isAuxiliary(reading, i));
  return first < limit && isOneOf(reading.tokens.lower(first), BACKSHIFTED);
}

/** Whether the tense behind a comma and its joint ("but", "which") is the present. */
function isPresent(reading: Reading, comma: number, to: number): boolean {
  const { tokens } = reading;
  if (!isOneOf(tokens.lower(comma + 1), 'and but while which who where because so')) return false;
  for (let i = comma + 2; i < Math.min(to, comma + LONGEST_JOINT); i++) {
    if (quotationAt(reading, i) >= 0 || isMark(reading, i, ',', ';', ':')) return false;
    if (isOneOf(tokens.lower(i), PRESENT)) return true;
    if (looksFinite(reading, i)) return false;
  }
  return false;
}

/**
 * Where a reported clause ends: at a semicolon, where the writer concedes something, and where the tense turns from the reported
 * past to the present: "said she feared a flood, but she has no boat" (the tail is the writer's).
 */
export function sayEnd(reading: Reading, from: number, to: number): number {
  const first = findForward(from, to, (i) => quotationAt(reading, i) >= 0 || mayBeFinite(reading, i));
  const isShifted =
    first < to && (isOneOf(reading.tokens.lower(first), BACKSHIFTED) || /[^e]ed$/.test(reading.tokens.lower(first)));
  return findForward(from, to, (i) => {
    if (quotationAt(reading, i) >= 0) return false;
    if (isMark(reading, i, ';') || (i > from + 2 && isGlued(reading, i))) return true;
    if (opensPredicate(reading, from, i) || (isMark(reading, i - 1, ',') && isUntold(reading, i))) return true;
    // "said the town was calm even as shells fell"
    if (i > from + 1 && reading.tokens.lower(i) === 'even' && isAsClause(reading, i + 1, to)) return true;
    return (
      isMark(reading, i, ',') &&
      // "that, even as the tide rises, the wall will hold"
      i > from + 1 &&
      (isConceding(reading, i, to) ||
        isReaction(reading, i) ||
        isGapped(reading, i) ||
        (isShifted && i > first && isPresent(reading, i, to)))
    );
  });
}
