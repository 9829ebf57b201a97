import { INSTITUTION_HEADS } from '../../language/en/sources.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, type Reading } from '../../text/reading.ts';

/** In tokens: "Rivers, Lakes, Harbours and Coasts". */
const LONGEST = 10;

/** Whether a word is what such a body is: "Institute", "Program". */
const isBody = (word: string): boolean =>
  INSTITUTION_HEADS.has(word) || isOneOf(word, 'program programme center centre project initiative faculty division');

/** Whether what stands before the row of capitals that ends at `to` is a body's: "Ministry of ¦ Trade". */
function isOfBody(reading: Reading, to: number): boolean {
  let first = to;
  while (first > to - LONGEST && isCapitalised(reading, first - 1)) first--;
  return isOneOf(reading.tokens.lower(first - 1), 'of for on') && isBody(reading.tokens.lower(first - 2));
}

/**
 * Whether a comma stands within the name of a body: "the Rivers, Lakes and Harbours Institute", "the Ministry of Trade, Rail and Ports".
 * Between the capitals in front of it and the "and" of the last ones stand only capitals and commas.
 */
export function isCommaInName(reading: Reading, comma: number): boolean {
  if (!isMark(reading, comma, ',') || !isCapitalised(reading, comma - 1) || !isCapitalised(reading, comma + 1))
    return false;
  const isInner = (i: number) => isCapitalised(reading, i) || isMark(reading, i, ',');
  const and = findForward(comma + 1, comma + LONGEST, (i) => !isInner(i));
  if (!isOneOf(reading.tokens.lower(and), 'and &') || !isCapitalised(reading, and + 1)) return false;
  const end = findForward(and + 1, and + LONGEST, (i) => !isCapitalised(reading, i));
  if (end > and + 2 && isBody(reading.tokens.lower(end - 1))) return true;
  let first = comma;
  while (first > comma - LONGEST && isInner(first - 1)) first--;
  return isOfBody(
    reading,
    findForward(first, comma, (i) => isMark(reading, i, ',')),
  );
}
