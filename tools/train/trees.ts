import { ACTS } from '../../lib/claim/taxonomy.ts';
import { Race } from '../../lib/detect/acts/race.ts';
import { DEPTH, LEAVES, lapsOf, QUESTIONS, sumsOf, TREE_SIZE, type Trees } from '../../lib/detect/acts/trees.ts';
import { createRandom } from '../random.ts';
import { type ActCase, add, bestSplits, type Column, columnsOf, noSums, PENALTY, type Slopes } from './splits.ts';

/** Trees for each act. */
const ROUNDS = 160;
const RATE = 0.1;
/** Share of the features that a tree may ask for. */
const ASKED = 0.4;
/** Share of the claims that a round learns from. */
const LEARNT = 0.8;
const SEED = 4711;

/** A tree in the making: the question at each node, and the value of each leaf. */
interface Tree {
  readonly features: Uint8Array;
  readonly limits: Uint8Array;
  readonly leaves: Float64Array;
}

/** Grows one tree on the claims with node 0; level by level, all of them full. */
function grow(columns: readonly Column[], asked: readonly number[], learnt: Uint8Array, slopes: Slopes): Tree {
  const tree: Tree = {
    features: new Uint8Array(QUESTIONS),
    limits: new Uint8Array(QUESTIONS),
    leaves: new Float64Array(LEAVES),
  };
  const nodes = Int8Array.from(learnt, (isLearnt) => (isLearnt ? 0 : -1));
  for (let level = 0; level < DEPTH; level++) {
    const count = 2 ** level;
    const splits = bestSplits(columns, asked, nodes, count, slopes);
    splits.forEach(({ feature, limit }, node) => {
      tree.features[count - 1 + node] = feature;
      tree.limits[count - 1 + node] = limit;
    });
    for (let claim = 0; claim < nodes.length; claim++) {
      const node = nodes[claim] ?? -1;
      const split = splits[node];
      if (!split) continue;
      nodes[claim] = 2 * node + ((columns[split.feature]?.all[claim] ?? 0) <= split.limit ? 0 : 1);
    }
  }
  const sums = noSums(LEAVES);
  nodes.forEach((leaf, claim) => {
    if (leaf >= 0) add(sums, leaf, slopes.gradients[claim] ?? 0, slopes.curvatures[claim] ?? 0, 1);
  });
  for (let leaf = 0; leaf < LEAVES; leaf++)
    tree.leaves[leaf] = (-RATE * (sums.gradient[leaf] ?? 0)) / ((sums.curvature[leaf] ?? 0) + PENALTY);
  return tree;
}

function answer(tree: Tree, columns: readonly Column[], claim: number): number {
  let node = 0;
  for (let level = 0; level < DEPTH; level++) {
    const value = columns[tree.features[node] ?? 0]?.all[claim] ?? 0;
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
      const most = Math.max(...one);
      const raised = one.map((sum) => Math.exp(sum - most));
      const total = raised.reduce((all, value) => all + value, 0);
      return raised.map((value) => value / total);
    });
    for (const act of ACTS.keys()) {
      const asked = [...sample(width, ASKED, random).entries()].flatMap(([feature, isAsked]) =>
        isAsked ? [feature] : [],
      );
      const gradients = Float64Array.from(odds, (one, claim) => (one[act] ?? 0) - (gold[claim] === act ? 1 : 0));
      const curvatures = Float64Array.from(odds, (one) => 2 * Math.max(1e-6, (one[act] ?? 0) * (1 - (one[act] ?? 0))));
      const tree = grow(columns, asked, learnt, { gradients, curvatures });
      grown.push(tree);
      for (let claim = 0; claim < cases.length; claim++) {
        const one = sums[claim];
        if (one) one[act] = (one[act] ?? 0) + answer(tree, columns, claim);
      }
    }
  }
  const trees = pack(farthestFirst(grown), priors, width);
  return { ...trees, margins: marginsOf(trees, cases) };
}

/** How far a tree can move the sum of its act. */
const reach = ({ leaves }: Tree): number => Math.max(...leaves) - Math.min(...leaves);

/** The trees by round, those of each act with the farthest reach first: sums do not care, and a race is won sooner. */
function farthestFirst(grown: readonly Tree[]): Tree[] {
  const byAct = [...ACTS.keys()].map((act) =>
    grown.filter((_, index) => index % ACTS.length === act).sort((a, b) => reach(b) - reach(a)),
  );
  return grown.flatMap((_, index) => byAct[index % ACTS.length]?.[Math.floor(index / ACTS.length)] ?? []);
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
  const margins = new Float32Array(lapsOf(ACTS.length, bytes.length));
  return { width, priors, margins, scale, bytes };
}

/** Added to each margin: more than rounding can lose. */
const SLACK = 0.001;

/** By lap: how far the act that wins in the end was behind the first one at the most. */
function marginsOf(trees: Trees, cases: readonly ActCase[]): Float32Array {
  const margins = trees.margins.slice();
  for (const { values } of cases) {
    const all = sumsOf(trees, values);
    const winner = all.indexOf(Math.max(...all));
    for (const lap of margins.keys()) {
      const sums = sumsOf(trees, values, lap + 1);
      margins[lap] = Math.max(margins[lap] ?? 0, Math.max(...sums) - (sums[winner] ?? 0) + SLACK);
    }
  }
  return margins;
}

/** Share of the claims whose act the trees name. */
export function shareRight(trees: Trees, cases: readonly ActCase[]): number {
  const race = new Race(trees);
  return cases.filter(({ values, act }) => race.likeliest(values) === act).length / cases.length;
}
