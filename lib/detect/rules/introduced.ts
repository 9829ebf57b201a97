import { OFFICES } from '../../language/en/sources.ts';
import { DETERMINER } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isDash, isMark, quotationAt, type Reading } from '../../text/reading.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';
import { isCommaInName } from './comma-in-name.ts';
import { hidesName } from './source-clause.ts';

/** In tokens, of a clause that says who somebody is. */
const LONGEST_CLAUSE = 30;

/** In tokens: how far back an earlier mention is looked for. */
const FARTHEST_MENTION = 3000;

/** The last word of the full name that a source begins with ("Dr Anna Bell, 52, …"), -1 where it begins with none. */
function nameEnd(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  const comma = findForward(from, to, (i) => isMark(reading, i, ','));
  if (tokens.is(from, DETERMINER)) return -1;
  let last = -1;
  let capitals = 0;
  for (let i = from; i < comma; i++) {
    if (OFFICES.has(tokens.lower(i))) return -1;
    if (!isCapitalised(reading, i)) continue;
    capitals++;
    last = i;
  }
  return capitals > 1 ? last : -1;
}

/** Whether a name has not been met before in the text, nor nearby. */
function isFirstMention({ tokens }: Reading, from: number, name: number): boolean {
  const { word } = tokens.vocabulary;
  for (let i = from - 1; i >= 0 && i > from - FARTHEST_MENTION; i--) if (word[i] === word[name]) return false;
  return true;
}

/** ", who added that …": a claim of its own. */
function isSaying(reading: Reading, from: number, to: number): boolean {
  const verb = findForward(from, to, (i) => !isAuxiliary(reading, i) && !isAdverb(reading, i));
  const word = reading.tokens.lower(verb);
  // Writers are introduced by what they wrote.
  return VERB_READINGS.has(word) && !isOneOf(word, 'written writes wrote');
}

/** In tokens: "United Arab Emirates". */
const LONGEST_PLACE = 3;

/** "who works in Bremm, Germany": the end of the second place, or `comma`. */
function placeEnd(reading: Reading, comma: number, to: number): number {
  if (!isMark(reading, comma, ',') || !isCapitalised(reading, comma - 1)) return comma;
  const end = findForward(comma + 1, to, (i) => !isCapitalised(reading, i));
  let first = comma;
  while (isCapitalised(reading, first - 1)) first--;
  const isLed = isOneOf(reading.tokens.lower(first - 1), 'in from of at near');
  const isPlace = isLed && end > comma + 1 && end - comma <= LONGEST_PLACE + 1;
  return isPlace && (end === to || isMark(reading, end, '.', ',')) ? end : comma;
}

/**
 * "Anna Bell, who runs a dive shop, said": the end of the clause behind `comma` that introduces the person whose name begins at `from`;
 * `comma` itself where it only tells more of somebody introduced before, of a body, or of how a source asked not to be named.
 */
export function introducedTo(reading: Reading, from: number, comma: number, to: number): number {
  if (!isMark(reading, comma, ',') || !isOneOf(reading.tokens.lower(comma + 1), 'who whose')) return comma;
  const name = nameEnd(reading, from, comma);
  if (name < 0 || isSaying(reading, comma + 2, to)) return comma;
  const limit = Math.min(to, comma + LONGEST_CLAUSE);
  const end = findForward(
    comma + 2,
    limit,
    (i) =>
      quotationAt(reading, i) >= 0 ||
      (isMark(reading, i, ',', ';', ':') && !isCommaInName(reading, i)) ||
      isDash(reading, i),
  );
  const close = end === to && isMark(reading, to - 1, '.') ? to - 1 : end;
  const isWhole = end === to || (end < limit && quotationAt(reading, end) < 0);
  if (!isWhole || hidesName(reading, comma, close) || !isFirstMention(reading, from, name)) return comma;
  return placeEnd(reading, close, to);
}
