import { DETERMINER, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isCapitalised, quotationAt, type Reading } from '../../text/reading.ts';
import { beginsUpper, WORD } from '../../text/tokens.ts';

/** Words that begin sentences and, in the middle of one, are written small. */
const BEGINNINGS = 'The A An It He She They But And In On At Some This These There When As After';

/**
 * Whether a sentence begins here without a mark before it: on pages whose text lost its lines, a heading or caption runs into the
 * next sentence ("only yard without a deal Some 5,000 jobs …"). "the film The Crown" and "vitamin A" are names.
 */
export function isGlued(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  // Most words are small.
  if (!beginsUpper(tokens, index) || !isOneOf(tokens.raw(index), BEGINNINGS) || quotationAt(reading, index) >= 0)
    return false;
  const before = tokens.lower(index - 1);
  const isWordBefore = tokens.type[index - 1] === WORD && tokens.paragraph[index - 1] === tokens.paragraph[index];
  if (!isWordBefore || tokens.is(index - 1, PREPOSITION | DETERMINER) || isOneOf(before, 'and or as is was'))
    return false;
  if (isCapitalised(reading, index + 1) || tokens.type[index + 1] === undefined) return false;
  return !isCapitalised(reading, index - 1) || (tokens.raw(index).length > 1 && tokens.raw(index) !== 'In');
}
