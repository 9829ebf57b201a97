import { AMOUNTS, RANKS, RETOLD, SUMS } from '../../language/en/nouns.ts';
import { AMOUNTING } from '../../language/en/verbs.ts';
import { DETERMINER, ED_FORM, PERSONAL_PRONOUN, POSSESSIVE } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isDash, isMark, quotationAt, type Reading } from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import { looksFinite } from './finite.ts';

/** Whether what follows a noun tells of it: "a phrase ¦ she may regret", "a concern ¦ that has grown", "a formula ¦ unchanged since May". */
function isTold(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const word = tokens.lower(at);
  if (word === 'that') return looksFinite(reading, at + 1);
  if (isOneOf(word, 'which unchanged both')) return true;
  if (tokens.is(at, DETERMINER | PERSONAL_PRONOUN | POSSESSIVE) || isCapitalised(reading, at)) return true;
  return tokens.is(at, ED_FORM) && !isMark(reading, at + 1, ',');
}

/** In tokens, of the adjectives in front of a noun: "a bold public promise". */
const LONGEST_JUDGEMENT = 2;

/** End of the writer's word for what was said: "a phrase ¦ she may regret", "accusations ¦ the governor rejected"; else `from`. */
export function retoldEnd(reading: Reading, from: number): number {
  const { tokens } = reading;
  const isOne = isOneOf(tokens.lower(from), 'an a');
  const first = isOne ? from + 1 : from;
  const limit = isOne ? first + LONGEST_JUDGEMENT + 1 : first + 1;
  const noun = findForward(first, limit, (i) => RETOLD.get(tokens.lower(i)) === isOne);
  if (noun === limit) return from;
  const isReference = tokens.lower(noun) === 'reference' && tokens.lower(noun + 1) === 'to';
  return isReference || isTold(reading, noun + 1) ? noun + 1 : from;
}

/** Whether the writer sums up behind the mark: ", a move that would end the row", "— a milestone", ", a phrase she may regret". */
export function isSummed(reading: Reading, mark: number): boolean {
  const { tokens } = reading;
  const isOne = isOneOf(tokens.lower(mark + 1), 'an a');
  if (isOne && (SUMS.has(tokens.lower(mark + 2)) || SUMS.has(tokens.lower(mark + 3)))) return true;
  return retoldEnd(reading, mark + 1) > mark + 1;
}

/** ", its first in six years", ", its third such cut": how what is told ranks. */
function isRank({ tokens }: Reading, comma: number): boolean {
  if (tokens.lower(comma + 1) !== 'its' || !RANKS.has(tokens.lower(comma + 2))) return false;
  return isOneOf(tokens.lower(comma + 3), 'such since in');
}

/** ", despite promises from the minister", ", amid reports of shelling", as the last part of the sentence. */
function isSetAgainst(reading: Reading, comma: number, to: number): boolean {
  if (!isOneOf(reading.tokens.lower(comma + 1), 'despite amid')) return false;
  return findForward(comma + 1, to, (i) => quotationAt(reading, i) < 0 && isMark(reading, i, ',')) === to;
}

/** Where the writer comments behind a comma on what was said: how it ranks, what it amounts to, what it is set against. */
export function isCommented(reading: Reading, comma: number, to: number): boolean {
  return (
    isRank(reading, comma) ||
    isSetAgainst(reading, comma, to) ||
    (AMOUNTING.has(reading.tokens.lower(comma + 1)) && reading.tokens.lower(comma + 2) !== 'down')
  );
}

/** "— just shy of the target", "— just as he did last year", "— probably not what he meant": the writer measures or guesses. */
function isGuessed({ tokens }: Reading, at: number): boolean {
  if (isOneOf(tokens.lower(at), 'probably perhaps presumably')) return true;
  const next = tokens.lower(at + 1);
  const isMeasured =
    isOneOf(next, 'as like shy short over under') || tokens.type[at + 1] === NUMBER || AMOUNTS.has(next);
  return tokens.lower(at) === 'just' && isMeasured;
}

/** Whether the writer adds something behind a dash, the only one of the sentence's rest: two of them hold an aside of the speaker's. */
export function isAdded(reading: Reading, from: number, dash: number, to: number): boolean {
  if (!isDash(reading, dash)) return false;
  const isOther = (i: number) => i !== dash && quotationAt(reading, i) < 0 && isDash(reading, i);
  if (findForward(from, to, isOther) < to) return false;
  return isGuessed(reading, dash + 1) || isSummed(reading, dash);
}
