import { isOneOf } from '../text/one-of.ts';
import { isMark, type Range } from '../text/reading.ts';
import { beginsUpper, MARK } from '../text/tokens.ts';
import { byDescription } from './by-description.ts';
import { byName, type OwnerOf } from './by-name.ts';
import { byPronoun } from './by-pronoun.ts';
import { splitCompound } from './compound.ts';
import { readDescribed } from './described.ts';
import { introduce } from './introduce.ts';
import { ownerOf } from './owner.ts';
import { pairOf } from './pairs.ts';
import type { Referent } from './referent.ts';
import type { Found, Scene } from './scene.ts';
import { isLooseApostrophe } from './words.ts';

/** Whom a source means at this point of the text: at the least whom its own words name. Sources come in the order of the text. */
export function identify(scene: Scene, source: Range): Found {
  const trimmed = trim(scene, source);
  const range = trimmed.to > trimmed.from ? trimmed : source;
  return (
    byPronoun(scene, range, (phrase) => byParts(scene, phrase) ?? one(scene, phrase)) ??
    byParts(scene, range) ??
    one(scene, range)
  );
}

/** Without marks at its edges, a "himself", and "even", "only". */
function trim({ roster }: Scene, { from, to }: Range): Range {
  const { reading } = roster.article;
  const { tokens } = reading;
  let start = from;
  let end = to;
  while (start < end && (tokens.type[start] === MARK || isOneOf(tokens.lower(start), 'even only but and'))) start++;
  // "both Lind and Trant"
  if (end - start > 3 && tokens.lower(start) === 'both' && beginsUpper(tokens, start + 1)) start++;
  if (end - start > 1 && isOneOf(tokens.lower(end - 1), 'himself herself itself themself themselves')) end--;
  while (end > start && tokens.type[end - 1] === MARK && !isMark(reading, end - 1, ')', '.')) end--;
  return { from: start, to: end };
}

/** A source that is not several. */
function one(scene: Scene, range: Range): Found {
  const owner: OwnerOf = (phrase, whole, isStateBody) =>
    ownerOf(scene, phrase, whole.from, isStateBody, (words) => describe(scene, words));
  return byName(scene, range, owner) ?? byWords(scene, range, owner);
}

function byWords(scene: Scene, range: Range, ownerOfPhrase: OwnerOf): Found {
  const described = readDescribed(scene, range, ownerOfPhrase);
  // "Baku’s defence ministry" says by itself which one it is.
  const isOwnName = described.type !== null && described.owner !== null && described.owner.sort !== 'person';
  const found = isOwnName ? null : byDescription(scene, described);
  return found ?? { referent: introduce(scene, described), isOwnName: true };
}

/** A possessor that is a description: "the minister’s" staff. It has no possessor of its own, or this would have no end. */
function describe(scene: Scene, range: Range): Referent | null {
  const { reading } = scene.roster.article;
  const to = isLooseApostrophe(reading, range.to - 1) ? range.to - 1 : range.to;
  if (to <= range.from) return null;
  const words = { from: range.from, to };
  return (byPronoun(scene, words, () => null) ?? byWords(scene, words, () => null)).referent;
}

/** "Velgora and Istrany": one of its own. */
function byParts(scene: Scene, range: Range): Found | null {
  const { roster } = scene;
  const parts = splitCompound(roster, range);
  if (!parts) return null;
  const [a, b] = parts.map((part) => one(scene, part).referent);
  if (!a || !b || a === b) return null;
  const { text, tokens } = roster.article.reading;
  const name = text.slice(tokens.start[range.from], tokens.end[range.to - 1]);
  return { referent: pairOf(roster, a, b, range, name), isOwnName: true };
}
