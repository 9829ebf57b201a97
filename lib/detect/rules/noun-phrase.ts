import { CLOSING } from '../../language/en/function-words.ts';
import { AUXILIARY, CLAUSE_STARTER, DETERMINER, PERSONAL_PRONOUN } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isDash, isMark, isPunctuation, quotationAt, type Reading } from '../../text/reading.ts';
import { NUMBER, WORD } from '../../text/tokens.ts';
import { looksFinite } from './finite.ts';
import { isGlued } from './glue.ts';

/** A subject longer than this is no subject but a clause that was misread. */
export const LONGEST_SUBJECT = 45;

/** Marks inside a noun phrase: "Smith & Co.", "St. Mary's", "$3", "Mr. Vane", "(D-Ohio)". */
export const INNER_MARKS = ['&', '.', '/', '-', '$', '%', '£', '€', "'", '’', '(', ')', '#', '@'];

/** Head of a sentence part: whether a noun phrase may end with this token. */
export function canEndPhrase(reading: Reading, index: number): boolean {
  const word = reading.tokens.lower(index);
  if (isPunctuation(reading, index)) return isMark(reading, index, '.', '%', ')', '’', "'");
  return !isOneOf(word, 'to of the a an and or') && !reading.tokens.is(index, AUXILIARY);
}

/**
 * Whether what stands between two commas says who or what the noun before them is ("Ana Vell, the mayor of Orvel,"; "Vell, 52,"), by
 * how it begins and since it has no finite verb. Tokens, `to` exclusive.
 */
export function isApposition(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (from >= to) return false;
  const word = tokens.lower(from);
  if (tokens.type[from] === NUMBER) return true;
  if (
    tokens.is(from, DETERMINER) ||
    word === 'of' ||
    word === 'from' ||
    word === 'then' ||
    word === 'himself' ||
    word === 'herself'
  )
    return true;
  for (let i = from; i < to; i++) if (looksFinite(reading, i)) return false;
  return tokens.type[from] === WORD && !tokens.is(from, CLAUSE_STARTER | PERSONAL_PRONOUN);
}

/** Walks back from `end` over one noun phrase. */
export function phraseStart(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  let at = end;
  let coordinator = -1;
  let closed = 0;
  while (at > from && at > end - LONGEST_SUBJECT) {
    const i = at - 1;
    const word = tokens.lower(i);
    if (quotationAt(reading, i) >= 0) break;
    // "Raj Vane (Lab, Orvel East)": what is in brackets is part of the phrase.
    const isInBrackets = closed > 0 && isMark(reading, i, ',');
    if (isPunctuation(reading, i) && !isInBrackets && (!INNER_MARKS.includes(tokens.raw(i)) || isDash(reading, i)))
      break;
    if (isMark(reading, i, ')')) closed++;
    // "(the ministry later said": the bracket is still open.
    if (isMark(reading, i, '(') && closed-- === 0) break;
    if (isMark(reading, i, '.') && tokens.end[i - 1] !== tokens.start[i]) break;
    if (tokens.is(i, CLAUSE_STARTER)) break;
    if (looksFinite(reading, i)) break;
    if (tokens.is(i, PERSONAL_PRONOUN) && i < end - 1) break;
    if ((word === 'and' || word === 'or') && coordinator < 0) coordinator = i;
    at--;
    if (isGlued(reading, at)) return at;
  }
  // "resigned and the minister said": what stopped the walk is a verb, so the conjunction joins clauses.
  if (coordinator >= 0 && at > from && looksFinite(reading, at - 1)) return coordinator + 1;
  // "Many sailors live there and the minister said": a place or a time closes the clause in front.
  if (coordinator >= 0 && CLOSING.has(tokens.lower(coordinator - 1))) return coordinator + 1;
  return at;
}

/** "more than ¦ 200 farmers", "fewer than ¦ half": where a number at the start of a phrase begins with what it is measured by. */
export function quantityStart({ tokens }: Reading, from: number, start: number): number {
  const isNumber =
    tokens.type[start] === NUMBER || isOneOf(tokens.lower(start), 'half a one two three dozens hundreds');
  const isMeasured = tokens.lower(start - 1) === 'than' && isOneOf(tokens.lower(start - 2), 'more fewer less');
  return isNumber && isMeasured && start - 2 >= from ? start - 2 : start;
}
