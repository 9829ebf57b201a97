import { BODY_CLASSES } from '../language/en/bodies.ts';
import { PARTIES, RANK_WORDS } from '../language/en/roles.ts';
import type { Referent, Role } from './referent.ts';
import type { Scene } from './scene.ts';

/** Whether a description can mean somebody of whom the text has given this role. */
function fits(wanted: Role, role: Role, { words: name }: Referent): boolean {
  if (wanted.country && role.country && wanted.country !== role.country) return false;
  const rank = (words: readonly string[]) =>
    words
      .filter((word) => RANK_WORDS.has(word) && word !== 'former')
      .sort()
      .join(' ');
  const wantedRank = rank(wanted.words);
  if (wantedRank !== '' && wantedRank !== rank(role.words)) return false;
  const rest = wanted.words.filter((word) => !RANK_WORDS.has(word) && !PARTIES.has(word));
  if (rest.length === 0) return true;
  if (role.words.length === 0) return true;
  return rest.some((word) => role.words.includes(word) || name.includes(word));
}

/**
 * Whom "the interior minister" or "the company" means: of those that the text has so described, named so or called so before, the
 * one mentioned last; if none has been mentioned yet, the one introduced first (a headline speaks of people before the text
 * names them).
 */
export function findDescribed(
  { roster, discourse }: Scene,
  wanted: Role,
  sentence: number,
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
        one.roles.some((role) => (role.head === wanted.head || isWider) && fits(wanted, role, one)) ||
        (isWider && wanted.words.length === 0);
      if (isFitting) fitting.add(one);
    }
    const isUnsure = (one: Referent): boolean => isWider && one.isKnown;
    const best = discourse.best(sentence, (one) => fitting.has(one) && !isUnsure(one));
    if (best) return best;
    for (const one of fitting) if (!isUnsure(one)) ahead ??= one;
    known ??= discourse.best(sentence, (one) => fitting.has(one));
  }
  return (canLookAhead ? ahead : null) ?? known;
}
