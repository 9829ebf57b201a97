import {
  AUXILIARY,
  CLAUSE_STARTER,
  COMMON_VERB,
  ED_FORM,
  PERSONAL_PRONOUN,
  PREPOSITION,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isCapitalised, isMark, isPunctuation, type Range, type Reading } from '../../text/reading.ts';
import { chainStart } from './apposition.ts';
import { looksFinite } from './finite.ts';
import { trimFront } from './front.ts';
import { LOOSE } from './joint.ts';
import { phraseStart } from './noun-phrase.ts';

/**
 * What the walk back from a verb has left of its subject, made whole: "in Orvel" of "a report tabled in Orvel", "cleared to speak" of
 * "a clerk not cleared to speak". `null` where it is a part of something else: "in media", "now", "led to new".
 */
export function wholeSubject(reading: Reading, from: number, { from: start, to: end }: Range): Range | null {
  const { tokens } = reading;
  if (end - start === 1) return isOneOf(tokens.lower(start), LOOSE) ? null : { from: start, to: end };
  const isPhrase = end - start === 2 && isOneOf(tokens.lower(start), 'in on at to by for with');
  const isVerb = tokens.is(start, ED_FORM | COMMON_VERB) && !isCapitalised(reading, start);
  if (!isPhrase && !(isVerb && tokens.is(start + 1, PREPOSITION))) return { from: start, to: end };
  const verb = isPhrase ? start - 1 : start;
  const noun = tokens.lower(verb - 1) === 'not' ? verb - 2 : verb - 1;
  if (noun < from || !tokens.is(verb, ED_FORM) || tokens.is(verb, COMMON_VERB) || isPunctuation(reading, noun))
    return null;
  if (tokens.is(noun, AUXILIARY | PERSONAL_PRONOUN | CLAUSE_STARTER)) return null;
  return { from: trimFront(reading, phraseStart(reading, from, noun + 1), end), to: end };
}

/**
 * "Hall, who has shops in Orvel, Brenk and Mirn, said": the comma in front of the verb closes a clause whose pronoun stands before
 * what was taken for the subject, at `start`. Who the pronoun stands for, or `null`.
 */
export function beforeClause(reading: Reading, from: number, start: number): Range | null {
  const pronoun = looksFinite(reading, start - 1) ? start - 2 : start - 1;
  const comma = pronoun - 1;
  if (comma <= from || !isMark(reading, comma, ',') || !isOneOf(reading.tokens.lower(pronoun), 'who which'))
    return null;
  return { from: chainStart(reading, from, comma), to: comma };
}
