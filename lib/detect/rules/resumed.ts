import { RANKS } from '../../language/en/nouns.ts';
import { COMMENTING, EFFECTS, GESTURES } from '../../language/en/verbs.ts';
import { AUXILIARY, COMMON_VERB, ED_FORM, TIME_WORD } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isDash, isMark, quotationAt, quotationOf, type Range, type Reading } from '../../text/reading.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { isAuxiliary } from './auxiliaries.ts';
import { contentAfter, trimRange } from './content.ts';
import { hasVerb, mayBeFinite } from './finite.ts';
import { isUntold } from './second-predicate.ts';
import { skipSetting } from './setting.ts';
import { isBackshifted } from './takeover.ts';
import { skipTime } from './time.ts';

const VERB_BETWEEN = /\b(?:adding|said|told|says|who|called|calling|describ\w+|added|adds|wrote|replied|joked)\b/;

/** "while another quipped: “…”": a verb that takes a quotation, in the past, right in front of one. */
function isCued({ tokens }: Reading, from: number, quotation: number): boolean {
  const verb = quotation - 2;
  return (
    verb >= from &&
    isOneOf(tokens.raw(quotation - 1), ': ,') &&
    (VERB_READINGS.get(tokens.lower(verb)) ?? []).some(
      ({ form, entries }) => form === 'past' && entries.some(({ frames }) => frames.includes('q')),
    )
  );
}

/** The next quotation of the sentence, if it comes soon enough to be the same speaker's. */
function firstQuotation(reading: Reading, from: number, to: number): Range[] {
  for (let i = from; i < to; i++) {
    const quotation = quotationOf(reading, i);
    if (!quotation) continue;
    if (isCued(reading, from, i)) return [];
    if (VERB_BETWEEN.test(reading.text.slice(reading.tokens.end[from - 1] ?? 0, reading.tokens.start[i] ?? 0)))
      return [];
    const rest = contentAfter(reading, i, to);
    return rest ? [rest] : [];
  }
  return [];
}

/** "though in truth it will cost more": the writer, and in "though it was late" the speaker. */
function concedes(reading: Reading, at: number, to: number): boolean {
  return isOneOf(reading.tokens.lower(at), 'though although') && !isBackshifted(reading, at + 1, to);
}

/** Where the writer concedes something behind what is resumed. */
function concession(reading: Reading, from: number, to: number): number {
  return findForward(
    from,
    to,
    (i) => isMark(reading, i, ',') && quotationAt(reading, i) < 0 && concedes(reading, i + 1, to),
  );
}

/** A clause that waits for its main one: "while the rain helps". */
function opensClause(reading: Reading, at: number): boolean {
  return isOneOf(reading.tokens.lower(at), 'while although though if when as because since unless');
}

/** "the worst in years", "in the first such swap"; "in the last year", "in the first quarter" are times. */
function isRanked({ tokens }: Reading, at: number): boolean {
  const article = tokens.lower(at) === 'in' ? at + 1 : at;
  if (tokens.lower(article) !== 'the' || !RANKS.has(tokens.lower(article + 1))) return false;
  return !tokens.is(article + 2, TIME_WORD) && !isOneOf(tokens.lower(article + 2), STRETCHES);
}

const STRETCHES =
  'quarter half year years month months week weeks day days decade season hour hours minute minutes round place';

/** "bringing the total to 40": what the writer adds up. */
const isSum = ({ tokens }: Reading, at: number): boolean =>
  tokens.lower(at) === 'bringing' && isOneOf(tokens.lower(at + 2), 'number total toll count tally');

/** Whether the writer comments behind a complete clause: ", brushing aside what the mayor said", ", the worst in years", ", though it is shut". */
function isComment(reading: Reading, at: number, to: number): boolean {
  return (
    COMMENTING.has(reading.tokens.lower(at)) ||
    isSum(reading, at) ||
    isRanked(reading, at) ||
    (concedes(reading, at, to) && hasVerb(reading, { from: at + 1, to }))
  );
}

/** Words by which the subject of a second clause takes up that of the first: "it", "half of them". */
const TAKING_UP = 'it this that half most none all many some both neither each';

/** In what is told these need not stand in the past: "it must be sold". */
const UNSHIFTED = 'must should ought';

/**
 * "The grants were “a joke,” she said, ¦ and half of them have gone": another clause of what is told, about the same thing or in the tense of
 * reports, and with an auxiliary. "and the board has since paid" is the writer's news.
 * "and left the hall", "and the hall roared" are deeds, "and the hall was silent" may be one.
 */
function addsClause(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  const subject = at + 1;
  if (!isOneOf(tokens.lower(at), 'and but') || tokens.is(subject, ED_FORM | COMMON_VERB | AUXILIARY)) return false;
  if (isOneOf(tokens.lower(subject), 'he she i we then')) return false;
  const isBorder = (i: number) =>
    quotationAt(reading, i) >= 0 || isMark(reading, i, ',', ';') || mayBeFinite(reading, i);
  const verb = findForward(subject + 1, Math.min(to, subject + LONGEST_SUBJECT), isBorder);
  if (!isAuxiliary(reading, verb) || isOneOf(tokens.lower(verb), 'was were')) return false;
  if (isOneOf(tokens.lower(verb + 1), 'since now')) return false;
  // "more than half of it"
  const isCompared = isOneOf(tokens.lower(subject), 'more less fewer') && tokens.lower(subject + 1) === 'than';
  const isReported = isBackshifted(reading, verb, to) || isOneOf(tokens.lower(verb), UNSHIFTED);
  const taking = isCompared ? subject + 2 : subject;
  // "some of it", "all must go", "neither party", but "some residents"
  const isPair = isOneOf(tokens.lower(taking), 'both neither each');
  const isAlone = isPair || taking + 1 === verb || tokens.lower(taking + 1) === 'of';
  return isReported || (isAlone && isOneOf(tokens.lower(taking), TAKING_UP));
}

/** In tokens: "more than half of the money". */
const LONGEST_SUBJECT = 10;

/** What the speaker goes on to say after an aside or between two quotations. */
export function resumed(reading: Reading, from: number, to: number, before: Range): Range[] {
  const { tokens } = reading;
  let at = skipTime(reading, from, to);
  at = skipSetting(reading, at, to);
  const isQuoted = quotationAt(reading, before.to - 1) >= 0;
  if (at >= to || !(isMark(reading, at, ',', ':') || isDash(reading, at) || quotationAt(reading, at) >= 0)) {
    if (!isQuoted) return [];
    return firstQuotation(reading, at, to);
  }
  const start = quotationAt(reading, at) >= 0 ? at : at + 1;
  const next = isQuoted ? firstQuotation(reading, start, to) : [];
  if (isQuoted && next.length === 0 && quotationAt(reading, before.from) < 0 && addsClause(reading, start, to)) {
    const rest = trimRange(reading, start, to);
    return rest ? [rest] : [];
  }
  // "While the rain helps “at once,” she said, in the long term we need more": a clause that only ends in a quotation goes on.
  if (next.length > 0 || quotationAt(reading, before.from) >= 0 || (isQuoted && !opensClause(reading, before.from)))
    return next;
  const word = tokens.lower(start);
  if (GESTURES.has(word) || EFFECTS.has(word) || isUntold(reading, start)) return [];
  if (isOneOf(word, 'who which whose where adding saying citing noting according speaking referring')) return [];
  if (hasVerb(reading, before) && isComment(reading, start, to)) return [];
  // "He was late, she said, a sign of the times": a comment. "In his years in office, she said, a road was built": the clause itself.
  if (isOneOf(word, 'an a') && hasVerb(reading, before)) return [];
  if (isOneOf(word, 'and but while') && start + 1 < to && tokens.lower(start + 1) === 'he') return [];
  const rest = trimRange(reading, start, concession(reading, start, to));
  return rest ? [rest] : [];
}
