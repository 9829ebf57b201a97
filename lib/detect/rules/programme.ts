import { PROGRAMMES } from '../../language/en/leads.ts';
import { DETERMINER, PREPOSITION } from '../../language/en/word-classes.ts';
import { isMark, isPunctuation, quotationOf, type Reading } from '../../text/reading.ts';
import { beginsUpper } from '../../text/tokens.ts';

/** In words. */
const LONGEST_TITLE = 6;

/** Whether each word in quotation marks but the small ones has a capital, and no stop ends them: "Harbour Hour". */
function isTitle(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
  for (let i = first + 1; i < last; i++) {
    if (isMark(reading, i, ',', '.', '?') && i < last - 1) return false;
    const isSmall = isPunctuation(reading, i) || (i > first + 1 && tokens.is(i, DETERMINER | PREPOSITION));
    if (!isSmall && !beginsUpper(tokens, i) && tokens.lower(i) !== 'and') return false;
  }
  return true;
}

/**
 * "told ORN’s “Market Box” that …", "told the “Odd Markets” podcast …": the end of a programme’s title in quotation marks at `at`, and of
 * what it is called; `at` where speech begins there. A possessive or article in front goes with the title, or a noun behind.
 */
export function programmeEnd(reading: Reading, at: number): number {
  const { tokens } = reading;
  const quotation = quotationOf(reading, at);
  if (quotation?.first !== at || quotation.words > LONGEST_TITLE || !isTitle(reading, at, quotation.last)) return at;
  const behind = quotation.last + 1;
  if (PROGRAMMES.has(tokens.lower(behind))) return behind + 1;
  const isLed =
    tokens.lower(at - 1).endsWith("'s") || PROGRAMMES.has(tokens.lower(at - 1)) || tokens.is(at - 1, DETERMINER);
  return isLed ? behind : at;
}
