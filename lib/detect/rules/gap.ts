import { ANAPHORIC_OBJECTS } from '../../language/en/function-words.ts';
import { ANAPHORIC_NOUNS } from '../../language/en/nouns.ts';
import { MEDIUM_NOUNS } from '../../language/en/phrases.ts';
import {
  CLAUSE_STARTER,
  DETERMINER,
  ED_FORM,
  POSSESSIVE,
  PREPOSITION,
  TIME_LEAD,
  WEEKDAY,
} from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isCapitalised, isPunctuation, quotationAt, type Range, type Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { isInfinitive, looksFinite } from './finite.ts';
import { skipTime } from './time.ts';

/** In tokens: "the owners of the old mill". */
const LONGEST_OBJECT = 10;

/** In tokens, from the preposition to the medium: "in an open letter". */
const LONGEST_MEDIUM = 4;

const WHEN = 'on in at last late early earlier yesterday today tonight';

/** "this week", and no "this winter", which may be yet to come. */
const CURRENT = 'week month morning afternoon evening';

/** End of a time, or of a medium ("in a letter"), that begins at `at`; else `at`. */
function insertionEnd(reading: Reading, at: number, to: number): number {
  const { tokens } = reading;
  // "waiting ¦ 50 minutes": how long, and not when.
  const isCurrent = tokens.lower(at) === 'this' && isOneOf(tokens.lower(at + 1), CURRENT);
  const isWhen = isCurrent || isOneOf(tokens.lower(at), WHEN) || tokens.is(at, WEEKDAY);
  const time = isWhen ? skipTime(reading, at, to) : at;
  if (time > at) return time;
  if (!isOneOf(tokens.lower(at), 'in on during') || !isOneOf(tokens.lower(at + 1), 'a an his her its their')) return at;
  for (let i = at + 2; i < Math.min(to, at + LONGEST_MEDIUM); i++)
    if (MEDIUM_NOUNS.has(tokens.lower(i))) return MEDIUM_NOUNS.has(tokens.lower(i + 1)) ? i + 2 : i + 1;
  return at;
}

/** "the claim ¦ as a lie", "it ¦ as a lie": what is pointed at has no time of its own, as "the mood on Friday" has. */
function isPointedAt(reading: Reading, { from }: Range, end: number): boolean {
  const { tokens } = reading;
  if (end === from + 1) return ANAPHORIC_OBJECTS.has(tokens.lower(from)) || isCapitalised(reading, from);
  return isOneOf(tokens.lower(from), 'those these') || ANAPHORIC_NOUNS.has(tokens.lower(end - 1));
}

/** Whether what is demanded of an object, or said of it, begins at `at`: "to halt the work", "of hiding it", "as a lie". */
function isTie(reading: Reading, object: Range, end: number, at: number, isAsked: boolean): boolean {
  const { tokens } = reading;
  if (isAsked && isInfinitive(reading, at)) return true;
  if (isOneOf(tokens.lower(at), 'for of')) return /^[a-z]{2,}ing$/.test(tokens.raw(at + 1));
  return tokens.lower(at) === 'as' && isPointedAt(reading, object, end);
}

/**
 * "called on Lorn ¦ on Friday ¦ to free them", "urged the bank ¦ in a letter ¦ to pay", "rejected the claim ¦ last week ¦ as a lie": a
 * time or a medium in the middle of what is said tells when or where it was said, and is none of it.
 */
function withoutInsertion(reading: Reading, content: Range, isAsked: boolean): Range[] {
  const { tokens } = reading;
  const limit = Math.min(content.to, content.from + LONGEST_OBJECT);
  for (let i = content.from + 1; i < limit; i++) {
    if (quotationAt(reading, i) >= 0 || isPunctuation(reading, i) || isInfinitive(reading, i)) break;
    // "those who lost work ¦ last year"
    if (tokens.is(i, CLAUSE_STARTER) || looksFinite(reading, i)) break;
    // "the winners of ¦ last year", "the man held ¦ on Friday"
    const isOfObject =
      tokens.is(i - 1, PREPOSITION | DETERMINER | POSSESSIVE | ED_FORM | TIME_LEAD) ||
      isOneOf(tokens.lower(i - 1), HELD);
    const end = isOfObject ? i : insertionEnd(reading, i, content.to);
    if (end > i && end < content.to - 1 && isTie(reading, content, i, end, isAsked))
      return [
        { from: content.from, to: i },
        { from: end, to: content.to },
      ];
  }
  return [content];
}

const HELD = 'held born made taken seen sent shot caught';

/** A demand, or what is said of an object, without the times and media in its middle. */
export function withoutInsertions(reading: Reading, candidate: Candidate): Candidate {
  if (!isOneOf(candidate.rule, 'addressee object')) return candidate;
  const last = candidate.content.at(-1);
  if (!last || last.from < candidate.cue.from) return candidate;
  // "criticised a decision last month to close the pool": of others than demands the time goes with the object.
  const isAsked = candidate.rule === 'addressee' && isOneOf(candidate.verbClass, 'demand ask warn say');
  return { ...candidate, content: [...candidate.content.slice(0, -1), ...withoutInsertion(reading, last, isAsked)] };
}
