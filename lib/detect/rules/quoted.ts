import type { Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { contentAfter, contentBefore, trimRange } from './content.ts';
import { type Base, leadsClause } from './joint.ts';
import { subjectBefore } from './subject-before.ts';
import type { VerbGroup } from './verb-group.ts';

/** How far behind "quoted" its "as saying" may stand. */
const LONGEST_GAP = 16;

/**
 * "was quoted by a paper as saying": the cue is the whole, the source its subject. "A paper quoted the envoy as saying": the
 * envoy is the source, and "as saying" the cue.
 */
export function quotedRule(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { tokens } = reading;
  if (group.entry.lemma !== 'quote' && group.entry.lemma !== 'cite') return null;
  let as = group.to;
  const limit = Math.min(sentence.to - 1, as + LONGEST_GAP);
  while (as < limit && !(tokens.lower(as) === 'as' && tokens.lower(as + 1) === 'saying')) as++;
  if (as >= limit) return null;
  const isPassive = group.voice === 'passive';
  const subject = subjectBefore(reading, group.from, sentence.from);
  const source = isPassive ? subject : trimRange(reading, group.to, as);
  if (!source) return null;
  const after = as + 2 < sentence.to ? trimRange(reading, as + 2, sentence.to) : null;
  const content = after
    ? contentAfter(reading, after.from, sentence.to)
    : subject && contentBefore(reading, sentence.from, subject.from);
  if (!content) return null;
  const start = subject?.from ?? group.from;
  const cue = { from: isPassive ? group.from : as, to: as + 2 };
  return {
    ...base,
    cue,
    rule: 'that',
    source,
    content: [content],
    start,
    joint: leadsClause(reading, start, sentence),
  };
}
