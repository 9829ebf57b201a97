import { BE, COMMON_VERB, ED_FORM, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import {
  findForward,
  isCapitalised,
  isDash,
  isMark,
  quotationAt,
  quotationOf,
  type Range,
  type Reading,
} from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { fronted } from './as-fronted.ts';
import { aside } from './aside.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';
import type { Right } from './complement.ts';
import { skipHearer } from './content.ts';
import { goesOnWithVerb, hasVerb, looksFinite, mayBeThird } from './finite.ts';
import { type Base, clauseStart, leadsClause } from './joint.ts';
import { missingObjectEnd } from './missing-object.ts';
import { relativeObject } from './relative-object.ts';
import { retoldEnd } from './tail.ts';
import { skipTime } from './time.ts';
import type { VerbGroup } from './verb-group.ts';

const FRONTING = 'as when while after before although though if since';

/** Whether the clause that opens the sentence still goes on at `to`: no comma outside quotation marks. */
function isOpening(reading: Reading, from: number, to: number): boolean {
  return (
    findForward(from, to, (i) => quotationAt(reading, i) < 0 && (isMark(reading, i, ',') || isDash(reading, i))) === to
  );
}

/** "The firm – which says it is sorry ¦ – has left": between dashes. */
function beforeDash(reading: Reading, { from, to }: Range): Range {
  return { from, to: findForward(from + 1, to, (i) => quotationAt(reading, i) < 0 && isDash(reading, i)) };
}

/**
 * In a fronted clause ("As Lind called for calm, the crowd …") and in a background one (", who denies it, left") the content
 * ends at the comma, for the writer goes on after it. In "what officials call “a slip” lasted", "the yard, which critics call a
 * ruin, is shut" it ends in front of the main verb.
 */
export function clipped(reading: Reading, sentence: Sentence, subject: Range, { rule, content }: Right): Range {
  const { tokens } = reading;
  const first = sentence.from + (isOneOf(tokens.lower(sentence.from), 'so but and just even') ? 1 : 0);
  const isFronted =
    isOneOf(tokens.lower(first), FRONTING) && (subject.from === first + 1 || isOpening(reading, first, content.from));
  const isBackground = isOneOf(tokens.lower(subject.from), 'who which') && isMark(reading, subject.from - 1, ',');
  const isInner =
    isOneOf(tokens.lower(subject.from - 1), 'what which whom') ||
    (isOneOf(tokens.lower(subject.from - 1), 'who whose') && isMark(reading, subject.from - 2, ','));
  const dash = isOneOf(tokens.lower(subject.from), 'who which') ? subject.from - 1 : subject.from - 2;
  if (isDash(reading, dash) && dash > sentence.from) return beforeDash(reading, content);
  const isRelative = isOneOf(tokens.lower(subject.from), 'that who which') && subject.to - subject.from === 1;
  const quotation = quotationOf(reading, content.from);
  // "a banner that read “Go” was taken": the main verb follows.
  if ((isInner || isRelative) && quotation && looksFinite(reading, quotation.last + 1))
    return { from: content.from, to: quotation.last + 1 };
  if (!isFronted && !isBackground && !isInner) return content;
  const isStrict = !isFronted && (isInner || rule === 'that');
  const end = findForward(content.from + 1, content.to, (i) => {
    if (quotationAt(reading, i) >= 0) return false;
    if (isFronted && isDash(reading, i)) return true;
    // "says it is “small,” is shut": the comma stands inside the quotation.
    if (quotationAt(reading, i - 1) >= 0 && isMark(reading, i - 2, ',')) return isStrict && looksFinite(reading, i);
    if (!isMark(reading, i, ',')) return false;
    // ", now expects": an adverb of the main verb's.
    return !isStrict || goesOnWithVerb(reading, isAdverb(reading, i + 1) ? i + 2 : i + 1);
  });
  return { from: content.from, to: end };
}

/** Whether the content follows the verb or its hearer at once: "“No,” she told us after a walk that was long" has none. */
function isNear(reading: Reading, { to }: VerbGroup, { content }: Right): boolean {
  return content.from <= skipTime(reading, skipHearer(reading, to, content.from), content.from);
}

/** A plain verb of speech and a clause or quotation of its own. */
function isSaying({ entry, hasAuxiliary }: VerbGroup, right: Right): boolean {
  return entry.frames.includes('p') && !hasAuxiliary && isOneOf(right.rule, 'that quotation');
}

/** Whether an aside between two commas stands in the middle of a clause: behind its auxiliary or a preposition. */
function isCutOff(reading: Reading, from: number, to: number): boolean {
  if (!isMark(reading, from - 1, ',') || !isMark(reading, to, ',')) return false;
  return isAuxiliary(reading, from - 2) || reading.tokens.is(from - 2, PREPOSITION);
}

/** Whether a content begins with its verb, so that its subject stands elsewhere. */
function isPredicate(reading: Reading, { from }: Range): boolean {
  if (isAuxiliary(reading, from)) return true;
  const isVerb = reading.tokens.is(from, ED_FORM | COMMON_VERB) || VERB_READINGS.has(reading.tokens.lower(from));
  return isVerb && !isCapitalised(reading, from);
}

/**
 * "If the dam holds, ¦ the engineer said the village could be saved": a condition or a reason in front of the speaker is told with the
 * rest; "If asked, Moss says …" is none. `null` where there is none.
 */
function condition(
  reading: Reading,
  { entry: { frames, verbClass } }: VerbGroup,
  { from }: Sentence,
  subject: Range,
  { rule }: Right,
): Range | null {
  const comma = subject.from - 1;
  // "If it fails, the firm could deny them a permit": no word of it.
  if (!frames.includes('p') || verbClass === 'deny') return null;
  if (!isOneOf(reading.tokens.lower(from), 'if unless because') || !isMark(reading, comma, ',')) return null;
  if (!isOneOf(rule, 'that clause quotation') || reading.tokens.is(from + 1, ED_FORM)) return null;
  const front = { from, to: comma };
  // "If you ask Moss, she says …", "If Hale was worried, he said so …": the writer's.
  const isWriters = (i: number) => isOneOf(reading.tokens.lower(i), 'you was were');
  if (findForward(from, comma, isWriters) < comma) return null;
  return hasVerb(reading, front) || hasThird(reading, front) ? front : null;
}

/** "If all goes well", "Unless the rain stops": a verb in -s. */
const hasThird = (reading: Reading, { from, to }: Range): boolean =>
  findForward(from + 2, to, (i) => mayBeThird(reading, i)) < to;

/** "asked that her name not be ¦ used described the raid": a part of the verb in front, and no subject. */
const isVerbPart = ({ tokens }: Reading, { from, to }: Range): boolean =>
  to - from === 1 && tokens.is(from, ED_FORM) && tokens.is(from - 1, BE);

/** The attribution of a finite verb with the subject in front of it: an aside, or the content that `right` found. */
export function withSubject(
  reading: Reading,
  group: VerbGroup,
  subject: Range,
  right: Right | null,
  sentence: Sentence,
  base: Base,
): Candidate | null {
  if (isVerbPart(reading, subject)) return null;
  const related = relativeObject(reading, group, subject, right, sentence, base);
  if (related) return related;
  const isQuotedBefore =
    quotationAt(reading, subject.from - 1) >= 0 && quotationOf(reading, subject.from - 1)?.last === subject.from - 1;
  const { frames } = group.entry;
  if (!right && frames.includes('p')) {
    const led = fronted(reading, group, subject, sentence, base);
    if (led) return led;
  }
  // "He had been, she said, “a bully”": the quotation only completes the clause.
  if (right?.rule === 'quotation' && isCutOff(reading, subject.from, group.to)) {
    const around = aside(reading, group, subject, sentence, base);
    if (around) return around;
  }
  const isBehindQuotation = right && isQuotedBefore && !(right.rule === 'that' && isNear(reading, group, right));
  if ((frames.includes('p') || frames.includes('q')) && (!right || isBehindQuotation)) {
    const around = aside(reading, group, subject, sentence, base);
    if (around) return around;
  }
  if (!right) return null;
  const retold = retoldEnd(reading, subject.from);
  // ", a phrase ¦ his office says was torn from its context": the writer's word for what was said, and who says something of it.
  if (retold < subject.to && retold > subject.from && isMark(reading, subject.from - 1, ',')) {
    const content = [{ from: subject.from, to: retold }, right.content];
    return {
      ...base,
      rule: right.rule,
      source: { from: retold, to: subject.to },
      content,
      start: subject.from,
      joint: 'clause',
    };
  }
  const content = clipped(reading, sentence, subject, right);
  // ", where he said it rained": a clause of its own, and the place is part of what is said.
  const where = subject.from - 1;
  if (reading.tokens.lower(where) === 'where' && isMark(reading, where - 1, ',')) {
    const parts = [{ from: where, to: where + 1 }, content];
    return { ...base, rule: right.rule, source: subject, content: parts, start: where, joint: 'clause' };
  }
  const relative = subject.from - 1;
  // "polls that it says show support", "a film which police said showed a knife": the pronoun is the subject of what is said.
  const isRelative =
    right.rule === 'clause' && relative > sentence.from && isOneOf(reading.tokens.lower(relative), 'that which who');
  if (isRelative && isPredicate(reading, content)) {
    const parts = [{ from: relative, to: relative + 1 }, content];
    return { ...base, rule: right.rule, source: subject, content: parts, start: relative, joint: 'none' };
  }
  const gap = right.rule === 'clause' ? missingObjectEnd(reading, relative, sentence.from, content) : -1;
  if (gap >= 0) {
    const parts = [
      { from: relative, to: relative + 1 },
      { from: content.from, to: gap },
    ];
    return { ...base, rule: right.rule, source: subject, content: parts, start: relative, joint: 'none' };
  }
  const start = clauseStart(reading, subject.from, sentence);
  const led = leadsClause(reading, start, sentence);
  // "She wrote that he came and the guard replied that …": two speakers, whatever mark is missing.
  const isSecond = isOneOf(reading.tokens.lower(start - 1), 'and but') && isSaying(group, right);
  const joint = led === 'none' && isSecond ? 'clause' : led;
  const front = condition(reading, group, sentence, subject, right);
  return { ...base, rule: right.rule, source: subject, content: front ? [front, content] : [content], start, joint };
}
