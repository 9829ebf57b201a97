import { ATTITUDE_NOUNS, LIGHT_VERBS, ORDERS } from '../../language/en/nouns.ts';
import { DETERMINER, POSSESSIVE } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isCapitalised, isMark, quotationAt, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { NOUN_CLASSES } from '../lexicon.ts';
import { announced } from './announced.ts';
import { isAdverb } from './auxiliaries.ts';
import { contentAfter, trimRange } from './content.ts';
import { isRelativeThat } from './finite.ts';
import { leadsClause } from './joint.ts';
import { mainSubject } from './main-subject.ts';
import { objectEnd } from './object-end.ts';
import { isSomebody } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';
import { sayEnd } from './takeover.ts';

/** Determiner and two adjectives at most stand between the verb and its noun. */
const LONGEST_GAP = 4;

/** "issued a denial of …", "voiced concern that …": a verb of little meaning whose noun reports. The cue is both. */
export function lightVerbRule(
  reading: Reading,
  head: number,
  sentence: Sentence,
  sentenceIndex: number,
): Candidate | null {
  const { tokens } = reading;
  if (!LIGHT_VERBS.has(tokens.lower(head))) return null;
  let noun = head + 1;
  while (noun < sentence.to && noun < head + LONGEST_GAP && !isCueNoun(tokens.lower(noun))) noun++;
  const word = tokens.lower(noun);
  if (noun + 1 >= sentence.to || !isCueNoun(word)) return null;
  const next = tokens.lower(noun + 1);
  if (word === 'statement' && next === ':') return statement(reading, head, noun, sentence, sentenceIndex);
  const isOrder = ORDERS.has(word);
  const orderTies = word.startsWith('order') ? 'for against' : 'against';
  const isPreposition = isOneOf(next, isOrder ? orderTies : 'of about over at for');
  // "gave an order to the crew": a hearer.
  const isHearer = tokens.is(noun + 2, DETERMINER | POSSESSIVE) || isCapitalised(reading, noun + 2);
  const isInfinitive = isOrder && next === 'to' && !isHearer;
  if (next !== 'that' && !isPreposition && !isInfinitive) return null;
  // "issued a statement about the storm": what it says is not told. "a note that seemed to please all": a relative clause.
  if (next === 'about' && isOneOf(word, 'statement announcement remarks testimony')) return null;
  // "made a plea of guilty"
  if (next === 'of' && word === 'plea') return null;
  if (next === 'that' && isRelativeThat(reading, noun + 1)) return null;
  const from = groupStart(reading, head, sentence.from);
  const own = subjectBefore(reading, from, sentence.from);
  const isShared = isOneOf(tokens.lower(from - 1), 'and but') && from > sentence.from;
  const source = own ?? (isShared ? mainSubject(reading, sentence.from, from) : null);
  const first = isPreposition ? noun + 2 : noun + 1;
  const to = isPreposition ? objectEnd(reading, first, sentence.to) : sayEnd(reading, first, sentence.to);
  const content = trimRange(reading, first, to);
  if (!source || !content || isMark(reading, noun, ',')) return null;
  // "The move has raised concerns": whose, it does not say.
  if (tokens.lower(head).startsWith('rais') && !isSomebody(reading, source)) return null;
  return {
    rule: 'light-verb',
    verbClass: isOrder ? 'demand' : (NOUN_CLASSES.get(word) ?? 'say'),
    lemma: word,
    isNegated: false,
    sentence: sentenceIndex,
    source,
    cue: { from, to: noun + (isPreposition ? 2 : 1) },
    content: [content],
    start: own?.from ?? from - 1,
    joint: own ? leadsClause(reading, own.from, sentence) : 'shared',
  };
}

/** The verb with its adverbs and auxiliaries: "has also issued". */
function groupStart(reading: Reading, head: number, least: number): number {
  let from = head;
  while (from > least && (isAdverb(reading, from - 1) || isOneOf(reading.tokens.lower(from - 1), 'has have had')))
    from--;
  return from;
}

/** "released the following statement: “…”", where the quotation may be the next paragraph. */
function statement(
  reading: Reading,
  head: number,
  noun: number,
  sentence: Sentence,
  sentenceIndex: number,
): Candidate | null {
  const from = groupStart(reading, head, sentence.from);
  const source = subjectBefore(reading, from, sentence.from);
  const isHere = noun + 2 < sentence.to && quotationAt(reading, noun + 2) >= 0;
  const content = announced(reading, noun + 1) ?? (isHere ? contentAfter(reading, noun + 2, sentence.to) : null);
  if (!source || !content) return null;
  return {
    rule: 'quotation',
    verbClass: 'say',
    lemma: 'statement',
    isNegated: false,
    sentence: sentenceIndex,
    source,
    cue: { from, to: noun + 1 },
    content: [content],
    start: source.from,
    joint: 'none',
  };
}

function isCueNoun(word: string): boolean {
  return NOUN_CLASSES.has(word) || ATTITUDE_NOUNS.has(word) || ORDERS.has(word);
}
