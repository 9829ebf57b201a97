import { HEARSAY_ADVERBS } from '../../language/en/phrases.ts';
import { CLAUSE_STARTER, ED_FORM, OPENER, PERSONAL_PRONOUN, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { leftOf } from './auxiliaries.ts';
import { clauseOf } from './clause-of.ts';
import { contentBefore, trimRange } from './content.ts';
import { looksFinite } from './finite.ts';
import { subjectBefore } from './subject-before.ts';
import { clauseEnd } from './takeover.ts';
import { verbRule } from './verb.ts';

/** "the case against him for allegedly stealing": who would have done it. */
const OBJECTS = 'him her them me us';

/** Constructions in which the words of a speaker follow or stand around the verb. */
const SPOKEN = 'that quotation colon clause wh';

/** "Lind allegedly told a guard that …": Lind is the source, and what is hearsay is that she spoke. */
function allegedlySaid(
  reading: Reading,
  at: number,
  sentence: Sentence,
  sentenceIndex: number,
  verbClass: string,
): Candidate | null {
  if (!VERB_READINGS.has(reading.tokens.lower(at + 1))) return null;
  const said = verbRule(reading, at + 1, sentence, sentenceIndex, []);
  if (!said?.source || said.verbClass !== 'say' || said.cue.from > at || !isOneOf(said.rule, SPOKEN)) return null;
  return { ...said, verbClass };
}

/** Whether what looks like a subject from `start` on is a part of a longer one: no clause and no setting in front of it. */
function isPartOf(reading: Reading, start: number, from: number): boolean {
  const { tokens } = reading;
  if (tokens.is(start, ED_FORM)) return true;
  if (tokens.is(start, CLAUSE_STARTER | PERSONAL_PRONOUN)) return false;
  return (
    isMark(reading, start - 1, ',') &&
    !tokens.is(from, PREPOSITION | CLAUSE_STARTER | OPENER) &&
    findForward(from, start, (i) => looksFinite(reading, i) && !tokens.is(i + 1, PREPOSITION)) === start
  );
}

/** What stands in front of the adverb and is hearsay with it: its own clause, or who would have done it. */
function before(reading: Reading, at: number, from: number): Range | null {
  const { tokens } = reading;
  // "fined for allegedly stealing": the fine is no hearsay.
  if (tokens.is(at - 1, PREPOSITION) && tokens.lower(at + 1).endsWith('ing'))
    return at - 2 >= from && isOneOf(tokens.lower(at - 2), OBJECTS) ? { from: at - 2, to: at - 1 } : null;
  const subject = subjectBefore(reading, leftOf(reading, at, from).from, from);
  if (!subject || isPartOf(reading, subject.from, from)) return contentBefore(reading, from, at);
  return trimRange(reading, clauseOf(reading, subject, from), at);
}

/** What follows the adverb, as far as the clause goes: one with "who" ends at its comma, for the writer goes on there. */
function behind(reading: Reading, at: number, pronoun: number | undefined, to: number): Range | null {
  const isBackground =
    pronoun !== undefined && isOneOf(reading.tokens.lower(pronoun), 'who which') && isMark(reading, pronoun - 1, ',');
  const end = clauseEnd(reading, at + 1, to);
  if (!isBackground) return trimRange(reading, at + 1, end);
  return trimRange(
    reading,
    at + 1,
    findForward(at + 1, end, (i) => quotationAt(reading, i) < 0 && isMark(reading, i, ',')),
  );
}

/** "The bag allegedly belonged to …": hearsay in an adverb, without source; the clause around it is the content. */
export function adverbRule(reading: Reading, at: number, sentence: Sentence, sentenceIndex: number): Candidate | null {
  const word = reading.tokens.lower(at);
  const adverb = Object.hasOwn(HEARSAY_ADVERBS, word) ? HEARSAY_ADVERBS[word] : undefined;
  if (!adverb) return null;
  const said = allegedlySaid(reading, at, sentence, sentenceIndex, adverb);
  if (said) return said;
  const front = before(reading, at, sentence.from);
  const content = [front, behind(reading, at, front?.from, sentence.to)].filter((part) => part !== null);
  if (content.length === 0) return null;
  return {
    rule: 'adverb',
    verbClass: adverb,
    lemma: word,
    isNegated: false,
    sentence: sentenceIndex,
    source: null,
    cue: { from: at, to: at + 1 },
    content,
    start: at,
    joint: 'none',
  };
}
