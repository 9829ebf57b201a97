import {
  INSTITUTION_HEADS,
  PERSON_ENDING,
  POST_PARTICIPLES,
  POSTS_WITH_PARTICIPLES,
  ROLE_HEADS,
  UNNAMED_HEADS,
} from '../../language/en/sources.ts';
import { DETERMINER, PREPOSITION, TIME_LEAD, TIME_WORD, WEEKDAY } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isCapitalised, isMark, type Range, type Reading } from '../../text/reading.ts';

/** What may follow a participle behind its noun, and no adjective. */
const BEHIND_PARTICIPLE = PREPOSITION | DETERMINER | WEEKDAY | TIME_WORD | TIME_LEAD;

/** The noun in front of the first preposition or participle of a subject: "data from the survey" → data. */
export function headOf(reading: Reading, subject: Range): string {
  const { tokens } = reading;
  for (let i = subject.from + 1; i < subject.to; i++) {
    const word = tokens.lower(i);
    // "Villagers living near the dam", "Figures released today", but "armed police", "both warring sides".
    const isParticiple = /(?:ing|ed)$/.test(word) && tokens.is(i + 1, BEHIND_PARTICIPLE);
    if (
      tokens.is(i, PREPOSITION) ||
      isMark(reading, i, ',') ||
      isParticiple ||
      isOneOf(word, 'who which that familiar')
    )
      return tokens.lower(i - 1);
  }
  return tokens.lower(subject.to - 1);
}

/** Whether a subject is a name, or has a head that the lists know for a person or a body. */
export function isKnownSpeaker(reading: Reading, subject: Range): boolean {
  const head = headOf(reading, subject);
  if (ROLE_HEADS.has(head) || INSTITUTION_HEADS.has(head) || UNNAMED_HEADS.has(head)) return true;
  for (let i = subject.from; i < subject.to; i++) {
    if (reading.tokens.lower(i) === head && isCapitalised(reading, i)) return true;
  }
  return false;
}

/** "founding director", "acting police chief": a word in -ing that belongs to a post. */
export function opensPost({ tokens }: Reading, at: number): boolean {
  if (tokens.lower(at) === 'king') return true;
  const isPost = (i: number) => POSTS_WITH_PARTICIPLES.has(tokens.lower(i));
  return POST_PARTICIPLES.has(tokens.lower(at)) && (isPost(at + 1) || isPost(at + 2));
}

/** Whether a subject may be somebody: a name, a person, two of them, a body, or a pronoun that may stand for one. Feuds and moves are not. */
export function isSomebody(reading: Reading, subject: Range): boolean {
  const head = headOf(reading, subject);
  return (
    isOneOf(head, 'he she it they we who couple pair duo') ||
    PERSON_ENDING.test(head) ||
    isKnownSpeaker(reading, subject)
  );
}
