import { HEARSAY_ADVERBS } from '../../language/en/phrases.ts';
import type { Range, Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd, contentBefore, trimRange } from './content.ts';

/** "The bag allegedly belonged to …": hearsay in an adverb, without source; the sentence around it is the content. */
export function adverbRule(reading: Reading, at: number, sentence: Sentence, sentenceIndex: number): Candidate | null {
  const word = reading.tokens.lower(at);
  const adverb = Object.hasOwn(HEARSAY_ADVERBS, word) ? HEARSAY_ADVERBS[word] : undefined;
  if (!adverb) return null;
  const parts: (Range | null)[] = [
    contentBefore(reading, sentence.from, at),
    trimRange(reading, at + 1, clauseEnd(reading, at + 1, sentence.to)),
  ];
  const content = parts.filter((part) => part !== null);
  if (content.length === 0) return null;
  return {
    rule: 'adverb',
    verbClass: adverb,
    lemma: word,
    isNegated: false,
    sentence: sentenceIndex,
    source: null,
    cue: { from: at, to: at + 1 },
    content,
    start: at,
    joint: 'none',
  };
}
