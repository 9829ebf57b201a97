import { isOneOf } from '../../text/one-of.ts';
import { isPunctuation, type Range, type Reading } from '../../text/reading.ts';
import type { Tagging } from './tag.ts';

/** Words with which a further clause begins, seldom the source's own. */
const NEXT_CLAUSE = 'while but although though as after before when because since if which who during following amid';

/** Tokens by which a content cut short may be made longer. */
const LONGEST = 25;

/**
 * A content to the right of its cue that stops in mid-clause runs on to the clause's end: the tagger looks only a few words ahead.
 * It stays as it is where the clause goes on for long, or where a part of an attribution follows directly.
 */
export function repaired(reading: Reading, tagging: Tagging, cue: Range, content: Range, stretchEnd: number): Range {
  if (content.from < cue.from) return content;
  const { labels, sentences } = tagging;
  const isSameSentence = (i: number) => i < stretchEnd && sentences[i] === sentences[content.to - 1];
  const goesOn = (i: number) =>
    isSameSentence(i) &&
    labels[i] === 0 &&
    !isPunctuation(reading, i) &&
    !isOneOf(reading.tokens.lower(i), NEXT_CLAUSE);
  let to = content.to;
  while (to < content.to + LONGEST && goesOn(to)) to++;
  const isPartNext = isSameSentence(to) && labels[to] !== 0;
  return goesOn(to) || isPartNext ? content : { from: content.from, to };
}
