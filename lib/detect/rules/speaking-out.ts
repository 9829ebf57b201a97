import { SPEAKING_OUT, STRETCHES, TEAMS } from '../../language/en/phrases.ts';
import { CLAUSE_STARTER, DETERMINER, PREPOSITION, TIME_WORD } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, isPunctuation, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isAdverb, leftOf } from './auxiliaries.ts';
import { trimRange } from './content.ts';
import { leadsClause } from './joint.ts';
import { mainSubject } from './main-subject.ts';
import { objectEnd } from './object-end.ts';
import { isSomebody } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';

/** End of the words that tie what somebody speaks out on to the verb: "against", "in favour of"; -1 where none stand at `at`. */
function tieEnd({ tokens }: Reading, at: number, isSpeech: boolean): number {
  const word = tokens.lower(at);
  if (word === 'against' || (isSpeech && isOneOf(word, 'about for'))) return at + 1;
  const isSide = word === 'in' && isOneOf(tokens.lower(at + 1), 'favor favour support defence defense');
  return isSide && tokens.lower(at + 2) === 'of' ? at + 3 : -1;
}

/** In tokens, from a preposition to the noun: "the first time", "two and a half hours". */
const LONGEST_STRETCH = 5;

/** "for an hour", "for the first time", "about two days later": how long or when, and no "about years of neglect". */
function isStretch({ tokens }: Reading, at: number, to: number): boolean {
  const limit = Math.min(to, at + LONGEST_STRETCH);
  const unit = findForward(at, limit, (i) => STRETCHES.has(tokens.lower(i)) || tokens.is(i, PREPOSITION));
  if (unit === limit || !STRETCHES.has(tokens.lower(unit))) return false;
  // "for long sentences", "for night nurses", "about years of neglect"
  const next = unit + 1;
  const isWord = /^[a-z]/.test(tokens.raw(next)) && !tokens.is(next, PREPOSITION | TIME_WORD | CLAUSE_STARTER);
  return next >= to || (tokens.lower(next) !== 'of' && (!isWord || isOneOf(tokens.lower(next), 'later ago and but')));
}

/** "came out against France", "against the visitors": whom a team meets. A name alone is no thing to be for or against. */
function isOpposed(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  const end = findForward(at, to, (i) => isPunctuation(reading, i) || tokens.is(i, PREPOSITION));
  const isThing = (i: number) => !isCapitalised(reading, i) && !tokens.is(i, DETERMINER);
  return findForward(at, end, isThing) === end || TEAMS.has(tokens.lower(end - 1));
}

/** What somebody has for what they said. */
const EARNED = 'known famous attention prize award awards praise headlines fame';

/** Who speaks out: the subject in front, or that of the main clause for a participle behind a comma or preposition. */
function speakerOf(reading: Reading, at: number, from: number, sentence: Sentence): Range | null {
  const { tokens } = reading;
  if (!tokens.lower(at).endsWith('ing') || from < at) return subjectBefore(reading, from, sentence.from);
  // "won praise for speaking out", but "gave her credit for speaking out"
  const isOwn = tokens.lower(at - 1) === 'for' && isOneOf(tokens.lower(at - 2), EARNED);
  const isLoose = isOwn || isMark(reading, at - 1, ',') || isOneOf(tokens.lower(at - 1), 'by after before');
  return isLoose ? mainSubject(reading, sentence.from, at) : null;
}

/** "spoke out against the toll", "came out in favour of the dock": for or against what, and no more. */
export function speakingOut(reading: Reading, at: number, sentence: Sentence, sentenceIndex: number): Candidate | null {
  const { tokens } = reading;
  const verb = tokens.lower(at);
  if (!SPEAKING_OUT.has(verb) || tokens.lower(at + 1) !== 'out') return null;
  const tie = isAdverb(reading, at + 2) ? at + 3 : at + 2;
  const isSpeech = verb.startsWith('sp');
  const end = tieEnd(reading, tie, isSpeech);
  if (end < 0 || end >= sentence.to || isPunctuation(reading, end)) return null;
  if (isSpeech ? isStretch(reading, end, sentence.to) : isOpposed(reading, end, sentence.to)) return null;
  const left = leftOf(reading, at, sentence.from);
  const source = speakerOf(reading, at, left.from, sentence);
  const content = trimRange(reading, end, objectEnd(reading, end, sentence.to));
  if (!source || !content || left.isInfinitive || !isSomebody(reading, source)) return null;
  return {
    rule: 'object',
    verbClass: 'say',
    lemma: 'speak',
    isNegated: left.isNegated,
    sentence: sentenceIndex,
    source,
    cue: { from: left.from, to: end },
    content: [content],
    start: source.from,
    joint: leadsClause(reading, source.from, sentence),
  };
}
