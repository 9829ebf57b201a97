import { isOneOf } from '../text/one-of.ts';
import type { Reading } from '../text/reading.ts';
import { MARK } from '../text/tokens.ts';
import type { Candidate, Rule } from './candidate.ts';

/**
 * How often an attribution found by each construction is right, counted on the repository's own articles and lowered where
 * other news prose showed the construction to be looser (docs/evaluation.md).
 */
const BY_RULE: Readonly<Record<Rule, number>> = {
  quotation: 0.98,
  according: 0.98,
  that: 0.97,
  adverb: 0.96,
  clause: 0.96,
  anaphor: 0.95,
  aside: 0.93,
  passive: 0.92,
  wh: 0.9,
  infinitive: 0.9,
  noun: 0.9,
  // A noun and its preposition: as often a name of what is talked about ("reports of the fire").
  'noun-phrase': 0.6,
  object: 0.9,
  addressee: 0.88,
  refusal: 0.88,
  participle: 0.93,
  // No comma before it and no subject of its own: "a memo citing", "resigned and asking".
  'loose-participle': 0.6,
  headline: 0.85,
  colon: 0.8,
  label: 0.75,
  'light-verb': 0.85,
  // An object that may as well belong to a deed ("unveiled plans", "claimed two lives"): one in three.
  'weak-object': 0.4,
  // Found by the tagger alone, which brings a confidence of its own (tagger/judge.ts).
  model: 0,
};

/** Words in quotation marks inside the content: hardly ever a deed. */
const QUOTED_BONUS = 1.05;
/** "who said", "which denied": as a rule inside what another source says, or background. */
const RELATIVE_SOURCE = 0.8;
/** "who said that", "which denies that": the plainest verbs report there too. */
const RELATIVE_SPEAKER = 0.87;
const SPEAKING: ReadonlySet<string> = new Set(['say', 'claim', 'deny', 'argue', 'insist']);
/** "She added: “…”": a verb and a colon in front of a quotation leave no doubt. */
const SPEECH_BONUS = 1.12;
/** After "if", "what", "that" the clause is seldom the article's own report. */
const SUBORDINATE = 0.8;
/** A content of one to three words is as often a plain object ("denied bail", "asked twice"). */
const SHORT_CONTENT = 0.9;
const SHORT = 4;
/** "would dismiss his cook": what somebody might do, as a rule, and no claim that was made. */
const HYPOTHETICAL = 0.85;
const OBJECT_RULES: ReadonlySet<Rule> = new Set(['object', 'addressee', 'weak-object']);
/** Verbs that mean much besides reporting. */
const MANY_MEANINGS = 0.85;
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'call add show suggest read fear feel charge find question pledge doubt think believe understand offer agree reason project estimate order ask'.split(
    ' ',
  ),
);
/** Rules in which the complement settles the verb's meaning. */
const SETTLING: ReadonlySet<Rule> = new Set([
  'quotation',
  'that',
  'according',
  'wh',
  'passive',
  'noun',
  'adverb',
  'participle',
  'anaphor',
  'colon',
  'clause',
  'infinitive',
]);

/** Rules whose contents may well be brief: "denied it", "a claim Orvel dismissed". */
const BRIEF_RULES: ReadonlySet<Rule> = new Set(['refusal', 'object', 'anaphor', 'infinitive']);

/** `precise` shows an attribution from here on; fixed once on the repository's own articles. */
export const PRECISE_THRESHOLD = 0.82;

function wordsIn(candidate: Candidate): number {
  return candidate.content.reduce((sum, range) => sum + range.to - range.from, 0);
}

function isQuoting(reading: Reading, candidate: Candidate): boolean {
  return candidate.content.some((range) => {
    for (let i = range.from; i < range.to; i++) if ((reading.quotations.of[i] ?? -1) >= 0) return true;
    return false;
  });
}

/** How sure the detector is of a candidate: 0 to 1. */
export function confidenceOf(reading: Reading, candidate: Candidate): number {
  const { tokens } = reading;
  const { rule, source, start } = candidate;
  let confidence = BY_RULE[rule];
  if (isQuoting(reading, candidate)) confidence *= QUOTED_BONUS;
  if (source && isOneOf(tokens.lower(source.from), 'who which that this') && source.to - source.from === 1)
    confidence *=
      SPEAKING.has(candidate.lemma) && /^wh/.test(tokens.lower(source.from)) ? RELATIVE_SPEAKER : RELATIVE_SOURCE;
  if (rule === 'colon' && candidate.lemma !== ':' && isQuoting(reading, candidate)) confidence *= SPEECH_BONUS;
  if (isOneOf(tokens.lower(start - 1), 'if what that how whether than why when unless')) confidence *= SUBORDINATE;
  if (!BRIEF_RULES.has(rule) && wordsIn(candidate) < SHORT) confidence *= SHORT_CONTENT;
  // ", he added." but not ", he added two spoons"
  const isAlone = rule === 'aside' && tokens.type[candidate.cue.to] === MARK;
  if (AMBIGUOUS.has(candidate.lemma) && !SETTLING.has(rule) && !isAlone) confidence *= MANY_MEANINGS;
  if (
    OBJECT_RULES.has(rule) &&
    candidate.verbClass !== 'confirm' &&
    isOneOf(tokens.lower(candidate.cue.from), 'would could might')
  )
    confidence *= HYPOTHETICAL;
  return Math.min(0.99, Math.round(confidence * 1000) / 1000);
}
