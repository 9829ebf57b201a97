import { LOOSE_PHRASES, TIMES_OF_SOMEBODY } from '../../language/en/settings.ts';
import { PERSONAL_PRONOUN } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { isCapitalised, type Reading } from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** By their last word: most words end none. */
function byLast(phrases: readonly string[]): Phrases {
  const map = new Map<string, (readonly string[])[]>();
  for (const words of phrases.map((phrase) => phrase.split(' '))) {
    const last = words.at(-1) ?? '';
    map.set(last, [...(map.get(last) ?? []), words]);
  }
  return map;
}

const ANYBODYS = byLast(LOOSE_PHRASES);
const SOMEBODYS = byLast(TIMES_OF_SOMEBODY);

/** Start of a phrase of the list that ends at `to`, or `to`. */
function startOf({ tokens }: Reading, phrases: Phrases, from: number, to: number): number {
  const ending = phrases.get(tokens.lower(to - 1)) ?? [];
  const found = ending.find((words) => words.every((word, i) => tokens.lower(to - words.length + i) === word));
  return found && to - found.length > from ? to - found.length : to;
}

/** "in 2019", "back in 2019" at `to`: its start, or `to`. */
function yearStart({ tokens }: Reading, from: number, to: number): number {
  const isYear = tokens.type[to - 1] === NUMBER && /^(?:19|20)\d\d$/.test(tokens.lower(to - 1));
  if (!isYear || !isOneOf(tokens.lower(to - 2), 'in since during')) return to;
  const start = tokens.lower(to - 3) === 'back' ? to - 3 : to - 2;
  return start > from ? start : to;
}

/**
 * Start of what stands loosely between a subject and the verb at `to`: "at one point", "in turn"; behind a name or a pronoun "at the
 * time" and "in 2019" as well. `to` where nothing does.
 */
export function looseStart(reading: Reading, from: number, to: number): number {
  const start = startOf(reading, ANYBODYS, from, to);
  if (start < to) return start;
  const time = Math.min(startOf(reading, SOMEBODYS, from, to), yearStart(reading, from, to));
  const isWho = isCapitalised(reading, time - 1) || reading.tokens.is(time - 1, PERSONAL_PRONOUN);
  return isWho ? time : to;
}
