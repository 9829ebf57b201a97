import { PARTIES } from '../language/en/roles.ts';
import { KNOWING, NO_SCIENTIST, OF_PARTIES, PARTY_NAMES, POLITICAL, WIDER_TRADES } from '../language/en/trades.ts';
import { isOneOf } from '../text/one-of.ts';
import { bodyType } from './body-types.ts';
import type { Described } from './described.ts';
import { bodyKind, roleKind } from './nouns.ts';
import type { Referent, Role } from './referent.ts';

/** Whether somebody can be called so. */
export type MayBe = (one: Referent) => boolean;

/** Who can be meant by a wider word for the trade that the text has told of them; `null` for a word that is no wider one. */
export function ofWiderTrade(described: Described): MayBe | null {
  const { noun, wanted, owner } = described;
  // "the Republican", "the Texas Republican" for a Republican senator
  if (PARTIES.has(noun) && roleKind(noun) === 'party')
    return ({ roles }) => roles.some(({ words }) => words.includes(noun)) || isOfUntoldParty(roles);
  if (isOfParty(described)) return ({ roles }) => hasSeatFor(roles, wanted.words, noun);
  const narrow = WIDER_TRADES.get(noun);
  if (isOneOf(noun, 'chief boss head')) return ({ roles }) => roles.some((role) => isHead(role, wanted, owner, narrow));
  if (narrow) return ({ roles }) => roles.some(({ head }) => narrow.has(head));
  return KNOWING.has(noun) ? isExpert(noun) : null;
}

const isExpert =
  (noun: string): MayBe =>
  ({ kind, roles }) =>
    kind === 'expert' && (noun === 'expert' || !roles.some(({ head }) => NO_SCIENTIST.has(head)));

/** Whether somebody is a politician of whom no party was told. */
const isOfUntoldParty = (roles: readonly Role[]): boolean => hasSeatFor(roles, [], '');

/** Whether somebody has a seat, and no other party was told of them than one of those. */
function hasSeatFor(roles: readonly Role[], parties: readonly string[], noun: string): boolean {
  const told = roles.flatMap(({ words }) => words.filter(isParty));
  // A mayor is a councillor.
  const isSeat = ({ head }: Role) => POLITICAL.has(head) || (noun === 'councillor' && head === 'mayor');
  return roles.some(isSeat) && told.every((party) => parties.includes(party));
}

const isParty = (word: string): boolean => PARTIES.has(word) || PARTY_NAMES.has(word);

/** "the Labour MP" */
function isOfParty({ noun, wanted, owner }: Described): boolean {
  if (!OF_PARTIES.has(noun)) return false;
  return owner?.kind === 'party' || wanted.words.some(isParty);
}

/** "the Pentagon chief", who is the secretary of defence; "the Orvel boss", who is its executive. */
function isHead(role: Role, wanted: Role, owner: Referent | null, narrow?: ReadonlySet<string>): boolean {
  const { head, words, of = [], country } = role;
  const type = isOneOf(head, 'minister secretary') ? bodyType([...words, 'ministry']) : null;
  if (type !== null && owner !== null)
    return owner.key === `${owner.country}:${type}` && (country === null || country === owner.country);
  if (!narrow?.has(head)) return false;
  // The union's boss is nobody who directs a museum, and Lorvo's none who coaches Orvel.
  const its = [...wanted.words, ...(owner?.words ?? [])];
  const theirs = [...words, ...of];
  const isBody = (word: string) => bodyKind(word) !== null;
  const isOther = (theirs.some(isBody) || owner !== null) && !theirs.some((word) => its.includes(word));
  return !isOther || (its.every((word) => !isBody(word)) && (owner === null || theirs.length === 0));
}
