import { isOneOf } from '../../text/one-of.ts';
import { isMark, quotationOf, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isPerson } from './person.ts';
import { subjectAfter } from './subject-after.ts';

/** The quotation that is all of the sentence before, in the same paragraph; `null` where there is none. */
function quotedBefore(reading: Reading, sentence: Sentence, index: number): Range | null {
  const before = reading.sentences[index - 1];
  const quotation = before?.paragraph === sentence.paragraph ? quotationOf(reading, before.from) : undefined;
  if (!before || quotation?.first !== before.from || quotation.last + 1 !== before.to) return null;
  return { from: before.from, to: before.to };
}

/** "“I have lost half my trade.” So says Dora Pratley, whose shop faces the works.": who said what stands in front. */
export function soSays(reading: Reading, at: number, sentence: Sentence, index: number): Candidate | null {
  const { tokens } = reading;
  const isSaying = isOneOf(tokens.lower(at), 'says said') && tokens.lower(at - 1) === 'so' && at - 1 === sentence.from;
  const content = isSaying ? quotedBefore(reading, sentence, index) : null;
  if (!content) return null;
  const source = subjectAfter(reading, at + 1, sentence.to);
  const isAll = source && (source.to === sentence.to || isMark(reading, source.to, '.', '!', ','));
  if (!isAll || !isPerson(reading, source)) return null;
  return {
    rule: 'quotation',
    verbClass: 'say',
    lemma: 'say',
    isNegated: false,
    sentence: index,
    source,
    cue: { from: at, to: at + 1 },
    content: [content],
    start: sentence.from,
    joint: 'none',
  };
}
