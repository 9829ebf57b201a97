import { IRREGULAR_PASTS } from '../../language/en/function-words.ts';
import { BE, DETERMINER, PERSONAL_PRONOUN, POSSESSIVE, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';
import { goesOnWithVerb, isDeed, mayBeFinite, mayBeThird } from './finite.ts';

const RELATIVE = 'where when who which whom';

/** In tokens, from a relative pronoun to the comma in front of the aside: "where her two sons". */
const LONGEST_OPENING = 6;

/** Where a relative clause begins whose pronoun stands at `pronoun`: with "from", "in" or "many of" in front. */
function relativeStart({ tokens }: Reading, pronoun: number, from: number): number {
  if (pronoun - 1 <= from || !tokens.is(pronoun - 1, PREPOSITION)) return pronoun;
  const isCounted = tokens.is(pronoun - 2, DETERMINER) || tokens.type[pronoun - 2] === NUMBER;
  const isPart = tokens.lower(pronoun - 1) === 'of' && (isCounted || tokens.lower(pronoun - 2) === 'none');
  return isPart && pronoun - 2 > from ? pronoun - 2 : pronoun - 1;
}

/** Whether the tokens behind a pronoun wait for their verb, or for what their auxiliary needs: "where she", "which was". */
function isWaiting(reading: Reading, from: number, to: number): boolean {
  let last = to;
  while (last > from && (isAuxiliary(reading, last - 1) || isAdverb(reading, last - 1))) last--;
  const isVerb = (i: number) => mayBeFinite(reading, i) || IRREGULAR_PASTS.has(reading.tokens.lower(i));
  return findForward(from, last, (i) => isVerb(i) || quotationAt(reading, i) >= 0) === last;
}

/** ", who works there and, ¦ she said, ¦ has seen it": the pronoun is the subject of the second verb, too; `null` outside such a clause. */
function sharedPronoun(reading: Reading, from: number, and: number): Range | null {
  const isStop = (i: number) => isMark(reading, i, ',', ';', ':') || quotationAt(reading, i) >= 0;
  for (let i = and - 1; i > from + 1 && i > and - LONGEST_FIRST; i--) {
    const isPronoun = isOneOf(reading.tokens.lower(i), 'who which') && isMark(reading, i - 1, ',');
    if (isPronoun) return { from: i, to: i + 1 };
    if (isStop(i)) return null;
  }
  return null;
}

/** In tokens, from a relative pronoun to the "and" of its second verb. */
const LONGEST_FIRST = 14;

/** In tokens: "and, she said, badly in need of paint". */
const LONGEST_PREDICATE = 8;

/**
 * "The road is narrow and, residents say, ¦ dangerous": whether what follows the aside at `at` only says more of what "is": the clause is not
 * complete without its beginning. "and, she said, sold it", "and, she said, it is shut" have verbs of their own.
 */
function sharesIs(reading: Reading, from: number, and: number, at: number, to: number): boolean {
  const { tokens } = reading;
  const first = isMark(reading, at, ',') ? at + 1 : at;
  if (quotationAt(reading, first) >= 0 || isCapitalised(reading, first)) return false;
  if (tokens.is(first, DETERMINER | PERSONAL_PRONOUN | POSSESSIVE | PREPOSITION) || isDeed(reading, first))
    return false;
  // "loses 40 people a year", but "dangerous at night"
  if (mayBeThird(reading, first) && !tokens.lower(first).endsWith('ous')) return false;
  const isAuxiliaryAt = (i: number) => isAuxiliary(reading, i);
  const limit = Math.min(to, first + LONGEST_PREDICATE);
  if (findForward(first, limit, isAuxiliaryAt) < limit) return false;
  const verb = findForward(from, and, (i) => mayBeFinite(reading, i));
  return tokens.is(verb, BE) && findForward(verb + 1, and, (i) => mayBeFinite(reading, i)) === and;
}

/**
 * What stands in front of an aside in the clause that it interrupts, where that is not the sentence's first: "Lorn, ¦ where, according to
 * police, he lived", "and, she said, sold it" (nothing). `comma`: in front of the aside. `null` where the aside interrupts the main clause
 * or none. The aside ends at `end`, the sentence at `to`.
 */
export function interrupted(
  reading: Reading,
  from: number,
  comma: number,
  end: number,
  to: number,
): { readonly front: Range | null } | null {
  const { tokens } = reading;
  const last = comma - 1;
  if (!isMark(reading, comma, ',') || last <= from || quotationAt(reading, last) >= 0) return null;
  if (isOneOf(tokens.lower(last), 'and but')) {
    const isOne = quotationAt(reading, last - 1) >= 0 || sharesIs(reading, from, last, end, to);
    return isOne ? null : { front: sharedPronoun(reading, from, last) };
  }
  if (isOneOf(tokens.lower(last), RELATIVE)) return { front: { from: relativeStart(reading, last, from), to: comma } };
  for (let i = last - 1; i > from + 1 && i > comma - LONGEST_OPENING; i--) {
    if (quotationAt(reading, i) >= 0 || isMark(reading, i, ',', ';', ':')) return null;
    if (!isOneOf(tokens.lower(i), RELATIVE)) continue;
    const start = relativeStart(reading, i, from);
    const isOwn = isMark(reading, start - 1, ',') && isWaiting(reading, i + 1, comma);
    return isOwn ? { front: { from: start, to: comma } } : null;
  }
  return null;
}

/** Where a clause with an aside in it ends: at its comma, behind which the clause around goes on with its verb. */
export const interruptedEnd = (reading: Reading, from: number, to: number): number =>
  findForward(
    from + 1,
    to,
    (i) => quotationAt(reading, i) < 0 && isMark(reading, i, ',') && goesOnWithVerb(reading, i + 1),
  );
