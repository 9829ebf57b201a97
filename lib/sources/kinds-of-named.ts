import { ANY_BODYS_POSTS, ARMED_FORCES, SPORT, VOICES_OF_PEOPLE } from '../language/en/roles.ts';
import { isMark } from '../text/reading.ts';
import type { Article } from './article.ts';
import { isOfSharedRank } from './enrich.ts';
import type { Known } from './institutions.ts';
import { isOfState } from './kinds.ts';
import { isFirmByForm } from './make-named.ts';
import type { NameIndex } from './name-index.ts';
import { homeOfPosts } from './posts.ts';
import type { Referent } from './referent.ts';
import type { Usage } from './usages.ts';

/** Whom an article is about is named in its first tokens; the private people whom it asks come later. */
const LEAD = 40;

/** What only the whole text tells of those it names: whom they work for, what they are known for, whether they are private. */
export class KindsOfNamed {
  /** Whether the text tells of police and of no armed forces: "the force" are they. */
  readonly hasPoliceAlone: boolean;
  /** Whether it is an article of sport. */
  readonly isSport: boolean;
  readonly #article: Article;
  readonly #names: NameIndex;
  /** People whose age the text tells where others' post stands. */
  readonly #aged = new Set<Referent>();
  /** What is known of people by their names. */
  readonly #known = new Map<Referent, Known>();

  constructor(article: Article, names: NameIndex) {
    const words = new Set(article.reading.tokens.words);
    this.hasPoliceAlone = words.has('police') && !ARMED_FORCES.some((word) => words.has(word));
    this.isSport = SPORT.filter((word) => words.has(word)).length > 1;
    this.#article = article;
    this.#names = names;
  }

  /** Notes how somebody who alone bears a name is first called by it. */
  note(one: Referent, { first: { isAged, range, person, age }, words }: Usage): void {
    if (one.sort === 'person' && isAged && range.from >= LEAD) this.#aged.add(one);
    // "Trump" is known where nobody else in the text is called so; not "Tom Reed, 34," nor "Tom Reed, who lives above it".
    const isIntroduced =
      age !== null ||
      (isMark(this.#article.reading, range.to, ',') && this.#article.reading.tokens.lower(range.to + 1) === 'who');
    if (person && !isIntroduced && one.words.length === words.length) this.#known.set(one, person);
  }

  /** Settles the kind of somebody, and whose state they serve, once all names are entered. */
  settle(one: Referent): void {
    if (this.hasPoliceAlone && isOfSharedRank(one)) one.kind = 'security';
    if (one.sort === 'person' && one.kind === 'unspecified') this.#findEmployer(one);
    this.#takeKnown(one);
    if (one.kind === 'unspecified' && isFirmByForm(one)) one.kind = 'business';
    // Who is introduced by an age and no post, and not at once, is a private person, or a player.
    const isPrivate = this.#aged.has(one) && one.roles.length === 0 && one.kind === 'unspecified';
    if (isPrivate && !this.isSport) one.kind = 'witness_civilian';
    if (isOfState(one)) one.country ??= homeOfPosts(this.#article.states, one.roles);
  }

  /** Who is known by name counts as what they are known for where the text tells no post. */
  #takeKnown(person: Referent): void {
    const known = this.#known.get(person);
    if (!known || (person.kind !== 'unspecified' && person.kind !== known.kind)) return;
    person.kind = known.kind;
    person.country ??= known.country;
  }

  /** "a WWW spokesman": whom somebody speaks for, where the text tells elsewhere what that is. */
  #findEmployer(person: Referent): void {
    for (const { head, words } of person.roles) {
      const isOfBody = VOICES_OF_PEOPLE.has(head) || ANY_BODYS_POSTS.has(head);
      const employer = isOfBody
        ? words.map((word) => this.#names.bodyCalled(word)).find((body) => body !== null)
        : null;
      if (!employer) continue;
      person.kind = employer.kind;
      person.country ??= employer.country;
      return;
    }
  }
}

/** "a commission spokesman", where the only commission of the text is the European one: whether such a person speaks for many states. */
export function isOfMany(person: Referent, withRole: (noun: string) => readonly Referent[]): boolean {
  if (person.sort !== 'person' || person.kind !== 'government') return false;
  return person.roles.some(({ head, words }) => {
    const bodies = VOICES_OF_PEOPLE.has(head) ? withRole(words.at(-1) ?? '') : [];
    return bodies.length > 0 && bodies.every(({ sort, kind }) => sort === 'body' && kind === 'intl_org');
  });
}
