import { CRITICISING } from '../../language/en/verbs.ts';
import { CLAUSE_STARTER, PERSONAL_PRONOUN } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isDash, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import type { Right } from './complement.ts';
import { trimRange } from './content.ts';
import { looksFinite } from './finite.ts';
import type { Base } from './joint.ts';
import { objectEnd } from './object-end.ts';
import type { VerbGroup } from './verb-group.ts';
import { names } from './viewed-as.ts';

/** Classes whose object is a claim or somebody who is talked about: "whom it accuses of hiding", "which Orvel denied". */
const CLASSES = 'accuse allege deny claim predict';

const NAMING = 'describe characterise characterize see view regard consider portray';

/**
 * "which Lind described as a farce, failed", "what they view as a trap": the name, which ends where the clause does; `null` where the verb
 * has no "as". Behind "what" the "as" belongs to the cue.
 */
function namedSo(reading: Reading, { entry, to: end }: VerbGroup, pronoun: number, to: number): Range | null {
  const { tokens } = reading;
  const isNaming = isOneOf(entry.lemma, NAMING) || (entry.lemma === 'refer' && entry.particles.length > 0);
  if (!isNaming || !isOneOf(tokens.lower(pronoun), 'which whom what') || !names(reading, end, to)) return null;
  const last = findForward(
    end + 1,
    to,
    (i) =>
      quotationAt(reading, i) < 0 &&
      (isMark(reading, i, ',', ';', ':', ')') || isDash(reading, i) || (i > end + 2 && looksFinite(reading, i))),
  );
  return trimRange(reading, tokens.lower(pronoun) === 'what' ? end + 1 : end, last);
}

/** "whom pupils called on ¦ to reopen the hall", "who the board has asked to leave": what somebody is asked to do, which ends at a comma or the main verb. */
function askedTo(
  reading: Reading,
  { entry, to: at }: VerbGroup,
  subject: Range,
  pronoun: number,
  to: number,
): Range | null {
  const { tokens } = reading;
  const isAsking = entry.verbClass === 'demand' || entry.lemma === 'ask';
  if (!isAsking || !entry.frames.includes('d') || !isOneOf(tokens.lower(pronoun), 'which whom who')) return null;
  // "who urged to leave": the pronoun asks.
  if (tokens.lower(at) !== 'to' || subject.from !== pronoun + 1) return null;
  const isEnd = (i: number) =>
    quotationAt(reading, i) < 0 &&
    (isMark(reading, i, ',', ';', ':') || isDash(reading, i) || (i > at + 1 && looksFinite(reading, i)));
  return trimRange(reading, at, findForward(at + 2, to, isEnd));
}

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
  if (pronoun <= sentence.from || !tokens.is(pronoun, CLAUSE_STARTER)) return null;
  const named = namedSo(reading, group, pronoun, sentence.to);
  if (named) {
    const cue = { from: group.from, to: named.from };
    const content = [{ from: pronoun, to: pronoun + 1 }, named];
    return { ...base, cue, rule: 'anaphor', source: subject, content, start: pronoun, joint: 'none' };
  }
  const asked = askedTo(reading, group, subject, pronoun, sentence.to);
  if (asked) {
    const content = [{ from: pronoun, to: pronoun + 1 }, asked];
    return { ...base, rule: 'anaphor', source: subject, content, start: pronoun, joint: 'clause' };
  }
  if (!isOneOf(tokens.lower(pronoun), 'which whom') || right) return null;
  if (!/[nNd]/.test(frames) || !isOneOf(verbClass, CLASSES)) return null;
  const isAbout =
    isOneOf(tokens.lower(group.to), 'of for') ||
    (tokens.lower(group.to) === 'as' && !tokens.is(group.to + 1, PERSONAL_PRONOUN));
  // "whom he often attacks": what for, it does not say.
  if (!isAbout && CRITICISING.has(group.entry.lemma) && tokens.lower(pronoun) === 'whom') return null;
  const isEnd = group.to >= sentence.to || isMark(reading, group.to, ',', '.', ';', ')');
  if (!isAbout && !isEnd) return null;
  const rest = isAbout ? trimRange(reading, group.to, objectEnd(reading, group.to, sentence.to)) : null;
  const content = [{ from: pronoun, to: pronoun + 1 }, ...(rest ? [rest] : [])];
  return { ...base, rule: 'anaphor', source: subject, content, start: pronoun, joint: 'clause' };
}
