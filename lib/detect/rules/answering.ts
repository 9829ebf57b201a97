import { ANSWERS, FEELINGS } from '../../language/en/leads.ts';
import { PEOPLE } from '../../language/en/people.ts';
import { NOUN_LIKE } from '../../language/en/verbs.ts';
import { CLAUSE_STARTER, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isMark, isPunctuation, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { beginsLower } from '../../text/tokens.ts';
import { VERB_READINGS, type VerbForm } from '../lexicon.ts';
import { looksFinite, mayBeThird } from './finite.ts';
import { isPerson } from './person.ts';

/** In tokens: "Orvel harbour board chairman". */
const LONGEST_SUBJECT = 6;

/** The word in this form is one of the lexicon's. */
const isForm = (word: string, wanted: VerbForm): boolean =>
  (VERB_READINGS.get(word) ?? []).some(
    ({ form, entries }) => form === wanted && entries.some(({ frames }) => frames !== 'x'),
  );

/** Whether somebody answers, judges or says something by the word: "defends", "hits back"; "warn" where its subject is a plural. */
function isAnswer({ tokens }: Reading, at: number): boolean {
  const word = tokens.lower(at);
  if (!beginsLower(tokens, at)) return false;
  const behind = ANSWERS.get(word);
  if (behind !== undefined) return behind === null || behind.has(tokens.lower(at + 1));
  if (isForm(word, 'third')) return true;
  const isPlural = /[^s]s$/.test(tokens.lower(at - 1)) || isOneOf(tokens.lower(at - 1), 'police people');
  return isPlural && isForm(word, 'base') && !NOUN_LIKE.has(word);
}

/** "Mayor slams toll", "Kral hits back at Lorn": the person or body that answers, `null` where the headline tells of something else. */
function whoAnswers(reading: Reading, { from, to }: Range): Range | null {
  const { tokens } = reading;
  const limit = Math.min(to, from + LONGEST_SUBJECT + 1);
  const isEnd = (i: number) => isPunctuation(reading, i) || tokens.is(i, PREPOSITION | CLAUSE_STARTER);
  const verb = findForward(
    from,
    limit,
    (i) => isEnd(i) || quotationAt(reading, i) >= 0 || (i > from && isAnswer(reading, i)),
  );
  if (verb >= limit || !isAnswer(reading, verb)) return null;
  const subject = { from, to: verb };
  return isPerson(reading, subject) ? subject : null;
}

/** "Fiancée’s heartbreak as biker dies", "Mum’s agony": who feels it. A name alone may be that of a town. */
function whoFeels(reading: Reading, { from, to }: Range): Range | null {
  const { tokens } = reading;
  const limit = Math.min(to - 1, from + LONGEST_SUBJECT);
  const owner = findForward(from, limit, (i) => isPunctuation(reading, i) || tokens.lower(i).endsWith("'s"));
  if (owner >= limit || isPunctuation(reading, owner)) return null;
  const feeling = findForward(owner + 1, Math.min(to, owner + 3), (i) => FEELINGS.has(tokens.lower(i)));
  const subject = { from, to: owner + 1 };
  return feeling < Math.min(to, owner + 3) && isPerson(reading, subject) ? subject : null;
}

/** Whether a line tells of a deed, and so is no name: "thousands march in Lorn", "how a village saved its pub". */
export function tellsOfDeed(reading: Reading, { from, to }: Range): boolean {
  const { tokens } = reading;
  // "how a village saved its pub", but "WHO"
  if (tokens.is(from, CLAUSE_STARTER) && !/^[A-Z]{2,}$/.test(tokens.raw(from))) return true;
  const end = findForward(from, to, (i) => isMark(reading, i, ',') || isOneOf(tokens.lower(i), 'who whose'));
  // "Orvel sports minister": a post.
  const isPost = PEOPLE.has(tokens.lower(end - 1));
  const isThird = (i: number) => !isPost && i > from && i + 1 < end && mayBeThird(reading, i);
  return findForward(from, end, (i) => looksFinite(reading, i) || isThird(i)) < end;
}

/** Whose words a headline’s quotation is, by what stands behind its mark; `null` where nobody is plainly the one who speaks. */
export function answering(reading: Reading, tail: Range): Range | null {
  return whoAnswers(reading, tail) ?? whoFeels(reading, tail);
}
