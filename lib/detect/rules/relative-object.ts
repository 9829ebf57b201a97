import { isOneOf } from '../../text/one-of.ts';
import { isMark, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import type { Right } from './complement.ts';
import { trimRange } from './content.ts';
import type { Base } from './joint.ts';
import { objectEnd } from './object-end.ts';
import type { VerbGroup } from './verb-group.ts';

/** Classes whose object is a claim or somebody who is talked about: "whom it accuses of hiding", "which Orvel denied". */
const CLASSES = 'accuse allege deny claim predict';

/** "whom it accuses of hiding", "which Lind described as “a slip”", ", which Orvel denies": the pronoun is the object, and content. */
export function relativeObject(
  reading: Reading,
  group: VerbGroup,
  subject: Range,
  right: Right | null,
  sentence: Sentence,
  base: Base,
): Candidate | null {
  const { tokens } = reading;
  const pronoun = subject.from - 1;
  const { frames, verbClass } = group.entry;
  if (!isOneOf(tokens.lower(pronoun), 'which whom') || pronoun <= sentence.from || right) return null;
  if (!/[nNd]/.test(frames) || !isOneOf(verbClass, CLASSES)) return null;
  const isAbout = isOneOf(tokens.lower(group.to), 'of for as');
  const isEnd = group.to >= sentence.to || isMark(reading, group.to, ',', '.', ';', ')');
  if (!isAbout && !isEnd) return null;
  const rest = isAbout ? trimRange(reading, group.to, objectEnd(reading, group.to, sentence.to)) : null;
  const content = [{ from: pronoun, to: pronoun + 1 }, ...(rest ? [rest] : [])];
  return { ...base, rule: 'anaphor', source: subject, content, start: pronoun, joint: 'clause' };
}
