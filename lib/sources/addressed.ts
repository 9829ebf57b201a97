import {
  DOINGS_OF_OFFICERS,
  DONE_TO_SUSPECTS,
  POSTS_OF_THE_LAW,
  RETORTS,
  RETORTS_WITH_BACK,
  THOSE_IN_CHARGE,
} from '../language/en/custody.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Reading } from '../text/reading.ts';
import { MARK } from '../text/tokens.ts';
import type { Referent } from './referent.ts';

/** A clause in front of a pronoun or behind it is at most so long, in tokens. */
const LONGEST_CLAUSE = 20;
/** Behind the pronoun it begins within so many tokens. */
const FARTHEST_BEHIND = 4;

/**
 * Whether the sentence tells that the one who speaks is in somebody's hands: "As he was led away, | he shouted", "When police arrived, |
 * he said", "he shouted | as he was led away". `at`: the pronoun.
 */
export function isInCustody(reading: Reading, at: number): boolean {
  const from = clauseBefore(reading, at);
  if (from >= 0) return isOfCustody(reading, from, at);
  for (let i = at + 1; i < at + FARTHEST_BEHIND; i++)
    if (isOneOf(reading.tokens.lower(i), 'as while')) return isOfCustody(reading, i, i + FARTHEST_BEHIND + 1);
  return false;
}

/** Where the clause begins that ends at a comma right before a pronoun; -1 for none. */
function clauseBefore(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (!isMark(reading, at - 1, ',')) return -1;
  let from = at - 1;
  while (
    from > 0 &&
    at - from < LONGEST_CLAUSE &&
    tokens.type[from - 1] !== MARK &&
    tokens.paragraph[from - 1] === tokens.paragraph[at]
  )
    from--;
  return from;
}

function isOfCustody({ tokens }: Reading, from: number, to: number): boolean {
  const first = tokens.lower(from);
  // "Charged with finding a buyer, she" is in nobody's hands.
  if (isOneOf(first, 'arrested handcuffed cuffed cautioned sentenced jailed remanded')) return true;
  // "Asked what he was doing", but also of a minister: "Asked about the port".
  if (isOneOf(first, 'asked questioned challenged'))
    return isOneOf(tokens.lower(from + 1), 'what why where how') && isOneOf(tokens.lower(from + 2), 'he she');
  if (!isOneOf(first, 'as when while after before')) return false;
  for (let i = from + 1; i < to; i++) {
    const before = tokens.lower(i - 1);
    const isDone = DONE_TO_SUSPECTS.has(tokens.lower(i)) && isOneOf(before, 'was being is');
    const isDoing = DOINGS_OF_OFFICERS.has(tokens.lower(i)) && THOSE_IN_CHARGE.has(before);
    if (isDone || isDoing) return true;
  }
  return false;
}

/** Whether somebody's post is one of the law. */
export const isOfTheLaw = ({ roles, kind }: Referent): boolean =>
  kind === 'security' || roles.some(({ head }) => POSTS_OF_THE_LAW.has(head));

/** Whether what follows a source tells that it answers: "he | shot back". */
export function isRetort({ tokens }: Reading, at: number): boolean {
  const word = tokens.lower(at);
  return (
    (RETORTS.has(word) && tokens.lower(at + 1) !== 'to') ||
    (RETORTS_WITH_BACK.has(word) && tokens.lower(at + 1) === 'back')
  );
}
