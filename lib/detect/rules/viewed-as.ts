import { OUTLOOK } from '../../language/en/nouns.ts';
import { DETERMINER, PERSONAL_PRONOUN, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isDash, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { isAsClause, isComparison } from './as-clause.ts';
import { isAdverb } from './auxiliaries.ts';
import { trimRange } from './content.ts';
import { clauseEnd } from './takeover.ts';
import type { VerbGroup } from './verb-group.ts';

/** In tokens, from the verb to its "as". */
const LONGEST_OBJECT = 16;

/** What follows a verb that takes an object and a name for it when it is no name but a clause or a thing seen. */
const CLAUSES = 'if though soon long well part usual he she it they we you i';

/** In tokens: "growth", "a sharp rise". */
const LONGEST_OUTLOOK = 4;

/** "sees growth of 0.5%", "see no reason to wait": what is foreseen, and no sight. */
export function seen(reading: Reading, { head, to: from, hasAuxiliary }: VerbGroup, to: number): Range | null {
  const { tokens } = reading;
  if (!isOneOf(tokens.lower(head), 'see sees') || hasAuxiliary || from >= to) return null;
  const limit = Math.min(to, from + LONGEST_OUTLOOK);
  const isOutlook = findForward(from, limit, (i) => OUTLOOK.has(tokens.lower(i))) < limit;
  const isReason =
    isOneOf(tokens.lower(from), 'no little') && isOneOf(tokens.lower(from + 1), 'reason need sign risk chance');
  return isOutlook || isReason ? trimRange(reading, from, clauseEnd(reading, from, to)) : null;
}

/** Whether the "as" at `as` names something: "as a step back", "as cautious", "as “stalking” her". */
export function names(reading: Reading, as: number, to: number): boolean {
  const { tokens } = reading;
  if (tokens.lower(as) !== 'as' || as + 1 >= to || isComparison(reading, as)) return false;
  if (quotationAt(reading, as + 1) >= 0) return true;
  const isLoose = tokens.is(as + 1, PERSONAL_PRONOUN | PREPOSITION) || isOneOf(tokens.lower(as + 1), CLAUSES);
  return !isLoose && !isAsClause(reading, as, to);
}

/** "regard the cut as cautious", "saw the visit as a surprise": an object and a name for it, up to where the writer goes on. */
export function viewedAs(reading: Reading, { to: from }: VerbGroup, to: number): Range | null {
  const { tokens } = reading;
  const limit = Math.min(to, from + LONGEST_OBJECT);
  const as = findForward(
    from + 1,
    limit,
    (i) =>
      quotationAt(reading, i) < 0 &&
      (tokens.lower(i) === 'as' || isMark(reading, i, ',', ';', ':') || isDash(reading, i)),
  );
  if (
    as >= limit ||
    tokens.is(from, PREPOSITION) ||
    (isAdverb(reading, from) && !tokens.is(from, DETERMINER)) ||
    !names(reading, as, to)
  )
    return null;
  return trimRange(reading, from, clauseEnd(reading, as, to));
}
