import { MAKING, REPEATABLE } from '../../language/en/nouns.ts';
import {
  ADVERB,
  AUXILIARY,
  CLAUSE_STARTER,
  DETERMINER,
  LY_ADVERB,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isPunctuation, quotationAt, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { WORD } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { NOUN_CLASSES } from '../lexicon.ts';
import { leftOf } from './auxiliaries.ts';
import { leadsClause } from './joint.ts';
import { isPerson } from './person.ts';
import { subjectBefore } from './subject-before.ts';
import { skipTime } from './time.ts';

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

/** "the same warning ¦ sign", "a similar statement ¦ piece": the noun only tells of the one behind it. */
function isFirstNoun(reading: Reading, noun: number, to: number): boolean {
  const { tokens } = reading;
  const next = noun + 1;
  if (next >= to || tokens.type[next] !== WORD || isCapitalised(reading, next) || quotationAt(reading, next) >= 0)
    return false;
  const ends =
    ADVERB | LY_ADVERB | AUXILIARY | CLAUSE_STARTER | DETERMINER | PERSONAL_PRONOUN | POSSESSIVE | PREPOSITION;
  return (
    !tokens.is(next, ends) &&
    !isOneOf(tokens.lower(next), 'and but or again before since ago') &&
    skipTime(reading, next, to) === next
  );
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
  if (isFirstNoun(reading, noun, sentence.to)) return null;
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
