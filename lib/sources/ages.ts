import { DETERMINER } from '../language/en/word-classes.ts';
import { isMark, type Range, type Reading } from '../text/reading.ts';
import { MARK, NUMBER } from '../text/tokens.ts';
import { isPersonNoun } from './nouns.ts';

/** An age stands at most so many tokens in front of a name: "17-year-old student | Mara Lind". */
const FARTHEST_BEFORE = 4;
const YEARS = /^(\d{1,3})-year-olds?$/;

/** The age that a token tells: 17 of "17-year-old"; `null` for any other word. */
export function ageIn({ tokens }: Reading, at: number): number | null {
  const word = tokens.lower(at);
  // Most words tell none: no expression is tried for them.
  const years = word.includes('-year') ? YEARS.exec(word)?.[1] : undefined;
  return years === undefined ? null : Number(years);
}

/** The age that a text tells beside a name, in years: "Mara Lind, 17,", "Mara Lind (17)", "Mara Lind, a 17-year-old student"; `null` for none. */
export function ageBeside(reading: Reading, name: Range): number | null {
  return ageBehind(reading, name.to) ?? ageBefore(reading, name.from);
}

function ageBehind(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  if (!isMark(reading, at, ',', '(') || tokens.paragraph[at] !== tokens.paragraph[at - 1]) return null;
  if (tokens.type[at + 1] !== NUMBER) return tokens.is(at + 1, DETERMINER) ? ageIn(reading, at + 2) : null;
  const isClosed = tokens.type[at + 2] === MARK || tokens.lower(at + 2) === 'and';
  return isClosed && /^\d{1,2}$/.test(tokens.raw(at + 1)) ? Number(tokens.raw(at + 1)) : null;
}

function ageBefore(reading: Reading, name: number): number | null {
  const { tokens } = reading;
  const beside = ageIn(reading, name - 1);
  // "the 37-year-old told | Mara Lind" of herself.
  if (beside !== null || !isPersonNoun(tokens.lower(name - 1))) return beside;
  for (let i = name - 2; i >= Math.max(0, name - FARTHEST_BEFORE) && tokens.type[i] !== MARK; i--) {
    const age = ageIn(reading, i);
    if (age !== null || tokens.is(i, DETERMINER)) return age;
  }
  return null;
}
