import type { ClaimSpans } from '../claim/span.ts';
import { type WordGrid, wordsIn } from './words.ts';

/** The parts of a claim as sets of word numbers. */
export interface WordSets {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

/** The words of a claim's parts. */
export function claimWords(grid: WordGrid, { source, cue, content }: ClaimSpans): WordSets {
  return { source: wordsIn(grid, source), cue: wordsIn(grid, cue), content: wordsIn(grid, content) };
}

type Words = ReadonlySet<number>;

function sharedCount(a: Words, b: Words): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** Words of both, divided by words of either: 0 to 1. */
function likeness(a: Words, b: Words): number {
  const shared = sharedCount(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

const meet = (a: Words, b: Words): boolean => (a.size === 0 && b.size === 0) || sharedCount(a, b) > 0;
const equal = (a: Words, b: Words): boolean => a.size === b.size && sharedCount(a, b) === a.size;

/** How alike two claims are, to pair the likeliest first: the content counts most. */
const weightOf = (a: WordSets, b: WordSets): number =>
  likeness(a.content, b.content) + 0.3 * likeness(a.cue, b.cue) + 0.1 * likeness(a.source, b.source);

/**
 * When a found claim counts as the annotated one, from the most lenient to the strictest (docs/evaluation.md):
 * `det-any` cue and content touch: the mark is in the right place; `det` half of the joined content is shared;
 * `rel-overlap` as `det`, and cue and source touch; `rel-exact` all words of all parts are the same.
 */
export const MEASURES = ['det-any', 'det', 'rel-overlap', 'rel-exact'] as const;
/** One answer to when two claims are the same; figures name theirs. */
export type Measure = (typeof MEASURES)[number];

const FITS: Readonly<Record<Measure, (gold: WordSets, found: WordSets) => boolean>> = {
  'det-any': (gold, found) => sharedCount(gold.content, found.content) > 0 && meet(gold.cue, found.cue),
  det: (gold, found) => likeness(gold.content, found.content) >= 0.5,
  'rel-overlap': (gold, found) =>
    likeness(gold.content, found.content) >= 0.5 && meet(gold.cue, found.cue) && meet(gold.source, found.source),
  'rel-exact': (gold, found) =>
    equal(gold.source, found.source) && equal(gold.cue, found.cue) && equal(gold.content, found.content),
};

/** Number of an annotated claim and of the found one that it is paired with. */
export type Pair = readonly [gold: number, found: number];

/**
 * Pairs annotated and found claims one to one, the likest first; of equals the earlier annotated, then the earlier found one.
 * Only claims that share a word of some part are looked at, so that a long text costs no more by the word than a short one.
 */
export function pairClaims(gold: readonly WordSets[], found: readonly WordSets[], measure: Measure): Pair[] {
  return pairBy(gold, found, FITS[measure]);
}

/** Pairs claims that share any word of cue or content. */
export function pairTouching(gold: readonly WordSets[], found: readonly WordSets[]): Pair[] {
  return pairBy(gold, found, (a, b) => sharedCount(a.content, b.content) + sharedCount(a.cue, b.cue) > 0);
}

function pairBy(
  gold: readonly WordSets[],
  found: readonly WordSets[],
  fits: (gold: WordSets, found: WordSets) => boolean,
): Pair[] {
  const candidates: { weight: number; pair: Pair }[] = [];
  const places = foundByWord(found);
  for (const [g, one] of gold.entries()) {
    for (const f of neighbours(one, places)) {
      const other = found[f];
      if (other && fits(one, other)) candidates.push({ weight: weightOf(one, other), pair: [g, f] });
    }
  }
  candidates.sort((a, b) => b.weight - a.weight || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const pairs: Pair[] = [];
  for (const { pair } of candidates) {
    if (usedGold.has(pair[0]) || usedFound.has(pair[1])) continue;
    usedGold.add(pair[0]);
    usedFound.add(pair[1]);
    pairs.push(pair);
  }
  return pairs;
}

const partsOf = (claim: WordSets): readonly Words[] => [claim.source, claim.cue, claim.content];

function foundByWord(found: readonly WordSets[]): ReadonlyMap<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [index, claim] of found.entries())
    for (const words of partsOf(claim))
      for (const word of words) {
        const list = places.get(word);
        if (list) list.push(index);
        else places.set(word, [index]);
      }
  return places;
}

function neighbours(claim: WordSets, places: ReadonlyMap<number, number[]>): ReadonlySet<number> {
  const near = new Set<number>();
  for (const words of partsOf(claim))
    for (const word of words) for (const index of places.get(word) ?? []) near.add(index);
  return near;
}
