import type { SourceKind } from '../claim/taxonomy.ts';
import { ANY_BODYS_POSTS, GENDERED, VOICES_OF_PEOPLE } from '../language/en/roles.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range } from '../text/reading.ts';
import { MARK } from '../text/tokens.ts';
import { isDemonym } from './demonyms.ts';
import type { Described } from './described.ts';
import { PRONOUNS } from './discourse.ts';
import { isBystander, isOfState } from './kinds.ts';
import { nameOf } from './name-words.ts';
import { coreEnd, modifiersOf, type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { bodyKind, isPersonNoun, postOf, roleKind } from './nouns.ts';
import { PART, phraseAnonymity } from './phrase-anonymity.ts';
import { blank, type Referent, type Sort } from './referent.ts';
import { kindOfRole } from './role-kinds.ts';
import { type Scene, skipNames } from './scene.ts';
import { appositionAfter } from './titles.ts';
import { bareLower, singular, slug } from './words.ts';

/** Heads that are told apart only by what stands behind them: "people close to the company". */
const VAGUE =
  'people person sources source members member some others other one two three several many most both those few none officials official';
/** Nouns for states in general: "countries like Kenya". */
const STATES = 'country countries nation nations';
/** So many words before the head, and of what stands behind it, go into the key. */
const MOST_KEY_WORDS = 3;

/** Somebody of whom the text speaks for the first time, by a phrase; a body of a state is the same each time. */
export function introduce(scene: Scene, described: Described): Referent {
  const { roster } = scene;
  const { range, phrase, wanted, owner, type, typeWords, noun } = described;
  const name = phraseName(scene, described);
  if (type && owner?.sort !== 'person' && phrase.determiner !== 'indefinite') {
    return roster.body(type, owner, typeWords, range, name);
  }
  const kind = kindOf(scene, described);
  const referent: Referent = {
    ...blank(range),
    key: keyOf(scene, described),
    name,
    sort: sortOf(described, kind),
    words: [...wanted.words, noun],
    gender: GENDERED.get(noun) ?? null,
    country: owner === null || (isBystander(kind) && owner.sort === 'state') ? null : owner.country,
    kind,
    anonymity: phraseAnonymity(scene, range, phrase),
  };
  referent.roles.push(wanted);
  if (!owner && isOfState(referent) && !isOneOf(noun, STATES))
    referent.country = roster.article.states.homeFor([wanted.head]);
  const added = roster.add(referent);
  addApposition(scene, added, range);
  return added;
}

/** What to call it: its own words, with the owner's name in place of "its" or "his". */
function phraseName({ roster }: Scene, { range, phrase, owner }: Described): string {
  const { article } = roster;
  const { tokens } = article.reading;
  const isPronoun = phrase.owner !== null && PRONOUNS.has(tokens.lower(phrase.owner.from));
  if (!owner || !isPronoun) return nameOf(article, range);
  return `${owner.name}’s ${nameOf(article, { from: phrase.from, to: range.to })}`;
}

const isPerson = ({ wanted, noun }: Described): boolean => isPersonNoun(wanted.head) || isPersonNoun(noun);
const isPlural = ({ noun }: Described): boolean =>
  noun !== singular(noun) && !isOneOf(noun, 'police data news statistics');

function sortOf(described: Described, kind: SourceKind): Sort {
  if (!isPerson(described) && kind === 'document_data') return 'document';
  if (isPlural(described)) return 'group';
  return isPerson(described) ? 'person' : 'body';
}

/** What sort of source somebody without a name is: by their post, whom they speak for, whose part they are. */
function kindOf(scene: Scene, described: Described): SourceKind {
  const { wanted, owner, noun, phrase } = described;
  if (phrase.preposition === 'of' && isOneOf(noun, PART)) return kindOfComplement(scene, phrase) ?? 'unspecified';
  // "many in the U.N.", but not "many in Gaza City"
  if (isOneOf(noun, PART) && owner?.sort === 'body' && !isOneOf(owner.kind, 'government unspecified'))
    return owner.kind;
  // "warrant papers" are no newspaper.
  const own = kindOfRole(bodyKind(noun) === null || isPerson(described) ? wanted : { ...wanted, head: noun });
  if (isFromThere(scene, described, own)) return 'witness_civilian';
  if (isOneOf(noun, STATES)) return 'government';
  if (!isPerson(described)) return isOffice(own, owner) ? owner.kind : own;
  const isVoice = VOICES_OF_PEOPLE.has(wanted.head);
  // "army spokesman": by the words before, not by the post.
  const isByWords = own !== 'unspecified' && own !== roleKind(wanted.head);
  const isAnyBodys = ANY_BODYS_POSTS.has(wanted.head) && !isByWords;
  if (!owner) return (isVoice || isAnyBodys ? kindOfComplement(scene, phrase) : null) ?? own;
  // "a spokesman for the Orvel campaign" is not Orvel's.
  if (isVoice) return isByWords ? own : (kindOfComplement(scene, phrase) ?? owner.kind);
  // A lawyer speaks for a client, and is nobody's servant.
  if (own === 'unspecified') return owner.sort === 'person' || wanted.head === 'lawyer' ? own : owner.kind;
  const isOfBody = owner.sort === 'body' || wanted.head === 'deputy';
  return isAnyBodys && isOfBody && owner.kind !== 'unspecified' ? owner.kind : own;
}

/** "the UN human rights office", "the sheriff’s office": no government's, but its owner's; "the university's school": of what else there is. */
function isOffice(own: SourceKind, owner: Referent | null): owner is Referent {
  if (owner === null) return false;
  return own === 'government'
    ? isOneOf(owner.kind, 'intl_org security')
    : own === 'unspecified' && owner.sort === 'body' && owner.isNamed;
}

/** "a leader of the largest teachers’ union", "one of the officials": the kind of what stands behind, where that has one. */
function kindOfComplement(scene: Scene, { complement, preposition }: NounPhrase): SourceKind | null {
  if (!complement || !isOneOf(preposition, 'of for at to from with')) return null;
  const { reading } = scene.roster.article;
  const phrase = readNounPhrase(reading, complement, skipNames(scene));
  const head = postOf(bareLower(reading.tokens, phrase.head));
  const words = modifiersOf(reading, phrase, skipNames(scene));
  const kind = kindOfRole({ head, words, country: null, within: null });
  return kind === 'unspecified' ? null : kind;
}

/** "Some Palestinians", "many in Gaza": people of a place, who hold no post. */
function isFromThere(scene: Scene, { noun, phrase, range }: Described, own: SourceKind): boolean {
  if (own !== 'unspecified' || roleKind(noun) !== null) return false;
  const isSome = phrase.determiner === 'indefinite' || phrase.determiner === 'quantity';
  if (noun === 'people') return isOneOf(phrase.preposition, 'in at near around on from');
  if (isOneOf(noun, PART)) return phrase.preposition === 'in' && range.to > phrase.head + 1;
  return isSome && noun.endsWith('s') && isDemonym(singular(noun)) && scene.roster.runOf[phrase.head] !== -1;
}

function keyOf(scene: Scene, described: Described): string {
  const { phrase, wanted, owner, noun } = described;
  const modifiers = wanted.words.filter((word) => !owner?.words.includes(word)).slice(-MOST_KEY_WORDS);
  const behind = isOneOf(noun, VAGUE) && phrase.complement && !owner ? complementWords(scene, phrase.complement) : [];
  const own = slug([...modifiers, isPlural(described) ? noun : wanted.head, ...behind]) || 'source';
  const key = owner ? `${owner.key}-${own}` : own;
  const isNew = phrase.determiner === 'indefinite' || phrase.determiner === 'quantity';
  return isNew ? scene.roster.freeKey(key) : key;
}

function complementWords({ roster }: Scene, { from, to }: Range): string[] {
  const { tokens } = roster.article.reading;
  const words: string[] = [];
  for (let i = from; i < to && words.length < MOST_KEY_WORDS; i++) {
    const word = bareLower(tokens, i);
    if (tokens.type[i] !== MARK && !isOneOf(word, 'the a an of in on to with')) words.push(word);
  }
  return words;
}

/** "one of the mediators, a retired schoolteacher": the text may call them either. */
function addApposition(scene: Scene, referent: Referent, range: Range): void {
  const { reading } = scene.roster.article;
  for (let i = coreEnd(reading, range, skipNames(scene)); i < range.to; i++) {
    if (!isMark(reading, i, ',')) continue;
    const title = appositionAfter(reading, { from: range.from, to: i });
    if (title && title !== 'aged') scene.roster.addRole(referent, title);
    return;
  }
}
