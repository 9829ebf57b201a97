import { BODY_CLASSES } from '../language/en/bodies.ts';
import { PARTIES, RANK_WORDS, SOLE_POSTS } from '../language/en/roles.ts';
import type { Described } from './described.ts';
import type { Referent, Role } from './referent.ts';
import type { Scene } from './scene.ts';

/** What makes a post another one: "the mayor" is no deputy mayor, and no former one. */
const LESSER = ['deputy', 'vice', 'former', 'ex'];
/** Somebody may be called a former minister who was introduced otherwise. */
const FORMER: ReadonlySet<string> = new Set(['former', 'ex']);
/** What it adds to somebody's score that their post is told as another one: any distance costs less. */
const OTHER_RANK = -100;

const ranksIn = (words: readonly string[]): string =>
  words
    .filter((word) => RANK_WORDS.has(word) && !FORMER.has(word))
    .sort()
    .join(' ');

const isFormer = (words: readonly string[]): boolean => words.some((word) => FORMER.has(word));

/** Whether a post is told with a word that makes it another one than that wanted. */
const isLesser = (wanted: readonly string[], own: readonly string[]): boolean =>
  LESSER.some((word) => own.includes(word) && !wanted.includes(word));

/** Whether a post with some words in front of it can be meant by the same noun with others: "the prime minister", "the deputy mayor". */
function isOfRank({ head, words }: Role, own: Role): boolean {
  const rank = ranksIn(words);
  if (rank !== '' && rank !== ranksIn(own.words)) return false;
  // A deputy coroner is called the coroner, too.
  return !SOLE_POSTS.has(head) || !isLesser(words, own.words);
}

/** Whether somebody has the post wanted only in other words, as far as words tell posts apart: "the mayor" of a former one. */
function isOfOtherRank(wanted: Role, { roles }: Referent): boolean {
  const own = roles.filter(({ head }) => head === wanted.head);
  const isOther = ({ words }: Role) => isFormer(words) !== isFormer(wanted.words) || isLesser(wanted.words, words);
  return own.length > 0 && own.every(isOther);
}

/** Whether a description can mean somebody of whom the text has given this role. */
function fits(wanted: Role, owner: Referent | null, role: Role, one: Referent): boolean {
  if (wanted.country && role.country && wanted.country !== role.country) return false;
  if (!isOfRank(wanted, role)) return false;
  const told = [...role.words, ...(role.of ?? []), ...one.words];
  const isTold = (words: readonly string[]) => words.some((word) => told.includes(word));
  const isPost = (word: string) => RANK_WORDS.has(word) || (one.sort === 'person' && PARTIES.has(word));
  const rest = wanted.words.filter((word) => !isPost(word));
  const hasOwner = role.words.length > 0 || (role.of?.length ?? 0) > 0;
  if (rest.length > 0 && hasOwner && !isTold(rest)) return false;
  return isOwners(wanted, owner, role, isTold);
}

/** Whether it can be the owner's: nobody says "Lind's lawyer" of another's, and "the ministry's spokesman" only of the ministry's or of one of whom no more is told. */
function isOwners(
  wanted: Role,
  owner: Referent | null,
  role: Role,
  isTold: (words: readonly string[]) => boolean,
): boolean {
  const of = wanted.of ?? [];
  if (owner?.sort === 'state' || of.length === 0) return true;
  if (isTold(of)) return true;
  const isOpen =
    role.words.every((word) => RANK_WORDS.has(word)) && (role.of?.length ?? 0) === 0 && role.country === null;
  return isOpen && owner?.sort !== 'person';
}

/**
 * Whom "the interior minister" or "the company" means: of those that the text has so described, named so or called so before, the
 * one mentioned last; if none has been mentioned yet, the one introduced first (a headline speaks of people before the text
 * names them).
 */
export function findDescribed(
  { roster, discourse }: Scene,
  { wanted, owner, sentence }: Described,
  canLookAhead: boolean,
): Referent | null {
  const heads = [wanted.head, BODY_CLASSES.get(wanted.head) ?? wanted.head];
  /** Not yet spoken of. */
  let ahead: Referent | null = null;
  /** "the airline" is Ryanair's or Twitter's name only where the text has no other: what they are is known. */
  let known: Referent | null = null;
  for (const head of new Set(heads)) {
    const isWider = head !== wanted.head;
    const fitting = new Set<Referent>();
    for (const one of roster.withRole(head)) {
      const isFitting =
        one.roles.some((role) => (role.head === wanted.head || isWider) && fits(wanted, owner, role, one)) ||
        (isWider && wanted.words.length === 0);
      if (isFitting) fitting.add(one);
    }
    const isUnsure = (one: Referent): boolean => isWider && one.isKnown;
    const best = discourse.best(
      sentence,
      (one) => fitting.has(one) && !isUnsure(one),
      (one) => (isOfOtherRank(wanted, one) ? OTHER_RANK : 0),
    );
    if (best) return best;
    for (const one of fitting) if (!isUnsure(one)) ahead ??= one;
    known ??= discourse.best(sentence, (one) => fitting.has(one));
  }
  return (canLookAhead ? ahead : null) ?? known;
}
