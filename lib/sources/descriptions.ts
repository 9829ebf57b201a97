import type { SourceKind } from '../claim/taxonomy.ts';
import { BODY_CLASSES, CALLED_BY_KIND } from '../language/en/bodies.ts';
import { PARTIES, RANK_WORDS, SOLE_POSTS } from '../language/en/roles.ts';
import { isOneOf } from '../text/one-of.ts';
import { kindByWords } from './body-kinds.ts';
import type { Described } from './described.ts';
import { nationalityOf } from './natives.ts';
import { bodyKind } from './nouns.ts';
import type { Referent, Role } from './referent.ts';
import type { Roster } from './roster.ts';
import type { Scene } from './scene.ts';
import { singular } from './words.ts';

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
  // "the 174-year-old brewer" is somebody of whom the text tells something.
  if (rest.length > 0 && role.isGuess && !one.hasSpoken) return false;
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
  // An airport's operator is no airline.
  if (owner?.sort === 'person' || role.isGuess || role.head !== wanted.head) return false;
  return role.words.every((word) => RANK_WORDS.has(word)) && (role.of?.length ?? 0) === 0 && role.country === null;
}

/** What it adds to a body's score that the text tells it to be what it is called. */
const IS_TOLD = 1;
/** And that nothing is told of it and it has not spoken. */
const IS_SILENT = -1;

/** Whom a description may mean. */
class Candidates {
  readonly #roster: Roster;
  readonly #described: Described;
  /** The kind that the words in front of the noun settle: "the environmental group". */
  readonly #kind: SourceKind | null;
  /** Nothing but that kind and a number is said of whom it means: neither "the energy regulator" nor "her organisation". */
  readonly #isBare: boolean;

  constructor(roster: Roster, described: Described) {
    this.#roster = roster;
    this.#described = described;
    const { head, words, of } = described.wanted;
    this.#kind = kindByWords(head, words);
    this.#isBare = (of ?? []).length === 0 && (this.#kind !== null || words.every(isOfNumber));
  }

  /** Those whom the text gives the role by a noun: that of the description, or a wider one. */
  withRole(head: string): ReadonlySet<Referent> {
    const { wanted } = this.#described;
    const isWider = head !== wanted.head;
    const found = new Set<Referent>();
    for (const one of this.#roster.withRole(head)) {
      const isFitting =
        one.roles.some((role) => (role.head === wanted.head || isWider) && this.#fits(role, one)) ||
        (isWider && wanted.words.length === 0 && (wanted.of ?? []).length === 0);
      // A research firm is an expert, and no airline.
      const isOfClass = !isWider || head !== 'company' || isOneOf(one.kind, 'business unspecified');
      if (isFitting && isOfClass && this.#isPossible(one)) found.add(one);
    }
    return found;
  }

  /** Whether it has spoken and is, by its kind, what the noun is for: "the group" of Hezbollah. */
  isCalledByKind(one: Referent): boolean {
    const called = CALLED_BY_KIND.get(this.#described.wanted.head);
    if (!called?.kinds.has(one.kind) || !this.#isBare || !this.#isPossible(one)) return false;
    // Who fights is spoken of before they speak.
    if (!one.hasSpoken && one.kind !== 'armed_group') return false;
    // Of those without a name only "the M23 rebels".
    if (!one.isNamed) return one.kind === 'armed_group' && one.sort === 'group';
    return (
      one.sort === 'body' &&
      one.roles.every(({ head, isGuess }) => isGuess || bodyKind(head) === null || called.nouns.has(head))
    );
  }

  #fits(role: Role, one: Referent): boolean {
    const { wanted, owner } = this.#described;
    return fits(wanted, owner, role, one);
  }

  #isPossible(one: Referent): boolean {
    if (isUnlikely(one)) return false;
    const { wanted, noun } = this.#described;
    if (this.#kind !== null && one.sort === 'body' && one.kind !== 'unspecified' && one.kind !== this.#kind)
      return false;
    const country = one.sort === 'body' ? nationalityOf(one) : null;
    if (wanted.country !== null && country !== null && country !== wanted.country) return false;
    // "Farmers' groups" are none of the groups that are named.
    return one.sort !== 'body' || noun === singular(noun) || one.words.includes(noun);
  }
}

/** "the 27-nation bloc" */
const isOfNumber = (word: string): boolean => /^\d+$/.test(word) || isOneOf(word, 'nation member state country');

/** Whether a capital is nobody for all that a text tells. */
const isUnlikely = (one: Referent): boolean => one.isDoubtful && !one.hasSpoken && isGuessed(one);

/** Whether a text tells nothing of it: it may be a company. */
const isGuessed = ({ roles }: Referent): boolean => roles.every(({ isGuess }) => isGuess === true);

/**
 * Whom "the interior minister" or "the company" means: of those that the text has so described, named so or called so before, the
 * one mentioned last; if none has been mentioned yet, the one introduced first (a headline speaks of people before the text
 * names them).
 */
export function findDescribed(
  { roster, discourse }: Scene,
  described: Described,
  canLookAhead: boolean,
): Referent | null {
  const { wanted, sentence } = described;
  const candidates = new Candidates(roster, described);
  const heads = [wanted.head, BODY_CLASSES.get(wanted.head) ?? wanted.head];
  /** Not yet spoken of. */
  let ahead: Referent | null = null;
  /** "the airline" is Ryanair's or Twitter's name only where the text has no other: what they are is known. */
  let known: Referent | null = null;
  for (const head of new Set(heads)) {
    const isWider = head !== wanted.head;
    const fitting = candidates.withRole(head);
    const isUnsure = (one: Referent): boolean => isWider && one.isKnown && !one.hasSpoken;
    const best = discourse.best(
      sentence,
      (one) => (fitting.has(one) && !isUnsure(one)) || (!isWider && candidates.isCalledByKind(one)),
      (one) => {
        if (isOfOtherRank(wanted, one)) return OTHER_RANK;
        if (isGuessed(one)) return one.hasSpoken ? 0 : IS_SILENT;
        return one.sort === 'body' && fitting.has(one) ? IS_TOLD : 0;
      },
    );
    if (best) return best;
    for (const one of fitting) if (!isUnsure(one) && !isGuessed(one)) ahead ??= one;
    known ??= discourse.best(sentence, (one) => fitting.has(one));
  }
  return (canLookAhead ? ahead : null) ?? known;
}
