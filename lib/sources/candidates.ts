import type { SourceKind } from '../claim/taxonomy.ts';
import { CALLED_BY_KIND } from '../language/en/bodies.ts';
import { PARTIES, RANK_WORDS, TOP_POSTS } from '../language/en/roles.ts';
import { isOneOf } from '../text/one-of.ts';
import { kindByWords } from './body-kinds.ts';
import type { Described } from './described.ts';
import { nationalityOf } from './natives.ts';
import { bodyKind, isPersonNoun } from './nouns.ts';
import { isLesser, isOfRank } from './ranks.ts';
import type { Referent, Role } from './referent.ts';
import type { Roster } from './roster.ts';
import { singular } from './words.ts';

/** Words that make a post or trade somebody else's. */
const OTHER = 'opposing rival other';

/** Whether a description can mean somebody of whom the text has given this role. */
function fits(wanted: Role, owner: Referent | null, role: Role, one: Referent): boolean {
  // "Kenya's president" is not "the president" of whom no more is told.
  const country = role.country ?? (one.sort === 'person' ? one.country : null);
  if (wanted.country && country !== wanted.country && (country !== null || !mayBeOfAny(one))) return false;
  if (!isOfRank(wanted, role)) return false;
  const isTold = (words: readonly string[]) =>
    words.some((word) => role.words.includes(word) || role.of?.includes(word) || one.words.includes(word));
  // "the opposing coach" is not the one whom the text has told of.
  if (one.sort === 'person' && wanted.words.some((word) => isOneOf(word, OTHER) && !role.words.includes(word)))
    return false;
  const isPost = (word: string) => RANK_WORDS.has(word) || (one.sort === 'person' && PARTIES.has(word));
  const rest = wanted.words.filter((word) => !isPost(word));
  const hasOwner = role.words.length > 0 || (role.of?.length ?? 0) > 0;
  if (rest.length > 0 && hasOwner && !isTold(rest)) return false;
  // "the 174-year-old brewer" is somebody of whom the text tells something.
  if (rest.length > 0 && role.isGuess && !one.hasSpoken) return false;
  return isOwners(wanted, owner, role, isTold);
}

/** Whether somebody of no told state may be of any: who has a name, and a body. */
const mayBeOfAny = ({ isNamed, sort }: Referent): boolean => isNamed || sort !== 'person';

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

/** Whom a description may mean. */
export class Candidates {
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
    if (one.sort !== 'body') return false;
    // The Islamic State is no state.
    if (one.kind === 'armed_group') return true;
    return one.roles.every(({ head, isGuess }) => isGuess || bodyKind(head) === null || called.nouns.has(head));
  }

  /** Whether somebody holds the highest post of whom the description leads: "the French leader" is the president, "the UN chief" the secretary-general. */
  leads(one: Referent): boolean {
    const { wanted } = this.#described;
    const posts = TOP_POSTS.get(wanted.head);
    if (!posts || one.sort !== 'person' || !one.isNamed || wanted.words.length > 0) return false;
    return one.roles.some((role) => {
      // A minister leads nothing, but the prime minister.
      const isTop = posts.has(role.head) && (role.head !== 'minister' || role.words.includes('prime'));
      return isTop && !isLesser([], role.words) && this.#isOfSame(role, one);
    });
  }

  /** Whether a post is told to be of the same state or body as the description. */
  #isOfSame(role: Role, one: Referent): boolean {
    const { country, of = [] } = this.#described.wanted;
    if (country !== null) return (role.country ?? one.country) === country;
    return of.some((word) => role.words.includes(word) || (role.of ?? []).includes(word));
  }

  #fits(role: Role, one: Referent): boolean {
    const { wanted, owner } = this.#described;
    return fits(wanted, owner, role, one);
  }

  #isPossible(one: Referent): boolean {
    if (isUnlikely(one)) return false;
    const { wanted, noun } = this.#described;
    // "the detective" is none of the detectives.
    if (one.sort === 'group' && !one.isPair && isPersonNoun(noun) && noun !== one.words.at(-1)) return false;
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
export const isGuessed = ({ roles }: Referent): boolean => roles.every(({ isGuess }) => isGuess === true);
