import { STANCES } from '../../language/en/phrases.ts';
import { BE } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isMark, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { opensClause } from './agent.ts';
import { isAdverb, leftOf } from './auxiliaries.ts';
import { contentAfter } from './content.ts';
import { leadsClause } from './joint.ts';
import { skipSetting } from './setting.ts';
import { isSomebody } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';
import { skipTime } from './time.ts';

/** Index of the verb that goes with the word at `at`: "was" of "was adamant", "made" of "made it clear"; -1 where there is none. */
function verbOf({ tokens }: Reading, at: number, isAdverbAt: (i: number) => boolean): number {
  if (tokens.lower(at) === 'clear') {
    const verb = tokens.lower(at - 1) === 'it' ? at - 2 : at - 1;
    return isOneOf(tokens.lower(verb), 'made make makes') ? verb : -1;
  }
  let verb = at - 1;
  while (isAdverbAt(verb)) verb--;
  return tokens.is(verb, BE) ? verb : -1;
}

/** "was adamant that …", "is confident that …", "made clear that …": what somebody holds, told by an adjective. */
export function stanceRule(reading: Reading, at: number, sentence: Sentence, sentenceIndex: number): Candidate | null {
  const { tokens } = reading;
  const verbClass = STANCES.get(tokens.lower(at));
  const verb = verbClass ? verbOf(reading, at, (i) => i > sentence.from && isAdverb(reading, i)) : -1;
  if (!verbClass || verb <= sentence.from) return null;
  // "She was confident, she said, that …": hers by another cue.
  if (isMark(reading, at + 1, ',')) return null;
  const that = skipSetting(reading, skipTime(reading, at + 1, sentence.to), sentence.to);
  // "is confident the wall will hold": a clause without "that".
  const isClause = tokens.lower(that) === 'that' || opensClause(reading, that, sentence.to);
  if (that >= sentence.to || !isClause) return null;
  const left = leftOf(reading, verb, sentence.from);
  const source = subjectBefore(reading, left.from, sentence.from);
  const content = contentAfter(reading, that, sentence.to);
  if (!source || !content || left.isNegated || !isSomebody(reading, source)) return null;
  if (isOneOf(tokens.lower(source.from), 'i we') || left.isInfinitive) return null;
  // "It is certain that it will rain": nobody's.
  if (tokens.lower(source.from) === 'it' && isOneOf(tokens.lower(at), 'certain sure')) return null;
  return {
    rule: 'that',
    verbClass,
    lemma: tokens.lower(at),
    isNegated: false,
    sentence: sentenceIndex,
    source,
    cue: { from: left.from, to: at + 1 },
    content: [content],
    start: source.from,
    joint: leadsClause(reading, source.from, sentence),
  };
}
