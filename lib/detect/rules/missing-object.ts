import {
  BE,
  CLAUSE_STARTER,
  COMMON_VERB,
  DETERMINER,
  ED_FORM,
  HAVE,
  MODAL,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  TIME_WORD,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isCapitalised, isPunctuation, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { WORD } from '../../text/tokens.ts';
import { NOUN_CLASSES, VERB_READINGS } from '../lexicon.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';
import { looksFinite, mayBeFinite } from './finite.ts';

/** In tokens, from the clause's subject to its verb. */
const LONGEST_CLAUSE = 16;

/** In tokens, from the article of a noun to the pronoun behind it: "a long-lost silver watch". */
const LONGEST_NOUN = 5;

const PARTICLES = 'up out down off over away back on with for from in about of at to';

/** Nouns behind which "that" opens a clause with all its parts: "the moment that she said it rained". */
const OF_TIME_AND_MANNER = 'moment time way reason reasons fact point extent degree case instant';

/** Whether the noun in front of a pronoun may be the object of what is said: "a pact ¦ that", and no "so hard ¦ that", "a claim ¦ that". */
function isThing(reading: Reading, pronoun: number, from: number): boolean {
  const { tokens } = reading;
  const noun = pronoun - 1;
  if (noun <= from || tokens.type[noun] !== WORD || quotationAt(reading, noun) >= 0) return false;
  const word = tokens.lower(noun);
  if (tokens.is(noun, TIME_WORD | PREPOSITION) || NOUN_CLASSES.has(word) || isOneOf(word, OF_TIME_AND_MANNER))
    return false;
  for (let i = noun - 1; i >= from && i > noun - LONGEST_NOUN; i--) {
    if (tokens.is(i, DETERMINER | POSSESSIVE)) return true;
    if (isPunctuation(reading, i) || tokens.is(i, PREPOSITION | CLAUSE_STARTER) || looksFinite(reading, i))
      return false;
  }
  return false;
}

/** Whether the verb at `at` is active and not an auxiliary: "has already torn", "he inherited", "they hold", "would build". */
export function isActive(reading: Reading, at: number, from: number): boolean {
  const { tokens } = reading;
  if (tokens.type[at] !== WORD || isAuxiliary(reading, at)) return false;
  if (tokens.is(at, DETERMINER | PREPOSITION | CLAUSE_STARTER | PERSONAL_PRONOUN) || isAdverb(reading, at))
    return false;
  let before = at - 1;
  while (before > from && isAdverb(reading, before)) before--;
  if (before < from || tokens.is(before, BE)) return false;
  if (tokens.is(before, HAVE | MODAL | PERSONAL_PRONOUN)) return true;
  return tokens.is(at, ED_FORM | COMMON_VERB) && !isCapitalised(reading, at);
}

/**
 * "a pact that both towns say ¦ the other has torn up ¦": the end of a clause whose verb waits for its object, which the pronoun in front of
 * the speaker is; -1 where no object is missing ("the day that she said the mill had closed the gate"), or where it does not show.
 */
export function missingObjectEnd(reading: Reading, pronoun: number, first: number, { from, to }: Range): number {
  if (!isOneOf(reading.tokens.lower(pronoun), 'that which whom') || !isThing(reading, pronoun, first)) return -1;
  const limit = Math.min(to, from + LONGEST_CLAUSE);
  for (let i = from + 1; i < limit; i++) {
    if (quotationAt(reading, i) >= 0 || isPunctuation(reading, i) || reading.tokens.is(i, CLAUSE_STARTER)) return -1;
    if (!isActive(reading, i, from)) continue;
    const end = i + 1 < to && isOneOf(reading.tokens.lower(i + 1), PARTICLES) ? i + 2 : i + 1;
    if (end >= to || isPunctuation(reading, end)) return end;
    // "a camera that he says he believed was off": the verb behind is that of a view. Else it is the main clause's.
    return mayBeFinite(reading, end) && !VERB_READINGS.has(reading.tokens.lower(i)) ? end : -1;
  }
  return -1;
}
