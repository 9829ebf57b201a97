import { ANAPHORIC_OBJECTS } from '../../language/en/function-words.ts';
import { INSTITUTION_HEADS } from '../../language/en/sources.ts';
import { CRITICISING } from '../../language/en/verbs.ts';
import { CLAUSE_STARTER, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { isAdverb } from './auxiliaries.ts';
import { isPerson } from './person.ts';
import { headOf } from './speaker.ts';
import { skipTime } from './time.ts';
import type { VerbGroup } from './verb-group.ts';

/** What brings a reason, or what somebody is called. */
const REASON = 'for over as of about because saying calling claiming accusing since when if how why that who whose';

/** Where somebody is criticised, and not what for: "on stage". */
const WHERE = 'stage air screen television tv radio social live camera twitter facebook x';

/** Whether a phrase is a person, and nothing they own or did: "him", "the mayor", "Ida Hall", but "Hall’s plan", "the board". */
function isSomeone(reading: Reading, phrase: Range): boolean {
  const { tokens } = reading;
  if (phrase.to - phrase.from === 1 && ANAPHORIC_OBJECTS.has(tokens.lower(phrase.from)))
    return isOneOf(tokens.lower(phrase.from), 'him her them');
  if (isMark(reading, phrase.to - 1, "'", '’')) return false;
  return isPerson(reading, phrase) && !INSTITUTION_HEADS.has(headOf(reading, phrase));
}

/** Whether words tell of nobody but a person: "him softly after supper", and no "him for the delay", "the “lazy” mayor". */
export function isPersonAlone(reading: Reading, { from, to }: Range): boolean {
  const { tokens } = reading;
  const isTopic = (i: number) =>
    tokens.lower(i) === 'on' && !isOneOf(tokens.lower(i + 1), WHERE) && skipTime(reading, i, to) === i;
  const isReason = (i: number) => quotationAt(reading, i) >= 0 || isOneOf(tokens.lower(i), REASON) || isTopic(i);
  if (findForward(from, to, isReason) < to) return false;
  return isAtPerson(reading, { from, to });
}

/** Whether the first noun phrase of what follows a verb is a person. */
function isAtPerson(reading: Reading, { from, to }: Range): boolean {
  const isEnd = (i: number) => reading.tokens.is(i, PREPOSITION | CLAUSE_STARTER) || isAdverb(reading, i);
  const end = findForward(from, to, isEnd);
  return end > from && isSomeone(reading, { from, to: end });
}

/**
 * "criticised him after supper", "praised the mayor": criticism and praise of somebody that do not say what for are no claim, nor is it one
 * to hit back at somebody. A headline in the present ("Hall slams referee after defeat") has its reason nearby.
 */
export function givesNoReason(reading: Reading, { entry, head }: VerbGroup, object: Range): boolean {
  if (entry.lemma === 'hit' && entry.particles[0] === 'back') return isAtPerson(reading, object);
  const isHeadline = /[^s]s$/.test(reading.tokens.lower(head));
  return CRITICISING.has(entry.lemma) && !isHeadline && isPersonAlone(reading, object);
}
