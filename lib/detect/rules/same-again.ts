import { MAKING, REPEATABLE } from '../../language/en/nouns.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isPunctuation, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { NOUN_CLASSES } from '../lexicon.ts';
import { leftOf } from './auxiliaries.ts';
import { leadsClause } from './joint.ts';
import { isPerson } from './person.ts';
import { subjectBefore } from './subject-before.ts';

/** In tokens: "the very same broad claim". */
const LONGEST_PHRASE = 5;

/** "the same", "a similar", "similar", "much the same": its end, or -1. */
function sameEnd({ tokens }: Reading, at: number): number {
  const from = tokens.lower(at) === 'much' ? at + 1 : at;
  if (tokens.lower(from) === 'similar') return from + 1;
  const same = isOneOf(tokens.lower(from + 1), 'very exact') ? from + 2 : from + 1;
  const isSame = tokens.lower(from) === 'the' && tokens.lower(same) === 'same';
  if (isSame) return same + 1;
  return tokens.lower(from) === 'a' && isOneOf(tokens.lower(from + 1), 'similar comparable') ? from + 2 : -1;
}

/** "Its rival made the same promise", "gave a similar warning": what was told before, told again by somebody else. */
export function sameAgain(reading: Reading, at: number, sentence: Sentence, sentenceIndex: number): Candidate | null {
  const { tokens } = reading;
  if (!MAKING.has(tokens.lower(at))) return null;
  const same = sameEnd(reading, at + 1);
  if (same < 0) return null;
  const limit = Math.min(sentence.to, at + 1 + LONGEST_PHRASE);
  const noun = findForward(same, limit, (i) => REPEATABLE.has(tokens.lower(i)) || isPunctuation(reading, i));
  const word = tokens.lower(noun);
  // "made the same claim that …" tells it anew.
  if (noun >= limit || !REPEATABLE.has(word) || isOneOf(tokens.lower(noun + 1), 'that of to')) return null;
  const left = leftOf(reading, at, sentence.from);
  if (left.hasBe || left.hasModal || left.isInfinitive) return null;
  const source = subjectBefore(reading, left.from, sentence.from);
  if (!source || !isPerson(reading, source)) return null;
  return {
    rule: 'anaphor',
    verbClass: NOUN_CLASSES.get(word) ?? 'say',
    lemma: word,
    isNegated: left.isNegated,
    sentence: sentenceIndex,
    source,
    cue: { from: left.from, to: at + 1 },
    content: [{ from: at + 1, to: noun + 1 }],
    start: source.from,
    joint: leadsClause(reading, source.from, sentence),
  };
}
