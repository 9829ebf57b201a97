import type { Act } from '../../lib/claim/taxonomy.ts';

/** A claim's features and its annotated act. */
export interface ActCase {
  readonly values: Uint8Array;
  readonly act: Act;
}

/** Penalty on large leaves (L2). */
export const PENALTY = 4;
/** A leaf holds at least as many claims. */
const FEWEST = 10;
const BINS = 256;

/** A question: claims with a value of the feature up to the limit go left. */
interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly limit: number;
}

/** What a leaf with these sums of gradients is worth. */
const worth = (gradient: number, curvature: number): number => (gradient * gradient) / (curvature + PENALTY);

/** A feature by column: the claims where it is not 0, and its value there. Most features are 0 nearly everywhere. */
export interface Column {
  readonly claims: Int32Array;
  readonly values: Uint8Array;
  /** The value of each claim. */
  readonly all: Uint8Array;
  /** One more than the largest value. */
  readonly bins: number;
}

/** The features of some claims by column. */
export function columnsOf(cases: readonly ActCase[], width: number): Column[] {
  return Array.from({ length: width }, (_, feature) => {
    const all = Uint8Array.from(cases, ({ values }) => values[feature] ?? 0);
    const claims = Int32Array.from([...all.keys()].filter((claim) => all[claim] !== 0));
    const values = Uint8Array.from(claims, (claim) => all[claim] ?? 0);
    return { claims, values, all, bins: values.reduce((most, value) => Math.max(most, value), 0) + 1 };
  });
}

/** Sums over the claims of a node, by node or by node and value. */
interface Sums {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly claims: Int32Array;
}

/** Nothing summed yet. */
export const noSums = (size: number): Sums => ({
  gradient: new Float64Array(size),
  curvature: new Float64Array(size),
  claims: new Int32Array(size),
});

/** Adds to the sums at a place. */
export function add(sums: Sums, at: number, gradient: number, curvature: number, claims: number): void {
  sums.gradient[at] = (sums.gradient[at] ?? 0) + gradient;
  sums.curvature[at] = (sums.curvature[at] ?? 0) + curvature;
  sums.claims[at] = (sums.claims[at] ?? 0) + claims;
}

/** Sums by value of a feature; what is not among its claims has the value 0. */
function fillBins(bins: Sums, column: Column, nodes: Int8Array, totals: Sums, slopes: Slopes): void {
  for (const sums of [bins.gradient, bins.curvature, bins.claims]) sums.fill(0, 0, totals.claims.length * BINS);
  const { claims, values } = column;
  for (let one = 0; one < claims.length; one++) {
    const claim = claims[one] ?? 0;
    const node = nodes[claim] ?? -1;
    if (node < 0) continue;
    const gradient = slopes.gradients[claim] ?? 0;
    const curvature = slopes.curvatures[claim] ?? 0;
    add(bins, node * BINS + (values[one] ?? 0), gradient, curvature, 1);
    add(bins, node * BINS, -gradient, -curvature, -1);
  }
  for (let node = 0; node < totals.claims.length; node++)
    add(bins, node * BINS, totals.gradient[node] ?? 0, totals.curvature[node] ?? 0, totals.claims[node] ?? 0);
}

/** How the loss changes with the sum of each claim: its first and second derivative. */
export interface Slopes {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

/** The best question for the claims of each node of a level. */
export function bestSplits(
  columns: readonly Column[],
  asked: readonly number[],
  nodes: Int8Array,
  count: number,
  slopes: Slopes,
): Split[] {
  const best: Split[] = Array.from({ length: count }, () => ({ gain: 0, feature: 0, limit: BINS - 1 }));
  const totals = noSums(count);
  for (let claim = 0; claim < nodes.length; claim++) {
    const node = nodes[claim] ?? -1;
    if (node >= 0) add(totals, node, slopes.gradients[claim] ?? 0, slopes.curvatures[claim] ?? 0, 1);
  }
  const bins = noSums(count * BINS);
  for (const feature of asked) {
    const column = columns[feature];
    if (!column || column.bins < 2) continue;
    fillBins(bins, column, nodes, totals, slopes);
    for (let node = 0; node < count; node++) {
      const split = splitOf(bins, totals, node, feature, column.bins);
      if (split.gain > (best[node]?.gain ?? 0)) best[node] = split;
    }
  }
  return best;
}

function splitOf(
  { gradient, curvature, claims }: Sums,
  totals: Sums,
  node: number,
  feature: number,
  bins: number,
): Split {
  const base = node * BINS;
  const total = {
    gradient: totals.gradient[node] ?? 0,
    curvature: totals.curvature[node] ?? 0,
    claims: totals.claims[node] ?? 0,
  };
  let best: Split = { gain: 0, feature, limit: BINS - 1 };
  const left = { gradient: 0, curvature: 0, claims: 0 };
  for (let limit = 0; limit < bins - 1; limit++) {
    const held = claims[base + limit] ?? 0;
    if (held === 0) continue;
    left.gradient += gradient[base + limit] ?? 0;
    left.curvature += curvature[base + limit] ?? 0;
    left.claims += held;
    if (left.claims < FEWEST) continue;
    if (total.claims - left.claims < FEWEST) break;
    const gain =
      worth(left.gradient, left.curvature) +
      worth(total.gradient - left.gradient, total.curvature - left.curvature) -
      worth(total.gradient, total.curvature);
    if (gain > best.gain) best = { gain, feature, limit };
  }
  return best;
}
