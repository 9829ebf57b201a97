import { EFFECTS } from '../../language/en/verbs.ts';
import { PERSONAL_PRONOUN, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isMark, quotationAt, quotationOf, type Reading } from '../../text/reading.ts';
import { isAsClause, isAsPassive, isMeanwhile } from './as-clause.ts';
import { isAuxiliary } from './auxiliaries.ts';
import { looksFinite, mayBeFinite } from './finite.ts';
import { isGlued } from './glue.ts';
import { isGapped, isReaction, isUntold, opensPredicate, opensSecondClause } from './second-predicate.ts';
import { isAdded, isCommented, isSummed } from './tail.ts';

/** What follows a comma where the writer contrasts or concedes something of his own. */
function isConceding(reading: Reading, comma: number, to: number): boolean {
  const word = reading.tokens.lower(comma + 1);
  if (isOneOf(word, 'though although citing quoting contradicting') || isSummed(reading, comma)) return true;
  // ", but I could not tell who": outside quotation marks that is the writer.
  if (isOneOf(word, 'and but so') && isOneOf(reading.tokens.lower(comma + 2), 'i we')) return true;
  if (word === 'even') return isOneOf(reading.tokens.lower(comma + 2), 'though as after');
  return isAsClause(reading, comma + 1, to) || isAsPassive(reading, comma + 1);
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
    return word === 'and' && (reading.tokens.is(i + 2, PERSONAL_PRONOUN) || opensSecondClause(reading, from, i + 1));
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

/** The comma in front of what stands at `at` + 1 or, inside a quotation that closes there, at `at`; -1 where there is none. */
function commaAt(reading: Reading, at: number): number {
  if (isMark(reading, at, ',')) return at;
  const close = at - 1;
  return quotationOf(reading, close)?.last === close && isMark(reading, close - 1, ',') ? close : -1;
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
    if (isMark(reading, i, ';') || (i > from + 2 && isGlued(reading, i)) || isAdded(reading, from, i, to)) return true;
    if (opensPredicate(reading, from, i) || (isMark(reading, i - 1, ',') && isUntold(reading, i))) return true;
    // "said the town was calm even as shells fell"
    if (i > from + 1 && reading.tokens.lower(i) === 'even' && isAsClause(reading, i + 1, to)) return true;
    // "Crew recalls ‘no lifejackets’ as toll rises to 23"
    if (quotationAt(reading, from) >= 0 && isMeanwhile(reading, i, to)) return true;
    // "a “gift,” though she had paid": the comma stands inside the quotation.
    const comma = commaAt(reading, i);
    return (
      comma > from &&
      // "that, even as the tide rises, the wall will hold"
      i > from + 1 &&
      (isConceding(reading, comma, to) ||
        isUntold(reading, comma + 1) ||
        isReaction(reading, comma) ||
        isCommented(reading, comma, to) ||
        isGapped(reading, i) ||
        (isShifted && i > first && isPresent(reading, i, to)))
    );
  });
}
