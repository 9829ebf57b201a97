import { isOneOf } from '../../text/one-of.ts';
import type { Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isAuxiliary } from './auxiliaries.ts';
import { trimRange } from './content.ts';
import { leadsClause } from './joint.ts';
import { subjectBefore } from './subject-before.ts';
import { clauseEnd } from './takeover.ts';

const SETTLING = 'confirm confirms confirmed deny denies denied';

/** "would neither confirm nor deny that …", "neither denied nor confirmed it": a refusal; `head` is the first of the two verbs. */
export function neitherRule(
  reading: Reading,
  head: number,
  sentence: Sentence,
  sentenceIndex: number,
): Candidate | null {
  const { tokens } = reading;
  if (!isOneOf(tokens.lower(head), SETTLING) || tokens.lower(head - 1) !== 'neither') return null;
  const second = tokens.lower(head + 2);
  const isRulingOut = isOneOf(second, 'rule rules ruled') && tokens.lower(head + 3) === 'out';
  if (tokens.lower(head + 1) !== 'nor' || !(isRulingOut || isOneOf(second, SETTLING))) return null;
  let from = head - 1;
  while (from > sentence.from && isAuxiliary(reading, from - 1)) from--;
  const source = subjectBefore(reading, from, sentence.from);
  const to = head + (isRulingOut ? 4 : 3);
  const content = trimRange(reading, to, clauseEnd(reading, to, sentence.to));
  if (!source) return null;
  return {
    rule: 'refusal',
    verbClass: 'refuse',
    lemma: 'neither',
    isNegated: false,
    sentence: sentenceIndex,
    source,
    cue: { from, to },
    content: content ? [content] : [],
    start: source.from,
    joint: leadsClause(reading, source.from, sentence),
  };
}
