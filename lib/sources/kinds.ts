import type { SourceKind } from '../claim/taxonomy.ts';
import { LOCAL_WORDS } from '../language/en/bodies.ts';
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
    if (kind && words.length > 1) return kind;
  }
  const type = bodyType(words);
  return type ? 'government' : 'unspecified';
}

/** The kind of somebody with a post: the post's own, else that of the body it is in ("police chief"). */
export function kindOfRole({ head, words, within }: Role): SourceKind {
  const own = roleKind(head);
  const isAnyBodys = ANY_BODYS_POSTS.has(head);
  if (own && own !== 'unspecified' && !isAnyBodys) return own;
  for (const word of isAnyBodys ? words.toReversed() : [head, ...words.toReversed()]) {
    const kind = bodyKind(word);
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
