import { IRREGULAR_PASTS } from '../../language/en/function-words.ts';
import { CLAUSE_STARTER, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isDash, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { beginsUpper } from '../../text/tokens.ts';
import { listStart } from './apposition.ts';
import { isAdverb } from './auxiliaries.ts';
import { looksFinite, mayBeThird } from './finite.ts';
import { trimFront } from './front.ts';
import { isGlued } from './glue.ts';
import { afterOpening } from './opening.ts';

/** In tokens, without its comma. */
const LONGEST_SETTING = 8;

/** "After the vote,", "Regarding the letters,": what a sentence may open with in front of its subject. */
function isSetting(reading: Reading, start: number): boolean {
  // "Taking to Hark, Hall said"
  const isParticiple =
    /^[A-Z][a-z]{2,}ing$/.test(reading.tokens.raw(start)) &&
    !isCapitalised(reading, start + 1) &&
    !isOneOf(reading.tokens.lower(start), 'nothing something everything anything spring evening morning');
  if (isParticiple || reading.tokens.is(start, PREPOSITION)) return true;
  return isOneOf(
    reading.tokens.lower(start),
    'asked as when while before despite since regarding concerning following',
  );
}

/**
 * The subject of the sentence's main clause: the phrase in front of its first finite verb. Used where a participle or a
 * coordinated verb shares it ("Trask refused bail, citing …"). `null` when no finite verb is seen before `before`.
 */
export function mainSubject(reading: Reading, from: number, before: number): Range | null {
  const { tokens } = reading;
  const first = afterOpening(reading, from, before);
  let start = first;
  for (let i = first; i < before; i++) {
    if (quotationAt(reading, i) >= 0) {
      start = i + 1;
      continue;
    }
    if (isGlued(reading, i)) start = i;
    if (tokens.raw(i) === ',' && i - start < LONGEST_SETTING && isSetting(reading, start)) start = i + 1;
    if (!isFiniteHere(reading, i) || i === start) continue;
    // "When the trader uttered the words: “…”": the subject of the clause.
    const opener = tokens.is(start, CLAUSE_STARTER) ? 1 : 0;
    let front = trimFront(reading, start + opener, i);
    let end = isList(reading, front, i) ? i : findForward(front + 1, i, (k) => tokens.raw(k) === ',');
    // "Lim — head of Brell, the ferry line — left": what stands between dashes belongs to the name.
    const dash = findForward(front + 1, end, (k) => isDash(reading, k));
    if (dash < end && isDash(reading, i - 1)) end = i - 1;
    else if (end < i && !isCapitalised(reading, end - 1)) end = nameEnd(reading, end, i);
    while (end > front && (/^(has|had|have|,)$/.test(tokens.lower(end - 1)) || isAdverb(reading, end - 1))) end--;
    while (front < end && tokens.raw(front) === ',') front++;
    return end > front ? { from: front, to: end } : null;
  }
  return headlineSubject(reading, from, before);
}

/** "A spokeswoman, Anna Bell, called …": behind the name between two commas, or the first of them. */
function nameEnd(reading: Reading, comma: number, verb: number): number {
  const close = findForward(comma + 1, verb, (i) => !isCapitalised(reading, i));
  return close > comma + 1 && close === verb - 1 && reading.tokens.raw(close) === ',' ? close : comma;
}

/** "Countries like Orvel, Tassen and Mirn": the commas do not end the subject. */
function isList(reading: Reading, from: number, to: number): boolean {
  let last = to;
  while (last > from && reading.tokens.raw(last - 1) !== ',') last--;
  return last > from && listStart(reading, from, last, to) === from;
}

/** In tokens. */
const LONGEST_HEADLINE = 40;

/** Headlines are told in the present: "Ministry confirms fire, says gas is safe". The first word in -s after the first is the verb. */
function headlineSubject(reading: Reading, from: number, before: number): Range | null {
  const { tokens } = reading;
  let end = from;
  while (end < from + LONGEST_HEADLINE && end < tokens.count && tokens.paragraph[end] === tokens.paragraph[from]) end++;
  if (end === from + LONGEST_HEADLINE) return null;
  if (/[.!?]/.test(tokens.raw(end - 1))) return null;
  for (let i = from + 1; i < before; i++) {
    if (tokens.raw(i) === ',' || quotationAt(reading, i) >= 0) return null;
    if (mayBeThird(reading, i) && i + 1 < before) return { from, to: i };
  }
  return null;
}

function isFiniteHere(reading: Reading, index: number): boolean {
  return (
    looksFinite(reading, index) ||
    IRREGULAR_PASTS.has(reading.tokens.lower(index)) ||
    (/(?:[^e]|agre)ed$/.test(reading.tokens.lower(index)) && !beginsUpper(reading.tokens, index))
  );
}
