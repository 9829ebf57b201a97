import type { Anonymity } from '../claim/taxonomy.ts';
import { isOneOf } from '../text/one-of.ts';
import type { Range } from '../text/reading.ts';
import type { Described } from './described.ts';
import { isBodyNoun, isPersonNoun } from './nouns.ts';
import { blank, type Referent } from './referent.ts';
import type { Roster } from './roster.ts';
import { type Found, type Scene, standsFor } from './scene.ts';
import { singular } from './words.ts';

/** Two that stand side by side are looked for among so many tokens. */
const FARTHEST = 100;
/** Nouns for two people. */
const TWO_PEOPLE = 'couple pair duo';
/** Words that by themselves are two of any kind. */
const TWO_OF_ANY = 'both two';

/** Two that speak together, or of whom the text tells together: one of its own. */
export function pairOf(roster: Roster, a: Referent, b: Referent, at: Range, name: string): Referent {
  return roster.add({
    ...blank(at),
    key: `${a.key}+${b.key}`,
    name,
    sort: 'group',
    isPair: true,
    words: [...a.words, ...b.words],
    country: a.country === b.country ? a.country : null,
    // A group of two kinds is of the first one's (guidelines).
    kind: a.kind === 'unspecified' ? b.kind : a.kind,
    anonymity: jointAnonymity(a.anonymity, b.anonymity),
  });
}

/** Of two that speak together one with a name is enough. */
function jointAnonymity(a: Anonymity, b: Anonymity): Anonymity {
  return a === 'named' || b === 'named' ? 'named' : a;
}

/** "the two companies", "both men", "the couple", "both": two that have spoken together, else two people named side by side. */
export function byPair(scene: Scene, described: Described): Found | null {
  const { roster, discourse } = scene;
  const { noun, sentence, phrase, range } = described;
  if (phrase.complement) return null;
  const isPeople = isOneOf(noun, TWO_PEOPLE) && phrase.determiner === 'definite';
  // "A couple from Dunmere" are no two that have a name.
  if (isPeople && roster.withRole(noun).length > 0) return null;
  const wanted = isPeople ? 'named' : wantedOf(scene, described);
  if (wanted === null) return null;
  const spoken = discourse.best(sentence, (one) => one.isPair && (wanted === 'any' || one.anonymity === wanted));
  const pair = spoken ?? (isPeople ? sideBySide(roster, range.from, noun === 'couple' ? areCouple : areAny) : null);
  // However long ago it was, "the couple" is they from now on.
  if (pair && isPeople) roster.addRole(pair, { head: noun, words: [], country: null, within: null });
  return standsFor(pair);
}

/** What sort of two "the two companies" and "both" are; `null` for what is not two. */
function wantedOf({ roster }: Scene, { noun, range }: Described): Anonymity | 'any' | null {
  const { tokens } = roster.article.reading;
  const isOfTwo = tokens.lower(range.from) === 'both' || tokens.lower(range.from + 1) === 'two';
  if (!isOfTwo) return null;
  if (isOneOf(noun, TWO_OF_ANY)) return 'any';
  if (noun === singular(noun)) return null;
  if (isBodyNoun(noun)) return 'institution';
  return isPersonNoun(noun) ? 'named' : null;
}

const areAny = (): boolean => true;

/** Two of one family name, or told of by their given names alone. */
const areCouple = (a: Referent, b: Referent): boolean =>
  a.words.length === 1 ? b.words.length === 1 : a.words.at(-1) === b.words.at(-1);

/** The last two people named shortly before a token whose names are joined by "and", of those that pass the test. */
function sideBySide(roster: Roster, before: number, test: (a: Referent, b: Referent) => boolean): Referent | null {
  const { runs, runOf, article } = roster;
  let last = -1;
  for (let at = before - 1; at > before - FARTHEST; at--) {
    const index = runOf[at] ?? -1;
    if (index < 1 || index === last) continue;
    last = index;
    const [first, second] = [runs[index - 1], runs[index]];
    if (!first || second?.from !== first.to + 1 || article.reading.tokens.lower(first.to) !== 'and') continue;
    const [a, b] = [onlyPerson(roster, index - 1), onlyPerson(roster, index)];
    if (!a || !b || a === b || !test(a, b)) continue;
    return pairOf(roster, a, b, { from: first.from, to: second.to }, `${a.name} and ${b.name}`);
  }
  return null;
}

/** "Lena and Omar Lind bought the mill. | They said": two people named together shortly before a token. */
export const twoBefore = (roster: Roster, at: number): Referent | null => sideBySide(roster, at, areAny);

/** Whom a run names, if it can be one person only. */
function onlyPerson(roster: Roster, run: number): Referent | null {
  const [one, other] = roster.candidates(run);
  return one?.sort === 'person' && !other ? one : null;
}
