import { NEEDING } from '../../language/en/deeds.ts';
import { HELD_ABROAD, NOUN_TIES, SPREADING } from '../../language/en/nouns.ts';
import { INSTITUTION_HEADS, PERSON_ENDING, ROLE_HEADS } from '../../language/en/sources.ts';
import {
  AUXILIARY,
  CLAUSE_STARTER,
  DETERMINER,
  NEGATION,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  TIME_WORD,
  WH_WORD,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isDash, isMark, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { NOUN_CLASSES } from '../lexicon.ts';
import { isAdverb, isAuxiliary } from './auxiliaries.ts';
import { trimRange } from './content.ts';
import { isRelativeThat, looksFinite } from './finite.ts';
import { phraseStart } from './noun-phrase.ts';
import { opensPost } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';

/** The possessor in front of the noun: "her claim", "Orvel’s accusation". */
export function possessor(reading: Reading, noun: number, sentence: Sentence): Range | null {
  const { tokens } = reading;
  let at = noun - 1;
  if (/^[a-z]+$/.test(tokens.raw(at)) && !tokens.is(at, POSSESSIVE) && !tokens.lower(at).includes("'")) at--;
  if (at < sentence.from) return null;
  if (tokens.is(at, POSSESSIVE)) return { from: at, to: at + 1 };
  // "in Hall’s opinion", "By the ministry’s count"
  const tied = tokens.lower(at).endsWith("'s") ? tiedPossessor(reading, at, sentence.from) : null;
  if (tied) return tied;
  if (tokens.lower(at).endsWith("'s")) return subjectBefore(reading, at + 1, sentence.from);
  if (isMark(reading, at, "'", '’') && tokens.lower(at - 1).endsWith('s'))
    return withoutParticiple(reading, subjectBefore(reading, at, sentence.from));
  return null;
}

/** In tokens: "by Dr Anna Bell’s". */
const LONGEST_POSSESSOR = 4;

/** A possessor that ends at `at`, from behind the preposition that opens the sentence. */
function tiedPossessor(reading: Reading, at: number, from: number): Range | null {
  const { tokens } = reading;
  if (tokens.is(at - 1, PREPOSITION)) return { from: at, to: at + 1 };
  if (at - from > LONGEST_POSSESSOR || !tokens.is(from, PREPOSITION)) return null;
  const isWhole = findForward(from + 1, at, (i) => !isCapitalised(reading, i) && !tokens.is(i, DETERMINER)) === at;
  return isWhole ? { from: from + 1, to: at + 1 } : null;
}

/** ", beating ¦ analysts’ forecasts": a participle in front of a possessor is no part of it. */
function withoutParticiple(reading: Reading, range: Range | null): Range | null {
  if (!range || range.to - range.from < 2) return range;
  const isParticiple = /^[a-z]{2,}ing$/.test(reading.tokens.raw(range.from)) && isMark(reading, range.from - 1, ',');
  return isParticiple && !opensPost(reading, range.from) ? { from: range.from + 1, to: range.to } : range;
}

/** In tokens: "General Sir Piers Aldington". */
const LONGEST_NAME = 6;

/** The second of two commas around a name, or the first. */
function nameEnd(reading: Reading, comma: number, to: number): number {
  const limit = Math.min(to, comma + LONGEST_NAME);
  const end = findForward(comma + 1, limit, (i) => !isCapitalised(reading, i));
  return end > comma + 1 && end < limit && isMark(reading, end, ',') ? end : comma;
}

/** "accusations by Baku that …", "a warning from X that …", "claims made by X that …": the agent between noun and clause. */
function agent(reading: Reading, noun: number, to: number): [source: Range | null, next: number] {
  const { tokens } = reading;
  const made = tokens.lower(noun + 1) === 'made' ? noun + 1 : noun;
  const preposition = tokens.lower(made + 1);
  if (!isOneOf(preposition, 'by from of on in among')) return [null, noun + 1];
  if (tokens.lower(made + 2) === 'that') return [null, noun + 1];
  for (let i = made + 2; i < to && i < made + 12; i++) {
    if (tokens.lower(i) === 'that')
      return [isOneOf(preposition, 'by from of among') ? { from: made + 2, to: i } : null, i];
    // "a warning from the chief, Anna Bell, that …"
    const close = isMark(reading, i, ',') ? nameEnd(reading, i, to) : i;
    if (close > i) {
      i = close;
      if (tokens.lower(i + 1) === 'that') return [{ from: made + 2, to: i }, i + 1];
    }
    if (isMark(reading, i, ',', ';', ':') || looksFinite(reading, i)) break;
  }
  return [null, noun + 1];
}

/** In tokens, from "there" to the noun: "there has been widespread public". */
const LONGEST_THERE = 6;

/** "there is growing concern that …", "there's fear that …": whether there only is what the noun at `at` tells of. */
function isThere({ tokens }: Reading, at: number, from: number): boolean {
  if (tokens.lower(at - 1) === 'no' || !isOneOf(tokens.lower(at + 1), 'that among')) return false;
  for (let i = at - 2; i >= from && i > at - LONGEST_THERE - 1; i--) {
    if (tokens.lower(i) !== 'there') continue;
    return tokens.is(i + 1, AUXILIARY) || isOneOf(tokens.lower(i + 1), 'remains remain');
  }
  return false;
}

/** A noun that reports: "her claim that …", "accusations by Baku that …", "amid rumours that …". */
export function nounRule(reading: Reading, at: number, sentence: Sentence, sentenceIndex: number): Candidate | null {
  const { tokens } = reading;
  const isHeld = HELD_ABROAD.has(tokens.lower(at)) && isThere(reading, at, sentence.from);
  const nounClass = isHeld ? 'believe' : NOUN_CLASSES.get(tokens.lower(at));
  // "There is no suggestion that …": the paper's own caution.
  if (!nounClass || (tokens.lower(at - 1) === 'no' && isOneOf(tokens.lower(at), 'suggestion claim allegation')))
    return null;
  // "Reports emerged that …": the verb only says that there are some.
  const isAbroad = SPREADING.has(tokens.lower(at + 1));
  const cue = { from: at, to: isAbroad ? at + 2 : at + 1 };
  const [by, next] = isAbroad ? [null, at + 2] : agent(reading, at, sentence.to);
  if (next >= sentence.to) return null;
  if (tokens.lower(next) !== 'that') return nounPhrase(reading, at, sentence, sentenceIndex, nounClass);
  if (isRelativeThat(reading, next)) return null;
  const end = clauseEnd(reading, next, sentence.to);
  const isWhole = end === sentence.to;
  const clause = trimRange(
    reading,
    next,
    isSubject(reading, at, sentence.from) ? predicate(reading, next, end, isWhole) : end,
  );
  if (!clause || clause.to - clause.from < 3) return null;
  const source = by ?? possessor(reading, at, sentence);
  // "in a position that nobody held"
  if (!source && isOneOf(tokens.lower(at), 'position stance')) return null;
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

/** "The claim that …", "An allegation by Hall that …" at the sentence's beginning: a predicate follows the clause. */
function isSubject(reading: Reading, at: number, from: number): boolean {
  return phraseStart(reading, from, at + 1) === from && at - from <= LONGEST_LEAD;
}

/** "-ed", and not of "not shared", whose auxiliary stands farther off. */
const isPast = ({ tokens }: Reading, at: number): boolean =>
  /^[a-z]+ed$/.test(tokens.raw(at)) && !tokens.is(at - 1, NEGATION);

/** The verbs of a row of clauses that share no conjunction, each by the first token of its group. */
function verbsOf(reading: Reading, from: number, to: number): { verbs: number[]; isWhole: boolean } {
  const { tokens } = reading;
  const verbs: number[] = [];
  for (let i = from; i < to; i++) {
    const isJoint = isOneOf(tokens.lower(i), 'and but') && looksFinite(reading, i + 1);
    if (isJoint || tokens.is(i, CLAUSE_STARTER)) return { verbs, isWhole: false };
    if (tokens.is(i, NEGATION) || !(looksFinite(reading, i) || isPast(reading, i))) continue;
    // "that cash raised for charity was spent": a participle, as far as its form tells.
    if (!isAuxiliary(reading, i) && isOneOf(tokens.lower(i + 1), 'by for from')) continue;
    verbs.push(i);
    while (i < to && (isAuxiliary(reading, i) || isAdverb(reading, i) || tokens.is(i, NEGATION))) i++;
    // "have proved justified"
    while (i + 1 < to && isPast(reading, i) && isPast(reading, i + 1)) i++;
  }
  return { verbs, isWhole: true };
}

/** Where the main verb stands behind a clause that is its subject: "that Hall lied ¦ is back"; `to` where it does not show. */
function predicate(reading: Reading, that: number, to: number, endsSentence: boolean): number {
  const { verbs, isWhole } = verbsOf(reading, that + 2, to);
  const last = verbs.at(-1) ?? to;
  // A verb alone far behind "that" is the main one, for that of the clause is not known by its form: "that men look away ¦ are old".
  const isFar = last - that > FAR && !reading.tokens.is(last - 1, PERSONAL_PRONOUN);
  return verbs.length > 1 || (isWhole && endsSentence && isFar) ? last : to;
}

/** Classes that take a holder: a fear of nobody is none. */
const HELD = new Set(['believe', 'warn', 'deny', 'promise', 'threaten']);

/** In tokens: more than a clause's own subject has. */
const FAR = 7;

/** In tokens, in front of a noun that is the subject. */
const LONGEST_LEAD = 4;

/** In tokens, of a noun's agent. */
const LONGEST_AGENT = 8;

/** "pleas to save the orchard": what is asked for, and no hearer ("pleas to ministers", "to the board"). */
function pleaTo(reading: Reading, at: number, to: number): Range | null {
  const { tokens } = reading;
  if (!isOneOf(tokens.lower(at), 'plea pleas') || tokens.lower(at + 1) !== 'to') return null;
  const verb = at + 2;
  const word = tokens.raw(verb);
  const isHearer = PERSON_ENDING.test(word) || ROLE_HEADS.has(word) || INSTITUTION_HEADS.has(word);
  if (isHearer || !/^[a-z]+[^s]$/.test(word) || tokens.is(verb, DETERMINER | POSSESSIVE | PERSONAL_PRONOUN))
    return null;
  return trimRange(reading, at + 1, phraseEnd(reading, verb, to));
}

/** Where what a noun is about ends: at a mark, or at a verb that is not its own. */
const phraseEnd = (reading: Reading, tie: number, to: number): number =>
  findForward(
    tie + 1,
    to,
    (i) =>
      isMark(reading, i, ',', ';', ':') ||
      isDash(reading, i) ||
      (i > tie + 1 && looksFinite(reading, i) && !isOneOf(reading.tokens.lower(i - 1), 'to be been')),
  );

/** "speculation about whether he will go ¦ has grown": where a question that a noun is about ends. */
function questionEnd(reading: Reading, noun: number, from: number, sentence: Sentence): number {
  const end = clauseEnd(reading, from, sentence.to);
  return isSubject(reading, noun, sentence.from) ? predicate(reading, from, end, end === sentence.to) : end;
}

/** "amid calls for an inquiry", "calls by crews for a pause", "their demand for pay": the noun's preposition opens the content. */
function nounPhrase(
  reading: Reading,
  at: number,
  { from, to }: Sentence,
  sentence: number,
  verbClass: string,
): Candidate | null {
  const { tokens } = reading;
  const lemma = tokens.lower(at);
  const blank = {
    rule: 'noun-phrase',
    verbClass,
    lemma,
    isNegated: false,
    sentence,
    start: at,
    joint: 'none',
  } as const;
  const asked = pleaTo(reading, at, to);
  if (asked) {
    const source = possessor(reading, at, { from, to, paragraph: 0 });
    return { ...blank, source, cue: { from: at, to: at + 1 }, content: [asked] };
  }
  const ties = NOUN_TIES.get(lemma);
  if (!ties || (at > from && isCapitalised(reading, at))) return null;
  const isTie = (i: number) => ties.has(tokens.lower(i));
  const hasAgent = isOneOf(tokens.lower(at + 1), 'by from') && !isTie(at + 1);
  const limit = Math.min(to, at + LONGEST_AGENT);
  const tie = hasAgent
    ? findForward(at + 2, limit, (i) => isTie(i) || isMark(reading, i, ',') || looksFinite(reading, i))
    : at + 1;
  if (tie >= limit || !isTie(tie)) return null;
  const isQuestion = tokens.is(tie + 1, WH_WORD);
  // "speculation about his health": that there is some.
  if (lemma === 'speculation' && !isQuestion) return null;
  const end = isQuestion ? questionEnd(reading, at, tie + 1, { from, to, paragraph: 0 }) : phraseEnd(reading, tie, to);
  const content = trimRange(reading, hasAgent ? tie : tie + 1, end);
  // "calls for an hour"
  if (!content || tokens.is(content.to - 1, TIME_WORD)) return null;
  const source = hasAgent ? trimRange(reading, at + 2, tie) : possessor(reading, at, { from, to, paragraph: 0 });
  // "The recipe calls for lard", "Hall appeals for a penalty": a verb.
  const isVerb =
    !source &&
    ((isCapitalised(reading, at - 1) && !tokens.is(at - 1, PREPOSITION)) || NEEDING.has(tokens.lower(at - 1)));
  if (isVerb && at - 1 >= from && isOneOf(lemma, 'calls appeals')) return null;
  // "the fears about the dam": whose, it does not say; "the demand for coal" is nobody's words.
  if (!source && (HELD.has(verbClass) || lemma === 'demand')) return null;
  const cue = { from: at, to: hasAgent ? at + 1 : tie + 1 };
  return { ...blank, source, cue, content: [content] };
}

/** In tokens. */
const LONGEST_ASIDE = 8;

function clauseEnd(reading: Reading, from: number, to: number): number {
  for (let i = from + 3; i < to; i++) {
    if (isMark(reading, i, ';')) return i;
    if (!isMark(reading, i, ',')) continue;
    // "that they are not, in fact, our boats": the clause is not complete.
    const close = findForward(i + 1, Math.min(to, i + LONGEST_ASIDE), (k) => isMark(reading, k, ','));
    const isAside = reading.tokens.is(i - 1, AUXILIARY | NEGATION) && isMark(reading, close, ',');
    if (!isAside) return i;
    i = close;
  }
  return to;
}
