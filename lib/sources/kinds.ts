import type { SourceKind } from '../claim/taxonomy.ts';
import { LOCAL_WORDS } from '../language/en/bodies.ts';
import type { Referent } from './referent.ts';
import { singular } from './words.ts';

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

/** Whether bodies of this kind are a state’s. */
export const isPublic = (kind: SourceKind): boolean =>
  kind === 'government' || kind === 'military' || kind === 'security';

/** Whether it speaks for a state, which is the one at home unless the text says otherwise. */
export function isOfState({ kind, words, roles, sort }: Pick<Referent, 'kind' | 'words' | 'roles' | 'sort'>): boolean {
  if (!isPublic(kind)) return false;
  if (sort !== 'person' && words.some((word) => LOCAL_WORDS.has(singular(word)))) return false;
  return !roles.some(({ head, words: more }) => LOCAL_WORDS.has(head) || more.some((word) => LOCAL_WORDS.has(word)));
}
