import { WRITTEN_ON } from '../../language/en/leads.ts';
import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import { CLAUSE_STARTER, DETERMINER, ED_FORM, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isMark, isPunctuation, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { contentAfter } from './content.ts';

/** In tokens, from the paper to the verb, and of the paper's own phrase. */
const LONGEST_GAP = 14;
const LONGEST_PHRASE = 6;

/** Participles without "-ed" that say where a paper is, or how it came there. */
const PLACED = 'left found held sent written seen stuck hung put';

/** Start of the phrase that ends in the noun: its article, or in a headline the first word; -1 where neither is near. */
function phraseFrom(reading: Reading, noun: number, first: number): number {
  for (let i = noun; i >= first && i > noun - LONGEST_PHRASE && !isPunctuation(reading, i); i--)
    if (reading.tokens.is(i, DETERMINER) || i === first) return i;
  return -1;
}

/** The paper of which is told where it was, with that, in front of the verb at `read`. */
function paperBefore(reading: Reading, read: number, first: number): Range | null {
  const { tokens } = reading;
  for (let i = read - 2; i >= first && i > read - LONGEST_GAP; i--) {
    if (isPunctuation(reading, i) || tokens.is(i, CLAUSE_STARTER)) return null;
    const isPlaced = tokens.is(i + 1, ED_FORM | PREPOSITION) || isOneOf(tokens.lower(i + 1), PLACED);
    const isPaper = MEDIUM_NOUNS.has(tokens.lower(i)) || WRITTEN_ON.has(tokens.lower(i));
    if (!isPaper || !isPlaced) continue;
    const from = phraseFrom(reading, i, first);
    return from < 0 ? null : { from, to: read };
  }
  return null;
}

/** "A card left with one bouquet read: “…”", "A letter found in his cell reads: “…”": the paper speaks, and no verb says it but "read". */
export function inscription(reading: Reading, at: number, sentence: Sentence, index: number): Candidate | null {
  const { tokens } = reading;
  if (!isOneOf(tokens.lower(at), 'read reads') || !isMark(reading, at + 1, ':', ',')) return null;
  const content = quotationAt(reading, at + 2) >= 0 ? contentAfter(reading, at + 2, sentence.to) : null;
  const source = content && paperBefore(reading, at, sentence.from);
  if (!source) return null;
  return {
    rule: 'quotation',
    verbClass: 'say',
    lemma: 'read',
    isNegated: false,
    sentence: index,
    source,
    cue: { from: at, to: at + 1 },
    content: [content],
    start: source.from,
    joint: 'none',
  };
}
