import { EITHER_NAMES, MENS_NAMES, OTHER_NAMES, WOMENS_NAMES } from '../language/en/first-names.ts';
import { GENERATIONS } from '../language/en/titles.ts';
import type { Range } from '../text/reading.ts';
import { MARK } from '../text/tokens.ts';
import type { Article } from './article.ts';
import { bare, bareLower, withoutAccents } from './words.ts';

/** Words that join the parts of a body's name. */
export const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on', 'the', 'in']);

/** The words of a name in lower case, without full stops, possessive endings and a "Jr." */
export function wordsOf({ reading }: Pick<Article, 'reading'>, { from, to }: Range): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    if (reading.tokens.type[i] === MARK) continue;
    const word = bareLower(reading.tokens, i);
    const plain = word.includes('.') ? word.replaceAll('.', '') : word;
    if (plain) words.push(plain);
  }
  while (words.length > 1 && GENERATIONS.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** The words of a name as written, without a possessive ending. */
export function nameOf({ reading }: Pick<Article, 'reading'>, { from, to }: Range): string {
  const { tokens, text } = reading;
  // A token too long to be a word is kept as it is.
  const last = bare(tokens, to - 1) || tokens.raw(to - 1);
  return `${text.slice(tokens.start[from], tokens.start[to - 1])}${last}`;
}

/** "Anne" of "Anne-Mari", without accents. */
function givenName(first: string): string {
  const hyphen = first.indexOf('-');
  return withoutAccents(hyphen > 0 ? first.slice(0, hyphen) : first);
}

/** Whether a word is a frequent given name, of whichever gender. */
export const isGivenName = (first: string): boolean =>
  genderOfName(first) !== null || OTHER_NAMES.has(givenName(first));

/** Whether a given name that mostly tells a gender is one of the other gender as well. */
export const isEitherName = (first: string): boolean => EITHER_NAMES.has(givenName(first));

/** Gender by a given name, where it is a frequent one. */
export function genderOfName(first: string): 'f' | 'm' | null {
  const given = givenName(first);
  if (WOMENS_NAMES.has(given)) return 'f';
  return MENS_NAMES.has(given) ? 'm' : null;
}
