import { COMMON_VERBS, DETERMINERS, PERSONAL, PREPOSITIONS } from '../../language/en/function-words.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isCapitalised, type Range, type Reading } from '../../text/reading.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';

/** A past tense in -ed by its form, "agreed" among them, but not "speed". */
const isInEd = (word: string): boolean => word.endsWith('ed') && /(?:[^e]|agre)ed$/.test(word);

/** Whether the token looks like a finite verb, so that a subject cannot reach back over it. */
export function looksFinite(reading: Reading, index: number): boolean {
  const word = reading.tokens.lower(index);
  if (isAuxiliary(reading, index)) return true;
  if (isCapitalised(reading, index)) return false;
  // "Do you think the king …": no part of the subject that follows.
  if (isOneOf(reading.tokens.lower(index - 1), 'i we you they') && VERB_READINGS.has(word)) return true;
  if (COMMON_VERBS.has(word)) return true;
  if (word.length < 5 || !isInEd(word)) return false;
  // "-ed" after a determiner, adjective or preposition is an adjective: "the injured man", "of armed police".
  const before = reading.tokens.lower(index - 1);
  const after = reading.tokens.lower(index + 1);
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || isAdverb(reading, index - 1)) return false;
  // A participle with its agent, "figures released by the bank", is no finite verb.
  if (after === 'by') return false;
  return DETERMINERS.has(after) || PERSONAL.has(after) || PREPOSITIONS.has(after) || isCapitalised(reading, index + 1);
}

/** As looksFinite, but any word in -ed counts that does not follow a determiner, preposition or adverb. */
export function mayBeFinite(reading: Reading, index: number): boolean {
  if (looksFinite(reading, index)) return true;
  if (isCapitalised(reading, index) || !isInEd(reading.tokens.lower(index))) return false;
  const before = reading.tokens.lower(index - 1);
  return !(DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === 'and' || isAdverb(reading, index - 1));
}

/** Whether any token of the range may be a finite verb. */
export function hasVerb(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (mayBeFinite(reading, i)) return true;
  return false;
}
