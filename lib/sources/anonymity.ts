import type { Anonymity } from '../claim/taxonomy.ts';
import { FAMILIAR_PHRASE, INSTITUTION_HEADS, ROLE_HEADS, UNNAMED_HEADS } from '../language/en/sources.ts';
import { isOneOf } from '../text/one-of.ts';
import { bodyKind, isPersonNoun, roleKind } from './nouns.ts';
import { singular } from './words.ts';

/** Nouns that mean a person and say nothing of them. */
const MERE_LOOKS = new Set('man woman person someone somebody lady voice'.split(' '));
/** Friends and foes: nobody in particular. */
const SIDES = new Set('friend pal ally insider source critic supporter detractor defender hacker'.split(' '));
/** People of whom it is said what they do: the word list of unnamed heads serves other rules as well. */
const WATCHERS = new Set('observer onlooker commentator opponent blogger'.split(' '));
/** Bodies of people that are called by a plural. */
const PLURAL_BODIES = new Set(
  'prosecutors authorities police regulators forces services armed-forces troops rebels insurgents'.split(' '),
);
const COUNTED =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty dozens several another others other both neither each either first second third fourth fifth last latest eldest youngest former half two-thirds';

/**
 * How a source without a name is identified (docs/annotation-guidelines.md, "anonymity"): by its head noun, the word it opens with,
 * and the whole phrase, all in lower case.
 */
export function anonymityOfPhrase(opening: string, head: string, phrase: string): Anonymity {
  const one = singular(head);
  const role = roleKind(head);
  if (/^some(?:one|body)?$/.test(opening) || /\b(?:unidentified|unnamed|anonymous)\b/.test(phrase)) return 'unnamed';
  if (SIDES.has(one) || (UNNAMED_HEADS.has(head) && !WATCHERS.has(one) && role !== 'expert')) return 'unnamed';
  if (MERE_LOOKS.has(one) && isOneOf(opening, 'a an one another')) return 'unnamed';
  if (role === null && FAMILIAR_PHRASE.test(phrase)) return 'unnamed';
  if (isOneOf(head, COUNTED)) return 'role';
  if (PLURAL_BODIES.has(head)) return 'institution';
  if (
    role !== null &&
    (bodyKind(head) === null || isOneOf(opening, 'a an one two three four five six') || head !== one)
  )
    return 'role';
  if (bodyKind(head) !== null || INSTITUTION_HEADS.has(head)) return 'institution';
  if (role !== null || ROLE_HEADS.has(head) || isPersonNoun(head)) return 'role';
  return head !== one && head.length > 4 ? 'role' : 'institution';
}
