import { VOICES_OF_PEOPLE } from '../language/en/roles.ts';
import { DETERMINER, POSSESSIVE, PREPOSITION } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import type { Range, Reading } from '../text/reading.ts';
import { MARK, WORD } from '../text/tokens.ts';
import { ageIn } from './ages.ts';
import { bodyType } from './body-types.ts';
import type { OwnerOf } from './by-name.ts';
import { modifiersOf, type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { bodyKind, isBodyNoun, isPersonNoun, postOf, roleKind } from './nouns.ts';
import { sentTo } from './posts.ts';
import type { Referent, Role } from './referent.ts';
import { type Scene, skipNames, skipOwners } from './scene.ts';
import { bareLower, lastPart, singular } from './words.ts';

/** Of whose a source is, so many tokens are looked at. */
const LONGEST_OWNER = 8;

/** A source without a name of its own, read: "the state’s interior minister". */
export interface Described {
  readonly range: Range;
  readonly sentence: number;
  readonly phrase: NounPhrase;
  /** The head noun in lower case. */
  readonly noun: string;
  /** What it says of whom it means. */
  readonly wanted: Role;
  readonly owner: Referent | null;
  /** What sort of body it is, of those that every state has (body-types.ts), and by which words. */
  readonly type: string | null;
  readonly typeWords: readonly string[];
  /** The age that it tells, in years. */
  readonly age: number | null;
}

/** Reads a source's noun phrase. */
export function readDescribed(scene: Scene, range: Range, ownerOf: OwnerOf): Described {
  const { reading, sentenceOf } = scene.roster.article;
  const phrase = withoutSeat(reading, readNounPhrase(reading, range, skipNames(scene)));
  const noun = bareLower(reading.tokens, phrase.head);
  // "schoolbook-seller" is a seller.
  const head = bodyKind(noun) === null && roleKind(noun) === null ? lastPart(noun) : noun;
  const isBody = isBodyNoun(head) || (bodyKind(head) !== null && !isPersonNoun(singular(head)));
  const ofPost = officeWords(scene, phrase, head);
  const typeWords = ofPost ?? (isBody ? commonWords(scene, phrase, head) : []);
  const type = isBody ? bodyType(typeWords) : null;
  const owner = ofPost ? null : (ownerOf(phrase, range, type !== null) ?? internationalBody(scene, phrase));
  const words = withoutAge(modifiersOf(reading, phrase, skipOwners(scene)), head);
  const abroad = sentTo(reading, phrase.head);
  const of = ofPost ? [] : wordsOfOwner(scene, phrase, owner);
  const wanted: Role = { head: postOf(head), words, country: owner?.country ?? null, within: null, of, abroad };
  return {
    range,
    sentence: sentenceOf[range.from] ?? 0,
    phrase,
    noun,
    wanted,
    owner,
    type,
    typeWords,
    age: ageOf(reading, phrase),
  };
}

/** "the 33-year-old | teacher" */
function ageOf(reading: Reading, { from, head }: NounPhrase): number | null {
  for (let i = from; i < head; i++) {
    const age = ageIn(reading, i);
    if (age !== null) return age;
  }
  return null;
}

/** "the 49-year-old prime minister" is the prime minister; "the 174-year-old brewer" is a firm of which that is told. */
function withoutAge(words: readonly string[], head: string): readonly string[] {
  if (!words.includes('old') || !isPersonNoun(singular(head))) return words;
  return words.filter((word) => !isOneOf(word, 'year old') && !/^\d+$/.test(word));
}

/** "a commission spokeswoman", where the commission is the European one: the body of many states that its word names. */
function internationalBody({ roster, discourse }: Scene, { from, head }: NounPhrase): Referent | null {
  const { reading, sentenceOf } = roster.article;
  if (head === from || !VOICES_OF_PEOPLE.has(postOf(bareLower(reading.tokens, head)))) return null;
  const called = roster.withRole(bareLower(reading.tokens, head - 1));
  const isOnly = called.every(({ kind, sort }) => kind === 'intl_org' || sort === 'person');
  return isOnly ? discourse.best(sentenceOf[head] ?? 0, (one) => one.sort === 'body' && called.includes(one)) : null;
}

/** "the New York-based | group": where a body has its seat says nothing of whose it is. */
function withoutSeat({ tokens }: Reading, phrase: NounPhrase): NounPhrase {
  if (phrase.determiner !== 'definite') return phrase;
  for (let i = phrase.head - 1; i >= Math.max(phrase.from, phrase.head - LONGEST_OWNER); i--)
    if (tokens.lower(i).endsWith('-based')) return { ...phrase, from: i + 1 };
  return phrase;
}

/** What says whose a source is: the words of its possessor or of what stands behind "of" and "for", and what the text calls that one. */
function wordsOfOwner(
  { roster }: Scene,
  { owner, complement, preposition }: NounPhrase,
  of: Referent | null,
): string[] {
  // A state is told by its code.
  if (of?.sort === 'state') return [];
  const { tokens } = roster.article.reading;
  const words = [...(of?.words ?? []), ...(of?.roles.map(({ head }) => head) ?? [])];
  const said = owner ?? (isOneOf(preposition, 'of for at with') ? complement : null);
  for (let i = said?.from ?? 0; said && i < Math.min(said.to, said.from + LONGEST_OWNER); i++) {
    // "the mayor of the town in the east": only the first noun and its words.
    if (i > said.from && tokens.is(i, PREPOSITION)) break;
    if (tokens.type[i] === WORD && !tokens.is(i, DETERMINER | POSSESSIVE)) words.push(bareLower(tokens, i));
  }
  return words;
}

/** "the prosecutor’s office", "the president’s office": a body of every state by the post of its head; `null` for any other. */
function officeWords({ roster }: Scene, { owner }: NounPhrase, head: string): string[] | null {
  if (head !== 'office' || !owner) return null;
  const { tokens } = roster.article.reading;
  const words: string[] = [];
  let isStates = false;
  for (let i = owner.from; i < owner.to; i++) {
    // "the U.S. attorney’s office"
    if (roster.parsedAt(i)?.is === 'state') isStates = true;
    else if ((roster.runOf[i] ?? -1) >= 0) return null;
    else if (tokens.type[i] !== MARK && !tokens.is(i, DETERMINER)) words.push(bareLower(tokens, i));
  }
  // An attorney may be anybody's.
  if (words.length === 1 && words[0] === 'attorney' && !isStates) return null;
  words.push(head);
  return bodyType(words) === null ? null : words;
}

/** The words of a body's sort, without the state's name in front of them. */
function commonWords({ roster }: Scene, phrase: NounPhrase, head: string): string[] {
  const { tokens } = roster.article.reading;
  const words: string[] = [];
  for (let i = phrase.from; i < phrase.head; i++) {
    const parsed = roster.parsedAt(i);
    if (parsed?.is !== 'state' && tokens.type[i] !== MARK) words.push(bareLower(tokens, i));
  }
  words.push(head);
  if (phrase.preposition === 'of' && head === 'ministry' && phrase.complement) {
    words.push('of');
    for (let i = phrase.complement.from; i < phrase.complement.to; i++) words.push(bareLower(tokens, i));
  }
  return words;
}
