import { isOneOf } from '../text/one-of.ts';
import type { Described } from './described.ts';
import { isOfOtherRank } from './ranks.ts';
import { isNamedPerson, type Referent } from './referent.ts';
import type { Scene } from './scene.ts';

/** The lead is told in the first sentences, the headline's among them. */
const LAST_OF_LEAD = 3;
/** Of whom a story has one. */
const JUDGES = 'judge coroner magistrate';

/** "A coroner has ruled that …", and below "Assistant coroner Mara Lind found …": who judges in the lead of an article that names one such alone. */
export function namedBelow({ roster }: Scene, { phrase, wanted, sentence, range }: Described): Referent | null {
  if (phrase.determiner !== 'indefinite' || phrase.owner !== null || sentence > LAST_OF_LEAD) return null;
  // "a retired judge", "a judge in the north" may be another one.
  if (!isOneOf(wanted.head, JUDGES) || phrase.complement !== null || wanted.words.length > 0) return null;
  const [one, other] = roster.withRole(wanted.head).filter(isNamedPerson);
  if (!one || other || one.first.from < range.from || isOfOtherRank(wanted, one)) return null;
  return wanted.country === null || one.country === wanted.country ? one : null;
}
