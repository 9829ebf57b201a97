import { isOneOf } from '../../text/one-of.ts';
import { findForward, isMark, isPunctuation, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { VERB_READINGS, type VerbEntry } from '../lexicon.ts';
import { rightOf } from './complement.ts';
import { contentAfter, contentBefore, trimRange } from './content.ts';
import { type Base, leadsClause } from './joint.ts';
import { subjectBefore } from './subject-before.ts';
import type { VerbGroup } from './verb-group.ts';

/** How far behind "quoted" its "as saying" may stand. */
const LONGEST_GAP = 16;

/** In tokens, of the paper behind "as saying by". */
const LONGEST_PAPER = 10;

/** "saying", "warning": the verb behind "as", when it reports. */
function reportedBy({ tokens }: Reading, verb: number): VerbEntry | null {
  const found = VERB_READINGS.get(tokens.lower(verb))?.find(({ form }) => form === 'ing');
  return found?.entries.find(({ particles }) => particles.length === 0) ?? null;
}

/** "as saying by the Bugle": the end of the paper, which belongs to the cue, or `from`. */
function paperEnd(reading: Reading, from: number, to: number): number {
  if (reading.tokens.lower(from) !== 'by') return from;
  const limit = Math.min(to, from + LONGEST_PAPER);
  const isEnd = (i: number) =>
    reading.tokens.lower(i) === 'that' || quotationAt(reading, i) >= 0 || isMark(reading, i, ',', ':', '.', ';');
  return findForward(from + 1, limit, isEnd);
}

/**
 * "was quoted by a paper as saying": the cue is the whole, the source its subject. "A paper quoted the envoy as warning": the
 * envoy is the source, and "as warning" the cue.
 */
export function quotedRule(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { tokens } = reading;
  if (!isOneOf(group.entry.lemma, 'quote cite')) return null;
  const limit = Math.min(sentence.to - 1, group.to + LONGEST_GAP);
  const as = findForward(group.to, limit, (i) => tokens.lower(i) === 'as' && reportedBy(reading, i + 1) !== null);
  const entry = as < limit ? reportedBy(reading, as + 1) : null;
  if (!entry) return null;
  const isPassive = group.voice === 'passive';
  const subject = subjectBefore(reading, group.from, sentence.from);
  const source = isPassive ? subject : trimRange(reading, group.to, as);
  if (!source) return null;
  const to = isPassive ? paperEnd(reading, as + 2, sentence.to) : as + 2;
  const content =
    told(reading, entry, as, to, sentence) ?? (subject && contentBefore(reading, sentence.from, subject.from));
  if (!content) return null;
  const start = subject?.from ?? group.from;
  const cue = { from: isPassive ? group.from : as, to };
  return {
    ...base,
    verbClass: entry.lemma === 'say' ? base.verbClass : entry.verbClass,
    lemma: entry.lemma === 'say' ? base.lemma : entry.lemma,
    cue,
    rule: 'that',
    source,
    content: [content],
    start,
    joint: leadsClause(reading, start, sentence),
  };
}

/** What is told behind the cue, which ends at `from`; `null` where nothing follows, and the content stands before. */
function told(reading: Reading, entry: VerbEntry, as: number, from: number, sentence: Sentence): Range | null {
  const isOver = from >= sentence.to || (isPunctuation(reading, from) && quotationAt(reading, from + 1) < 0);
  if (isOver && !isMark(reading, from, ':')) return null;
  if (entry.lemma === 'say') {
    const after = trimRange(reading, from, sentence.to);
    return after && contentAfter(reading, after.from, sentence.to);
  }
  const verb: VerbGroup = {
    from: as + 1,
    to: from,
    head: as + 1,
    entry,
    voice: 'ing',
    isNegated: false,
    hasAuxiliary: false,
    afterHead: from,
    isRecollected: false,
  };
  return rightOf(reading, verb, sentence)?.content ?? null;
}
