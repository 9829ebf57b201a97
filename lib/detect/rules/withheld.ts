import { WITHHELD_WORDS, WITHHOLDING } from '../../language/en/phrases.ts';
import { isOneOf } from '../../text/one-of.ts';
import type { Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isAdverb } from './auxiliaries.ts';
import { trimRange } from './content.ts';
import { leadsClause } from './joint.ts';
import { objectEnd } from './object-end.ts';
import { isSomebody } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';

/** In tokens, from "no" to the noun: "no further details". */
const LONGEST_GAP = 3;

/** "gave no details on the cost", "offered no reason for the delay": a refusal, when it says of what. */
export function withheldRule(
  reading: Reading,
  head: number,
  sentence: Sentence,
  sentenceIndex: number,
): Candidate | null {
  const { tokens } = reading;
  if (!WITHHOLDING.has(tokens.lower(head)) || tokens.lower(head + 1) !== 'no') return null;
  let noun = head + 2;
  while (noun < head + 2 + LONGEST_GAP && !WITHHELD_WORDS.has(tokens.lower(noun))) noun++;
  const tie = noun + 1;
  if (!WITHHELD_WORDS.has(tokens.lower(noun)) || !isOneOf(tokens.lower(tie), 'on about of for')) return null;
  let from = head;
  while (from > sentence.from && (isAdverb(reading, from - 1) || isOneOf(tokens.lower(from - 1), 'has have had')))
    from--;
  const source = subjectBefore(reading, from, sentence.from);
  const content = tie + 1 < sentence.to ? trimRange(reading, tie + 1, objectEnd(reading, tie + 1, sentence.to)) : null;
  if (!source || !content || !isSomebody(reading, source)) return null;
  return {
    rule: 'refusal',
    verbClass: 'refuse',
    lemma: tokens.lower(head),
    isNegated: false,
    sentence: sentenceIndex,
    source,
    cue: { from, to: tie + 1 },
    content: [content],
    start: source.from,
    joint: leadsClause(reading, source.from, sentence),
  };
}
