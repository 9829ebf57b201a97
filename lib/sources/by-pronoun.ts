import { COMMON_VERB, DETERMINER, PREPOSITION } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range } from '../text/reading.ts';
import { MARK } from '../text/tokens.ts';
import { isInCustody, isOfTheLaw, isRetort } from './addressed.ts';
import { PRONOUNS } from './discourse.ts';
import { isPersonNoun, roleKind } from './nouns.ts';
import { twoBefore } from './pairs.ts';
import { blank, isNamedPerson, type Referent } from './referent.ts';
import type { Roster } from './roster.ts';
import { type Found, type Scene, standsFor } from './scene.ts';
import { bareLower } from './words.ts';

/** What somebody owns stands within so many tokens behind their name. */
const FARTHEST_OWN = 9;
/** The comma behind an opening like "By her own account" is at most so far from the pronoun. */
const FARTHEST_COMMA = 4;
/** What a relative pronoun stands for is looked for in so many tokens. */
const LONGEST_ANTECEDENT = 12;

/** Whom a pronoun means; `null` for what is none. `readPhrase` reads the words that a relative pronoun follows. */
export function byPronoun(scene: Scene, { from, to }: Range, readPhrase: (range: Range) => Found | null): Found | null {
  const { discourse, roster } = scene;
  const { reading, sentenceOf } = roster.article;
  const word = reading.tokens.lower(from);
  // The WHO is nobody's pronoun.
  if (roster.runAt(from)) return null;
  const next = to - from > 1 ? reading.tokens.lower(from + 1) : '';
  const isOfTwo = word === 'the' && to - from === 2 && (next === 'latter' || next === 'former');
  if (isOfTwo) return standsFor(discourse.latest(() => true));
  if (next !== '' && (next !== 'own' || to - from > 2)) return null;
  const sentence = sentenceOf[from] ?? 0;
  switch (PRONOUNS.get(word)) {
    case 'f':
      return byPerson(scene, { from, to }, 'f');
    case 'm':
      return byPerson(scene, { from, to }, 'm');
    case 'it':
      return standsFor(discourse.thing(sentence));
    case 'they':
      return standsFor(discourse.several(sentence) ?? twoBefore(roster, from));
    case 'relative':
      return byRelative(scene, from, readPhrase) ?? standsFor(discourse.latest(() => true));
    default:
      return null;
  }
}

/** Whom "he" or "she" means: who answers is whom the claim before spoke to or of, and who is led away is no officer. */
function byPerson({ discourse, roster }: Scene, range: Range, gender: 'f' | 'm'): Found | null {
  const { reading, sentenceOf } = roster.article;
  const sentence = sentenceOf[range.from] ?? 0;
  const mayBe = (one: Referent) => mayBePerson(one) && (one.gender === null || one.gender === gender);
  const beside = namedBehind(roster, range) ?? toldOfBefore(roster, range.from);
  if (beside && mayBe(beside)) return standsFor(beside);
  if (!isInCustody(reading, range.from)) {
    const addressee = isRetort(reading, range.to) ? discourse.addressee(sentence, mayBe) : null;
    return standsFor(
      addressee ?? discourse.person(gender, sentence) ?? byLoneCapital({ discourse, roster }, sentence, gender),
    );
  }
  const spokenOf = discourse.addressee(sentence, (one) => mayBe(one) && !isOfTheLaw(one));
  // Nor a witness who spoke some time ago.
  const last = discourse.lastSource();
  const found =
    spokenOf ?? discourse.person(gender, sentence, (one) => !isOfTheLaw(one) && (one === last || !one.hasSpoken));
  return standsFor(found) ?? somebody(roster, range, gender);
}

/** "By her own account, | Ms Lind": who is named right behind the words that a sentence opens with and the pronoun is in. */
function namedBehind(roster: Roster, { from, to }: Range): Referent | null {
  const { reading, sentenceOf } = roster.article;
  if (!reading.tokens.is(from - 1, PREPOSITION) || sentenceOf[from - 2] === sentenceOf[from]) return null;
  for (let i = to; i < to + FARTHEST_COMMA; i++) {
    if (!isMark(reading, i, ',')) continue;
    return roster.onlyAt(i + 1);
  }
  return null;
}

/** "an interview with Mara Lind in which | she": who is named right before the clause that tells of them. */
function toldOfBefore(roster: Roster, at: number): Referent | null {
  const { tokens } = roster.article.reading;
  if (tokens.lower(at - 1) !== 'which' || !tokens.is(at - 2, PREPOSITION)) return null;
  return roster.onlyAt(at - 3);
}

/** "Crane stirs his tea. Then | he says": a lone capital that nothing else tells to be a person, where no other one was told of. */
function byLoneCapital({ discourse, roster }: Scene, sentence: number, gender: 'f' | 'm'): Referent | null {
  const found = discourse.justBefore(sentence, (one) => mayBePerson(one) && !one.isKnown);
  if (!found?.lastNamed || !hasOwn(roster, found.lastNamed.to)) return null;
  found.sort = 'person';
  found.gender = gender;
  found.anonymity = 'named';
  // It may be no company any more.
  found.roles.length = 0;
  return found;
}

/** "Tobbin, | laying the hook across his knees": whether a man’s or a woman’s things stand behind a name, and nobody else in between. */
function hasOwn({ article, runOf }: Roster, at: number): boolean {
  const { reading, sentenceOf } = article;
  for (let i = at; i < at + FARTHEST_OWN && sentenceOf[i] === sentenceOf[at - 1]; i++) {
    const word = reading.tokens.lower(i);
    if (isOneOf(word, 'his her himself herself')) return true;
    if ((runOf[i] ?? -1) >= 0 || isPersonNoun(word)) return false;
  }
  return false;
}

/** A person, or a lone capital of which nothing is told: "officers found Pike". */
const mayBePerson = ({ sort, words, roles, isPlace }: Referent): boolean =>
  sort === 'person' ||
  (sort === 'body' && words.length === 1 && !isPlace && roles.every(({ isGuess }) => isGuess === true));

/** Somebody of whom the text has told nothing but that they are in custody. */
function somebody(roster: Roster, range: Range, gender: 'f' | 'm'): Found {
  const word = roster.article.reading.tokens.lower(range.from);
  const own: Referent = {
    ...blank(range),
    key: roster.freeKey(word),
    name: word,
    sort: 'person',
    gender,
    anonymity: 'unnamed',
  };
  return { referent: roster.add(own), isOwnName: true };
}

/** "the head of the forces, who": whom the words right before it name. */
function byRelative({ roster }: Scene, at: number, readPhrase: (range: Range) => Found | null): Found | null {
  const { tokens } = roster.article.reading;
  const to = tokens.type[at - 1] === MARK ? at - 1 : at;
  const told = to < at && tokens.lower(at) === 'who' ? whoIsTold(roster, to) : null;
  if (told) return standsFor(told);
  let opening = -1;
  for (let i = to - 1; i >= Math.max(0, to - LONGEST_ANTECEDENT); i--) {
    const word = tokens.lower(i);
    if (tokens.paragraph[i] !== tokens.paragraph[at] || tokens.type[i] === MARK) break;
    if (tokens.is(i, COMMON_VERB) || PRONOUNS.has(word)) break;
    if (tokens.is(i, PREPOSITION) && opening >= 0 && word !== 'of') break;
    if (tokens.is(i, DETERMINER) || (roster.runOf[i] ?? -1) >= 0) opening = i;
  }
  return opening >= 0 ? standsFor(readPhrase({ from: opening, to })?.referent ?? null) : null;
}

/** "Mara Lind, president of the Orvel Fund, | who": the person whose description ends at a comma in front of the pronoun; `null` for none. */
function whoIsTold(roster: Roster, comma: number): Referent | null {
  const { reading } = roster.article;
  const { tokens } = reading;
  for (let i = comma - 1; i >= Math.max(1, comma - LONGEST_ANTECEDENT); i--) {
    if (tokens.is(i, COMMON_VERB) || PRONOUNS.has(tokens.lower(i))) return null;
    if (!isMark(reading, i, ',')) continue;
    const one = roster.onlyAt(i - 1);
    const isTold = tokens.is(i + 1, DETERMINER) || roleKind(bareLower(tokens, i + 1)) !== null;
    return isTold && one && isNamedPerson(one) ? one : null;
  }
  return null;
}
