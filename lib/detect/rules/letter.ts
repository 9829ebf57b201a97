import { SPREAD_NOUNS } from '../../language/en/nouns.ts';
import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import { ISSUING, WRITING } from '../../language/en/verbs.ts';
import { DETERMINER, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { trimRange } from './content.ts';
import { hasVerb } from './finite.ts';
import { mainSubject } from './main-subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** In tokens: determiner, two adjectives, noun. */
const LONGEST_PAPER = 4;

/** In tokens, from "sent by" to the participle. */
const LONGEST_SENDER = 12;

/** "a letter sent by two groups urging …": who sent it. */
function senderOf(reading: Reading, { from }: VerbGroup, first: number): Range | null {
  const { tokens } = reading;
  for (let i = from - 2; i > first + 1 && i > from - LONGEST_SENDER; i--) {
    if (isMark(reading, i, ',', ';', ':') || quotationAt(reading, i) >= 0) return null;
    if (tokens.lower(i) !== 'by') continue;
    const isSent = isOneOf(tokens.lower(i - 1), 'sent written signed issued released published posted filed');
    return isSent && MEDIUM_NOUNS.has(tokens.lower(i - 2)) ? trimRange(reading, i + 1, from) : null;
  }
  return null;
}

/** "posted on Facebook accusing …", "wrote on her page saying …": not the place speaks, but who put it there. */
function isPostedOn(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const isPlace = isCapitalised(reading, at) || isOneOf(tokens.lower(at), 'page account feed timeline blog website');
  const on = isPlace ? findForward(Math.max(0, at - LONGEST_PAPER), at, (i) => tokens.lower(i) === 'on') : at;
  return on < at && isOneOf(tokens.lower(on - 1), 'posted wrote written published shared');
}

/**
 * "received a letter demanding …", "a suit saying …": the document speaks, unless the sentence tells whose it is ("issued a
 * statement saying …", "resigned in a letter citing …").
 */
export function documentBefore(reading: Reading, group: VerbGroup, sentence: Sentence): Range | null {
  const { tokens } = reading;
  const noun = tokens.lower(group.from - 1);
  // "clouded by rumours suggesting …"
  if (SPREAD_NOUNS.has(noun)) return { from: group.from - 1, to: group.from };
  if (isPostedOn(reading, group.from - 1)) return mainSubject(reading, sentence.from, group.from);
  if (!MEDIUM_NOUNS.has(noun)) return senderOf(reading, group, sentence.from);
  let from = group.from - 2;
  while (from >= sentence.from && from > group.from - 1 - LONGEST_PAPER && !tokens.is(from, DETERMINER)) from--;
  if (from < sentence.from || !tokens.is(from, DETERMINER)) return null;
  // "put out a statement"
  const before = tokens.lower(tokens.lower(from - 1) === 'out' ? from - 2 : from - 1);
  const isWay = tokens.is(from - 1, PREPOSITION) && !isOneOf(before, 'for against on');
  if (ISSUING.has(before) || isWay) return mainSubject(reading, sentence.from, group.from);
  return { from, to: group.from };
}

/** In tokens, from what is written to who it is for. */
const LONGEST_ADDRESS = 8;

/** "wrote to Lind, the mayor, asking for …", "sent the board a letter asking for …": what is written asks, and so do its writers. */
export function isSent(reading: Reading, { from, entry }: VerbGroup, sentence: Sentence): boolean {
  if (entry.verbClass !== 'demand') return false;
  if (MEDIUM_NOUNS.has(reading.tokens.lower(from - 1))) return true;
  if (!isMark(reading, from - 1, ',')) return false;
  const { tokens } = reading;
  const verb = findForward(sentence.from + 1, from, (i) => WRITING.has(tokens.lower(i)));
  if (verb >= from) return false;
  const limit = Math.min(from, verb + LONGEST_ADDRESS);
  const to = findForward(
    verb + 1,
    limit,
    (i) => isOneOf(tokens.lower(i), 'to with against') || isMark(reading, i, ','),
  );
  return to < limit && !isMark(reading, to, ',') && !hasVerb(reading, { from: verb + 1, to: from });
}
