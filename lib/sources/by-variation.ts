import { BOSSES, FAMILY, PUBLIC_TRADES } from '../language/en/roles.ts';
import { isOneOf } from '../text/one-of.ts';
import type { Described } from './described.ts';
import { isPublic } from './kinds.ts';
import { isNamedPerson, type Referent } from './referent.ts';
import type { Roster } from './roster.ts';
import { type Found, type Scene, standsFor } from './scene.ts';

/**
 * "the actor", "the winger", "the Wexcombe boss": the one person told of just before, where papers vary what they call somebody and never told
 * the trade itself. Nobody where two may be meant.
 */
export function byVariation({ discourse, roster }: Scene, { phrase, noun, sentence }: Described): Found | null {
  if (phrase.determiner !== 'definite' || phrase.complement) return null;
  const canBe = noun === 'boss' ? isBoss : PUBLIC_TRADES.has(noun) ? hasNoTrade : null;
  if (!canBe) return null;
  const last = discourse.justBefore(sentence, isNamedPerson);
  if (!last || !canBe(last) || isVictim(roster, last)) return null;
  const isOneOfTwo = discourse.isMentioned(sentence, (one) => one !== last && isNamedPerson(one) && canBe(one));
  return isOneOfTwo ? null : standsFor(last);
}

/** "Tom Hale was stabbed": of whom something was done, others speak. */
function isVictim({ article }: Roster, { lastNamed }: Referent): boolean {
  return lastNamed !== null && isOneOf(article.reading.tokens.lower(lastNamed.to), 'was were');
}

/** Whether nothing tells what somebody does. */
const hasNoTrade = ({ roles, kind }: Referent): boolean =>
  !isPublic(kind) && roles.every(({ head }) => FAMILY.has(head) || PUBLIC_TRADES.has(head));

const isBoss = ({ roles }: Referent): boolean => roles.some(({ head }) => BOSSES.has(head));
