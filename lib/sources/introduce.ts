import type { SourceKind } from '../claim/taxonomy.ts';
import { GENDERED } from '../language/en/roles.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range } from '../text/reading.ts';
import { MARK } from '../text/tokens.ts';
import type { Described } from './described.ts';
import { isPerson, kindOfDescribed, STATES } from './described-kinds.ts';
import { PRONOUNS } from './discourse.ts';
import { isBystander, isOfState } from './kinds.ts';
import { nameOf } from './name-words.ts';
import { coreEnd } from './noun-phrase.ts';
import { phraseAnonymity } from './phrase-anonymity.ts';
import { homeOfPosts } from './posts.ts';
import { blank, type Referent, type Sort } from './referent.ts';
import { type Scene, skipNames } from './scene.ts';
import { appositionAfter } from './titles.ts';
import { bareLower, singular, slug } from './words.ts';

/** Heads that are told apart only by what stands behind them: "people close to the company". */
const VAGUE =
  'people person sources source members member some others other one two three several many most both those few none officials official';
/** Nouns in the singular for people who speak together. */
const SEVERAL = 'couple pair duo trio family';
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
  const kind = kindOfDescribed(scene, described);
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
    referent.country = homeOfPosts(roster.article.states, [wanted]);
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

const isPlural = ({ noun }: Described): boolean =>
  noun !== singular(noun) && !isOneOf(noun, 'police data news statistics');

function sortOf(described: Described, kind: SourceKind): Sort {
  if (!isPerson(described) && kind === 'document_data') return 'document';
  if (isPlural(described) || isOneOf(described.noun, SEVERAL)) return 'group';
  return isPerson(described) ? 'person' : 'body';
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
