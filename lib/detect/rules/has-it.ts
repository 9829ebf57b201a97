import { HEARSAY_SUBJECTS } from '../../language/en/phrases.ts';
import { isOneOf } from '../../text/one-of.ts';
import type { Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { contentAfter } from './content.ts';
import { leadsClause } from './joint.ts';

/** "Rumour has it that …": the words are the cue, and there is no source. */
export function hasItRule(reading: Reading, at: number, sentence: Sentence, sentenceIndex: number): Candidate | null {
  const { tokens } = reading;
  if (!HEARSAY_SUBJECTS.has(tokens.lower(at))) return null;
  if (!isOneOf(tokens.lower(at + 1), 'has had') || tokens.lower(at + 2) !== 'it') return null;
  const content = contentAfter(reading, at + 3, sentence.to);
  if (!content) return null;
  return {
    rule: 'passive',
    verbClass: 'hearsay',
    lemma: tokens.lower(at),
    isNegated: false,
    sentence: sentenceIndex,
    source: null,
    cue: { from: at, to: at + 3 },
    content: [content],
    start: at,
    joint: leadsClause(reading, at, sentence),
  };
}
