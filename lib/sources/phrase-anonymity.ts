import type { Anonymity } from '../claim/taxonomy.ts';
import { PERSONAL } from '../language/en/function-words.ts';
import { isOneOf } from '../text/one-of.ts';
import type { Range } from '../text/reading.ts';
import { anonymityOfPhrase } from './anonymity.ts';
import { PRONOUNS } from './discourse.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { type Scene, skipNames } from './scene.ts';
import { bareLower } from './words.ts';

/** Parts of a group. */
export const PART = 'one two three four five six seven several many most some another others first second third fourth';

/** How a source is identified that has no name, by its words alone. */
export function phraseAnonymity(scene: Scene, range: Range, phrase: NounPhrase): Anonymity {
  const { text, tokens } = scene.roster.article.reading;
  const head = bareLower(tokens, phrase.head);
  // A pronoun with nothing before it.
  if (range.to - range.from === 1 && (PRONOUNS.has(head) || PERSONAL.has(head))) return 'unnamed';
  if (phrase.preposition === 'of' && phrase.complement && isOneOf(head, PART)) {
    return wholeAnonymity(scene, phrase.complement);
  }
  const words = text.slice(tokens.start[range.from], tokens.end[range.to - 1]).toLowerCase();
  return anonymityOfPhrase(tokens.lower(range.from), head, words);
}

/** "one of the people": as unnamed as they are. */
function wholeAnonymity(scene: Scene, { from, to }: Range): Anonymity {
  const { reading, sentenceOf } = scene.roster.article;
  if (reading.tokens.lower(from) === 'them') {
    return scene.discourse.several(sentenceOf[from] ?? 0)?.anonymity ?? 'role';
  }
  // Only one level: "one of some of some of …" costs no more than the source is long.
  const { head } = readNounPhrase(reading, { from, to }, skipNames(scene));
  const anonymity = anonymityOfPhrase(reading.tokens.lower(from), bareLower(reading.tokens, head), '');
  return anonymity === 'unnamed' ? 'unnamed' : 'role';
}
