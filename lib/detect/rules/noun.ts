import { POSSESSIVES } from '../../language/en/function-words.ts';
import { SPREADING } from '../../language/en/nouns.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isMark, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { NOUN_CLASSES } from '../lexicon.ts';
import { trimRange } from './content.ts';
import { looksFinite } from './finite.ts';
import { subjectBefore } from './subject-before.ts';

/** The possessor in front of the noun: "her claim", "Orvel’s accusation". */
function possessor(reading: Reading, noun: number, sentence: Sentence): Range | null {
  const { tokens } = reading;
  let at = noun - 1;
  if (/^[a-z]+$/.test(tokens.raw(at)) && !POSSESSIVES.has(tokens.lower(at)) && !tokens.lower(at).includes("'")) at--;
  if (at < sentence.from) return null;
  if (POSSESSIVES.has(tokens.lower(at))) return { from: at, to: at + 1 };
  if (tokens.lower(at).endsWith("'s")) return subjectBefore(reading, at + 1, sentence.from);
  if (isMark(reading, at, "'", '’') && tokens.lower(at - 1).endsWith('s'))
    return subjectBefore(reading, at, sentence.from);
  return null;
}

/** "accusations by Baku that …", "a warning from X that …": the agent between noun and clause. */
function agent(reading: Reading, noun: number, to: number): [source: Range | null, next: number] {
  const { tokens } = reading;
  const preposition = tokens.lower(noun + 1);
  if (!isOneOf(preposition, 'by from of on in among')) return [null, noun + 1];
  if (tokens.lower(noun + 2) === 'that') return [null, noun + 1];
  for (let i = noun + 2; i < to && i < noun + 12; i++) {
    if (tokens.lower(i) === 'that') return [isOneOf(preposition, 'by from of') ? { from: noun + 2, to: i } : null, i];
    if (isMark(reading, i, ',', ';', ':') || looksFinite(reading, i)) break;
  }
  return [null, noun + 1];
}

/** A noun that reports: "her claim that …", "accusations by Baku that …", "amid rumours that …". */
export function nounRule(reading: Reading, at: number, sentence: Sentence, sentenceIndex: number): Candidate | null {
  const { tokens } = reading;
  const nounClass = NOUN_CLASSES.get(tokens.lower(at));
  if (!nounClass) return null;
  // "Reports emerged that …": the verb only says that there are some.
  const isAbroad = SPREADING.has(tokens.lower(at + 1));
  const cue = { from: at, to: isAbroad ? at + 2 : at + 1 };
  const [by, next] = isAbroad ? [null, at + 2] : agent(reading, at, sentence.to);
  if (next >= sentence.to || tokens.lower(next) !== 'that') return null;
  const clause = trimRange(reading, next, clauseEnd(reading, next, sentence.to));
  if (!clause || clause.to - clause.from < 3) return null;
  const source = by ?? possessor(reading, at, sentence);
  return {
    rule: 'noun',
    verbClass: nounClass,
    lemma: tokens.lower(at),
    isNegated: false,
    sentence: sentenceIndex,
    source,
    cue,
    content: [clause],
    start: at,
    joint: 'none',
  };
}

function clauseEnd(reading: Reading, from: number, to: number): number {
  for (let i = from + 3; i < to; i++) if (isMark(reading, i, ',', ';')) return i;
  return to;
}
