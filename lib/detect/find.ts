import { VERBS_OF_IDIOMS } from '../language/en/idioms.ts';
import { HELD_ABROAD, THEORIES } from '../language/en/nouns.ts';
import {
  HEARSAY_ADVERBS,
  HEARSAY_SUBJECTS,
  SOURCE_OR_RATE,
  SPEAKING_OUT,
  STANCES,
  VIEW_NOUNS,
  WITHHOLDING,
} from '../language/en/phrases.ts';
import { FINDING } from '../language/en/verbs.ts';
import { findForward, isMark, quotationAt, type Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Candidate } from './candidate.ts';
import { TRIGGERS } from './lexicon.ts';
import { linkSentence } from './link.ts';
import { accordingRule } from './rules/according.ts';
import { adverbRule } from './rules/adverb.ts';
import { bareFinding } from './rules/bare-finding.ts';
import { colonRule } from './rules/colon.ts';
import { attachContinuations } from './rules/continuation.ts';
import { hasItRule } from './rules/has-it.ts';
import { idiomRule } from './rules/idiom.ts';
import { viewRule } from './rules/in-view-of.ts';
import { inscription } from './rules/inscription.ts';
import { lightVerbRule } from './rules/light-verb.ts';
import { nounRule } from './rules/noun.ts';
import { signedPost } from './rules/post.ts';
import { rulingInHeadline } from './rules/ruling.ts';
import { sameAgain } from './rules/same-again.ts';
import { signedQuotation } from './rules/signed-quotation.ts';
import { soSays } from './rules/so-says.ts';
import { speakingOut } from './rules/speaking-out.ts';
import { stanceRule } from './rules/stance.ts';
import { theoryRule } from './rules/theory.ts';
import { verbRule } from './rules/verb.ts';
import { withheldRule } from './rules/withheld.ts';

/**
 * Tokens outside quotation marks, and tokens in all, after which a sentence is none (a list, data): the rules, some of them
 * quadratic in a sentence, look at its beginning only.
 */
const LONGEST_SENTENCE = 400;
const LONGEST_WITH_QUOTATIONS = 4000;

function beginningOf(reading: Reading, sentence: Sentence): Sentence {
  const limit = Math.min(sentence.to, sentence.from + LONGEST_WITH_QUOTATIONS);
  let to = sentence.from;
  for (let plain = 0; to < limit && plain < LONGEST_SENTENCE; to++) if (quotationAt(reading, to) < 0) plain++;
  return { ...sentence, to };
}

/** Marks at which a rule may begin. */
const OPENING_MARKS = new Set([':', '-', '–', '—']);

/** At the word a rule for verbs, nouns or marks may begin. */
const COMMON = 1;
/** The word belongs to one of the small lists: "view", "adamant", "gave". */
const LISTED = 2;
/** What is said in brackets ends with them. */
const BRACKET = 4;

function openingWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const word of [...TRIGGERS, ...HELD_ABROAD, SOURCE_OR_RATE]) words.set(word, COMMON);
  for (const list of [
    VIEW_NOUNS.keys(),
    STANCES.keys(),
    WITHHOLDING.keys(),
    HEARSAY_SUBJECTS.keys(),
    FINDING.keys(),
    THEORIES.keys(),
    SPEAKING_OUT,
    VERBS_OF_IDIOMS.keys(),
  ])
    for (const word of list) words.set(word, (words.get(word) ?? 0) | LISTED);
  return words;
}

/** Which rules may begin at a word: most words of a text are passed over after one look-up. */
const OPENING_WORDS = openingWords();

/** By word of the text's vocabulary: which rules may begin at it, as a word or a mark; 0: none. */
function openersOf({ tokens }: Reading): Uint8Array {
  const openers = new Uint8Array(tokens.words.length);
  tokens.words.forEach((word, number) => {
    if (word === '(') openers[number] = BRACKET;
    else if (word.length === 1) openers[number] = OPENING_MARKS.has(word) ? COMMON : 0;
    else openers[number] = OPENING_WORDS.get(word) ?? 0;
  });
  return openers;
}

function listedRule(
  reading: Reading,
  at: number,
  sentence: Sentence,
  index: number,
  earlier: readonly Candidate[],
): Candidate | null {
  return (
    withheldRule(reading, at, sentence, index) ??
    viewRule(reading, at, sentence, index) ??
    stanceRule(reading, at, sentence, index) ??
    hasItRule(reading, at, sentence, index) ??
    speakingOut(reading, at, sentence, index) ??
    theoryRule(reading, at, sentence, index) ??
    idiomRule(reading, at, sentence, index, earlier)
  );
}

/** A cue inside an earlier cue or source is part of it: "a spokesman who asked not to be named", "refused to say". */
function isWithin(candidate: Candidate, earlier: Candidate): boolean {
  const { source } = earlier;
  return (
    candidate.cue.from < earlier.cue.to ||
    (source !== null && source.from <= candidate.cue.from && candidate.cue.to <= source.to)
  );
}

/** Where the bracket that opens at `from` closes; `to` where it does not. */
function closingBracket(reading: Reading, from: number, to: number): number {
  let depth = 0;
  return findForward(from, to, (i) => {
    if (quotationAt(reading, i) >= 0) return false;
    if (isMark(reading, i, '(')) depth++;
    return isMark(reading, i, ')') && --depth === 0;
  });
}

function candidatesOf(reading: Reading, openers: Uint8Array, sentence: Sentence, index: number): Candidate[] {
  const found: Candidate[] = [];
  const whole = beginningOf(reading, sentence);
  const { word } = reading.tokens.vocabulary;
  let part = whole;
  for (let i = whole.from; i < whole.to; i++) {
    const opener = openers[word[i] ?? 0] ?? 0;
    if (opener === 0 || quotationAt(reading, i) >= 0) continue;
    if (i >= part.to) part = whole;
    if (opener & BRACKET) {
      if (part !== whole) continue;
      const close = closingBracket(reading, i, whole.to);
      // "Lind (reportedly) earned it": a word alone belongs to the sentence around.
      if (close > i + 2) part = { ...whole, to: close };
      continue;
    }
    const candidate =
      (opener & LISTED ? listedRule(reading, i, part, index, found) : null) ??
      inscription(reading, i, part, index) ??
      lightVerbRule(reading, i, part, index) ??
      rulingInHeadline(reading, i, part, index) ??
      sameAgain(reading, i, part, index) ??
      verbRule(reading, i, part, index, found) ??
      soSays(reading, i, part, index) ??
      accordingRule(reading, i, part, index) ??
      nounRule(reading, i, part, index) ??
      (opener & LISTED ? bareFinding(reading, i, part, index) : null) ??
      colonRule(reading, i, part, index, found) ??
      (Object.hasOwn(HEARSAY_ADVERBS, reading.tokens.lower(i)) ? adverbRule(reading, i, part, index) : null);
    const last = found.at(-1);
    if (!candidate || (last && isWithin(candidate, last))) continue;
    found.push(candidate);
  }
  return found;
}

/** All attributions of a text in the order of their cues, outermost only, with continued quotations attached. */
export function findCandidates(reading: Reading): Candidate[] {
  let labelledTo = 0;
  const openers = openersOf(reading);
  const bySentence = reading.sentences.map((sentence, index) => {
    // What follows a speaker's label is that speaker's to the end of the paragraph: attributions within are not the outermost.
    if (sentence.from < labelledTo) return [];
    const kept = linkSentence(reading, candidatesOf(reading, openers, sentence, index));
    const label = kept.find(({ rule }) => rule === 'label');
    labelledTo = label?.content.at(-1)?.to ?? labelledTo;
    return kept;
  });
  for (let index = 1; index < bySentence.length; index++) {
    const isFree = (bySentence[index] ?? []).length === 0 && (bySentence[index - 1] ?? []).length === 0;
    const signed = isFree ? signedQuotation(reading, index) : null;
    // It stands with its quotation, which nobody else gets then.
    if (signed) bySentence[index - 1] = [signed];
  }
  attachContinuations(reading, bySentence);
  for (let index = 1; index < bySentence.length; index++) {
    const post = (bySentence[index] ?? []).length === 0 ? signedPost(reading, index, bySentence) : null;
    if (post) bySentence[index] = [post];
  }
  return bySentence.flat();
}
