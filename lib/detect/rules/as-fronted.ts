import { isOneOf } from '../../text/one-of.ts';
import { isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { skipHearer, trimRange } from './content.ts';
import { hasVerb } from './finite.ts';
import type { Base } from './joint.ts';
import { skipSetting } from './setting.ts';
import { skipTime } from './time.ts';
import type { VerbGroup } from './verb-group.ts';

/** "As Lind reports for the Bugle, the ferry sank": a clause with "as" and nothing behind its verb; the main clause is the content. */
export function fronted(
  reading: Reading,
  group: VerbGroup,
  subject: Range,
  sentence: Sentence,
  base: Base,
): Candidate | null {
  const { tokens } = reading;
  const { frames } = group.entry;
  if (tokens.lower(subject.from - 1) !== 'as' || !/[tc]/.test(frames)) return null;
  const as = subject.from - 1;
  const isFirst = as === sentence.from || (as === sentence.from + 1 && isOneOf(tokens.lower(as - 1), 'and but'));
  if (!isFirst) return null;
  const hearer = frames.includes('h') ? skipHearer(reading, group.to, sentence.to) : group.to;
  const comma = skipSetting(reading, skipTime(reading, hearer, sentence.to), sentence.to);
  if (!isMark(reading, comma, ',') || quotationAt(reading, comma) >= 0) return null;
  const content = trimRange(reading, comma + 1, sentence.to);
  if (!content || !hasVerb(reading, content)) return null;
  return { ...base, rule: 'according', source: subject, content: [content], start: as, joint: 'none' };
}
