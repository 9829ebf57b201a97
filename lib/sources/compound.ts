import { DETERMINER, POSSESSIVE } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range } from '../text/reading.ts';
import { MARK } from '../text/tokens.ts';
import { isBodyNoun, isPersonNoun } from './nouns.ts';
import type { Roster } from './roster.ts';
import { bareLower, singular } from './words.ts';

const RELATIVE = 'who which that whose involved familiar with about on by';

/** Whether the tokens before "and" can be a source by themselves: a name, or people and bodies without an article. */
function isWhole(roster: Roster, { from, to }: Range): boolean {
  const { tokens } = roster.article.reading;
  const run = roster.runOf[to - 1] ?? -1;
  if (run >= 0) return roster.candidates(run).length > 0;
  const noun = bareLower(tokens, to - 1);
  const isNoun = isPersonNoun(noun) || isBodyNoun(noun);
  return isNoun && (noun !== singular(noun) || tokens.is(from, DETERMINER));
}

/** "Minister for Rain | and | Wind, Mara Lind": one, by her post and her name. */
function isPostForTwo({ runOf, article }: Roster, left: Range, { from, to }: Range): boolean {
  const { tokens } = article.reading;
  if (tokens.is(from, DETERMINER | POSSESSIVE)) return false;
  let hasMatter = false;
  for (let i = left.from; i < left.to; i++) hasMatter ||= isOneOf(tokens.lower(i), 'for of');
  if (!hasMatter) return false;
  for (let i = from; i < to - 1; i++) if (isMark(article.reading, i, ',') && (runOf[i + 1] ?? -1) >= 0) return true;
  return false;
}

/** Splits "A and B" into its parts where each is a source by itself; `null` for "chairman and founder Mara Lind". */
export function splitCompound(roster: Roster, range: Range): [Range, Range] | null {
  const { tokens } = roster.article.reading;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    if (tokens.type[i] === MARK && tokens.raw(i) === ',') return null;
    const word = tokens.lower(i);
    if (isOneOf(word, RELATIVE)) return null;
    if (word !== 'and' && word !== '&') continue;
    const run = roster.runOf[i] ?? -1;
    if (run >= 0) continue;
    const left = { from: range.from, to: i };
    const right = { from: i + 1, to: range.to };
    if (isPostForTwo(roster, left, right)) return null;
    const opens = tokens.is(right.from, DETERMINER) || (roster.runOf[right.from] ?? -1) >= 0;
    const isPlural =
      isPersonNoun(bareLower(tokens, right.to - 1)) &&
      bareLower(tokens, right.to - 1) !== singular(bareLower(tokens, right.to - 1));
    const isPolice = isPlural && tokens.lower(left.to - 1) === 'police';
    return isPolice || (isWhole(roster, left) && (opens || isPlural)) ? [left, right] : null;
  }
  return null;
}
