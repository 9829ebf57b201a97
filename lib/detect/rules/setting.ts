import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import { DETERMINER, ED_FORM, PERSONAL_PRONOUN, POSSESSIVE } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import {
  findForward,
  isCapitalised,
  isDash,
  isMark,
  isPunctuation,
  quotationAt,
  type Reading,
} from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';

/** In tokens. */
const LONGEST_APPOSITION = 10;

/** "said, on condition that he not be named, that …": the content takes up after the second comma. */
function afterInsertion(reading: Reading, comma: number, to: number): number {
  for (let i = comma + 2; i < to && i < comma + 20; i++) {
    if (quotationAt(reading, i) >= 0) return comma;
    if (isMark(reading, i, ',')) return reading.tokens.lower(i + 1) === 'that' ? i + 1 : comma;
  }
  return comma;
}

/** "said in Toledo, Ohio, that …", "told readers of the Bugle, a weekly, that …": "that" behind a short apposition, else `comma`. */
function afterApposition(reading: Reading, comma: number, to: number): number {
  const limit = Math.min(to, comma + LONGEST_APPOSITION);
  const close = findForward(comma + 1, limit, (i) => quotationAt(reading, i) >= 0 || isMark(reading, i, ',', ';', ':'));
  return close < limit && isMark(reading, close, ',') && reading.tokens.lower(close + 1) === 'that' ? close + 1 : comma;
}

/** In tokens. */
const LONGEST_HEARER = 10;

/** The "that", or the colon in front of a quotation, behind a hearer whose article stands before `from`; `null` when neither follows. */
function afterHearer(reading: Reading, from: number, to: number): number | null {
  const limit = Math.min(to, from + LONGEST_HEARER);
  const end = findForward(from, limit, (i) => isPunctuation(reading, i) || reading.tokens.lower(i) === 'that');
  if (end >= limit) return null;
  if (isMark(reading, end, ':', ',')) return quotationAt(reading, end + 1) >= 0 ? end : null;
  // "wrote to a club that meets every May": what is told of the hearer.
  const isRelative =
    isAuxiliary(reading, end + 1) ||
    isAdverb(reading, end + 1) ||
    isOneOf(reading.tokens.lower(end + 1), 'last first') ||
    (reading.tokens.lower(end + 1).endsWith('s') && reading.tokens.is(end + 2, DETERMINER));
  return reading.tokens.lower(end) === 'that' && !isRelative ? end : null;
}

/** "400 boats", "a dozen boats", "half the boats". */
function isNumber({ tokens }: Reading, at: number): boolean {
  return tokens.type[at] === NUMBER || isOneOf(tokens.lower(at), 'half a');
}

/** "said after the meeting that …", "said in Geneva that …": a setting between verb and content. */
export function skipSetting(reading: Reading, at: number, to: number): number {
  // "He admitted, though, that …": a word between commas.
  if (
    isMark(reading, at, ',') &&
    isMark(reading, at + 2, ',') &&
    isOneOf(reading.tokens.lower(at + 1), 'though however too instead again')
  )
    return at + 3;
  const word = reading.tokens.lower(at);
  // "“It is old,” he said before pointing out that …": the next thing said, no setting of this.
  if (isOneOf(word, 'before after') && VERB_READINGS.has(reading.tokens.lower(at + 1))) return at;
  const isPublished = MEDIUM_NOUNS.has(reading.tokens.lower(at - 1)) && /(?:ed|sent|seen)$/.test(word);
  if (isMark(reading, at, ',')) return afterInsertion(reading, at, to);
  // "said as she left that …"
  if (word === 'as' && reading.tokens.is(at + 1, PERSONAL_PRONOUN)) return afterHearer(reading, at + 2, to) ?? at;
  // "said at least nine boats sank", "said about 400 had left": a number and what is said of it.
  if (word === 'at' && isOneOf(reading.tokens.lower(at + 1), 'least most')) return at;
  if (isOneOf(word, 'about over') && isNumber(reading, at + 1)) return at;
  // "admitted to a committee that …", "wrote to his friend: “…”": a hearer. "claimed to own it" is none.
  const isHearer =
    word === 'to' && (reading.tokens.is(at + 1, DETERMINER | POSSESSIVE) || isCapitalised(reading, at + 1));
  if (isHearer) return afterHearer(reading, at + 2, to) ?? at;
  // "said in a memo to donors that"
  if (word === 'to' && reading.tokens.lower(at + 2) === 'that') return afterHearer(reading, at + 2, to) ?? at;
  if (
    !isPublished &&
    !isOneOf(word, 'in at on after during before outside from of with by about near over through for')
  )
    return at;
  for (let i = at + 1; i < to && i < at + 14; i++) {
    if (quotationAt(reading, i) >= 0) return isMark(reading, i - 1, ':', ',') ? i : at;
    // "protests in Orvel acknowledged that …": the verb that "that" belongs to.
    const isOther = reading.tokens.lower(i + 1) === 'that' && reading.tokens.is(i, ED_FORM);
    if (isOther && VERB_READINGS.has(reading.tokens.lower(i))) return at;
    // "found in one flat was above the limit that …": the main verb.
    const isMain = isAuxiliary(reading, i) && !isOneOf(reading.tokens.lower(i - 1), 'who which that');
    if (isMain && isOneOf(word, 'in on at')) return at;
    if (isMark(reading, i, ':')) return i;
    if (isMark(reading, i, ',') && reading.tokens.lower(i + 1) === 'that') return i + 1;
    if (isMark(reading, i, ',')) return afterApposition(reading, i, to);
    if (isMark(reading, i, ';') || isDash(reading, i)) return i;
    if (i > at + 1 && reading.tokens.lower(i) === 'that') return i;
    if (i + 1 === to) return to;
  }
  return at;
}
