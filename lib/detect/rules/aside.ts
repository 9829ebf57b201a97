import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import { QUESTIONED } from '../../language/en/verbs.ts';
import { PERSONAL_PRONOUN, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import {
  findForward,
  isDash,
  isMark,
  isPunctuation,
  quotationAt,
  type Range,
  type Reading,
} from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isComparison } from './as-clause.ts';
import { isAdverb } from './auxiliaries.ts';
import { contentBefore, skipHearer } from './content.ts';
import { hasVerb } from './finite.ts';
import { interrupted, interruptedEnd } from './interrupted.ts';
import type { Base } from './joint.ts';
import { resumed } from './resumed.ts';
import { skipSetting } from './setting.ts';
import { skipTime } from './time.ts';
import type { VerbGroup } from './verb-group.ts';

/** Whether nothing of weight follows the verb: an aside ends with it, with a time or a setting, or with an object of telling. */
function isClosed(reading: Reading, group: VerbGroup, sentence: Sentence, isQuoted: boolean): boolean {
  let at = skipTime(reading, group.to, sentence.to);
  if (group.entry.frames.includes('h')) at = skipHearer(reading, at, sentence.to);
  const behindTime = skipTime(reading, at, sentence.to);
  at = skipSetting(reading, behindTime, sentence.to);
  // "“No,” she said at a meeting calling for calm": whatever the setting ends with, the quotation is complete.
  const hasMedium = group.to > group.head + 1;
  if (isQuoted && (at > behindTime || (hasMedium && reading.tokens.lower(at).endsWith('ing')))) return true;
  if (at >= sentence.to || isPunctuation(reading, at)) return true;
  const word = reading.tokens.lower(at);
  if (isOneOf(word, 'me us him her them')) return true;
  if (isOneOf(word, 'for over with')) return isQuoted;
  return reading.tokens.is(at, PREPOSITION) || isOneOf(word, 'as when while to following') || isAdverb(reading, at);
}

/** "On Monday, he said", "As the mill burned, she argued before the board": a time, a place or a clause that waits for its main one. */
function isSetting(reading: Reading, range: Range): boolean {
  const { from, to } = range;
  if (to - from <= 2 || skipTime(reading, from, to) >= to) return true;
  // "Asked by a clerk whether he would stay, Lind replied in the affirmative"
  const first = reading.tokens.lower(from);
  if (QUESTIONED.has(first)) return true;
  // "Speaking at the hall, Lind replied in the affirmative"
  if (first.endsWith('ing') && !hasVerb(reading, range)) return true;
  const isOpen = isOneOf(reading.tokens.lower(from), 'as while although though whereas amid during');
  return isOpen && findForward(from, to, (i) => isMark(reading, i, ',') || quotationAt(reading, i) >= 0) === to;
}

/** "In an update", "At a press conference": where something is said. */
function isFrontedMedium({ tokens }: Reading, { from, to }: Range): boolean {
  return tokens.is(from, PREPOSITION) && MEDIUM_NOUNS.has(tokens.lower(to - 1));
}

/** "And, she added, the wall will hold": all that is said stands behind. */
function behindConjunction(
  reading: Reading,
  group: VerbGroup,
  source: Range,
  { from, to }: Sentence,
  base: Base,
): Candidate | null {
  if (source.from !== from + 2 || !isOneOf(reading.tokens.lower(from), 'and but so yet still')) return null;
  const content = resumed(reading, group.to, to, { from, to: from + 1 });
  return content.length > 0 ? { ...base, rule: 'aside', source, content, start: source.from, joint: 'none' } : null;
}

/** "Lorn, where, she said, he lives", "and, she said, sold it": an aside in a clause that is not the sentence's first; else `null`. */
function withinClause(
  reading: Reading,
  group: VerbGroup,
  source: Range,
  { from, to }: Sentence,
  base: Base,
): Candidate | null {
  const hearer = group.entry.frames.includes('h') ? skipHearer(reading, group.to, to) : group.to;
  const clause = interrupted(reading, from, source.from - 1, hearer, to);
  if (!clause) return null;
  const front = clause.front ?? { from: source.from - 2, to: source.from - 1 };
  const after = resumed(reading, hearer, interruptedEnd(reading, hearer, to), front);
  if (after.length === 0) return null;
  const content = clause.front ? [clause.front, ...after] : after;
  const start = (clause.front ?? source).from;
  // "said the roof leaked, which, the council said, was a lie", ", but, it said, …": a second speaker behind a comma.
  // In "who said that …, at which point, she said, …" the pronoun is the one who speaks already.
  const isOther = !clause.front || !reading.tokens.is(source.from, PERSONAL_PRONOUN);
  const isBut = reading.tokens.lower(source.from - 2) === 'but';
  const isLed = isMark(reading, clause.front ? start - 1 : start - 3, ',') || reading.tokens.lower(start) === 'which';
  const isSecond = isBut || (isOther && isLed);
  return { ...base, rule: 'aside', source, content, start, joint: isSecond ? 'clause' : 'none' };
}

/** "The board said fares would not rise, as some had feared": what stands in front of "as" is told by somebody else. */
const hasSpeaker = (reading: Reading, from: number, as: number): boolean =>
  isMark(reading, as - 1, ',') &&
  findForward(
    from + 1,
    as,
    (i) => quotationAt(reading, i) < 0 && isOneOf(reading.tokens.lower(i), 'said says announced denied insisted told'),
  ) < as;

/** "…, she said.", "…, officials said on Monday, …": the content stands around source and verb. */
export function aside(
  reading: Reading,
  group: VerbGroup,
  subject: Range,
  sentence: Sentence,
  base: Base,
): Candidate | null {
  const lead = subject.from - 1;
  if (!isClosed(reading, group, sentence, quotationAt(reading, lead) >= 0)) return null;
  if (lead < sentence.from || subject.from > group.from) return null;
  if (isOneOf(reading.tokens.lower(subject.from), 'who which that including excluding')) return null;
  const isSetOff =
    isMark(reading, lead, ',', '?', '!') ||
    isDash(reading, lead) ||
    quotationAt(reading, lead) >= 0 ||
    isMark(reading, lead, '(');
  // "ten times as many as they reported" compares.
  if (!isSetOff && (reading.tokens.lower(lead) !== 'as' || isComparison(reading, lead))) return null;
  const isPast = group.voice === 'finite' && !/[^s]s$/.test(reading.tokens.lower(group.head));
  if (!isSetOff && isPast && hasSpeaker(reading, sentence.from, lead)) return null;
  // A verb that takes no clause ("continue", "laugh") reports only beside a quotation.
  if (quotationAt(reading, lead) < 0 && !/[tcw]/.test(group.entry.frames)) return null;
  const inner = withinClause(reading, group, subject, sentence, base);
  if (inner) return inner;
  const before = contentBefore(
    reading,
    sentence.from,
    isSetOff ? lead + (quotationAt(reading, lead) >= 0 ? 1 : 0) : lead,
    group.entry.verbClass === 'find',
  );
  if (!before) return behindConjunction(reading, group, subject, sentence, base);
  // "On Monday, he said …" and "In a statement, she said": what precedes is a setting, no content.
  const hearer = group.entry.frames.includes('h') ? skipHearer(reading, group.to, sentence.to) : group.to;
  const after = resumed(reading, hearer, sentence.to, before);
  if (after.length === 0 && quotationAt(reading, before.to - 1) < 0 && isSetting(reading, before)) return null;
  // "In an update, the office explained, …": the medium is none of what is told.
  const isMedium = after.length > 0 && isFrontedMedium(reading, before);
  const content = isMedium ? after : [before, ...after];
  const rule = quotationAt(reading, before.to - 1) >= 0 ? 'quotation' : 'aside';
  return { ...base, rule, source: subject, content, start: subject.from, joint: 'none' };
}
