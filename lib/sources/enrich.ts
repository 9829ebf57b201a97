import type { SourceKind } from '../claim/taxonomy.ts';
import { ANY_BODYS_POSTS, FAMILY, SHARED_RANKS } from '../language/en/roles.ts';
import { PEERS } from '../language/en/titles.ts';
import { isOneOf } from '../text/one-of.ts';
import { isPublic } from './kinds.ts';
import { bodyKind, roleKind } from './nouns.ts';
import type { Title } from './posts.ts';
import type { Referent, Role } from './referent.ts';
import { kindOfRole } from './role-kinds.ts';
import type { Usage } from './usages.ts';

/** Whose brother or husband somebody is tells whom they speak for only where they are introduced so, and are no prince. */
const isIntroducedAs = (title: Title, { first, words, titles }: Usage): boolean =>
  first.titles.includes(title) && !PEERS.has(words[0] ?? '') && !titles.some(({ head }) => PEERS.has(head));

/**
 * Somebody's sister may be a minister as well, and a governor a Republican and a doctor: which of two kinds a person is. An office goes before
 * all else, unless it is a former adviser's or the like.
 */
function goesBefore(kind: SourceKind, head: string, other: SourceKind): boolean {
  if (other === 'witness_civilian') return kind !== 'unspecified';
  // A commissioner or a president may be of an association, too.
  const isOffice = !ANY_BODYS_POSTS.has(head) || !isOneOf(other, 'ngo expert');
  return isOffice && isPublic(kind) && !isPublic(other) && roleKind(head) === kind;
}

/** Whether such a one can have the title: a retailer may be a person or a firm. */
const isOfSort = ({ head, isPerson }: Title, { sort }: Referent): boolean =>
  isPerson === (sort === 'person') || (sort === 'body' && bodyKind(head) !== null);

/** Adds what a use of the name tells: gender, posts, the state it serves. */
export function enrich(referent: Referent, usage: Usage, addRole: (role: Role) => void): void {
  for (const title of usage.titles) {
    if (!isOfSort(title, referent)) continue;
    addRole(title);
    const kind = kindOfRole(title);
    if (FAMILY.has(title.head) && !isIntroducedAs(title, usage)) continue;
    if (referent.kind === 'unspecified' || (title.isPerson && goesBefore(kind, title.head, referent.kind)))
      referent.kind = kind;
  }
  if (referent.sort !== 'person') return;
  referent.gender ??= usage.gender;
  referent.country ??= usage.country;
  referent.age ??= usage.age;
}

/** Whether all that is told of a person is a rank that the police has, too. */
export function isOfSharedRank({ sort, kind, roles }: Referent): boolean {
  if (sort !== 'person' || kind !== 'military' || roles.length === 0) return false;
  return roles.every(({ head, words }) => SHARED_RANKS.has(head) && words.every((word) => SHARED_RANKS.has(word)));
}
