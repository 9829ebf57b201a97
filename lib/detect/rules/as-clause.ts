import { BE, CLAUSE_STARTER, DETERMINER, HAVE, PERSONAL_PRONOUN, PREPOSITION } from '../../language/en/word-classes.ts';
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
import { VERB_READINGS } from '../lexicon.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';
import { looksFinite, mayBeThird } from './finite.ts';

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

/** In tokens, from "as" to its verb: "as two ten-man tug crews idle". */
const LONGEST_MEANWHILE = 7;

/**
 * "Mayor denies hiding bill as auditor finds hole", "… as troops ring port": what happens meanwhile, in a headline, which has no articles
 * and no stop. A word in -s behind its subject, or one behind a plural, and something behind it.
 */
export function isMeanwhile(reading: Reading, as: number, to: number): boolean {
  const { tokens } = reading;
  if (tokens.lower(as) !== 'as' || isComparison(reading, as) || !endsHeadline(reading, to)) return false;
  if (tokens.is(as + 1, PREPOSITION) || isOneOf(tokens.lower(as + 1), 'a an')) return false;
  const limit = Math.min(to, as + LONGEST_MEANWHILE);
  const end = findForward(as + 1, limit, (i) => isPunctuation(reading, i) || tokens.is(i, PREPOSITION));
  const isPlural = (i: number) => mayBeThird(reading, i) && isBare(reading, i + 1);
  const verb = findForward(as + 2, end, (i) => mayBeThird(reading, i) || isPlural(i - 1));
  return verb < end && (verb + 1 < to || verb > as + 2);
}

/** "ring", "differ": a word without an ending. */
const isBare = ({ tokens }: Reading, at: number): boolean =>
  /^[a-z]+$/.test(tokens.raw(at)) && !/(?:s|[a-z]{2}ing|ed)$/.test(tokens.raw(at));

/** Whether a paragraph ends at `to` without a stop. */
function endsHeadline(reading: Reading, to: number): boolean {
  const { paragraph, count } = reading.tokens;
  return (to >= count || paragraph[to] !== paragraph[to - 1]) && !isMark(reading, to - 1, '.', '!', '?', ':');
}

/** ", as has been rumoured", ", as was feared", but ", as has been the custom": what nobody in particular said before. */
export function isAsPassive(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens.lower(at) !== 'as' || !tokens.is(at + 1, BE | HAVE)) return false;
  let verb = at + 2;
  while (tokens.is(verb, BE) || isAdverb(reading, verb)) verb++;
  return (VERB_READINGS.get(tokens.lower(verb)) ?? []).some(({ form }) => form === 'participle');
}
