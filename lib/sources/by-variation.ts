import { HARMED } from '../language/en/custody.ts';
import { FAMILY } from '../language/en/roles.ts';
import { NO_TRADE, OWN_TRADES, PUBLIC_TRADES, TELLING } from '../language/en/trades.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark } from '../text/reading.ts';
import type { Described } from './described.ts';
import { isPublic } from './kinds.ts';
import { isOfGender } from './noun-gender.ts';
import { isPersonNoun, roleKind } from './nouns.ts';
import { isNamedPerson, type Referent } from './referent.ts';
import type { Roster } from './roster.ts';
import { type Found, type Scene, standsFor } from './scene.ts';
import { type MayBe, ofWiderTrade } from './wider-trades.ts';

/** Who speaks for a side, and for a ship. */
const OF_SIDES = 'captain skipper hooker prop pitcher';
/** Kinds of people whose trades are no public posts. */
const OF_PRIVATE_PEOPLE = 'witness_civilian expert business';
/** By how much somebody has to be likelier than all others who can be called so. */
const SURE = 0.8;

/**
 * "the lawmaker", "the actor", "the retired plumber": a named person, where papers vary what they call people and have told a narrower trade
 * or none. Nobody where two may be meant.
 */
export function byVariation(scene: Scene, described: Described): Found | null {
  if (described.phrase.determiner !== 'definite') return null;
  const found = byWiderTrade(scene, described) ?? byTrade(scene, described);
  // "the farmer": now it is known what sort of source they are.
  if (found?.kind === 'unspecified' && !isFormer(described)) found.kind = roleKind(described.noun) ?? 'unspecified';
  return standsFor(found);
}

/** "the lawmaker" for a senator: the likeliest of those whose narrower trade was told and who have spoken, where nobody else was told of since. */
function byWiderTrade({ discourse }: Scene, described: Described): Referent | null {
  const { phrase, noun, sentence } = described;
  const isOne = phrase.complement ? null : ofWiderTrade(described);
  if (!isOne || isFormer(described)) return null;
  const mayBe: MayBe = (one) =>
    isNamedPerson(one) && isOfGender(noun, one) && isOfCountry(described, one) && isOne(one);
  const found = discourse.best(sentence, mayBe);
  if (!found || discourse.margin < SURE) return null;
  // "Opposite number Mara Lind disagreed": she speaks now.
  if (!found.hasSpoken && !isOneOf(noun, 'coach manager')) return null;
  const last = discourse.justBefore(sentence, isPerson) ?? discourse.lastSource();
  return last === found ? found : null;
}

/** A trade where the text has told none: of whom it told last, who has to have spoken unless the trade is a public one. */
function byTrade({ discourse, roster }: Scene, described: Described): Referent | null {
  const { noun, sentence, wanted, phrase } = described;
  // "the author of the report"
  if (phrase.complement && phrase.preposition !== 'from') return null;
  const isTold = isOfSomebodyTold(described);
  if (!isTold && !isOnlyOnes(noun, roster.isSport)) return null;
  // Whoever has a trade now may have had another one.
  const isOpen: MayBe = isFormer(described)
    ? ({ roles }) => roles.every(({ head }) => head !== wanted.head)
    : hasNoTrade;
  const canBe: MayBe = (one) => isNamedPerson(one) && isOpen(one) && isOfGender(noun, one) && isOfAge(described, one);
  const last = discourse.justBefore(sentence, isPerson);
  if (!last || !canBe(last) || isVictim(roster, last)) return null;
  if (!last.hasSpoken && (isTold || !PUBLIC_TRADES.has(noun))) return null;
  const mayBeElse = !isTold && discourse.isMentioned(sentence, (one) => one !== last && canBe(one) && isSurely(one));
  if (mayBeElse) return null;
  // "the plumber from Barrow" is the plumber from now on.
  roster.addRole(last, wanted);
  return last;
}

const isFormer = ({ wanted }: Described): boolean => wanted.words.includes('former');

/** "the 33-year-old teacher" is nobody of another age. */
const isOfAge = ({ age: told }: Described, { age }: Referent): boolean => told === null || age === null || age === told;

/** Whether a trade is that of somebody the text has told of, since it introduces nobody by it. */
const isOnlyOnes = (noun: string, isSport: boolean): boolean =>
  PUBLIC_TRADES.has(noun) || OWN_TRADES.has(noun) || (isSport && isOneOf(noun, OF_SIDES));

/** Whether the words with a trade tell more of somebody, and introduce nobody: "the retired plumber", "the plumber from Barrow", "the 33-year-old teacher". */
function isOfSomebodyTold(described: Described): boolean {
  const { noun, phrase, wanted, age } = described;
  const isTelling = phrase.preposition === 'from' || age !== null || wanted.words.some((word) => TELLING.has(word));
  if (!isTelling) return false;
  if (PUBLIC_TRADES.has(noun) || OWN_TRADES.has(noun)) return true;
  const kinds = isFormer(described) ? `${OF_PRIVATE_PEOPLE} unspecified` : OF_PRIVATE_PEOPLE;
  return isPersonNoun(noun) && isOneOf(roleKind(noun) ?? 'unspecified', kinds);
}

const isPerson: MayBe = ({ sort }) => sort === 'person';

/** Whether more than two capitals tell that it is a person. */
const isSurely: MayBe = ({ gender, roles, hasSpoken }) => gender !== null || roles.length > 0 || hasSpoken;

const isOfCountry = ({ wanted }: Described, { country }: Referent): boolean =>
  wanted.country === null || country === null || country === wanted.country;

/** "Tom Hale was stabbed": of whom something was done, others speak. */
function isVictim({ article }: Roster, { lastNamed }: Referent): boolean {
  if (lastNamed === null) return false;
  const { reading } = article;
  const { tokens } = reading;
  // "Tom Hale, 34, was stabbed"
  const verb = isMark(reading, lastNamed.to, ',') ? lastNamed.to + 3 : lastNamed.to;
  if (!isOneOf(tokens.lower(verb), 'was were')) return false;
  return HARMED.has(tokens.lower(verb + 1)) || HARMED.has(tokens.lower(verb + 2));
}

/** Whether nothing tells what somebody does. */
const hasNoTrade: MayBe = ({ roles, kind }) =>
  !isPublic(kind) && roles.every(({ head }) => FAMILY.has(head) || NO_TRADE.has(head) || PUBLIC_TRADES.has(head));
