import { VOICES } from '../language/en/bodies.ts';
import { ANYBODY, GENDERED } from '../language/en/roles.ts';
import { isOneOf } from '../text/one-of.ts';
import type { Described } from './described.ts';
import { findDescribed } from './descriptions.ts';
import { bodyKind } from './nouns.ts';
import { phraseAnonymity } from './phrase-anonymity.ts';
import type { Referent } from './referent.ts';
import { type Found, type Scene, standsFor } from './scene.ts';
import { singular } from './words.ts';

/** So many tokens on, a spokesman's name still belongs to what was said before. */
const NEXT_SENTENCES = 60;
/** Descriptions of a person that only tell their age or children. */
const BY_AGE = /-year-old$|^(?:mum|mother|father|dad)-of-/;
/** Nouns for bodies of every kind. */
const OF_ANY_KIND = 'group organisation organization body team network board label outlet center centre service giant';
const STATE_NOUN = 'country kingdom republic sultanate emirate';

/** Whom a description means, of those that the text has named, or called so before; `null` for somebody new. */
export function byDescription(scene: Scene, described: Described): Found | null {
  const { determiner } = described.phrase;
  const { wanted } = described;
  if (determiner === 'quantity' || (determiner === 'indefinite' && wanted.head !== 'spokesperson')) return null;
  if (determiner === 'definite') {
    const general = byGeneralNoun(scene, described);
    if (general) return general;
  }
  return byRole(scene, described);
}

/** "the 38-year-old", "the country", "the statement": nouns that tell no post. */
function byGeneralNoun({ roster, discourse }: Scene, { phrase, noun, sentence }: Described): Found | null {
  const isAlone = phrase.head === phrase.from && !phrase.complement;
  if (BY_AGE.test(roster.article.reading.tokens.lower(phrase.head)) || (ANYBODY.has(noun) && isAlone)) {
    const gender = GENDERED.get(noun);
    const isPerson = (one: Referent) => one.sort === 'person';
    return standsFor(gender ? discourse.person(gender, sentence) : discourse.best(sentence, isPerson));
  }
  if (!isAlone) return null;
  if (isOneOf(noun, STATE_NOUN)) return standsFor(discourse.latest((one) => one.sort === 'state'));
  if (VOICES.has(singular(noun))) return standsFor(discourse.best(sentence, (one) => one.sort !== 'document'));
  return null;
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
