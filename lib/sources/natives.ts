import { NATIVES, PEOPLES_ONLY } from '../language/en/natives.ts';
import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range, type Reading } from '../text/reading.ts';
import { blank, type Referent } from './referent.ts';
import type { Found, Scene } from './scene.ts';
import { stateAt } from './states.ts';
import { bareLower, slug } from './words.ts';

/** So many tokens may stand between the article and the noun: "the 22-year-old | Spaniard". */
const MOST_BETWEEN = 4;
/** What it adds to a person's score that the text tells them to be from there. */
const IS_FROM_THERE = 4;

/** Somebody called by nothing but where they are from: "the Bulgarian". */
export interface Native {
  readonly noun: string;
  /** ISO code of the state; '' for a town's or a region's people. */
  readonly code: string;
  readonly gender: 'f' | 'm' | null;
}

/** Whether a lone capital at a token is such a noun, and nobody's name: "a Dane", but "Mr Dane". */
export function isNativeNoun({ tokens }: Reading, at: number): boolean {
  const before = tokens.lower(at - 1);
  return NATIVES.has(bareLower(tokens, at)) && (isOneOf(before, 'the a an') || before.endsWith('-year-old'));
}

/** The native that a source means whose head is the token `last`; `null` for a state, its people, or anybody else. */
export function nativeAt({ roster }: Scene, { from }: Range, last: number): Native | null {
  const { reading } = roster.article;
  if (reading.tokens.lower(from) !== 'the' || last === from || last > from + MOST_BETWEEN + 1) return null;
  // "the Namibian and Kenyan governments"
  if (isOneOf(reading.tokens.lower(last + 1), 'and or')) return null;
  for (let i = from + 1; i < last; i++) if ((roster.runOf[i] ?? -1) >= 0 || isMark(reading, i, ',')) return null;
  const noun = bareLower(reading.tokens, last);
  const code = NATIVES.get(noun) ?? demonymAt(reading, last, noun);
  if (code === null) return null;
  return { noun, code, gender: noun.endsWith('woman') ? 'f' : noun.endsWith('man') ? genderOfMan(noun) : null };
}

/** "Frenchman", but "German". */
const genderOfMan = (noun: string): 'm' | null => (NATIVES.has(noun) ? 'm' : null);

/** The state of a demonym in the singular: "Bulgarian", not "Bulgarians" and not "Dutch". */
function demonymAt(reading: Reading, at: number, noun: string): string | null {
  const match = stateAt(reading, at);
  const isOne = match?.word === 'demonym' && match.to === at + 1 && !noun.endsWith('s') && !PEOPLES_ONLY.test(noun);
  return isOne ? match.code : null;
}

/** The state that a text tells somebody to be from or to speak for; `null` where it tells none. */
export const nationalityOf = ({ country, roles }: Referent): string | null =>
  country ?? roles.find((role) => role.country !== null)?.country ?? null;

/** Whom it means: who was told to be from there, else who was named last of whom the text tells neither where they are from nor an office; else somebody of their own. */
export function byOrigin({ roster, discourse }: Scene, range: Range, { noun, code, gender }: Native): Found {
  const { text, tokens } = roster.article.reading;
  const isFrom = (one: Referent): boolean => code !== '' && nationalityOf(one) === code;
  const test = (one: Referent): boolean =>
    one.sort === 'person' &&
    one.isNamed &&
    (gender === null || one.gender === null || one.gender === gender) &&
    (isFrom(one) || (nationalityOf(one) === null && one.kind !== 'government'));
  const sentence = roster.article.sentenceOf[range.from] ?? 0;
  const found = discourse.best(sentence, test, (one) => (isFrom(one) ? IS_FROM_THERE : 0));
  if (found) {
    // "the Bulgarian" is the same one the next time.
    if (code !== '') roster.addRole(found, { head: noun, words: [], country: code, within: null });
    return { referent: found, isOwnName: false };
  }
  const own: Referent = {
    ...blank(range),
    key: slug([noun]),
    name: text.slice(tokens.start[range.from], tokens.end[range.to - 1]),
    sort: 'person',
    words: [noun],
    gender,
    anonymity: 'role',
  };
  return { referent: roster.add(own), isOwnName: true };
}
