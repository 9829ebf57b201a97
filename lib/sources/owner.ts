import { isOneOf } from '../text/one-of.ts';
import type { Range } from '../text/reading.ts';
import { MARK } from '../text/tokens.ts';
import type { Discourse } from './discourse.ts';
import { PRONOUNS } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isBodyNoun, postOf } from './nouns.ts';
import type { Parsed } from './parse-run.ts';
import type { Referent } from './referent.ts';
import type { Roster } from './roster.ts';
import type { Scene } from './scene.ts';
import { bareLower } from './words.ts';

/** Picks among namesakes: of those with a form of address who spoke last, else who was mentioned last, else who is introduced first. */
function pick(candidates: readonly Referent[], discourse: Discourse, isAddressed: boolean): Referent | null {
  const [first = null] = candidates;
  if (candidates.length < 2) return first;
  // "Mr Lind" is called so each time that he speaks; a bare "Lind" may be whom another Lind has just named.
  const spoken = isAddressed ? latestOf(candidates, (one) => discourse.lastSpoke(one)) : null;
  return spoken ?? latestOf(candidates, (one) => discourse.recency(one)) ?? first;
}

/** The one of the highest number; `null` where all are below zero. */
function latestOf(candidates: readonly Referent[], recency: (one: Referent) => number): Referent | null {
  let best: Referent | null = null;
  let latest = -1;
  for (const one of candidates) {
    const at = recency(one);
    if (at <= latest) continue;
    latest = at;
    best = one;
  }
  return best;
}

/** Whom a run of capitals names at this point of the text. */
export function referentOfRun({ roster, discourse }: Scene, run: number): Referent | null {
  const candidates = roster.candidates(run);
  const parsed = roster.parsed[run];
  const isAddressed = parsed?.is === 'name' && parsed.gender !== null;
  return pick(candidates.length < 2 ? candidates : fitting(candidates, parsed), discourse, isAddressed);
}

/** "President Trant", "Ms Trant": those of the namesakes that the title fits; all where it fits none. */
function fitting(candidates: readonly Referent[], parsed: Parsed | null | undefined): readonly Referent[] {
  if (parsed?.is !== 'name') return candidates;
  const { titles, gender } = parsed;
  const titled = candidates.filter(({ roles }) =>
    roles.some(({ head }) => titles.some((title) => title.head === head)),
  );
  if (titled.length > 0) return titled;
  const addressed = candidates.filter((one) => gender === null || one.gender === null || one.gender === gender);
  return addressed.length > 0 ? addressed : candidates;
}

/** The last one that is named in a stretch of tokens. */
function lastNamedIn(scene: Scene, { from, to }: Range): Referent | null {
  for (let i = to - 1; i >= from; i--) {
    const run = scene.roster.runOf[i] ?? -1;
    if (run < 0) continue;
    const referent = referentOfRun(scene, run);
    if (referent) return referent;
    i = scene.roster.runs[run]?.from ?? i;
  }
  return null;
}

/** Whom a possessive pronoun in front of a noun means: "its defence ministry" is a state’s, "his lawyer" a person’s. */
function ownerByPronoun(discourse: Discourse, word: string, sentence: number, isStateBody: boolean): Referent | null {
  const sort = PRONOUNS.get(word);
  if (sort === 'f' || sort === 'm') return discourse.person(sort, sentence);
  if (sort === 'they') return discourse.several(sentence);
  if (isStateBody) return discourse.thing(sentence, (one) => one.sort === 'state') ?? discourse.thing(sentence);
  return discourse.thing(sentence);
}

/** Whose a source is: the possessor, a demonym or body's name in front of its head, or what stands behind "of" and "for". */
export function ownerOf(
  scene: Scene,
  phrase: NounPhrase,
  at: number,
  isStateBody: boolean,
  describe: (range: Range) => Referent | null,
): Referent | null {
  const { roster, discourse } = scene;
  const { reading, sentenceOf } = roster.article;
  if (phrase.owner) {
    const { from, to } = phrase.owner;
    const word = reading.tokens.lower(from);
    if (to - from === 1 && PRONOUNS.has(word)) return ownerByPronoun(discourse, word, sentenceOf[at] ?? 0, isStateBody);
    return lastNamedIn(scene, phrase.owner) ?? describe(phrase.owner);
  }
  const modifier = lastNamedIn(scene, { from: phrase.from, to: phrase.head });
  // "Paris residents" live in the capital; they are not France's.
  if (modifier && (isStateBody || !isPlaceName(roster, phrase))) return modifier;
  if (!phrase.complement || !isOneOf(phrase.preposition, 'of for at in from')) return null;
  return ownerBehind(scene, phrase.complement, describe);
}

function ownerBehind(scene: Scene, { from, to }: Range, describe: (range: Range) => Referent | null): Referent | null {
  const { roster, discourse } = scene;
  const { reading, sentenceOf } = roster.article;
  const { tokens } = reading;
  const word = tokens.lower(from);
  const pronoun = PRONOUNS.get(word);
  if (pronoun === 'f' || pronoun === 'm') return discourse.person(pronoun, sentenceOf[from] ?? 0);
  const opens = isOneOf(word, 'the its their his her') ? from + 1 : from;
  let end = opens;
  while (
    end < to &&
    tokens.type[end] !== MARK &&
    (roster.runOf[end] ?? -1) < 0 &&
    !isOneOf(tokens.lower(end), 'of for in who that at on')
  )
    end++;
  const named = lastNamedIn(scene, { from, to: endOfName(roster, end, to) });
  if (named) return named;
  const head = bareLower(tokens, end - 1);
  if (end <= opens || !isBodyNoun(postOf(head))) return null;
  const body = describe({ from, to: end });
  return body?.isNamed ? body : null;
}

function isPlaceName(roster: Roster, { from, head }: NounPhrase): boolean {
  for (let i = from; i < head; i++) {
    const parsed = roster.parsedAt(i);
    if (parsed?.is === 'state' && parsed.match.word === 'capital') return true;
  }
  return false;
}

function endOfName(roster: Roster, at: number, to: number): number {
  const run = roster.runAt(at);
  return run ? Math.min(to, run.to) : at;
}
