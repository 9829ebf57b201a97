import { THEORIES } from '../../language/en/nouns.ts';
import { DETERMINER, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import type { Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { trimRange } from './content.ts';
import { possessor } from './noun.ts';
import { clauseEnd } from './takeover.ts';

/** "Another theory is that …", "their argument is that …", "the idea goes that …": a view by its noun. Whose it is only a possessor tells. */
export function theoryRule(reading: Reading, at: number, sentence: Sentence, sentenceIndex: number): Candidate | null {
  const { tokens } = reading;
  const verbClass = THEORIES.get(tokens.lower(at));
  const verb = tokens.lower(at + 1);
  const that = at + 2;
  if (!verbClass || !isOneOf(verb, 'is was goes went') || that + 1 >= sentence.to || tokens.lower(that) !== 'that')
    return null;
  const source = possessor(reading, at, sentence);
  // "The idea is that it sells": what a thing is for, and nobody's words.
  const isView = isOneOf(tokens.lower(at), 'theory argument fear hope belief suspicion thinking');
  const first = source?.from ?? (tokens.is(at - 1, DETERMINER) ? at - 1 : at - 2);
  // "what counts against this argument is that …": not the subject.
  if (first < sentence.from || tokens.is(first - 1, PREPOSITION)) return null;
  if (!source && !tokens.is(first, DETERMINER)) return null;
  if (!source && !isView && !isOneOf(verb, 'goes went')) return null;
  const content = trimRange(reading, that, clauseEnd(reading, that, sentence.to));
  if (!content) return null;
  return {
    rule: source ? 'noun' : 'noun-phrase',
    verbClass,
    lemma: tokens.lower(at),
    isNegated: false,
    sentence: sentenceIndex,
    source,
    cue: { from: at, to: at + (source || isOneOf(verb, 'is was') ? 1 : 2) },
    content: [content],
    start: source?.from ?? at,
    joint: 'none',
  };
}
