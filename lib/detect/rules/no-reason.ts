import { CRITICISING } from '../../language/en/verbs.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, isCapitalised, isMark, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import { hasReasonBehind, personIn } from './person-alone.ts';
import { headOf } from './speaker.ts';
import { skipTime } from './time.ts';
import type { VerbGroup } from './verb-group.ts';

/** What brings a reason, or what somebody is called. */
const REASON = 'for over as of about because saying calling claiming accusing since when if how why that who whose';

/** Where somebody is criticised, and not what for: "on stage". */
const WHERE = 'stage air screen television tv radio social live camera twitter facebook x';

/** "the mayor ¦, who cut the budget": what is told of them is the reason. */
const isToldOf = (reading: Reading, comma: number): boolean =>
  isMark(reading, comma, ',') && isOneOf(reading.tokens.lower(comma + 1), 'who whose');

/** Whether words tell of nobody but a person: "him softly after supper", and no "him for the delay", "the “lazy” mayor". */
export function isPersonAlone(reading: Reading, { from, to }: Range): boolean {
  const { tokens } = reading;
  const isTopic = (i: number) =>
    tokens.lower(i) === 'on' && !isOneOf(tokens.lower(i + 1), WHERE) && skipTime(reading, i, to) === i;
  const isReason = (i: number) => quotationAt(reading, i) >= 0 || isOneOf(tokens.lower(i), REASON) || isTopic(i);
  if (findForward(from, to, isReason) < to) return false;
  return personIn(reading, { from, to }) !== null;
}

/** "condemned the settlers": a noun for many, whom one condemns for what they are called. */
function isManyCondemned(reading: Reading, { entry }: VerbGroup, object: Range): boolean {
  const person = personIn(reading, object);
  if (person === null || !isOneOf(entry.lemma, 'condemn denounce')) return false;
  return !isCapitalised(reading, person.to - 1) && /[^s']s$/.test(headOf(reading, person));
}

/**
 * "criticised him after supper", "praised the mayor": criticism and praise of somebody that do not say what for are no claim, nor is it one
 * to hit back at somebody. A headline in the present ("Hall slams referee after defeat") has its reason nearby.
 */
export function givesNoReason(reading: Reading, group: VerbGroup, object: Range): boolean {
  const { entry, head, to } = group;
  if (entry.lemma === 'hit' && entry.particles[0] === 'back') return personIn(reading, object) !== null;
  const isHeadline = /[^s]s$/.test(reading.tokens.lower(head));
  if (!CRITICISING.has(entry.lemma) || isHeadline || !isPersonAlone(reading, object)) return false;
  // "Hall was criticised by the board after …": whom it is aimed at stands in front.
  const behind = object.from < head ? to : object.from;
  return !isToldOf(reading, object.to) && !isManyCondemned(reading, group, object) && !hasReasonBehind(reading, behind);
}
