import {
  ADVERB,
  AUXILIARY,
  CLAUSE_STARTER,
  DETERMINER,
  PERSONAL_PRONOUN,
  PREPOSITION,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isMark, isPunctuation, quotationOf, type Range, type Reading } from '../../text/reading.ts';
import { looksFinite } from './finite.ts';

/** In tokens, from the article of a noun to the relative clause behind it. */
const LONGEST_NOUN = 6;

/** Start of the noun that ends at `to`: its article or possessive, or the noun alone. */
function nounStart(reading: Reading, to: number, from: number): number {
  for (let i = to - 1; i >= from && i >= to - LONGEST_NOUN && !isPunctuation(reading, i); i--)
    if (reading.tokens.is(i, DETERMINER)) return i;
  return to - 1;
}

/** "a letter he sent": a relative clause without its pronoun begins with this subject. */
function isContact(reading: Reading, { from }: Range, first: number): boolean {
  const { tokens } = reading;
  const noun = from - 1;
  if (noun <= first || !tokens.is(from, PERSONAL_PRONOUN) || isPunctuation(reading, noun)) return false;
  if (tokens.is(noun, CLAUSE_STARTER | PREPOSITION | AUXILIARY | ADVERB)) return false;
  return !isOneOf(tokens.lower(noun), 'and or') && !looksFinite(reading, noun);
}

/**
 * Where the clause with this subject begins, so that it can be understood without what stands before: at the subject; at "which",
 * "whose" or "where" behind a comma; and with the noun in front of a relative clause that has no comma ("a letter he sent").
 */
export function clauseOf(reading: Reading, subject: Range, first: number): number {
  const { tokens } = reading;
  const { from } = subject;
  // "the “Blue Barn” singer": a name in quotation marks is a part of the subject.
  const name = quotationOf(reading, from - 1);
  if (name && name.first > first && !isMark(reading, name.last - 1, ',', '.'))
    return nounStart(reading, name.first, first);
  if (isOneOf(tokens.lower(from), 'who which that') && !isMark(reading, from - 1, ',') && from > first)
    return nounStart(reading, from, first);
  if (isContact(reading, subject, first)) return nounStart(reading, from, first);
  // "At least one clerk"
  if (isOneOf(tokens.lower(from - 1), 'least most') && tokens.lower(from - 2) === 'at' && from - 2 >= first)
    return from - 2;
  return isOneOf(tokens.lower(from - 1), 'whose which') && from - 1 >= first ? from - 1 : from;
}
