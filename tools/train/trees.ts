import { ACTS, type Act } from '../../lib/claim/taxonomy.ts';
import { DEPTH, LEAVES, QUESTIONS, sumsOf, TREE_SIZE, type Trees } from '../../lib/detect/acts/trees.ts';
import { createRandom } from '../random.ts';

/** A claim's features and its annotated act. */
export interface ActCase {
  readonly values: Uint8Array;
  readonly act: Act;
}

/** Trees for each act. */
const ROUNDS = 80;
const RATE = 0.1;
/** Penalty on large leaves (L2). */
const PENALTY = 5;
/** A leaf holds at least as many claims. */
const FEWEST = 20;
/** Share of the features that a tree may ask for. */
const ASKED = 0.5;
/** Share of the claims that a round learns from. */
const LEARNT = 0.8;
const SEED = 4711;
const BINS = 256;

/** A tree in the making: the question at each node, and the value of each leaf. */
interface Tree {
  readonly features: Uint8Array;
  readonly limits: Uint8Array;
  readonly leaves: Float64Array;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly limit: number;
}

/** What a leaf with these sums of gradients is worth. */
const worth = (gradient: number, curvature: number): number => (gradient * gradient) / (curvature + PENALTY);

/** Features by column, so that a histogram walks through memory in order. */
function columnsOf(cases: readonly ActCase[], width: number): Uint8Array[] {
  return Array.from({ length: width }, (_, feature) => Uint8Array.from(cases, ({ values }) => values[feature] ?? 0));
}

/** The best question for the claims of each node of a level. */
function bestSplits(
  columns: readonly Uint8Array[],
  asked: readonly number[],
  nodes: Int8Array,
  count: number,
  gradients: Float64Array,
  curvatures: Float64Array,
): Split[] {
  const best: Split[] = Array.from({ length: count }, () => ({ gain: 0, feature: 0, limit: BINS - 1 }));
  const sums = {
    gradient: new Float64Array(count * BINS),
    curvature: new Float64Array(count * BINS),
    claims: new Int32Array(count * BINS),
  };
  for (const feature of asked) {
    const column = columns[feature];
    if (!column) continue;
    sums.gradient.fill(0);
    sums.curvature.fill(0);
    sums.claims.fill(0);
    for (let claim = 0; claim < column.length; claim++) {
      const node = nodes[claim] ?? -1;
      if (node < 0) continue;
      const at = node * BINS + (column[claim] ?? 0);
      sums.gradient[at] = (sums.gradient[at] ?? 0) + (gradients[claim] ?? 0);
      sums.curvature[at] = (sums.curvature[at] ?? 0) + (curvatures[claim] ?? 0);
      sums.claims[at] = (sums.claims[at] ?? 0) + 1;
    }
    for (let node = 0; node < count; node++) {
      const split = splitOf(sums, node, feature);
      if (split.gain > (best[node]?.gain ?? 0)) best[node] = split;
    }
  }
  return best;
}

interface Sums {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly claims: Int32Array;
}

function splitOf({ gradient, curvature, claims }: Sums, node: number, feature: number): Split {
  const base = node * BINS;
  const total = { gradient: 0, curvature: 0, claims: 0 };
  for (let bin = 0; bin < BINS; bin++) {
    total.gradient += gradient[base + bin] ?? 0;
    total.curvature += curvature[base + bin] ?? 0;
    total.claims += claims[base + bin] ?? 0;
  }
  let best: Split = { gain: 0, feature, limit: BINS - 1 };
  const left = { gradient: 0, curvature: 0, claims: 0 };
  for (let limit = 0; limit < BINS - 1; limit++) {
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

/** Grows one tree on the claims with node 0; level by level, all of them full. */
function grow(
  columns: readonly Uint8Array[],
  asked: readonly number[],
  learnt: Uint8Array,
  gradients: Float64Array,
  curvatures: Float64Array,
): Tree {
  const tree: Tree = {
    features: new Uint8Array(QUESTIONS),
    limits: new Uint8Array(QUESTIONS),
    leaves: new Float64Array(LEAVES),
  };
  const nodes = Int8Array.from(learnt, (isLearnt) => (isLearnt ? 0 : -1));
  for (let level = 0; level < DEPTH; level++) {
    const count = 2 ** level;
    const splits = bestSplits(columns, asked, nodes, count, gradients, curvatures);
    splits.forEach(({ feature, limit }, node) => {
      tree.features[count - 1 + node] = feature;
      tree.limits[count - 1 + node] = limit;
    });
    for (let claim = 0; claim < nodes.length; claim++) {
      const node = nodes[claim] ?? -1;
      const split = splits[node];
      if (!split) continue;
      nodes[claim] = 2 * node + ((columns[split.feature]?.[claim] ?? 0) <= split.limit ? 0 : 1);
    }
  }
  const sums = { gradient: new Float64Array(LEAVES), curvature: new Float64Array(LEAVES) };
  nodes.forEach((leaf, claim) => {
    if (leaf < 0) return;
    sums.gradient[leaf] = (sums.gradient[leaf] ?? 0) + (gradients[claim] ?? 0);
    sums.curvature[leaf] = (sums.curvature[leaf] ?? 0) + (curvatures[claim] ?? 0);
  });
  for (let leaf = 0; leaf < LEAVES; leaf++)
    tree.leaves[leaf] = (-RATE * (sums.gradient[leaf] ?? 0)) / ((sums.curvature[leaf] ?? 0) + PENALTY);
  return tree;
}

function answer(tree: Tree, columns: readonly Uint8Array[], claim: number): number {
  let node = 0;
  for (let level = 0; level < DEPTH; level++) {
    const value = columns[tree.features[node] ?? 0]?.[claim] ?? 0;
    node = 2 * node + (value <= (tree.limits[node] ?? 0) ? 1 : 2);
  }
  return tree.leaves[node - QUESTIONS] ?? 0;
}

function sample(count: number, part: number, random: () => number): Uint8Array {
  return Uint8Array.from({ length: count }, () => (random() < part ? 1 : 0));
}

/** Learns the acts of annotated claims. Deterministic. */
export function trainTrees(cases: readonly ActCase[], width: number): Trees {
  const random = createRandom(SEED);
  const columns = columnsOf(cases, width);
  const gold = cases.map(({ act }) => ACTS.indexOf(act));
  const priors = Float32Array.from(ACTS, (_, act) =>
    Math.log((gold.filter((one) => one === act).length + 1) / cases.length),
  );
  const sums = cases.map(() => Float64Array.from(priors));
  const grown: Tree[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const learnt = sample(cases.length, LEARNT, random);
    const odds = sums.map((one) => {
      const raised = one.map((sum) => Math.exp(sum - Math.max(...one)));
      const total = raised.reduce((all, value) => all + value, 0);
      return raised.map((value) => value / total);
    });
    for (const act of ACTS.keys()) {
      const asked = [...sample(width, ASKED, random).entries()].flatMap(([feature, isAsked]) =>
        isAsked ? [feature] : [],
      );
      const gradients = Float64Array.from(odds, (one, claim) => (one[act] ?? 0) - (gold[claim] === act ? 1 : 0));
      const curvatures = Float64Array.from(odds, (one) => 2 * Math.max(1e-6, (one[act] ?? 0) * (1 - (one[act] ?? 0))));
      const tree = grow(columns, asked, learnt, gradients, curvatures);
      grown.push(tree);
      for (let claim = 0; claim < cases.length; claim++) {
        const one = sums[claim];
        if (one) one[act] = (one[act] ?? 0) + answer(tree, columns, claim);
      }
    }
  }
  return pack(grown, priors, width);
}

function pack(grown: readonly Tree[], priors: Float32Array, width: number): Trees {
  const largest = Math.max(...grown.flatMap(({ leaves }) => [...leaves].map(Math.abs)), 1e-6);
  const scale = Math.fround(largest / 127);
  const bytes = new Int8Array(grown.length * TREE_SIZE);
  grown.forEach(({ features, limits, leaves }, index) => {
    const base = index * TREE_SIZE;
    bytes.set(features, base);
    bytes.set(limits, base + QUESTIONS);
    bytes.set(
      [...leaves].map((value) => Math.round(value / scale)),
      base + 2 * QUESTIONS,
    );
  });
  return { width, priors, scale, bytes };
}

/** Share of the claims whose act the trees name. */
export function shareRight(trees: Trees, cases: readonly ActCase[]): number {
  const right = cases.filter(({ values, act }) => {
    const sums = sumsOf(trees, values);
    return sums.indexOf(Math.max(...sums)) === ACTS.indexOf(act);
  });
  return right.length / cases.length;
}
