import { TYING } from '../../language/en/settings.ts';
import { CLAUSE_STARTER, DETERMINER, POSSESSIVE, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isCapitalised, isMark, isPunctuation, quotationAt, type Reading } from '../../text/reading.ts';
import { WORD } from '../../text/tokens.ts';

/** In tokens: "Anna Bell (D-Ohio), Paul Reed (D-Maine) and Corin Hall (R-Iowa)". */
const LONGEST_LIST = 16;

/** Whether a word may be a noun in the plural, by its form. */
const isPlural = (word: string): boolean => /[^s'iu]s$/.test(word) || isOneOf(word, 'people men women children police');

/** Whether the noun phrase that ends at `to` hangs on a preposition that opens the sentence: "Throughout the talks". */
function isTied({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = to - 1; i > from && i >= to - 4; i--) {
    if (tokens.is(i - 1, PREPOSITION) || TYING.has(tokens.lower(i - 1))) return i - 1 === from;
    if (tokens.is(i, DETERMINER | POSSESSIVE)) return false;
  }
  return false;
}

/**
 * Whether "all", "both" or "each" goes with the verb behind it, and more than one is named in front: "the firms all say", "Hall and Lind
 * each denied it", "they both agreed". In "After the storm all said they would go" it is the subject.
 */
export function floats(reading: Reading, at: number, from: number): boolean {
  const { tokens } = reading;
  const last = at - 1;
  if (!isOneOf(tokens.lower(at), 'all both each') || last < from || quotationAt(reading, last) >= 0) return false;
  if (isOneOf(tokens.lower(last), 'they we you who which')) return true;
  if (tokens.type[last] !== WORD && !isMark(reading, last, ')', '.')) return false;
  if (tokens.is(last, PREPOSITION | DETERMINER | CLAUSE_STARTER) || isOneOf(tokens.lower(last), 'and or')) return false;
  if (isPlural(tokens.lower(last)) && !isCapitalised(reading, last)) return !isTied(reading, from, at);
  for (let i = last - 1; i > from && i > at - LONGEST_LIST; i--) {
    if (isOneOf(tokens.lower(i), 'and &')) return true;
    const isInner = isMark(reading, i, '(', ')', '.', '-') || (isMark(reading, i, ',') && isMark(reading, last, ')'));
    if (quotationAt(reading, i) >= 0 || tokens.is(i, CLAUSE_STARTER) || (isPunctuation(reading, i) && !isInner))
      return false;
    // "Officials in the north all said"
    if (tokens.is(i, PREPOSITION)) return isPlural(tokens.lower(i - 1)) && !isTied(reading, from, i);
  }
  return false;
}
