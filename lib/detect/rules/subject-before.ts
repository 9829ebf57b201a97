import { DETERMINER, OPENER, PERSONAL_PRONOUN, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isDash, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { chainStart, listStart, unclosedStart } from './apposition.ts';
import { isAdverb, isOfSpeaking } from './auxiliaries.ts';
import { isCommaInName } from './comma-in-name.ts';
import { beforeClause, wholeSubject } from './cut-off.ts';
import { hasVerb } from './finite.ts';
import { behindSetting, trimFront } from './front.ts';
import { introducedTo } from './introduced.ts';
import { looseStart } from './loose.ts';
import { canEndPhrase, isApposition, LONGEST_SUBJECT, phraseStart, quantityStart } from './noun-phrase.ts';
import { isScene } from './scene.ts';
import {
  contactBefore,
  hidesName,
  opensSecond,
  participleBefore,
  participleWithTime,
  relativeBefore,
  untilHidden,
} from './source-clause.ts';
import { opensPost } from './speaker.ts';
import { skipTime, skipTimeBack } from './time.ts';

function isAside(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const word = tokens.lower(from);
  if (skipTime(reading, from, to) === to || isScene(reading, from, to)) return true;
  // ", of course,"
  if (looseStart(reading, from - 1, to) === from) return true;
  if (to - from <= 3 && (isAdverb(reading, from) || tokens.is(from, OPENER) || word === 'for' || word === 'in'))
    return true;
  if (
    isOneOf(
      word,
      'who whom which whose where when though although while speaking citing asked like unlike as in on at after for with by during',
    )
  ) {
    return true;
  }
  // "published on Monday"; with its agent, "advised by Lind", it identifies the source and stays.
  const next = tokens.lower(from + 1);
  const isParticiple =
    /^(?:[a-z]+[^e]ed|hit|born|held|built|drawn|written|seen|sent|taken|made|shot|sold|caught)$/.test(word) &&
    tokens.is(from + 1, PREPOSITION) &&
    next !== 'by';
  return isParticiple || (word.endsWith('ing') && !opensPost(reading, from));
}

/** The dash that opens the part which `close` closes, whatever commas stand between; -1 where `close` is no dash or opens one itself. */
function previousDash(reading: Reading, from: number, close: number): number {
  if (!isDash(reading, close)) return -1;
  for (let i = close - 1; i > from && i > close - LONGEST_SUBJECT; i--) {
    if (quotationAt(reading, i) >= 0 || isMark(reading, i, ';', ':')) return -1;
    if (isDash(reading, i)) return i;
  }
  return -1;
}

function previousComma(reading: Reading, from: number, before: number): number {
  for (let i = before - 1; i >= from && i > before - LONGEST_SUBJECT; i--) {
    if (quotationAt(reading, i) >= 0) continue;
    if ((isMark(reading, i, ',') && !isCommaInName(reading, i)) || isDash(reading, i)) return i;
    if (isMark(reading, i, ';', ':')) return -1;
  }
  return -1;
}

/** A preposition left over at the end ("the council on said") goes, unless a clause ends in it ("the firm she worked for"). */
function withoutStray(reading: Reading, from: number, to: number): number {
  return isOneOf(reading.tokens.lower(to - 1), 'on in at') && !hasVerb(reading, { from, to }) ? to - 1 : to;
}

/** "The yard, which builds ferries, ¦ now forecasts …": whether the comma ends a relative clause that another one opened. */
function closesRelative(reading: Reading, from: number, comma: number): boolean {
  const open = previousComma(reading, from, comma);
  return open > from && isOneOf(reading.tokens.lower(open + 1), 'who which whose');
}

/** The end of what may be the subject: in front of times and adverbs of the verb's. */
function lastOf(reading: Reading, groupFrom: number, from: number): number {
  const loose = looseStart(reading, from, groupFrom);
  let end = skipTimeBack(reading, from, loose);
  // "back in May"
  if (end < loose && end > from + 1 && reading.tokens.lower(end - 1) === 'back') end--;
  const isLoose = (i: number) =>
    isAdverb(reading, i) &&
    !isOfSpeaking(reading, i) &&
    reading.tokens.lower(i) !== 'both' &&
    (!isMark(reading, i - 1, ',') ||
      isOneOf(reading.tokens.lower(i), 'once however instead too') ||
      closesRelative(reading, from, i - 1));
  while (end > from + 1 && isLoose(end - 1)) end--;
  return end;
}

/**
 * The noun phrase in front of a verb group: pronouns, names with titles, appositions between commas; asides and background
 * relative clauses are stepped over. `null` when what stands there is no noun phrase.
 */
export function subjectBefore(reading: Reading, groupFrom: number, from: number): Range | null {
  const { tokens } = reading;
  let end = lastOf(reading, groupFrom, from);
  if (end <= from) return null;
  if (participleWithTime(reading, from, end, groupFrom) >= 0) end = groupFrom;
  const last = tokens.lower(end - 1);
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
    const dash = previousDash(reading, from, close);
    const comma = dash < 0 ? previousComma(reading, from, close) : dash;
    if (comma < from) {
      if (hops > 0) break;
      return null;
    }
    if (opensSecond(reading, comma + 1)) {
      if (hops > 0 || hidesName(reading, comma + 1, close)) end = comma;
      else end = close;
    } else if (isAside(reading, comma + 1, close)) {
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
    clause >= 0
      ? clause
      : Math.max(participleBefore(reading, from, start, head), contactBefore(reading, from, start, head));
  if (relative >= 0) {
    start = phraseStart(reading, from, relative);
    // "a guard who did not want to be named": how he asked for it is no part of who he is.
    const shown = clause >= 0 ? untilHidden(reading, clause, head) : head;
    if (shown < head) end = shown;
    else if (head === whole) end = groupFrom;
  }
  if (head === whole && isMark(reading, start - 1, ',')) start = unclosedStart(reading, from, start);
  const told = head < whole ? beforeClause(reading, from, start) : null;
  if (told) ({ from: start, to: end } = told);
  start = trimFront(reading, relative < 0 ? behindSetting(reading, from, start, end) : start, end);
  if (clauseComma >= 0 && end === clauseComma) end = introducedTo(reading, start, end, whole);
  end = withoutStray(reading, start, end);
  const made = start < end ? wholeSubject(reading, from, { from: start, to: end }) : null;
  if (!made) return null;
  start = quantityStart(reading, from, made.from);
  if (!canEndPhrase(reading, end - 1) || tokens.lower(start) === 'with') return null;
  // "he expects the numbers might tell": the verb in front is no part of the subject.
  if (VERB_READINGS.has(tokens.lower(start)) && tokens.is(start + 1, DETERMINER) && start + 1 < end) return null;
  return quotationAt(reading, start) >= 0 ? null : { from: start, to: end };
}
