import { POINTED_TO } from '../../language/en/deeds.ts';
import { OWN_STOOD_BY, STOOD_BY, VERBS_OF_IDIOMS } from '../../language/en/idioms.ts';
import { FAMILY } from '../../language/en/roles.ts';
import { CLAUSE_STARTER, POSSESSIVE, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isMark, isPunctuation, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { isAdverb, leftOf } from './auxiliaries.ts';
import { contentAfter, trimRange } from './content.ts';
import { isRelativeThat, startsClause } from './finite.ts';
import { opensBareClause } from './hearer.ts';
import { leadsClause, speakerBefore } from './joint.ts';
import { mainSubject } from './main-subject.ts';
import { objectEnd } from './object-end.ts';
import { isPeopleNoun } from './person.ts';
import { isSomebody } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';
import { skipTime } from './time.ts';

/** What an idiom is read as, and where its cue ends. */
interface Idiom {
  readonly verbClass: string;
  readonly lemma: string;
  readonly rule: Rule;
  readonly to: number;
  readonly content: Range | null;
}

/** In tokens: "its own earlier figures", "her health minister". */
const LONGEST_OBJECT = 6;

/** "the figures", "every word", "her minister", and not "the gate", "a list of names", "her husband": what somebody vouches for. */
function isVouchedFor(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const isBorder = (i: number) =>
    tokens.is(i, PREPOSITION | CLAUSE_STARTER) || isPunctuation(reading, i) || quotationAt(reading, i) >= 0;
  const end = findForward(from, Math.min(to, from + LONGEST_OBJECT), isBorder);
  const head = tokens.lower(end - 1);
  const isOwn = tokens.is(from, POSSESSIVE);
  const isWord = isOneOf(tokens.lower(from), 'every each') && head === 'word';
  if (end - from < 2 || !(isOwn || isWord || isOneOf(tokens.lower(from), 'the that this those these'))) return false;
  const isOfBody = isOneOf(tokens.lower(from), 'its their our');
  const isPost = isPeopleNoun(head) && !FAMILY.has(head) && !isOneOf(head, 'friend friends');
  return STOOD_BY.has(head) || (isOwn && isPost) || (isOfBody && OWN_STOOD_BY.has(head));
}

/** "stood by its figures", "stands firmly by her deputy": what the source said or did before is still right. */
function standingBy(reading: Reading, at: number, to: number): Idiom | null {
  const { tokens } = reading;
  const by = isAdverb(reading, at + 1) ? at + 2 : at + 1;
  if (tokens.lower(by) !== 'by' || !isVouchedFor(reading, by + 1, to)) return null;
  const end = objectEnd(reading, by + 1, to);
  const clause = findForward(by + 2, end, (i) => isOneOf(tokens.lower(i), 'when after before while'));
  const content = trimRange(reading, by + 1, clause);
  return { verbClass: 'confirm', lemma: 'stand by', rule: 'object', to: by + 1, content };
}

/** "the finger", "fingers", "the finger of blame", and no "finger" that only shows the way: its end, or -1. */
function fingerEnd({ tokens }: Reading, at: number): number {
  if (tokens.lower(at) === 'fingers') return at + 1;
  if (!isOneOf(tokens.lower(at), 'the a') || tokens.lower(at + 1) !== 'finger') return -1;
  const isOfBlame = tokens.lower(at + 2) === 'of' && isOneOf(tokens.lower(at + 3), 'blame suspicion accusation');
  if (isOfBlame) return at + 4;
  return tokens.lower(at) === 'the' ? at + 2 : -1;
}

/** In tokens: "the back wall". */
const LONGEST_POINTED = 3;

/** "pointed the finger at the militia", "is pointing the finger of blame squarely at him". */
function pointing(reading: Reading, at: number, to: number): Idiom | null {
  const { tokens } = reading;
  const finger = fingerEnd(reading, isAdverb(reading, at + 1) ? at + 2 : at + 1);
  const preposition = isAdverb(reading, finger) ? finger + 1 : finger;
  if (finger < 0 || tokens.lower(preposition) !== 'at' || preposition + 1 >= to) return null;
  const content = trimRange(reading, preposition + 1, objectEnd(reading, preposition + 1, to));
  // "pointed the finger at the window": the way, and no blame
  if (!content) return null;
  const limit = Math.min(content.to, content.from + LONGEST_POINTED);
  if (findForward(content.from, limit, (i) => POINTED_TO.has(tokens.lower(i))) < limit) return null;
  return { verbClass: 'accuse', lemma: 'point the finger', rule: 'object', to: preposition + 1, content };
}

/** "shot back that …", "fired back that …": an answer with a clause. "hit back that night", "hit back that much harder" have none. */
function answeringThat(reading: Reading, at: number, to: number): Idiom | null {
  const { tokens } = reading;
  const that = at + 2;
  if (tokens.lower(at + 1) !== 'back' || tokens.lower(that) !== 'that') return null;
  const clause = { from: that + 1, to };
  const isClause = startsClause(reading, clause) || opensBareClause(reading, clause.from, to);
  if (!isClause || skipTime(reading, that, to) > that || isRelativeThat(reading, that)) return null;
  return { verbClass: 'say', lemma: 'hit back', rule: 'that', to: that, content: contentAfter(reading, that, to) };
}

const READERS: Readonly<Record<string, (reading: Reading, at: number, to: number) => Idiom | null>> = {
  stand: standingBy,
  point: pointing,
  hit: answeringThat,
};

/** "stood by its figures", "pointed the finger at the mine", "fired back that …": verbs that report only together with other words. */
export function idiomRule(
  reading: Reading,
  at: number,
  sentence: Sentence,
  sentenceIndex: number,
  earlier: readonly Candidate[],
): Candidate | null {
  const verb = VERBS_OF_IDIOMS.get(reading.tokens.lower(at));
  const idiom = verb ? READERS[verb]?.(reading, at, sentence.to) : null;
  if (!idiom?.content) return null;
  const left = leftOf(reading, at, sentence.from);
  // "She left, pointing the finger at the board", "is pointing the finger at the board"
  const isIng = reading.tokens.lower(at).endsWith('ing');
  const isLoose = isIng && !left.hasBe && isMark(reading, left.from - 1, ',');
  if (left.hasModal || left.isInfinitive || (!isLoose && left.hasBe !== isIng)) return null;
  const isShared = isLoose || isOneOf(reading.tokens.lower(left.from - 1), 'and but');
  const own = isLoose ? null : subjectBefore(reading, left.from, sentence.from);
  const shared = isShared ? (speakerBefore(earlier) ?? mainSubject(reading, sentence.from, left.from)) : null;
  const source = own ?? shared;
  if (!source || (idiom.rule === 'object' && !isSomebody(reading, source))) return null;
  return {
    rule: idiom.rule,
    verbClass: idiom.verbClass,
    lemma: idiom.lemma,
    isNegated: left.isNegated,
    sentence: sentenceIndex,
    source,
    cue: { from: left.from, to: idiom.to },
    content: [idiom.content],
    start: own?.from ?? left.from - 1,
    joint: own ? leadsClause(reading, own.from, sentence) : 'shared',
  };
}
