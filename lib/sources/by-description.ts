import { VOICES } from '../language/en/bodies.ts';
import { ANYBODY, GENDERED, STARS } from '../language/en/roles.ts';
import { isOneOf } from '../text/one-of.ts';
import { ageIn } from './ages.ts';
import { byVariation } from './by-variation.ts';
import type { Described } from './described.ts';
import { findDescribed } from './descriptions.ts';
import { isPublic } from './kinds.ts';
import { namedBelow } from './named-below.ts';
import { bodyKind } from './nouns.ts';
import { byPair } from './pairs.ts';
import { phraseAnonymity } from './phrase-anonymity.ts';
import type { Referent } from './referent.ts';
import { type Found, type Scene, standsFor } from './scene.ts';
import { singular } from './words.ts';

/** So many tokens on, a spokesman's name still belongs to what was said before. */
const NEXT_SENTENCES = 60;
/** Descriptions of a person that only tell their age or children. */
const BY_AGE = /-year-old$|^(?:mum|mother|father|dad)-of-/;
const BY_CHILDREN = /^(mum|mother|father|dad)-of-/;
/** So many tokens back it is looked for whose paper it is. */
const FARTHEST_PAPER = 300;
/** What it adds to somebody's score that the text tells them to be so: more than any distance costs. */
const IS_TOLD = 100;
/** Officials are no younger. */
const LEAST_AGE_OF_OFFICIALS = 25;
/** Ages of those who are called by their time of life. */
const TIMES_OF_LIFE: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['teenager', [13, 19]],
  ['pensioner', [58, 120]],
]);
/** Nouns for bodies of every kind. */
const OF_ANY_KIND = 'group organisation organization body team network board label outlet center centre service giant';
/** What may stand behind the name of the body itself. */
const OF_ITS_OWN_NAME = 'group movement organisation organization militia union charity';
const STATE_NOUN = 'country kingdom republic sultanate emirate';

/** Whom a description means, of those that the text has named, or called so before; `null` for somebody new. */
export function byDescription(scene: Scene, described: Described): Found | null {
  const { determiner } = described.phrase;
  const { wanted } = described;
  const pair = byPair(scene, described);
  if (pair) return pair;
  const next = namedBelow(scene, described);
  if (next)
    return { referent: next, isOwnName: false, anonymity: phraseAnonymity(scene, described.range, described.phrase) };
  if (determiner === 'quantity' || (determiner === 'indefinite' && wanted.head !== 'spokesperson')) return null;
  if (determiner === 'definite') {
    const general = byBodyBefore(described) ?? byGeneralNoun(scene, described);
    if (general) return general;
  }
  return byRole(scene, described) ?? byVariation(scene, described);
}

/** "the Hamas group", "the GMB union": the body whose name stands in front of what it is. */
function byBodyBefore({ phrase, wanted, owner, noun }: Described): Found | null {
  const isBefore = owner?.sort === 'body' && owner.isNamed && phrase.owner === null && phrase.complement === null;
  if (!isBefore || wanted.words.length > 0 || !isOneOf(noun, OF_ITS_OWN_NAME)) return null;
  return isOneOf(owner.kind, 'armed_group ngo de_facto_authority') ? { referent: owner, isOwnName: true } : null;
}

/** "the 38-year-old", "the country", "the statement": nouns that tell no post. */
function byGeneralNoun({ roster, discourse }: Scene, { phrase, noun, sentence }: Described): Found | null {
  const isAlone = phrase.head === phrase.from && !phrase.complement;
  const { reading } = roster.article;
  const word = reading.tokens.lower(phrase.head);
  if (BY_AGE.test(word) || (ANYBODY.has(noun) && isAlone)) {
    const age = ageIn(reading, phrase.head);
    const mayBe = (one: Referent) => (age === null ? mayBeCalled(one, noun) : mayBeOfAge(one, age));
    const gender = GENDERED.get(noun) ?? GENDERED.get(BY_CHILDREN.exec(word)?.[1] ?? '');
    if (gender) return standsFor(discourse.person(gender, sentence, mayBe));
    const isSo = (one: Referent) => (age === null ? isToldToBe(one, noun) : one.age === age);
    return standsFor(
      discourse.best(
        sentence,
        (one) => one.sort === 'person' && mayBe(one),
        (one) => (isSo(one) ? IS_TOLD : 0),
      ),
    );
  }
  if (!isAlone) return null;
  if (isOneOf(noun, STATE_NOUN)) return standsFor(discourse.latest((one) => one.sort === 'state'));
  if (VOICES.has(singular(noun))) {
    const mayIssue = (one: Referent) => one.sort !== 'document' && (one.isNamed || one.hasSpoken);
    return standsFor(
      issuerOf({ roster, discourse }, noun, phrase.head, mayIssue) ?? discourse.best(sentence, mayIssue),
    );
  }
  return null;
}

/** "Orvel said in a statement …", and "The statement said …": who speaks where the text last told of such a paper. */
function issuerOf(
  { roster, discourse }: Scene,
  noun: string,
  at: number,
  mayIssue: (one: Referent) => boolean,
): Referent | null {
  const { reading, sentenceOf } = roster.article;
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST_PAPER); i--) {
    const isTold = reading.tokens.lower(i) === noun && sentenceOf[i] !== sentenceOf[at];
    if (isTold) return discourse.toldIn(sentenceOf[i] ?? 0, i, mayIssue);
  }
  return null;
}

/** Whether somebody can be of an age: not whose own is told to be another one, and no official is 22. */
const mayBeOfAge = (one: Referent, age: number): boolean =>
  one.age === null ? age >= LEAST_AGE_OF_OFFICIALS || !isPublic(one.kind) : one.age === age;

/** Whether somebody can be "the mother", "the pensioner": no official without a name is, and nobody of another age. */
function mayBeCalled({ isNamed, kind, age }: Referent, noun: string): boolean {
  const [from, to] = TIMES_OF_LIFE.get(noun) ?? [0, Number.POSITIVE_INFINITY];
  return (isNamed || !isPublic(kind)) && (age === null || (age >= from && age <= to));
}

/** Whether the text tells somebody to be what a noun says of them: by their age, or as a star of stage or sport. */
function isToldToBe({ age, roles }: Referent, noun: string): boolean {
  if (noun === 'star') return roles.some(({ head }) => STARS.has(head));
  return age !== null && TIMES_OF_LIFE.has(noun);
}

function byRole(scene: Scene, described: Described): Found | null {
  const { phrase, owner, noun, range } = described;
  const isPlural = noun !== singular(noun);
  const canLookAhead = !isPlural && (phrase.determiner !== 'possessive' || owner?.sort === 'state');
  const found = findDescribed(scene, described, canLookAhead);
  if (!found || found === owner || (isPlural && found.sort === 'person')) return null;
  if (phrase.determiner === 'indefinite' && !isNamedNext(found, range.to)) return null;
  if (!found.isNamed) return { referent: found, isOwnName: true };
  if (found.sort === 'person') found.country ??= owner?.country ?? null;
  // "the airline": now it is known to be one.
  if (found.sort === 'body' && found.kind === 'unspecified' && !isOneOf(noun, OF_ANY_KIND))
    found.kind = bodyKind(noun) ?? 'unspecified';
  if (found.lastNamed) return standsFor(found);
  return { referent: found, isOwnName: false, anonymity: phraseAnonymity(scene, range, phrase) };
}

/** "A ministry spokesman said …", and who it was in the next sentence. */
function isNamedNext({ lastNamed, first }: Referent, to: number): boolean {
  return lastNamed === null && first.from >= to && first.from - to <= NEXT_SENTENCES;
}
