import { DOINGS_OF_FIRMS, MADE_OF_WORKS, SHARES, WORKS } from '../language/en/beside-names.ts';
import { BODIES_AS_SURNAMES } from '../language/en/bodies.ts';
import { PEERS } from '../language/en/titles.ts';
import { AUXILIARY, COMMON_VERB, ED_FORM } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range } from '../text/reading.ts';
import type { Article } from './article.ts';
import { genderOfName, isGivenName } from './name-words.ts';
import { bodyKind, endingKind } from './nouns.ts';
import { isAcronym } from './words.ts';

/** What settles that a person bears a name. */
export const PERSON = 6;

/** "Duchess of Lorvo": a title that is a name. */
export function isPeerage([first = '', of, ...place]: readonly string[]): boolean {
  if (of !== 'of' || !PEERS.has(first) || place[0] === 'the') return false;
  return place.every((word) => endingKind(word) === null && bodyKind(word) === null);
}

/** What the form of a name tells: above zero a person bears it, below it a body. */
export function evidenceOfForm(article: Article, range: Range, words: readonly string[]): number {
  const { tokens } = article.reading;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const isGiven = isGivenName(first);
  let evidence = 0;
  if (isPeerage(words)) return PERSON;
  const isSurname =
    words.length === 2 && isGiven && BODIES_AS_SURNAMES.has(last) && tokens.lower(range.from - 1) !== 'the';
  if (words.length > 1 && !isSurname && (endingKind(last) || bodyKind(last))) evidence -= 6;
  else if (words.slice(0, -1).some((word) => endingKind(word) !== null && word.length > 3)) evidence -= 3;
  if (words.includes('of') || words.includes('for') || words.includes('and')) evidence -= 4;
  for (let i = range.from; i < range.to; i++) if (isMark(article.reading, i, '&')) evidence -= 5;
  if (isAcronym(tokens, range.to - 1) && last.length < 6) evidence -= 4;
  if (
    words.length > 1 &&
    isAcronym(tokens, range.from) &&
    first.length > 1 &&
    first.length < 6 &&
    !isAcronym(tokens, range.to - 1)
  )
    evidence -= 3;
  if (words.length > 1 && isGiven) evidence += 4;
  if (words.length === 1) evidence += genderOfName(first) ? 1 : -1;
  else if (words.length < 5) evidence += 1;
  return evidence;
}

/** What the words next to a name tell, on the same scale. */
export function evidenceAround(article: Article, range: Range): number {
  const { reading } = article;
  const { tokens } = reading;
  let evidence = 0;
  if (tokens.lower(range.from - 1) === 'the') evidence -= 3;
  let at = range.to;
  if (isMark(reading, at, ',')) at++;
  const next = tokens.lower(at);
  if (next === 'who' || next === 'whose') evidence += 4;
  const before = tokens.lower(range.from - 1);
  if (before === 'itself') evidence -= 8;
  if (before === 'himself' || before === 'herself') evidence += 4;
  if (next === 'which') evidence -= 4;
  // "Lower Ituma, where it rained"
  if (next === 'where') evidence -= PERSON;
  if (isWork(article, range)) evidence -= 5;
  if (isFirm(article, range)) evidence -= 5;
  else if (DOINGS_OF_FIRMS.has(tokens.lower(range.to)) && tokens.lower(range.to + 1) === 'its') evidence -= 2;
  return evidence;
}

/** "the film Cold Water", "the set of Cold Water": a work, whose name may look like a person's. */
export function isWork({ reading: { tokens } }: Article, { from, to }: Range): boolean {
  // "The novel Mara Lind wrote"
  if (to - from < 2 || tokens.is(to, COMMON_VERB | ED_FORM)) return false;
  const before = tokens.lower(from - 1);
  return before === 'of' ? MADE_OF_WORKS.has(tokens.lower(from - 2)) : WORKS.has(before);
}

/** "shares in Orvel Lund", "Orvel Lund shares": what only a firm has. */
export function isFirm({ reading: { tokens } }: Article, { from, to }: Range): boolean {
  // "Orvel Lund shares fell", but "Mara Lind shares her views".
  if (SHARES.has(tokens.lower(to)) && tokens.is(to + 1, AUXILIARY | COMMON_VERB | ED_FORM)) return true;
  return isOneOf(tokens.lower(from - 1), 'in of') && SHARES.has(tokens.lower(from - 2));
}
