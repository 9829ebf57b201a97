import { RANK_WORDS, SOLE_POSTS } from '../language/en/roles.ts';
import type { Referent, Role } from './referent.ts';

/** What makes a post another one: "the mayor" is no deputy mayor, and no former one. */
const LESSER = ['deputy', 'vice', 'former', 'ex'];
/** Somebody may be called a former minister who was introduced otherwise. */
const FORMER: ReadonlySet<string> = new Set(['former', 'ex']);

const ranksIn = (words: readonly string[]): string =>
  words
    .filter((word) => RANK_WORDS.has(word) && !FORMER.has(word))
    .sort()
    .join(' ');

const isFormer = (words: readonly string[]): boolean => words.some((word) => FORMER.has(word));

/** Whether a post is told with a word that makes it another one than that wanted. */
export const isLesser = (wanted: readonly string[], own: readonly string[]): boolean =>
  LESSER.some((word) => own.includes(word) && !wanted.includes(word));

/** Whether a post with some words in front of it can be meant by the same noun with others: "the prime minister", "the deputy mayor". */
export function isOfRank({ head, words }: Role, own: Role): boolean {
  const rank = ranksIn(words);
  if (rank !== '' && rank !== ranksIn(own.words)) return false;
  // A deputy coroner is called the coroner, too.
  return !SOLE_POSTS.has(head) || !isLesser(words, own.words);
}

/** Whether somebody has the post wanted only in other words, as far as words tell posts apart: "the mayor" of a former one. */
export function isOfOtherRank(wanted: Role, { roles }: Referent): boolean {
  const own = roles.filter(({ head }) => head === wanted.head);
  const isOther = ({ words }: Role) => isFormer(words) !== isFormer(wanted.words) || isLesser(wanted.words, words);
  return own.length > 0 && own.every(isOther);
}
