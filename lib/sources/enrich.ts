import type { SourceKind } from '../claim/taxonomy.ts';
import { FAMILY, PEERS, SHARED_RANKS } from '../language/en/roles.ts';
import type { Title } from './posts.ts';
import type { Referent, Role } from './referent.ts';
import { kindOfRole } from './role-kinds.ts';
import type { Usage } from './usages.ts';

/** Whose brother or husband somebody is tells whom they speak for only where they are introduced so, and are no prince. */
const isIntroducedAs = (title: Title, { first, words }: Usage): boolean =>
  first.titles.includes(title) && !PEERS.has(words[0] ?? '');

/** Somebody's sister may be a minister as well, and a governor a Republican: which of two kinds a person is. */
const goesBefore = (kind: SourceKind, other: SourceKind): boolean =>
  (other === 'witness_civilian' && kind !== 'unspecified') || (other === 'party' && kind === 'government');

/** Adds what a use of the name tells: gender, posts, the state it serves. */
export function enrich(referent: Referent, usage: Usage, addRole: (role: Role) => void): void {
  for (const title of usage.titles) {
    if (title.isPerson !== (referent.sort === 'person')) continue;
    addRole(title);
    const kind = kindOfRole(title);
    if (FAMILY.has(title.head) && !isIntroducedAs(title, usage)) continue;
    if (referent.kind === 'unspecified' || (title.isPerson && goesBefore(kind, referent.kind))) referent.kind = kind;
  }
  if (referent.sort !== 'person') return;
  referent.gender ??= usage.gender;
  referent.country ??= usage.country;
}

/** Words of articles whose colonels and captains may be the army's. */
export const ARMED_FORCES = ['army', 'military', 'troops', 'soldiers', 'navy', 'marines', 'war'];

/** Whether all that is told of a person is a rank that the police has, too. */
export function isOfSharedRank({ sort, kind, roles }: Referent): boolean {
  if (sort !== 'person' || (kind !== 'military' && kind !== 'unspecified') || roles.length === 0) return false;
  return roles.every(({ head, words }) => SHARED_RANKS.has(head) && words.every((word) => SHARED_RANKS.has(word)));
}
