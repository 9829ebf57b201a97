import { HEARERS } from '../../language/en/function-words.ts';
import {
  BARE_SUBJECT,
  COMMON_VERB,
  DETERMINER,
  ED_FORM,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isCapitalised, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { NUMBER, WORD } from '../../text/tokens.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';

/** Past forms that with "by" are participles: "a register kept by the guild"; "won by two goals" is finite. */
const AGENTIVE = 'kept held made built written drawn given sent seen found taken told said';

/** Whether the token looks like a finite verb, so that a subject cannot reach back over it. */
export function looksFinite(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  if (isAuxiliary(reading, index)) return true;
  if (isCapitalised(reading, index)) return false;
  // "Do you think the king …": no part of the subject that follows.
  if (tokens.is(index - 1, BARE_SUBJECT) && VERB_READINGS.has(tokens.lower(index))) return true;
  if (tokens.is(index, COMMON_VERB))
    return !(tokens.lower(index + 1) === 'by' && isOneOf(tokens.lower(index), AGENTIVE));
  if (!tokens.is(index, ED_FORM) || tokens.lower(index).length < 5) return false;
  // "-ed" after a determiner, adjective or preposition is an adjective: "the injured man", "of armed police".
  if (tokens.is(index - 1, DETERMINER | PREPOSITION) || isAdverb(reading, index - 1)) return false;
  // A participle with its agent, "figures released by the bank", is no finite verb.
  if (tokens.lower(index + 1) === 'by') return false;
  // "a professor and retired Army colonel"
  if (tokens.lower(index) === 'retired' && isCapitalised(reading, index + 1) && tokens.lower(index - 1) === 'and')
    return false;
  return tokens.is(index + 1, DETERMINER | PERSONAL_PRONOUN | PREPOSITION) || isCapitalised(reading, index + 1);
}

/** Whether a word in -s may be a verb in the present, as far as its form tells: "repairs", and no "press" or "Orvel's". */
export const mayBeThird = ({ tokens }: Reading, index: number): boolean => /^[a-z]+[^s']s$/.test(tokens.raw(index));

/** Whether a clause goes on with its verb behind a comma: any known form counts, for no subject can stand there. */
export function goesOnWithVerb(reading: Reading, index: number): boolean {
  if (looksFinite(reading, index)) return true;
  const { tokens } = reading;
  if (isCapitalised(reading, index)) return false;
  return tokens.is(index, ED_FORM) || VERB_READINGS.get(tokens.lower(index))?.[0]?.form === 'third';
}

/** As looksFinite, but any word in -ed counts that does not follow a determiner, preposition or adverb. */
export function mayBeFinite(reading: Reading, index: number): boolean {
  if (looksFinite(reading, index)) return true;
  const { tokens } = reading;
  if (isCapitalised(reading, index) || !tokens.is(index, ED_FORM)) return false;
  if (tokens.is(index - 1, DETERMINER | PREPOSITION) || isAdverb(reading, index - 1)) return false;
  return tokens.lower(index - 1) !== 'and';
}

/** "a note that seemed to please all", "a claim that has been made": the pronoun and its verb, not the beginning of a clause. */
export function isRelativeThat(reading: Reading, that: number): boolean {
  const { tokens } = reading;
  const verb = that + 1;
  if (isAuxiliary(reading, verb)) return true;
  const isPast = tokens.is(verb, ED_FORM | COMMON_VERB) && !isCapitalised(reading, verb);
  return isPast && tokens.is(verb + 1, DETERMINER | PERSONAL_PRONOUN | PREPOSITION);
}

/** Whether any token of the range may be a finite verb. */
export function hasVerb(reading: Reading, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (mayBeFinite(reading, i)) return true;
  return false;
}

/** "called it “a joke” and cut the money": a verb in the past with what it is done to. */
export function isDeed({ tokens }: Reading, at: number): boolean {
  const goesOn =
    tokens.is(at + 1, DETERMINER | POSSESSIVE | PREPOSITION) ||
    isOneOf(tokens.lower(at + 1), 'him them it back up out off down fire');
  return tokens.is(at, ED_FORM | COMMON_VERB) && goesOn;
}

/** Whether a range begins as a clause without "that" does: a determiner, a pronoun, a name, a number, a quotation. */
export function startsClause(reading: Reading, content: Range): boolean {
  return (
    reading.tokens.is(content.from, DETERMINER | PERSONAL_PRONOUN | POSSESSIVE) ||
    isCapitalised(reading, content.from) ||
    reading.tokens.type[content.from] === NUMBER ||
    quotationAt(reading, content.from) >= 0
  );
}

/** "to halt the work", and no "to the square", "to Lorn", "to 40", "to donors". */
export function isInfinitive(reading: Reading, to: number): boolean {
  const { tokens } = reading;
  const verb = to + 1;
  if (tokens.lower(to) !== 'to' || tokens.is(verb, DETERMINER | POSSESSIVE | PREPOSITION)) return false;
  if (tokens.type[verb] !== WORD || isCapitalised(reading, verb) || quotationAt(reading, verb) >= 0) return false;
  return !/[^s]s$/.test(tokens.lower(verb)) && !HEARERS.has(tokens.lower(verb));
}
