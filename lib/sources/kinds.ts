import type { SourceKind } from '../claim/taxonomy.ts';
import { DEALT_WITH, INTERNATIONAL, LOCAL_WORDS } from '../language/en/bodies.ts';
import { ANY_BODYS_POSTS } from '../language/en/roles.ts';
import { isOneOf } from '../text/one-of.ts';
import { bodyType } from './body-types.ts';
import { bodyKind, endingKind, roleKind } from './nouns.ts';
import type { Referent, Role } from './referent.ts';
import { singular } from './words.ts';

/** The kind of the body that bears a name, by its last word, else by any: "Harbour Safety Agency". */
export function kindOfName(words: readonly string[]): SourceKind {
  for (const word of [words.at(-1) ?? '', ...words]) {
    const kind = endingKind(word) ?? bodyKind(word);
    if (kind && words.length > 1) return kind === 'government' && isInternational(words) ? 'intl_org' : kind;
  }
  const type = bodyType(words);
  return type ? 'government' : 'unspecified';
}

const isInternational = ([first = '', second]: readonly string[]): boolean =>
  INTERNATIONAL.has(first) || INTERNATIONAL.has(`${first}-${second}`);

/** Kinds of people who speak for no state, whichever they are from: "Russian analysts". */
const BYSTANDERS: ReadonlySet<SourceKind> = new Set<SourceKind>([
  'witness_civilian',
  'expert',
  'business',
  'media_agency',
  'social_media',
]);

/** Whether somebody of this kind never speaks for the state they are from. */
export const isBystander = (kind: SourceKind): boolean => BYSTANDERS.has(kind);

/** The kind of somebody with a post: the post's own, else that of the body it is in ("police chief"). */
export function kindOfRole({ head, words, within }: Role): SourceKind {
  const own = roleKind(head);
  const isAnyBodys = ANY_BODYS_POSTS.has(head);
  // "police lieutenant"
  if (own === 'military' && words.some((word) => bodyKind(word) === 'security')) return 'security';
  // "housing advocate", but "state advocate" and "her advocate" of a court.
  if (head === 'advocate' && words.every((word) => isOneOf(word, 'state senior junior public'))) return 'unspecified';
  if (own && own !== 'unspecified' && !isAnyBodys) return own;
  for (const word of isAnyBodys ? words.toReversed() : [head, ...words.toReversed()]) {
    const kind = DEALT_WITH.has(word) ? null : bodyKind(word);
    if (kind) return kind;
  }
  // "chief operating officer", "press officer": no policeman.
  if (
    head === 'officer' &&
    words.some((word) => isOneOf(word, 'executive operating financial technology medical press chief'))
  )
    return within ?? 'business';
  return within ?? own ?? bodyKind(head) ?? 'unspecified';
}

/** Whether it speaks for a state, which is the one at home unless the text says otherwise. */
export function isOfState({ kind, words, roles, sort }: Pick<Referent, 'kind' | 'words' | 'roles' | 'sort'>): boolean {
  if (kind !== 'government' && kind !== 'military' && kind !== 'security') return false;
  if (sort !== 'person' && words.some((word) => LOCAL_WORDS.has(singular(word)))) return false;
  return !roles.some(({ head, words: more }) => LOCAL_WORDS.has(head) || more.some((word) => LOCAL_WORDS.has(word)));
}
