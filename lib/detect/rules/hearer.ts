import { HEARERS } from '../../language/en/function-words.ts';
import { CALLED_HEARERS } from '../../language/en/nouns.ts';
import { INSTITUTION_HEADS, PERSON_ENDING, ROLE_HEADS } from '../../language/en/sources.ts';
import {
  CLAUSE_STARTER,
  COMMON_VERB,
  DETERMINER,
  ED_FORM,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  TIME_WORD,
  WEEKDAY,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, isPunctuation, quotationAt, type Reading } from '../../text/reading.ts';
import { WORD } from '../../text/tokens.ts';
import type { VerbEntry } from '../lexicon.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';
import { behindContactClause } from './contact-clause.ts';
import { isRelativeThat, looksFinite, mayBeFinite } from './finite.ts';
import { isPeopleNoun } from './person.ts';

/** In tokens: "the Commons Health Committee". */
const LONGEST_NAME = 8;

/** In tokens, from the beginning of a clause without an article to its verb: "waiting lists had". */
const LONGEST_SUBJECT = 4;

/** In tokens, from a hearer's noun to the clause: "the inquiry ¦ into the sinking of the Alder in May". */
const LONGEST_TAIL = 16;

/** In tokens, from a clause's article to its verb. */
const LONGEST_CLAUSE_SUBJECT = 10;

/** A word that neither ends a phrase before it nor begins one by itself. */
const BORDER = DETERMINER | PREPOSITION | PERSONAL_PRONOUN | POSSESSIVE | CLAUSE_STARTER;

const isPlain = (reading: Reading, at: number): boolean =>
  reading.tokens.type[at] === WORD &&
  quotationAt(reading, at) < 0 &&
  !isCapitalised(reading, at) &&
  !reading.tokens.is(at, BORDER) &&
  reading.tokens.lower(at) !== 'to';

/** "had", "left", "regularly ignore": a verb, or an adverb that one follows. */
function isVerb(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (isAdverb(reading, at)) return isPlain(reading, at + 1);
  if (isAuxiliary(reading, at)) return !tokens.lower(at).endsWith('ing');
  return tokens.is(at, ED_FORM | COMMON_VERB) && isPlain(reading, at);
}

/** Whether a clause begins with a noun that has no article: "couriers often left", "waiting lists had doubled". */
export function opensBareClause(reading: Reading, at: number, to: number): boolean {
  const limit = Math.min(to, at + LONGEST_SUBJECT);
  if (!isPlain(reading, at) || isVerb(reading, at)) return false;
  const verb = findForward(at + 1, limit, (i) => isVerb(reading, i) || !isPlain(reading, i));
  return verb < limit && isVerb(reading, verb);
}

const isBody = (noun: string): boolean => ROLE_HEADS.has(noun) || INSTITUTION_HEADS.has(noun);

const isHearerNoun = (noun: string): boolean =>
  isBody(noun) || isPeopleNoun(noun) || HEARERS.has(noun) || PERSON_ENDING.test(noun);

/** Behind a hearer's name and what it is called: "the Marlow Post ¦", "the Financial Ledger newspaper ¦"; -1 without capitals. */
function nameEnd(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  let end = -1;
  for (let i = from; i < Math.min(to, from + LONGEST_NAME); i++) {
    if (isPunctuation(reading, i) || quotationAt(reading, i) >= 0) break;
    if (isCapitalised(reading, i)) end = i + 1;
    // "the Dutch newspaper De Molen"
    else if (CALLED_HEARERS.has(tokens.lower(i)) && isCapitalised(reading, i + 1)) continue;
    else if (tokens.lower(i) !== 'of' && (end > 0 || !isPlain(reading, i))) break;
  }
  // "Lorn FM’s breakfast show"
  if (/'s$/.test(tokens.lower(end - 1)) && isPlain(reading, end) && CALLED_HEARERS.has(tokens.lower(end + 1))) end++;
  while (CALLED_HEARERS.has(tokens.lower(end)) && isPlain(reading, end + 1) && !isVerb(reading, end + 1)) end++;
  return end;
}

/** Behind a hearer's noun in small letters: "the harbour master ¦ fuel was low", "union leaders ¦ pay had fallen"; -1 without a clause. */
function nounEnd(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  const limit = Math.min(to, from + LONGEST_NAME);
  for (let i = from; i < limit && isPlain(reading, i); i++) {
    // "union ¦ leaders": the first of two such nouns tells of the second.
    const isFirst = isHearerNoun(tokens.lower(i + 1)) && !isVerb(reading, i + 2);
    if (isHearerNoun(tokens.lower(i)) && !isFirst && opensBareClause(reading, i + 1, to)) return i + 1;
  }
  return -1;
}

/** Whether an article or a pronoun begins a clause behind a complete phrase: "into the fire ¦ a colleague had left", not "into ¦ the fire". */
function opensClause(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  const before = tokens.lower(at - 1);
  if (tokens.is(at - 1, PREPOSITION | DETERMINER | POSSESSIVE) || isOneOf(before, 'and or')) return false;
  // "waiting ¦ a week", but "on Friday evening ¦ the boats"
  if (before.endsWith('ing') && !tokens.is(at - 1, TIME_WORD)) return false;
  const limit = Math.min(to, at + LONGEST_CLAUSE_SUBJECT);
  const isStop = (i: number) => isPunctuation(reading, i) || quotationAt(reading, i) >= 0;
  const verb = findForward(at + 1, limit, (i) => mayBeFinite(reading, i) || isStop(i));
  return verb < limit && !isStop(verb);
}

/** "in Brenk ¦ trains would run", "on the platform ¦ trains would run": a plural and its auxiliary behind a phrase that has its noun. */
function opensPlural(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!isPlain(reading, at) || !/[^s]s$/.test(tokens.lower(at)) || !isAuxiliary(reading, at + 1)) return false;
  if (isOneOf(tokens.lower(at + 1), 'is was has does')) return false;
  if (isCapitalised(reading, at - 1) || tokens.is(at - 1, TIME_WORD | WEEKDAY)) return true;
  return isPlain(reading, at - 1) && tokens.is(at - 2, DETERMINER | POSSESSIVE);
}

/** "the lower town ¦ Hale had sold it": a name and its verb, behind a phrase without capitals. */
function opensWithName(reading: Reading, at: number, to: number): boolean {
  if (!isCapitalised(reading, at) || !isPlain(reading, at - 1)) return false;
  const limit = Math.min(to, at + LONGEST_SUBJECT);
  const verb = findForward(at + 1, limit, (i) => !isCapitalised(reading, i));
  return verb < limit && isVerb(reading, verb) && !reading.tokens.is(at, WEEKDAY);
}

/** Where the content begins at a clause: there, or behind it where it only tells of the noun in front ("the plant ¦ the firm bought ¦ that …"). */
function clauseAt(reading: Reading, at: number, to: number): number {
  const told = behindContactClause(reading, at, to);
  return told < 0 ? at : told;
}

/** Where the content begins behind what is told of the hearers, by the preposition or participle at `from` on; -1 where it does not show. */
function behindTail(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  const limit = Math.min(to, from + LONGEST_TAIL);
  for (let i = from + 1; i < limit; i++) {
    if (quotationAt(reading, i) >= 0) return tokens.is(i - 1, DETERMINER | PREPOSITION) ? -1 : i;
    if (isPunctuation(reading, i)) {
      const isLead = isMark(reading, i, ':', ',') && quotationAt(reading, i + 1) >= 0;
      return isLead ? i : -1;
    }
    const word = tokens.lower(i);
    if (word === 'that' && !tokens.is(i - 1, PREPOSITION)) return isRelativeThat(reading, i) ? -1 : i;
    if (isOneOf(word, 'how why whether')) return tokens.is(i - 1, PREPOSITION) ? -1 : i;
    if (tokens.is(i, DETERMINER | POSSESSIVE | PERSONAL_PRONOUN)) {
      if (opensClause(reading, i, to)) return clauseAt(reading, i, to);
      continue;
    }
    if (tokens.is(i, CLAUSE_STARTER) || looksFinite(reading, i)) return -1;
    if (opensPlural(reading, i) || opensWithName(reading, i, to)) return clauseAt(reading, i, to);
  }
  return -1;
}

/** Whether what stands behind a hearer's noun tells more of it: "into the fire", "waiting at the stop", "gathered in Brenk". */
function isTail({ tokens }: Reading, at: number): boolean {
  if (tokens.is(at, PREPOSITION)) return !isOneOf(tokens.lower(at), 'about after before');
  return /^[a-z]{2,}ing$/.test(tokens.lower(at)) || (tokens.is(at, ED_FORM) && tokens.is(at + 1, PREPOSITION));
}

/** The first tail behind a hearer's noun at `from`, or -1: of words that stand in one phrase alone. */
function tailOf(reading: Reading, from: number, to: number): number {
  const limit = Math.min(to, from + LONGEST_NAME);
  const at = findForward(
    from + 1,
    limit,
    (i) => isTail(reading, i) || !(isPlain(reading, i) || isCapitalised(reading, i)) || looksFinite(reading, i),
  );
  return at < limit && isTail(reading, at) ? at : -1;
}

/** "warned a flood", "warned police cuts": verbs that need no hearer take several words for one only where they are people. */
const isSurelyPeople = ({ tokens }: Reading, at: number, end: number): boolean =>
  findForward(at, end, (i) => /[^s]s$|^men$|^people$/.test(tokens.lower(i)) && isHearerNoun(tokens.lower(i))) < end;

/**
 * Where the content begins behind a hearer of several words at `at`: "told the Marlow Post ¦ couriers left", "told the inquiry into the
 * fire ¦ that …", "told passengers waiting on the platform ¦ trains would run". -1 where a simple hearer, or none, stands there.
 */
export function behindHearer(reading: Reading, { lemma }: VerbEntry, at: number, to: number): number {
  const { tokens } = reading;
  if (isPunctuation(reading, at) || quotationAt(reading, at) >= 0 || tokens.is(at, PREPOSITION | CLAUSE_STARTER))
    return -1;
  const first = tokens.is(at, DETERMINER | POSSESSIVE) ? at + 1 : at;
  const needsHearer = isOneOf(lemma, 'tell inform assure reassure');
  const named = needsHearer ? nameEnd(reading, first, to) : -1;
  if (named > first && opensBareClause(reading, named, to)) return named;
  const noun = nounEnd(reading, first, to);
  if (noun > first && (needsHearer || isSurelyPeople(reading, at, noun))) return noun;
  const tail = tailOf(reading, first, to);
  if (tail < 0 || !(needsHearer || isSurelyPeople(reading, at, tail))) return -1;
  return behindTail(reading, tail, to);
}
