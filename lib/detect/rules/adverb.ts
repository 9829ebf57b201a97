import { HEARSAY_ADVERBS } from '../../language/en/phrases.ts';
import { PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import type { Range, Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { contentBefore, trimRange } from './content.ts';
import { clauseEnd } from './takeover.ts';

/** "the case against him for allegedly stealing": who would have done it. */
const OBJECTS = 'him her them me us';

/** "The bag allegedly belonged to …": hearsay in an adverb, without source; the sentence around it is the content. */
export function adverbRule(reading: Reading, at: number, sentence: Sentence, sentenceIndex: number): Candidate | null {
  const word = reading.tokens.lower(at);
  const adverb = Object.hasOwn(HEARSAY_ADVERBS, word) ? HEARSAY_ADVERBS[word] : undefined;
  if (!adverb) return null;
  const isBehindFor = reading.tokens.is(at - 1, PREPOSITION) && reading.tokens.lower(at + 1).endsWith('ing');
  const blamed = at - 2 >= sentence.from && isBehindFor && isOneOf(reading.tokens.lower(at - 2), OBJECTS);
  const parts: (Range | null)[] = [
    blamed ? { from: at - 2, to: at - 1 } : contentBefore(reading, sentence.from, at),
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
