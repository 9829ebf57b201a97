import type { GoldClaim } from '../claim/annotated.ts';
import type { ClaimSpans } from '../claim/span.ts';
import { claimWords, MEASURES, type Measure, type Pair, pairClaims, pairTouching, type WordSets } from './compare.ts';
import { gridOf } from './words.ts';

/** Right ones of those found and of those annotated. */
export interface Tally {
  right: number;
  found: number;
  gold: number;
}

/** Nothing counted yet. */
export const emptyTally = (): Tally => ({ right: 0, found: 0, gold: 0 });

/** Adds one tally to another. */
export function addTally(sum: Tally, { right, found, gold }: Tally): void {
  sum.right += right;
  sum.found += found;
  sum.gold += gold;
}

/** Precision, recall and their harmonic mean, 0 to 1; 1 where there was nothing to find and nothing was found. */
export function figuresOf({ right, found, gold }: Tally): { precision: number; recall: number; f1: number } {
  const precision = found > 0 ? right / found : gold > 0 ? 0 : 1;
  const recall = gold > 0 ? right / gold : found > 0 ? 0 : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** One text's found claims held against its annotated ones. */
export interface Comparison<Found extends ClaimSpans> {
  readonly gold: readonly GoldClaim[];
  /** Without those that are best matched by an attribution which is no claim. */
  readonly found: readonly Found[];
  readonly tallies: Readonly<Record<Measure, Tally>>;
  /** Pairs at det-any: what facets, entities and disputes are compared over. */
  readonly pairs: readonly Pair[];
}

/** Compares one text. Refusals without content cannot be matched: they count as missed and as wrongly found, as the published metric has it. */
export function compareClaims<Found extends ClaimSpans>(
  text: string,
  annotated: readonly GoldClaim[],
  predicted: readonly Found[],
): Comparison<Found> {
  const grid = gridOf(text);
  const goldWords = annotated.map((claim) => claimWords(grid, claim));
  const foundWords = predicted.map((claim) => claimWords(grid, claim));
  const dropped = new Set(
    pairTouching(goldWords, foundWords).flatMap(([g, f]) => (annotated[g]?.claim === false ? [f] : [])),
  );
  const isKept = (_: unknown, index: number): boolean => annotated[index]?.claim !== false;
  const isFound = (_: unknown, index: number): boolean => !dropped.has(index);
  const gold = goldWords.filter(isKept);
  const found = foundWords.filter(isFound);
  return {
    gold: annotated.filter(isKept),
    found: predicted.filter(isFound),
    tallies: talliesOf(gold, found),
    pairs: pairClaims(gold, found, 'det-any'),
  };
}

function talliesOf(gold: readonly WordSets[], found: readonly WordSets[]): Record<Measure, Tally> {
  const tally = (measure: Measure): Tally => ({
    right: pairClaims(gold, found, measure).length,
    found: found.length,
    gold: gold.length,
  });
  return {
    'det-any': tally('det-any'),
    det: tally('det'),
    'rel-overlap': tally('rel-overlap'),
    'rel-exact': tally('rel-exact'),
  };
}

/** Tallies of many texts, summed (micro-averaged). */
export function sumTallies(comparisons: readonly Pick<Comparison<ClaimSpans>, 'tallies'>[]): Record<Measure, Tally> {
  const sum = { 'det-any': emptyTally(), det: emptyTally(), 'rel-overlap': emptyTally(), 'rel-exact': emptyTally() };
  for (const { tallies } of comparisons) for (const measure of MEASURES) addTally(sum[measure], tallies[measure]);
  return sum;
}
