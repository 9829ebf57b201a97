import { COMMON_VERB, DETERMINER, PREPOSITION } from '../language/en/word-classes.ts';
import type { Range } from '../text/reading.ts';
import { MARK } from '../text/tokens.ts';
import { PRONOUNS } from './discourse.ts';
import { type Found, type Scene, standsFor } from './scene.ts';

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
      return standsFor(discourse.person('f', sentence));
    case 'm':
      return standsFor(discourse.person('m', sentence));
    case 'it':
      return standsFor(discourse.thing(sentence));
    case 'they':
      return standsFor(discourse.several(sentence));
    case 'relative':
      return byRelative(scene, from, readPhrase) ?? standsFor(discourse.latest(() => true));
    default:
      return null;
  }
}

/** "the head of the forces, who": whom the words right before it name. */
function byRelative({ roster }: Scene, at: number, readPhrase: (range: Range) => Found | null): Found | null {
  const { tokens } = roster.article.reading;
  const to = tokens.type[at - 1] === MARK ? at - 1 : at;
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
