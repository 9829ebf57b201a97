import { IRREGULAR_PASTS } from '../../language/en/function-words.ts';
import { KNOWING, STAYING } from '../../language/en/verbs.ts';
import {
  CLAUSE_STARTER,
  COMMON_VERB,
  DETERMINER,
  ED_FORM,
  MODAL,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import {
  findForward,
  isCapitalised,
  isPunctuation,
  quotationAt,
  quotationOf,
  type Reading,
} from '../../text/reading.ts';
import { NOUN_CLASSES, VERB_READINGS } from '../lexicon.ts';
import { isAdverb } from './auxiliaries.ts';
import { isRelativeThat, looksFinite } from './finite.ts';
import { isActive, missingObjectEnd } from './missing-object.ts';
import { skipTime } from './time.ts';

/** In tokens, from the clause's subject to its verb: "the chain’s last owner". */
const LONGEST_SUBJECT = 6;

/** In tokens, from its verb to what is told: "bought ¦ in the spring of last year ¦ that". */
const LONGEST_REST = 10;

/** Whether a verb takes a clause or a quotation: "a colleague had warned ¦ that the door was shut", "he knew ¦ that it was". */
const takesClause = (word: string): boolean =>
  KNOWING.has(word) ||
  (VERB_READINGS.get(word) ?? []).some(({ entries }) =>
    entries.some(({ frames, particles }) => particles.length === 0 && /[tcqh]/.test(frames)),
  );

/** Whether the verb of a clause at `from` stands at `at`: "bought", "had shared", "he hosts", and no "had evidence". */
function isVerb(reading: Reading, at: number, from: number): boolean {
  const { tokens } = reading;
  const isPast = tokens.is(at, ED_FORM | COMMON_VERB) || IRREGULAR_PASTS.has(tokens.lower(at));
  return isActive(reading, at, from) && (isPast || tokens.is(at - 1, PERSONAL_PRONOUN | MODAL));
}

/** Whether "that" opens a clause with its subject: "that jobs were safe", "lived in ¦ that she", and no "that mill", "in that house". */
function opensThat(reading: Reading, that: number, to: number): boolean {
  const { tokens } = reading;
  const first = that + 1;
  if (tokens.lower(that) !== 'that' || isRelativeThat(reading, that) || skipTime(reading, that, to) > that)
    return false;
  if (tokens.is(first, DETERMINER | POSSESSIVE | PERSONAL_PRONOUN)) return true;
  if (tokens.is(that - 1, PREPOSITION)) return false;
  if (isCapitalised(reading, first) || isOneOf(tokens.lower(first), 'there nobody nothing everyone')) return true;
  const limit = Math.min(to, that + LONGEST_REST);
  const verb = findForward(first + 1, limit, (i) => isBorder(reading, i, PREPOSITION) || looksFinite(reading, i));
  return verb < limit && !isBorder(reading, verb, PREPOSITION);
}

/** Whether a clause cannot go on over a token: a mark, a quotation, a conjunction, a word of the classes besides. */
const isBorder = (reading: Reading, at: number, besides: number): boolean =>
  isPunctuation(reading, at) ||
  quotationAt(reading, at) >= 0 ||
  (reading.tokens.is(at, CLAUSE_STARTER | besides) && !isOneOf(reading.tokens.lower(at), 'since once'));

/** Nouns that take "that" and report nothing. */
const WITH_THAT =
  'report word fact understanding assumption basis condition grounds idea impression principle sense hope';

/** Whether "that" at `to` belongs to a noun in front of it or to "so": "on a report that", "for so long that". */
function isTied({ tokens }: Reading, from: number, to: number): boolean {
  const noun = tokens.lower(to - 1);
  if (NOUN_CLASSES.has(noun) || isOneOf(noun, WITH_THAT)) return true;
  return findForward(from, to, (i) => isOneOf(tokens.lower(i), 'so such')) < to;
}

/** Whether what stands right behind a verb leaves its object out: a place, a time, an adverb, or what is told. */
const hasNoObject = (reading: Reading, at: number, to: number): boolean =>
  reading.tokens.is(at, PREPOSITION) || isAdverb(reading, at) || skipTime(reading, at, to) > at;

/**
 * Where what is told begins behind a clause at `at` that has its object in front: "the plant ¦ the firm bought last year ¦ that jobs were
 * safe", "the house ¦ she shared with her son ¦ “I am fine”". -1 where the clause is what is told: its verb takes one ("a colleague had
 * warned that …"), has its object, or needs none ("a man had died in a room that …").
 */
export function behindContactClause(reading: Reading, at: number, to: number): number {
  const { tokens } = reading;
  const limit = Math.min(to, at + LONGEST_SUBJECT);
  const verb = findForward(at + 1, limit, (i) => isBorder(reading, i, 0) || isVerb(reading, i, at));
  if (verb >= limit || isBorder(reading, verb, 0)) return -1;
  if (takesClause(tokens.lower(verb)) || STAYING.has(tokens.lower(verb))) return -1;
  const rest = isOneOf(tokens.lower(verb + 1), 'up out down off over away back') ? verb + 2 : verb + 1;
  const end = Math.min(to, rest + LONGEST_REST);
  const isTold = (i: number) => opensThat(reading, i, to);
  const told = findForward(rest, end, (i) => isTold(i) || isBorder(reading, i, 0) || looksFinite(reading, i));
  if (told >= end || !(told === rest || hasNoObject(reading, rest, to))) return -1;
  if (quotationAt(reading, told) >= 0) {
    const isLast = (quotationOf(reading, told)?.last ?? told) >= to - 2;
    return isLast && !tokens.is(told - 1, PREPOSITION | DETERMINER) ? told : -1;
  }
  // "had acted on a report ¦ that it was shut", "had rung for so long ¦ that nobody listened"
  if (told > rest && isTied(reading, rest, told)) return -1;
  // "the crew had run to a door that the firm kept shut": the door is what was kept.
  const isOfNoun = told > rest && missingObjectEnd(reading, told, rest, { from: told + 1, to }) >= 0;
  return isTold(told) && !isOfNoun ? told : -1;
}
