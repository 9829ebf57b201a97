import {
  AUXILIARIES,
  CLAUSE_STARTERS,
  DETERMINERS,
  OPENERS,
  PERSONAL,
  PREPOSITIONS,
} from '../../language/en/function-words.ts';
import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import {
  isCapitalised,
  isDash,
  isMark,
  isPunctuation,
  quotationAt,
  type Range,
  type Reading,
} from '../../text/reading.ts';
import { NOUN_CLASSES, VERB_READINGS } from '../lexicon.ts';
import { chainStart, listStart } from './apposition.ts';
import { isAdverb } from './auxiliaries.ts';
import { hasVerb, looksFinite, mayBeFinite } from './finite.ts';
import { canEndPhrase, isApposition, LONGEST_SUBJECT, phraseStart, trimFront } from './noun-phrase.ts';
import { skipTime, skipTimeBack } from './time.ts';

function isAside(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const word = tokens.lower(from);
  if (skipTime(reading, from, to) === to) return true;
  if (to - from <= 3 && (isAdverb(reading, from) || OPENERS.has(word) || word === 'for' || word === 'in')) return true;
  if (
    /^(who|which|whose|where|when|though|although|while|speaking|citing|asked|like|unlike|as|in|on|at|after|for|with|by|during)$/.test(
      word,
    )
  ) {
    return true;
  }
  // "published on Monday"; with its agent, "advised by Lind", it identifies the source and stays.
  const next = tokens.lower(from + 1);
  const isParticiple = /^(?:[a-z]+[^e]ed|hit|born|held|built)$/.test(word) && PREPOSITIONS.has(next) && next !== 'by';
  return isParticiple || (/ing$/.test(word) && word !== 'king');
}

function previousComma(reading: Reading, from: number, before: number): number {
  for (let i = before - 1; i >= from && i > before - LONGEST_SUBJECT; i--) {
    if (quotationAt(reading, i) >= 0) continue;
    if (isMark(reading, i, ',') || isDash(reading, i)) return i;
    if (isMark(reading, i, ';', ':')) return -1;
  }
  return -1;
}

/** A preposition left over at the end ("the council on said") goes, unless a clause ends in it ("the firm she worked for"). */
function withoutStray(reading: Reading, from: number, to: number): number {
  return /^(on|in|at)$/.test(reading.tokens.lower(to - 1)) && !hasVerb(reading, { from, to }) ? to - 1 : to;
}

/** "a study that appeared in May": a noun, the pronoun and its verb. In "a claim that ministers said" a clause begins. */
function isOfThing(reading: Reading, pronoun: number): boolean {
  const noun = reading.tokens.lower(pronoun - 1);
  const isNoun = canEndPhrase(reading, pronoun - 1) && (!VERB_READINGS.has(noun) || MEDIUM_NOUNS.has(noun));
  if (!isNoun || NOUN_CLASSES.has(noun) || isCapitalised(reading, pronoun - 1)) return false;
  return looksFinite(reading, pronoun + 1) || /[^e]ed$/.test(reading.tokens.lower(pronoun + 1));
}

/** How far back a restrictive relative clause is looked for. */
const LONGEST_RELATIVE = 25;

/**
 * "a clerk who has worked there for years said": where the walk back from the verb stopped inside a relative clause, the index of
 * its pronoun, else -1. The clause must have a verb of its own, no comma, and no other clause within.
 */
function relativeBefore(reading: Reading, from: number, start: number, end: number): number {
  if (start <= from || isMark(reading, start - 1, ',', ';', ':') || reading.tokens.lower(end - 1) === 'and') return -1;
  for (let i = start - 1; i > from && i > end - LONGEST_RELATIVE; i--) {
    const word = reading.tokens.lower(i);
    if (quotationAt(reading, i) >= 0 || isMark(reading, i, ',', ';', ':') || isDash(reading, i)) return -1;
    if (/^(?:that|which)$/.test(word) && i < start) return isOfThing(reading, i) ? i : -1;
    if (word === 'who')
      return canEndPhrase(reading, i - 1) && reading.tokens.lower(i - 1) !== 'and' && i < start ? i : -1;
    if (CLAUSE_STARTERS.has(word) && !/^(when|before|after|until|since)$/.test(word)) return -1;
  }
  return -1;
}

/**
 * "a study published in the Journal of Pipes found": what stopped the walk back is a participle, for no conjunction or comma stands
 * between it and the verb. Its index, else -1.
 */
function participleBefore(reading: Reading, from: number, start: number): number {
  const at = start - 1;
  const before = reading.tokens.lower(at - 1);
  if (at <= from || !reading.tokens.lower(at).endsWith('ed') || !PREPOSITIONS.has(reading.tokens.lower(start)))
    return -1;
  if (PERSONAL.has(before) || AUXILIARIES.has(before) || !canEndPhrase(reading, at - 1)) return -1;
  // "After the mayor resigned in May the council said": the verb of a fronted clause.
  return CLAUSE_STARTERS.has(reading.tokens.lower(phraseStart(reading, from, at) - 1)) ? -1 : at;
}

/** "all the experts I asked said": a relative clause without its pronoun, of a subject and a verb. The index of its subject, else -1. */
function contactBefore(reading: Reading, from: number, start: number, end: number): number {
  const subject = start - 1;
  const isClause = end - start === 1 && PERSONAL.has(reading.tokens.lower(subject)) && mayBeFinite(reading, start);
  if (!isClause || subject <= from || isPunctuation(reading, subject - 1)) return -1;
  const noun = reading.tokens.lower(subject - 1);
  return canEndPhrase(reading, subject - 1) && !CLAUSE_STARTERS.has(noun) && /s$/.test(noun) ? subject : -1;
}

/**
 * The noun phrase in front of a verb group: pronouns, names with titles, appositions between commas; asides and background
 * relative clauses are stepped over. `null` when what stands there is no noun phrase.
 */
export function subjectBefore(reading: Reading, groupFrom: number, from: number): Range | null {
  const { tokens } = reading;
  let end = skipTimeBack(reading, from, groupFrom);
  while (end > from + 1 && isAdverb(reading, end - 1) && !isMark(reading, end - 2, ',')) end--;
  const last = tokens.lower(end - 1);
  if (end <= from) return null;
  if (PERSONAL.has(last) || /^(who|which|that)$/.test(last))
    return quotationAt(reading, end - 1) >= 0 ? null : { from: end - 1, to: end };
  // "…, many of whom say"
  if (last === 'whom' && tokens.lower(end - 2) === 'of' && end - 3 >= from) return { from: end - 3, to: end };
  // "slightly above predicted strength": a phrase that is cut off is no subject.
  if (/^(?:above|below|beyond|than|under|amid)$/.test(last)) return null;
  const whole = end;
  let head = end;
  for (let hops = 0; hops < 3 && (isMark(reading, head - 1, ',') || isDash(reading, head - 1)); hops++) {
    const close = head - 1;
    const comma = previousComma(reading, from, close);
    if (comma < from) {
      if (hops > 0) break;
      return null;
    }
    if (isAside(reading, comma + 1, close)) end = comma;
    else if (isApposition(reading, comma + 1, close)) end = hops === 0 ? close : end;
    else return null;
    head = comma;
    if (PERSONAL.has(tokens.lower(head - 1))) return { from: head - 1, to: head };
  }
  if (head <= from) return null;
  let start = head < whole ? chainStart(reading, from, head) : phraseStart(reading, from, head);
  if (head === whole && isMark(reading, start - 1, ',')) start = listStart(reading, from, start, end);
  const clause = relativeBefore(reading, from, start, head);
  const relative =
    clause >= 0 ? clause : Math.max(participleBefore(reading, from, start), contactBefore(reading, from, start, head));
  if (relative >= 0) {
    start = phraseStart(reading, from, relative);
    if (head === end) end = groupFrom;
  }
  start = trimFront(reading, start, end);
  end = withoutStray(reading, start, end);
  if (start >= end || !canEndPhrase(reading, end - 1) || tokens.lower(start) === 'with') return null;
  // "he expects the numbers might tell": the verb in front is no part of the subject.
  if (VERB_READINGS.has(tokens.lower(start)) && DETERMINERS.has(tokens.lower(start + 1)) && start + 1 < end)
    return null;
  return quotationAt(reading, start) >= 0 ? null : { from: start, to: end };
}
