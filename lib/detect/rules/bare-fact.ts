import { IRREGULAR_PASTS } from '../../language/en/function-words.ts';
import { CLAUSE_STARTER, DETERMINER, ED_FORM, LY_ADVERB, PREPOSITION } from '../../language/en/word-classes.ts';
import { findForward, isPunctuation, quotationAt, type Reading } from '../../text/reading.ts';
import { WORD } from '../../text/tokens.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';

/** In tokens: "waits for a first visit". */
const LONGEST_BARE = 6;

/**
 * "rents rose", "waits for a bed doubled in May": whether a clause follows that begins with a noun without an article, as behind "figures
 * show" and in headlines. Tokens, `to` exclusive.
 */
export function isBareFact(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (tokens.type[from] !== WORD || tokens.is(from, DETERMINER | PREPOSITION | ED_FORM | CLAUSE_STARTER)) return false;
  const isBorder = (i: number) =>
    isPunctuation(reading, i) || quotationAt(reading, i) >= 0 || tokens.is(i, CLAUSE_STARTER);
  const isVerb = (i: number) =>
    (isAuxiliary(reading, i) && !tokens.lower(i).endsWith('ing')) ||
    IRREGULAR_PASTS.has(tokens.lower(i)) ||
    (tokens.is(i, ED_FORM) && (i + 1 >= to || isBorder(i + 1) || tokens.is(i + 1, PREPOSITION | LY_ADVERB)));
  const limit = Math.min(to, from + LONGEST_BARE);
  const verb = findForward(from + 1, limit, (i) => isBorder(i) || isVerb(i));
  return verb < limit && !isBorder(verb) && !tokens.is(verb - 1, PREPOSITION) && !isAdverb(reading, from);
}
