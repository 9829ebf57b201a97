import { VIEW_NOUNS } from '../../language/en/phrases.ts';
import { PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isDash, isMark, isPunctuation, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { contentBefore, trimRange } from './content.ts';
import { hasVerb } from './finite.ts';
import { possessor } from './noun.ts';
import { clauseEnd } from './takeover.ts';

/** The content of "in her view" when it opens the clause, stands in it or closes it; `null` when it belongs to another noun. */
function around(reading: Reading, preposition: number, noun: number, { from, to }: Sentence): Range[] | null {
  const next = noun + 1;
  const isFronted =
    preposition === from || (preposition === from + 1 && isOneOf(reading.tokens.lower(from), 'and but so'));
  if (isFronted) {
    if (next >= to || (reading.tokens.is(next, PREPOSITION) && quotationAt(reading, next) < 0)) return null;
    const content = trimRange(reading, next, to);
    return content && hasVerb(reading, content) ? [content] : null;
  }
  const isSetOff = isMark(reading, preposition - 1, ',') || isDash(reading, preposition - 1);
  // "a vote that, by her telling, cost the town": a part of another clause.
  const isWithin = isOneOf(reading.tokens.lower(preposition - 2), 'that which who');
  if (!isSetOff || isWithin || (next < to && !isPunctuation(reading, next))) return null;
  const before = contentBefore(reading, from, preposition);
  if (!before || before.to - before.from < 2) return null;
  // "Both yards, in her view, were late": the clause is not complete without what follows.
  const after = hasVerb(reading, before) ? null : trimRange(reading, next, clauseEnd(reading, next + 1, to));
  return after ? [before, after] : [before];
}

/** "In her view, Y", "Y, by his own account", "Hall’s view is that Y": whose noun it is, that person is the source. */
export function viewRule(reading: Reading, at: number, sentence: Sentence, sentenceIndex: number): Candidate | null {
  const { tokens } = reading;
  const lemma = tokens.lower(at);
  const prepositions = VIEW_NOUNS.get(lemma);
  if (prepositions === undefined) return null;
  const isOwn = tokens.lower(at - 1) === 'own';
  const source = possessor(reading, isOwn ? at - 1 : at, sentence);
  if (!source) return null;
  const isStated = isOneOf(tokens.lower(at + 1), 'is was') && tokens.lower(at + 2) === 'that';
  const stated = isStated ? trimRange(reading, at + 2, sentence.to) : null;
  const isTied = isOneOf(tokens.lower(source.from - 1), prepositions) && source.from > sentence.from;
  const content = stated ? [stated] : isTied ? around(reading, source.from - 1, at, sentence) : null;
  if (!content) return null;
  return {
    rule: 'according',
    verbClass: isOneOf(lemma, 'view opinion') ? 'believe' : 'say',
    lemma,
    isNegated: false,
    sentence: sentenceIndex,
    source,
    cue: { from: at, to: at + 1 },
    content,
    start: isTied ? source.from - 1 : source.from,
    joint: 'none',
  };
}
