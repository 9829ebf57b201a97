import { isOneOf } from '../../text/one-of.ts';
import { isMark, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isPerson } from './person.ts';
import { quotedSentence } from './quoted-sentence.ts';
import { subjectAfter } from './subject-after.ts';

/** "“I have lost half my trade.” So says Dora Pratley, whose shop faces the works.": who said what stands in front. */
export function soSays(reading: Reading, at: number, sentence: Sentence, index: number): Candidate | null {
  const { tokens } = reading;
  const isSaying = isOneOf(tokens.lower(at), 'says said') && tokens.lower(at - 1) === 'so' && at - 1 === sentence.from;
  const isNext = isSaying && reading.sentences[index - 1]?.paragraph === sentence.paragraph;
  const content = isNext ? quotedSentence(reading, index - 1) : null;
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
