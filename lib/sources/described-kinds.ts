import type { SourceKind } from '../claim/taxonomy.ts';
import { PLACES_IN_NAMES } from '../language/en/bodies.ts';
import { ANY_BODYS_POSTS, VOICES_OF_PEOPLE } from '../language/en/roles.ts';
import { isOneOf } from '../text/one-of.ts';
import { isDemonym } from './demonyms.ts';
import type { Described } from './described.ts';
import { modifiersOf, type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { bodyKind, isPersonNoun, postOf, roleKind } from './nouns.ts';
import { PART } from './phrase-anonymity.ts';
import type { Referent } from './referent.ts';
import { kindOfRole } from './role-kinds.ts';
import { type Scene, skipNames } from './scene.ts';
import { bareLower, singular } from './words.ts';

/** Nouns for states in general: "countries like Kenya". */
export const STATES = 'country countries nation nations';

/** Nouns for people or bodies together, which are of the kind of those in them. */
const GATHERINGS = 'group groups team panel coalition alliance network cohort band jury handful pair number majority';
/** Whose trade is to speak for a party where one stands before them. */
const PARTISANS = 'strategist strategists operative operatives donor donors fundraiser fundraisers insider insiders';

/** Whether a phrase names people by its head. */
export const isPerson = ({ wanted, noun }: Described): boolean => isPersonNoun(wanted.head) || isPersonNoun(noun);

/** What sort of source somebody without a name is: by their post, whom they speak for, whose part they are. */
export function kindOfDescribed(scene: Scene, described: Described): SourceKind {
  const kind = kindByOwnWords(scene, described);
  const isOfForce = described.noun === 'force' || described.wanted.words.includes('force');
  return kind === 'military' && isOfForce && scene.roster.hasPoliceAlone ? 'security' : kind;
}

function kindByOwnWords(scene: Scene, described: Described): SourceKind {
  const { wanted, owner, noun, phrase } = described;
  if (isOneOf(noun, PART) || noun === 'people') return kindOfPart(scene, described);
  if (isOneOf(noun, STATES)) return 'government';
  // "a panel of doctors"
  const members = isOneOf(noun, GATHERINGS) && phrase.preposition === 'of' ? kindOfComplement(scene, phrase) : null;
  if (members) return members;
  // "warrant papers" are no newspaper. Whose state it is tells nothing yet: the owner may be an army.
  const role = { ...wanted, country: null };
  const own = kindOfRole(bodyKind(noun) === null || isPerson(described) ? role : { ...role, head: noun });
  if (isPeople(scene, described, own)) return 'witness_civilian';
  if (!isPerson(described)) return isOffice(own, owner) ? owner.kind : own;
  return kindOfPerson(scene, described, own);
}

function kindOfPerson(scene: Scene, { wanted, owner, noun, phrase }: Described, own: SourceKind): SourceKind {
  const isVoice = VOICES_OF_PEOPLE.has(wanted.head);
  // "army spokesman": by the words before, not by the post.
  const isByWords = own !== 'unspecified' && own !== roleKind(wanted.head);
  const isAnyBodys = ANY_BODYS_POSTS.has(wanted.head) && !isByWords;
  if (!owner) return (isVoice || isAnyBodys ? kindOfComplement(scene, phrase) : null) ?? kindOfRole(wanted);
  // "a commission spokeswoman", where the commission is the European one.
  if (isVoice && owner.kind === 'intl_org') return owner.kind;
  // "a spokesman for the Orvel campaign" is not Orvel's.
  if (isVoice) return isByWords ? own : (kindOfComplement(scene, phrase) ?? owner.kind);
  if (isOneOf(noun, 'user users') && owner.sort === 'body') return 'social_media';
  if (isOneOf(noun, PARTISANS) && owner.kind === 'party') return owner.kind;
  // A lawyer speaks for a client, and is nobody's servant.
  if (own === 'unspecified') return owner.sort === 'person' || wanted.head === 'lawyer' ? own : owner.kind;
  const isOfBody = owner.sort === 'body' || wanted.head === 'deputy';
  return isAnyBodys && isOfBody && owner.kind !== 'unspecified' ? owner.kind : own;
}

/** "one of the officials", "many in the party", "people in the area": of the kind of what they are part of, else people of a place. */
function kindOfPart(scene: Scene, { owner, phrase, range }: Described): SourceKind {
  if (range.to <= phrase.head + 1) return 'unspecified';
  if (phrase.preposition === 'of') return kindOfComplement(scene, phrase) ?? 'unspecified';
  const isPlace = owner === null || owner.sort === 'state' || owner.words.some((word) => PLACES_IN_NAMES.has(word));
  if (!isPlace) return owner.kind;
  const whole = owner === null ? kindOfComplement(scene, phrase) : null;
  return whole ?? (isOneOf(phrase.preposition, 'in at near around on from') ? 'witness_civilian' : 'unspecified');
}

/** "a leader of the largest teachers’ union", "one of the officials": the kind of what stands behind, where that has one and is no place. */
function kindOfComplement(scene: Scene, { complement, preposition }: NounPhrase): SourceKind | null {
  if (!complement || !isOneOf(preposition, 'of for at to from with in on around')) return null;
  const { reading } = scene.roster.article;
  const phrase = readNounPhrase(reading, complement, skipNames(scene));
  const head = postOf(bareLower(reading.tokens, phrase.head));
  if (PLACES_IN_NAMES.has(head)) return null;
  const words = modifiersOf(reading, phrase, skipNames(scene));
  const kind = kindOfRole({ head, words, country: null, within: null });
  return kind === 'unspecified' ? null : kind;
}

/** "Some Palestinians": people, who hold no post. */
function isPeople(scene: Scene, { noun, phrase }: Described, own: SourceKind): boolean {
  const isSome = phrase.determiner === 'indefinite' || phrase.determiner === 'quantity';
  if (!isSome || own !== 'unspecified' || roleKind(noun) !== null) return false;
  return noun.endsWith('s') && isDemonym(singular(noun)) && scene.roster.runOf[phrase.head] !== -1;
}

/** "the UN human rights office", "the sheriff’s office": no government's, but its owner's; "the university's school": of what else there is. */
function isOffice(own: SourceKind, owner: Referent | null): owner is Referent {
  if (owner === null) return false;
  if (owner.kind === 'intl_org') return own !== 'document_data';
  if (own === 'government') return owner.kind === 'security';
  return own === 'unspecified' && owner.sort === 'body' && owner.isNamed;
}
