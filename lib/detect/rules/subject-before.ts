import {
  AUXILIARY,
  CLAUSE_STARTER,
  COMMON_VERB,
  DETERMINER,
  ED_FORM,
  OPENER,
  PERSONAL_PRONOUN,
  PREPOSITION,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import {
  isCapitalised,
  isDash,
  isMark,
  isPunctuation,
  quotationAt,
  type Range,
  type Reading,
} from '../../text/reading.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { chainStart, listStart, unclosedStart } from './apposition.ts';
import { isAdverb } from './auxiliaries.ts';
import { hasVerb, looksFinite } from './finite.ts';
import { introducedTo } from './introduced.ts';
import { LOOSE } from './joint.ts';
import { canEndPhrase, isApposition, LONGEST_SUBJECT, phraseStart, trimFront } from './noun-phrase.ts';
import { contactBefore, hidesName, participleBefore, relativeBefore } from './source-clause.ts';
import { skipTime, skipTimeBack } from './time.ts';

function isAside(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const word = tokens.lower(from);
  if (skipTime(reading, from, to) === to) return true;
  if (to - from <= 3 && (isAdverb(reading, from) || tokens.is(from, OPENER) || word === 'for' || word === 'in'))
    return true;
  if (
    isOneOf(
      word,
      'who which whose where when though although while speaking citing asked like unlike as in on at after for with by during',
    )
  ) {
    return true;
  }
  // "published on Monday"; with its agent, "advised by Lind", it identifies the source and stays.
  const next = tokens.lower(from + 1);
  const isParticiple =
    /^(?:[a-z]+[^e]ed|hit|born|held|built)$/.test(word) && tokens.is(from + 1, PREPOSITION) && next !== 'by';
  return isParticiple || (word.endsWith('ing') && word !== 'king');
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
  return isOneOf(reading.tokens.lower(to - 1), 'on in at') && !hasVerb(reading, { from, to }) ? to - 1 : to;
}

/**
 * The noun phrase in front of a verb group: pronouns, names with titles, appositions between commas; asides and background
 * relative clauses are stepped over. `null` when what stands there is no noun phrase.
 */
export function subjectBefore(reading: Reading, groupFrom: number, from: number): Range | null {
  const { tokens } = reading;
  let end = skipTimeBack(reading, from, groupFrom);
  while (
    end > from + 1 &&
    isAdverb(reading, end - 1) &&
    (!isMark(reading, end - 2, ',') || tokens.lower(end - 1) === 'once')
  )
    end--;
  const last = tokens.lower(end - 1);
  if (end <= from) return null;
  if (tokens.is(end - 1, PERSONAL_PRONOUN) || isOneOf(last, 'who which that'))
    return quotationAt(reading, end - 1) >= 0 ? null : { from: end - 1, to: end };
  // "…, many of whom say"
  if (last === 'whom' && tokens.lower(end - 2) === 'of' && end - 3 >= from) return { from: end - 3, to: end };
  // "slightly above predicted strength": a phrase that is cut off is no subject.
  if (isOneOf(last, 'above below beyond than under amid')) return null;
  const whole = end;
  let head = end;
  let clauseComma = -1;
  for (let hops = 0; hops < 3 && (isMark(reading, head - 1, ',') || isDash(reading, head - 1)); hops++) {
    const close = head - 1;
    const comma = previousComma(reading, from, close);
    if (comma < from) {
      if (hops > 0) break;
      return null;
    }
    if (isAside(reading, comma + 1, close)) {
      end = comma;
      clauseComma = comma;
    } else if (isApposition(reading, comma + 1, close)) end = hops === 0 ? close : end;
    else return null;
    head = comma;
    if (tokens.is(head - 1, PERSONAL_PRONOUN)) return { from: head - 1, to: head };
  }
  if (head <= from) return null;
  let start = head < whole ? chainStart(reading, from, head) : phraseStart(reading, from, head);
  if (head === whole && isMark(reading, start - 1, ',')) start = listStart(reading, from, start, end);
  const clause = relativeBefore(reading, from, start, head);
  const relative =
    clause >= 0 ? clause : Math.max(participleBefore(reading, from, start), contactBefore(reading, from, start, head));
  if (relative >= 0) {
    start = phraseStart(reading, from, relative);
    // "a guard who did not want to be named": how he asked for it is no part of who he is.
    if (clause >= 0 && hidesName(reading, clause, head)) end = clause;
    else if (head === end) end = groupFrom;
  }
  if (head === whole && isMark(reading, start - 1, ',')) start = unclosedStart(reading, from, start);
  // "Hall, who has shops in Orvel, Brenk and Mirn, said": the comma closes a clause that began with the pronoun.
  const pronoun = looksFinite(reading, start - 1) ? start - 2 : start - 1;
  if (
    head < whole &&
    isOneOf(tokens.lower(pronoun), 'who which') &&
    isMark(reading, pronoun - 1, ',') &&
    pronoun - 1 > from
  ) {
    end = pronoun - 1;
    start = chainStart(reading, from, end);
  }
  start = trimFront(reading, start, end);
  if (clauseComma >= 0 && end === clauseComma) end = introducedTo(reading, start, end, whole);
  end = withoutStray(reading, start, end);
  // "in media reports"
  if (end - start === 2 && isOneOf(tokens.lower(start), 'in on at to by for with')) {
    if (!tokens.is(start - 1, ED_FORM)) return null;
    // "a report tabled in Orvel found"
    start = trimFront(reading, phraseStart(reading, from, start - 1), end);
  }
  // ", now says": an adverb, whose verb has its subject elsewhere.
  if (end - start === 1 && isOneOf(tokens.lower(start), LOOSE)) return null;
  // "led to new": a verb that lost its subject. "a clerk not authorised to speak": a participle that has its noun in front.
  const isCutOff = tokens.is(start, ED_FORM | COMMON_VERB) && !isCapitalised(reading, start);
  if (isCutOff && end - start > 1 && tokens.is(start + 1, PREPOSITION)) {
    const noun = tokens.lower(start - 1) === 'not' ? start - 2 : start - 1;
    if (noun < from || !tokens.is(start, ED_FORM) || tokens.is(noun, AUXILIARY | PERSONAL_PRONOUN)) return null;
    if (isPunctuation(reading, noun) || tokens.is(noun, CLAUSE_STARTER)) return null;
    start = trimFront(reading, phraseStart(reading, from, noun + 1), end);
  }
  if (start >= end || !canEndPhrase(reading, end - 1) || tokens.lower(start) === 'with') return null;
  // "he expects the numbers might tell": the verb in front is no part of the subject.
  if (VERB_READINGS.has(tokens.lower(start)) && tokens.is(start + 1, DETERMINER) && start + 1 < end) return null;
  return quotationAt(reading, start) >= 0 ? null : { from: start, to: end };
}
