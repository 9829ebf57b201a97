import { RESEARCHERS, STUDIES, TRACES } from '../../language/en/nouns.ts';
import { FINDING } from '../../language/en/verbs.ts';
import { DETERMINER } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { leftOf } from './auxiliaries.ts';
import { trimRange } from './content.ts';
import { leadsClause } from './joint.ts';
import { objectEnd } from './object-end.ts';
import { headOf } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';

/** Who found it: a study, or people who do research, or nobody of whom it is a finding. */
function finderOf(reading: Reading, subject: Range): 'study' | 'people' | null {
  const { tokens } = reading;
  const head = headOf(reading, subject);
  if (RESEARCHERS.has(head)) return 'people';
  if (STUDIES.has(head)) return 'study';
  // "a group of researchers", "her team of ice scientists", "a research team"
  if (!isOneOf(head, 'group team teams groups')) return null;
  const isOfThem = (i: number) => RESEARCHERS.has(tokens.lower(i)) || tokens.lower(i) === 'research';
  return findForward(subject.from, subject.to, isOfThem) < subject.to ? 'people' : null;
}

/** In tokens: "9 sorts", "abnormally high levels". */
const LONGEST_LEAD = 4;

/** "9 sorts of fern", "traces of lead", but "a boat": what people find in their work, and elsewhere. */
function isResult(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  if (tokens.type[at] === NUMBER) return true;
  const limit = Math.min(to, at + LONGEST_LEAD);
  return findForward(at, limit, (i) => TRACES.has(tokens.lower(i))) < limit;
}

/** Whether an object may begin here: a number, an article, a plain word; no clause, particle or preposition. */
function startsObject({ tokens }: Reading, at: number): boolean {
  if (tokens.type[at] === NUMBER || tokens.is(at, DETERMINER)) return tokens.lower(at) !== 'that';
  return /^[a-z][a-z-]+$/.test(tokens.raw(at)) && !isOneOf(tokens.lower(at), NO_OBJECT);
}

const NO_OBJECT =
  'that whether how why what when where who which if to as by in on at of for from with out up and or but guilty it himself themselves herself itself him her them me us';

/** "A survey of six towns identified three causes", "a team of scientists found 9 sorts of fern": a finding that is no clause. */
export function bareFinding(reading: Reading, at: number, sentence: Sentence, sentenceIndex: number): Candidate | null {
  const lemma = FINDING.get(reading.tokens.lower(at));
  if (!lemma || at + 1 >= sentence.to || !startsObject(reading, at + 1)) return null;
  const left = leftOf(reading, at, sentence.from);
  if (left.hasBe || left.hasModal || left.isInfinitive) return null;
  const source = subjectBefore(reading, left.from, sentence.from);
  const finder = source && finderOf(reading, source);
  if (!source || !finder) return null;
  if (finder === 'people' && lemma === 'find' && !isResult(reading, at + 1, sentence.to)) return null;
  const content = trimRange(reading, at + 1, objectEnd(reading, at + 1, sentence.to));
  if (!content) return null;
  return {
    rule: finder === 'study' ? 'object' : 'weak-object',
    verbClass: 'find',
    lemma,
    isNegated: left.isNegated,
    sentence: sentenceIndex,
    source,
    cue: { from: left.from, to: at + 1 },
    content: [content],
    start: source.from,
    joint: leadsClause(reading, source.from, sentence),
  };
}
