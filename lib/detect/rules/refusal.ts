import { REFUSAL_COMPLEMENTS, REFUSAL_VERBS } from '../../language/en/phrases.ts';
import { QUESTIONED } from '../../language/en/verbs.ts';
import { BE, MODAL, WH_WORD } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isDash, isMark, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { goesWithVerb } from './auxiliaries.ts';
import { trimRange } from './content.ts';
import { leadsClause, speakerBefore } from './joint.ts';
import { mainSubject } from './main-subject.ts';
import { keepsName } from './no-name.ts';
import { isSomebody } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';

/** Index of what is refused ("declined to comment" → comment, "would not say" → say), -1 when nothing is. */
function refusedVerb(reading: Reading, head: number): number {
  const { tokens } = reading;
  const word = tokens.lower(head);
  if (REFUSAL_VERBS.has(word)) return tokens.lower(head + 1) === 'to' ? head + 2 : -1;
  if (!tokens.is(head, MODAL)) return -1;
  if (isOneOf(word, "wouldn't won't")) return head + 1;
  return isOneOf(word, 'would will') && tokens.lower(head + 1) === 'not' ? head + 2 : -1;
}

/** In tokens, from "asked" to what was asked for. */
const LONGEST_QUESTION = 5;

/** Whether something was asked for in words: "asked if …", "asked about it", "asked Hall to explain", "asked,". */
function isQuestion(reading: Reading, asked: number, to: number): boolean {
  const { tokens } = reading;
  const limit = Math.min(to, asked + LONGEST_QUESTION);
  const at = findForward(
    asked + 1,
    limit,
    (i) => tokens.is(i, WH_WORD) || isOneOf(tokens.lower(i), 'about to for') || isMark(reading, i, ',', '.'),
  );
  if (isOneOf(tokens.lower(at), 'to for')) return REFUSAL_COMPLEMENTS.has(tokens.lower(at + 1));
  return at < limit || at === to;
}

/** "When a clerk asked why, he declined, saying …", "He declined when asked": nothing follows that is declined, but what was asked. */
function declined(reading: Reading, head: number, { from, to }: Sentence): boolean {
  const { tokens } = reading;
  if (!isOneOf(tokens.lower(head), 'declined refused demurred') || tokens.is(head - 1, BE)) return false;
  if (tokens.lower(head + 1) === 'when') return tokens.lower(head + 2) === 'asked' && isQuestion(reading, head + 2, to);
  if (head + 1 < to && !isMark(reading, head + 1, ',', '.', ';')) return false;
  const asked = findForward(from, head, (i) => QUESTIONED.has(tokens.lower(i)));
  return asked < head && isQuestion(reading, asked, head);
}

/** "would not be" and "won't give" refuse to speak only when the object says so. */
function isTalk(reading: Reading, verb: number): boolean {
  const word = reading.tokens.lower(verb);
  if (word === 'be') return reading.tokens.lower(verb + 1) === 'drawn';
  if (word === 'rule') return reading.tokens.lower(verb + 1) === 'out';
  return isOneOf(
    word,
    'say comment discuss elaborate confirm explain identify name disclose specify speculate predict',
  );
}

function refusalEnd(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const isExample = isOneOf(reading.tokens.lower(i + 1), 'including such');
    if ((isMark(reading, i, ',') && !isExample) || isMark(reading, i, ';') || isDash(reading, i)) return i;
  }
  return to;
}

/** "declined to comment", "would not say who …": a refusal, with or without content. */
export function refusal(
  reading: Reading,
  head: number,
  sentence: Sentence,
  sentenceIndex: number,
  earlier: readonly Candidate[],
): Candidate | null {
  const { tokens } = reading;
  const plain = declined(reading, head, sentence);
  const verb = plain ? head : refusedVerb(reading, head);
  if (verb < 0 || verb >= sentence.to) return null;
  // "who refused to be named" refuses no comment.
  if (tokens.lower(verb) === 'be' && tokens.lower(verb + 1) !== 'drawn') return null;
  const isModal = !REFUSAL_VERBS.has(tokens.lower(head));
  if (!plain && !REFUSAL_COMPLEMENTS.has(tokens.lower(verb))) return null;
  if (isModal && !isTalk(reading, verb)) return null;
  let from = head;
  while (
    from > sentence.from &&
    (goesWithVerb(reading, from - 1, sentence.from) || isOneOf(tokens.lower(from - 1), 'has have had'))
  )
    from--;
  const own = subjectBefore(reading, from, sentence.from);
  const source = own ?? speakerBefore(earlier) ?? mainSubject(reading, sentence.from, from);
  if (!source || (plain && !isSomebody(reading, source))) return null;
  // "a man who declined to give his name": the source of another claim.
  if (tokens.lower(source.from) === 'who' && keepsName(reading, verb)) return null;
  let end = verb + 1;
  if (isOneOf(tokens.lower(end), 'drawn further out')) end++;
  if (isOneOf(tokens.lower(end), 'on about')) end++;
  const cue = { from, to: Math.min(end, sentence.to) };
  const rest =
    plain || isMark(reading, cue.to, ',', ';')
      ? null
      : trimRange(reading, cue.to, refusalEnd(reading, cue.to, sentence.to));
  return {
    rule: 'refusal',
    verbClass: 'refuse',
    lemma: tokens.lower(head),
    isNegated: false,
    sentence: sentenceIndex,
    source,
    cue,
    content: rest ? [rest] : [],
    start: own?.from ?? from,
    joint: own ? leadsClause(reading, own.from, sentence) : 'shared',
  };
}
