import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import { NAMING } from '../../language/en/settings.ts';
import {
  AUXILIARY,
  CLAUSE_STARTER,
  DETERMINER,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
} from '../../language/en/word-classes.ts';
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
import { NOUN_CLASSES, VERB_READINGS } from '../lexicon.ts';
import { looksFinite, mayBeFinite } from './finite.ts';
import { keepsName } from './no-name.ts';
import { canEndPhrase, phraseStart } from './noun-phrase.ts';
import { skipTime } from './time.ts';

/** "a study that appeared in May": a noun, the pronoun and its verb. In "a claim that ministers said" a clause begins. */
function isOfThing(reading: Reading, pronoun: number): boolean {
  const noun = reading.tokens.lower(pronoun - 1);
  const isNoun = canEndPhrase(reading, pronoun - 1) && (!VERB_READINGS.has(noun) || MEDIUM_NOUNS.has(noun));
  if (!isNoun || NOUN_CLASSES.has(noun) || isCapitalised(reading, pronoun - 1)) return false;
  const verb = pronoun + 1;
  // "the ranch that supplies her"
  const isThird =
    /^[a-z]{3,}[^s']s$/.test(reading.tokens.raw(verb)) && reading.tokens.is(verb + 1, DETERMINER | POSSESSIVE);
  return isThird || looksFinite(reading, verb) || /[^e]ed$/.test(reading.tokens.lower(verb));
}

/** How far back a restrictive relative clause is looked for. */
const LONGEST_RELATIVE = 25;

/**
 * "a clerk who has worked there for years said": where the walk back from the verb stopped inside a relative clause, the index of
 * its pronoun, else -1. The clause must have a verb of its own, no comma, and no other clause within.
 */
export function relativeBefore(reading: Reading, from: number, start: number, end: number): number {
  if (start <= from || isMark(reading, start - 1, ',', ';', ':') || reading.tokens.lower(end - 1) === 'and') return -1;
  // "a note that pleased all after Hall scolded the crew": a name is the subject of a clause of its own.
  const isOwn = isOneOf(reading.tokens.lower(start - 1), 'when before after until since');
  if (isOwn && start < end && (isCapitalised(reading, start) || reading.tokens.is(start, PERSONAL_PRONOUN))) return -1;
  for (let i = start - 1; i > from && i > end - LONGEST_RELATIVE; i--) {
    const word = reading.tokens.lower(i);
    if (quotationAt(reading, i) >= 0 || isMark(reading, i, ',', ';', ':') || isDash(reading, i)) return -1;
    if (isOneOf(word, 'that which') && i < start) return isOfThing(reading, i) ? i : -1;
    // "a clerk who works there and who saw it": the first one of the two is looked for.
    if (opensSecond(reading, i - 1)) {
      i--;
      continue;
    }
    if (word === 'who') return canEndPhrase(reading, i - 1) && i < start ? i : -1;
    if (reading.tokens.is(i, CLAUSE_STARTER) && !isOneOf(word, 'when before after until since')) return -1;
  }
  return -1;
}

/** "a firm called Harbour Watch said", "a rapper known as Vane said": the participle in front of a name that begins at `start`, else -1. */
function namingBefore(reading: Reading, from: number, start: number): number {
  const { tokens } = reading;
  const isKnown = tokens.lower(start - 1) === 'as' && tokens.lower(start - 2) === 'known';
  const at = isKnown ? start - 2 : start - 1;
  if (at <= from || !isCapitalised(reading, start) || !(isKnown || NAMING.has(tokens.lower(at)))) return -1;
  return isOneOf(tokens.lower(phraseStart(reading, from, at)), 'a an another one') ? at : -1;
}

const SENT = 'sent made held seen taken written drawn';

/** Whether a word is a participle behind the noun that it tells of: "a study published", "a memo sent"; no conjunction or comma stands between. */
function isReduced(reading: Reading, from: number, at: number): boolean {
  const { tokens } = reading;
  if (at <= from || !(tokens.lower(at).endsWith('ed') || isOneOf(tokens.lower(at), SENT))) return false;
  if (isPunctuation(reading, at - 1) || tokens.is(at - 1, PERSONAL_PRONOUN | AUXILIARY | CLAUSE_STARTER)) return false;
  if (!canEndPhrase(reading, at - 1)) return false;
  // "After the mayor resigned in May the council said": the verb of a fronted clause.
  return !tokens.is(phraseStart(reading, from, at) - 1, CLAUSE_STARTER);
}

/**
 * "a study published in the Journal of Pipes found", "a memo sent Friday to crews says": what stopped the walk back is a participle. Its
 * index, else -1.
 */
export function participleBefore(reading: Reading, from: number, start: number, end: number): number {
  const naming = namingBefore(reading, from, start);
  if (naming >= 0) return naming;
  const isOpen = reading.tokens.is(start, PREPOSITION) || skipTime(reading, start, end) > start;
  return isOpen && isReduced(reading, from, start - 1) ? start - 1 : -1;
}

/** "A bulletin issued Sunday ¦ warns": the participle in front of a time that ends at `end`, with which it goes, else -1. */
export function participleWithTime(reading: Reading, from: number, time: number, end: number): number {
  const isTime = time < end && skipTime(reading, time, end) === end;
  return isTime && isReduced(reading, from, time - 1) ? time - 1 : -1;
}

/** ", and who lives there", "but whose shop was shut": a second clause of the same person, from its conjunction on. */
export const opensSecond = ({ tokens }: Reading, at: number): boolean =>
  isOneOf(tokens.lower(at), 'and but or') && isOneOf(tokens.lower(at + 1), 'who whose');

/** Whether a clause tells how its subject asked not to be named, or would not give a name. */
export function hidesName(reading: Reading, from: number, to: number): boolean {
  const isHiding = (i: number) =>
    isOneOf(reading.tokens.lower(i), 'named identified anonymity anonymous anonymously') || keepsName(reading, i);
  return findForward(from, to, isHiding) < to;
}

/** "all the experts I asked said": a relative clause without its pronoun, of a subject and a verb. The index of its subject, else -1. */
export function contactBefore(reading: Reading, from: number, start: number, end: number): number {
  const subject = start - 1;
  const isClause = end - start === 1 && reading.tokens.is(subject, PERSONAL_PRONOUN) && mayBeFinite(reading, start);
  if (!isClause || subject <= from || isPunctuation(reading, subject - 1)) return -1;
  const noun = reading.tokens.lower(subject - 1);
  return canEndPhrase(reading, subject - 1) && !reading.tokens.is(subject - 1, CLAUSE_STARTER) && /s$/.test(noun)
    ? subject
    : -1;
}

/**
 * Where a clause ends that tells who its subject is: "a guard who was there ¦ and asked not to be named". `from` where it begins with how they
 * asked for it, `to` where it does not tell that.
 */
export function untilHidden(reading: Reading, from: number, to: number): number {
  if (!hidesName(reading, from, to)) return to;
  for (let i = to - 1; i > from + 1; i--)
    if (isOneOf(reading.tokens.lower(i), 'and but') && hidesName(reading, i, to) && !hidesName(reading, from, i))
      return isMark(reading, i - 1, ',') ? i - 1 : i;
  return from;
}
