import { PEOPLE, THINGS_IN_ER } from '../../language/en/people.ts';
import { INSTITUTION_HEADS, PERSON_ENDING } from '../../language/en/sources.ts';
import { ADVERB, OPENER } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, type Range, type Reading } from '../../text/reading.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { headOf, isKnownSpeaker } from './speaker.ts';

/** A noun without the -s of its plural. */
export const withoutS = (noun: string): string => noun.replace(/s$/, '');

/** Whether a noun, singular or plural, is listed as one for people. */
export const isPeopleNoun = (noun: string): boolean => PEOPLE.has(noun) || PEOPLE.has(withoutS(noun));

/** Without a possessive's ending: "fiancée" of "fiancée's". */
const withoutPossessive = (word: string): string => word.replace(/'s?$/, '');

/**
 * Whether a phrase is somebody who speaks: a pronoun, a name, a body, or a noun for a person, be it a possessor ("Fiancée’s"). One word
 * in -s at a text's or sentence's beginning is a thing in the plural as often as a name ("Prices", "Talks").
 */
export function isPerson(reading: Reading, phrase: Range): boolean {
  const { tokens } = reading;
  const head = withoutPossessive(headOf(reading, phrase));
  if (isPeopleNoun(head) || INSTITUTION_HEADS.has(head)) return true;
  if (PERSON_ENDING.test(head) && !THINGS_IN_ER.has(withoutS(head))) return true;
  if (isOneOf(head, 'he she they who one another other') || hasFullName(reading, phrase)) return true;
  const isAlone = phrase.to - phrase.from === 1;
  if (isAlone && tokens.is(phrase.from, OPENER | ADVERB)) return false;
  // "Said to be haunted, …": a verb with a sentence's capital.
  const isVerb = (VERB_READINGS.get(head) ?? []).some(({ form }) => form !== 'base');
  if (isVerb && head === tokens.lower(phrase.from) && isAtStart(reading, phrase.from)) return false;
  // "Prices were low", but "Jones was blunt", "Jones: “No”".
  const isOne = isOneOf(tokens.lower(phrase.to), 'was is has :');
  const isPlural = isAlone && !isOne && /[^s']s$/.test(tokens.lower(phrase.from));
  return isKnownSpeaker(reading, phrase) && !(isPlural && isAtStart(reading, phrase.from));
}

/** Whether the word begins its sentence, so that its capital tells nothing. */
function isAtStart({ tokens }: Reading, at: number): boolean {
  return at === 0 || tokens.paragraph[at - 1] !== tokens.paragraph[at] || /[.!?]/.test(tokens.raw(at - 1));
}

/** "its creator, Orrin Pellow": two capitals in a row, behind the first word. */
function hasFullName(reading: Reading, { from, to }: Range): boolean {
  const first = findForward(from + 1, to - 1, (i) => isCapitalised(reading, i) && isCapitalised(reading, i + 1));
  return first < to - 1;
}
