import { RECORDED, RECORDS } from '../../language/en/nouns.ts';
import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import { ADVERB, DETERMINER, LY_ADVERB, POSSESSIVE, PREPOSITION, TIME_WORD } from '../../language/en/word-classes.ts';
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
import { type Right, rightOf } from './complement.ts';
import { trimRange } from './content.ts';
import { hasVerb, looksFinite, mayBeFinite } from './finite.ts';
import { isInference } from './inference.ts';
import { type Base, speakerBefore } from './joint.ts';
import { documentBefore, isSent } from './letter.ts';
import { mainSubject } from './main-subject.ts';
import { asksForNoName } from './no-name.ts';
import { givesNoReason, isPersonAlone } from './no-reason.ts';
import { afterOpening } from './opening.ts';
import { hidesName } from './source-clause.ts';
import { headOf, isSomebody } from './speaker.ts';
import { tellsNothing } from './untold.ts';
import type { VerbGroup } from './verb-group.ts';

/** "…, each blaming the other". */
const DISTRIBUTIVE = 'each both';

/** "Fans were livid, some saying …", "with one posting …": of those named before, behind a comma or "with". */
const PARTS = 'one another some others several many few most';

/** Whether what stands right before the participle is a subject of its own, and no article: "each", "with one". */
function isOwnPronoun(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (isOneOf(tokens.lower(at), DISTRIBUTIVE)) return true;
  const isLed = isMark(reading, at - 1, ',') || isOneOf(tokens.lower(at - 1), 'with and');
  return isLed && isOneOf(tokens.lower(at), PARTS);
}

/** In tokens: "some of the older voters". */
const LONGEST_PART = 6;

/** "…, each side claiming that …", "…, many of them saying …": a phrase of some of them between a mark and the participle, or `null`. */
function partBefore(reading: Reading, { from }: VerbGroup, first: number): Range | null {
  const { tokens } = reading;
  const last = from - 1;
  if (
    tokens.is(last, ADVERB | LY_ADVERB | TIME_WORD | PREPOSITION) ||
    isOneOf(tokens.lower(last), 'time more hand way')
  )
    return null;
  for (let i = last; i > first && i >= from - LONGEST_PART; i--) {
    if (quotationAt(reading, i) >= 0 || looksFinite(reading, i)) return null;
    if (!isPunctuation(reading, i)) continue;
    const isLed = isMark(reading, i, ',', ':') || isDash(reading, i);
    const isPart = isLed && i < last && isOneOf(tokens.lower(i + 1), `${DISTRIBUTIVE} ${PARTS}`);
    return isPart && !tokens.is(i + 2, TIME_WORD) ? { from: i + 1, to: from } : null;
  }
  return null;
}

/** "with some mocking her, saying …": the comma behind an absolute phrase; the subject of both participles. */
function absoluteBefore(reading: Reading, comma: number, from: number): Range | null {
  if (!isMark(reading, comma, ',')) return null;
  const { tokens } = reading;
  for (let i = comma - 1; i > from && i > comma - 10; i--) {
    if (isMark(reading, i, ';', ':') || quotationAt(reading, i) >= 0 || looksFinite(reading, i)) return null;
    const isWith = tokens.lower(i) === 'with' && isMark(reading, i - 1, ',');
    if (isMark(reading, i, ',')) return null;
    if (!isWith) continue;
    const verb = findForward(i + 2, comma, (k) => tokens.lower(k).endsWith('ing'));
    return verb < comma ? { from: i + 1, to: verb } : null;
  }
  return null;
}

/** "with both capitals blaming …", ", each blaming …": a participle with a subject of its own. */
function absoluteSubject(reading: Reading, group: VerbGroup, from: number): Range | null {
  const shared = absoluteBefore(reading, group.from - 1, from);
  if (shared) return shared;
  const part = partBefore(reading, group, from);
  if (part) return part;
  for (let i = group.from - 1; i >= from && i > group.from - 14; i--) {
    if (i === group.from - 1 && isOwnPronoun(reading, i)) return { from: i, to: i + 1 };
    if (reading.tokens.lower(i) === 'of' && RECORDED.has(reading.tokens.lower(i - 1)))
      return { from: i + 1, to: group.from };
    if (reading.tokens.lower(i) === 'with') {
      // "with the clerk twice reminding them"
      const isOften = isOneOf(reading.tokens.lower(group.from - 1), 'twice once often');
      const end = isOften ? group.from - 1 : group.from;
      return i + 1 < end ? trimRange(reading, i + 1, end) : null;
    }
    if (isMark(reading, i, ',', ';', ':') || quotationAt(reading, i) >= 0 || looksFinite(reading, i)) return null;
  }
  return null;
}

/** "Citing the risk of flood, the mayor closed the bridge": the subject follows the comma. */
function fronted(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base, right: Right): Candidate | null {
  const { from } = right.content;
  // ", with the harvest a month off, …": a part of the claim.
  const comma = findForward(
    from,
    sentence.to,
    (i) => isClosingComma(reading, i) && !isOneOf(reading.tokens.lower(i + 1), 'with which who'),
  );
  const content = trimRange(reading, from, comma);
  const source = comma < sentence.to ? mainSubject(reading, comma + 1, sentence.to) : null;
  if (!content || !source) return null;
  return { ...base, rule: 'participle', source, content: [content], start: group.from, joint: 'none' };
}

/** "With ministers insisting there is no money ¦, hospitals turn to charity": what is said in front of the main clause. */
function beforeMain(reading: Reading, { from, to }: Range, end: number): Range {
  const limit = Math.min(to, from + LONGEST_CLAUSE);
  const isMain = (i: number) =>
    isClosingComma(reading, i) && mainSubject(reading, i + 1, Math.min(end, i + LONGEST_CLAUSE)) !== null;
  const main = findForward(from, limit, isMain);
  return trimRange(reading, from, main < limit ? main : to) ?? { from, to };
}

/** In tokens, from "and" to the second participle. */
const LONGEST_SECOND = 12;

/** "with ministers blaming the union and the union ¦ saying it was late": who speaks in the second of two absolute phrases, or `null`. */
function secondAbsolute(reading: Reading, { from }: VerbGroup, earlier: readonly Candidate[]): Range | null {
  const isFirst = ({ rule, source }: Candidate) =>
    rule === 'participle' && source !== null && reading.tokens.lower(source.from - 1) === 'with';
  const last = earlier.findLast(isFirst);
  if (!last) return null;
  for (let i = from - 1; i > last.cue.to && i > from - LONGEST_SECOND; i--) {
    if (isMark(reading, i, ',', ';', ':') || quotationAt(reading, i) >= 0 || looksFinite(reading, i)) return null;
    if (reading.tokens.lower(i) === 'and') return trimRange(reading, i + 1, from);
  }
  return null;
}

/** In tokens, from a participle back to the clause it goes with. */
const LONGEST_CLAUSE = 40;

/** Somebody, and no "Shares in Orvel", which only begins with a capital. */
function maySpeak(reading: Reading, subject: Range, { from }: Sentence): boolean {
  const isCommon = subject.from === from && reading.tokens.is(from + 1, PREPOSITION);
  return !isCommon && isSomebody(reading, subject);
}

/** "Ministers praised the deal, but the union walked out, ¦ accusing them": the subject of a later clause than the last who spoke. */
function nearerSubject(reading: Reading, { from }: VerbGroup, sentence: Sentence, after: number): Range | null {
  if (!isMark(reading, from - 1, ',')) return null;
  const { tokens } = reading;
  for (let i = from - 2; i > after && i > from - LONGEST_CLAUSE; i--) {
    if (quotationAt(reading, i) >= 0 || isMark(reading, i, ':')) return null;
    const word = tokens.lower(i);
    const isJoint =
      isMark(reading, i, ';') ||
      isOneOf(word, 'but while') ||
      // "Orvel, Lorn, and Mirn, saying": a list, and no second clause.
      (word === 'and' &&
        isMark(reading, i - 1, ',') &&
        hasVerb(reading, { from: Math.max(after, i - LONGEST_CLAUSE), to: i }));
    if (!isJoint && !isOneOf(word, 'after when')) continue;
    const verb = findForward(
      i + 2,
      from - 1,
      (k) => mayBeFinite(reading, k) || isOneOf(tokens.lower(k), 'cut put set'),
    );
    const subject = verb < from - 1 ? trimRange(reading, i + 1, verb) : null;
    if (!subject || !isSomebody(reading, subject)) return null;
    // "Shares fell after the bank cut its rating": shares say nothing. "Hall resigned after the bank cut …": Hall may.
    const main = isJoint ? null : mainSubject(reading, sentence.from, from);
    return isJoint || (main && !maySpeak(reading, main, sentence)) ? subject : null;
  }
  return null;
}

/** A comma outside quotation marks, or the last one inside them. */
function isClosingComma(reading: Reading, index: number): boolean {
  if (quotationAt(reading, index) < 0)
    return isMark(reading, index, ',') || (isMark(reading, index - 2, ',') && quotationAt(reading, index - 1) >= 0);
  return false;
}

/** "citing unnamed diplomats", "citing internal emails": where it is known from, and nothing that is told. */
function isEvidence(reading: Reading, content: Range): boolean {
  const head = headOf(reading, content);
  return isSomebody(reading, content) || RECORDS.has(head) || MEDIUM_NOUNS.has(head);
}

/** In tokens, from "anonymity" to "citing". */
const LONGEST_REASON = 6;

/** ", adding that …", ", accusing Baku of …", "a statement saying …" */
export function participle(
  reading: Reading,
  group: VerbGroup,
  sentence: Sentence,
  base: Base,
  earlier: readonly Candidate[],
): Candidate | null {
  // "a Senate hearing that …", "understanding our past" are nouns.
  if (isOneOf(group.entry.lemma, 'hear understand')) return null;
  // "spoke on condition of anonymity, citing the rules": why a source hides is no claim.
  if (
    group.entry.lemma === 'cite' &&
    hidesName(reading, Math.max(sentence.from, group.from - LONGEST_REASON), group.from)
  )
    return null;
  if (asksForNoName(reading, group)) return null;
  const right = rightOf(reading, group, sentence);
  if (!right || (right.rule === 'weak-object' && !isSent(reading, group, sentence))) return null;
  if (givesNoReason(reading, group, right.content) || tellsNothing(reading, group, null, right)) return null;
  if (group.entry.lemma === 'cite' && isEvidence(reading, right.content)) return null;
  const before = reading.tokens.lower(group.from - 1);
  if (reading.tokens.is(group.from - 1, PREPOSITION) && !isOneOf(before, 'by after before')) return null;
  if (
    (reading.tokens.is(group.from - 1, DETERMINER) && !isOwnPronoun(reading, group.from - 1)) ||
    reading.tokens.is(group.from - 1, POSSESSIVE)
  )
    return null;
  if (group.from === sentence.from) return fronted(reading, group, sentence, base, right);
  const last = earlier.at(-1);
  const second = secondAbsolute(reading, group, earlier);
  if (second)
    return {
      ...base,
      rule: 'participle',
      source: second,
      content: [right.content],
      start: second.from,
      joint: 'clause',
    };
  const paper = documentBefore(reading, group, sentence);
  if (paper)
    return { ...base, rule: 'participle', source: paper, content: [right.content], start: group.from, joint: 'none' };
  const own =
    absoluteSubject(reading, group, last?.cue.to ?? sentence.from) ??
    (group.entry.lemma !== 'add' ? nearerSubject(reading, group, sentence, last?.cue.to ?? sentence.from) : null);
  // "When Hall asked why, Lind walked out, saying …": the main clause goes on, and not the one in front of it.
  const main = afterOpening(reading, sentence.from, group.from);
  const speaker = speakerBefore(earlier.filter(({ cue }) => cue.from >= main));
  // "an aide who said it was late, adding …": the main clause goes on, not the one about the aide.
  const isRelative = speaker && reading.tokens.lower(speaker.from) === 'who' && !isMark(reading, speaker.from - 1, ',');
  // "said the port would stay open, contradicting its own envoy": the writer's word for what was said.
  if (group.entry.lemma === 'contradict' && !own && speaker && isPersonAlone(reading, right.content)) return null;
  const source = own ?? (isRelative ? null : speaker) ?? mainSubject(reading, sentence.from, group.from);
  if (!source || (!own && isInference(reading, group, source))) return null;
  const isCoordinated = before === 'and' && last?.rule === 'participle';
  const rule = own || isCoordinated || isMark(reading, group.from - 1, ',') ? 'participle' : 'loose-participle';
  const isFrontedWith = own?.from === sentence.from + 1 && reading.tokens.lower(sentence.from) === 'with';
  const content = [isFrontedWith ? beforeMain(reading, right.content, sentence.to) : right.content];
  // "with some mocking her, saying … and calling …": all of it is told by whoever tells of them.
  const isAbsolute = own !== null && absoluteBefore(reading, group.from - 1, sentence.from) !== null;
  const isGoingOn = isCoordinated && last.joint === 'none' && last.start === last.cue.from;
  if (isAbsolute) return { ...base, rule, source, content, start: group.from, joint: 'none' };
  if (isGoingOn) return { ...base, rule, source: last.source, content, start: group.from, joint: 'none' };
  // "…, before adding that …"
  const isNext = before === 'before' && !own && (group.entry.lemma === 'add' || isMark(reading, group.from - 2, ','));
  if (isNext && right.rule !== 'object')
    return { ...base, rule: 'participle', source, content, start: group.from - 1, joint: 'shared' };
  return { ...base, rule, source, content, start: startOf(reading, own, group), joint: 'shared' };
}

/** Where the clause of a participle begins: "with ministers blaming", ", others moaning"; where its subject is another's, at itself. */
function startOf(reading: Reading, own: Range | null, { from }: VerbGroup): number {
  if (!own) return from;
  if (reading.tokens.lower(own.from - 1) === 'with') return own.from - 1;
  const isPhrase = own.to - own.from > 1 && isOneOf(reading.tokens.lower(own.from), DISTRIBUTIVE);
  return own.to === from && (isPhrase || isOneOf(reading.tokens.lower(own.from), PARTS)) ? own.from : from;
}
