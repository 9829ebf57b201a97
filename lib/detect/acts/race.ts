import { ACTS, type Act } from '../../claim/taxonomy.ts';
import { LEAVES, leafOf, questionsOf, TREE_SIZE, type Trees } from './trees.ts';

/** Rounds of trees after which it is looked which acts can still win. */
const LAP = 8;

/** What the leaves of a lap and those behind it can add to the sum of each act at the most and at the least: by lap, and in it by act. */
function boundsOf({ priors, bytes }: Trees, laps: number): readonly [most: Int32Array, least: Int32Array] {
  const acts = priors.length;
  const most = new Int32Array((laps + 1) * acts);
  const least = new Int32Array((laps + 1) * acts);
  for (let tree = 0; tree * TREE_SIZE < bytes.length; tree++) {
    const leaves = (tree + 1) * TREE_SIZE - LEAVES;
    let high = bytes[leaves] ?? 0;
    let low = high;
    for (let leaf = leaves + 1; leaf < leaves + LEAVES; leaf++) {
      const value = bytes[leaf] ?? 0;
      if (value > high) high = value;
      else if (value < low) low = value;
    }
    const at = Math.floor(tree / (acts * LAP)) * acts + (tree % acts);
    most[at] = (most[at] ?? 0) + high;
    least[at] = (least[at] ?? 0) + low;
  }
  for (let at = laps * acts - 1; at >= 0; at--) {
    most[at] = (most[at] ?? 0) + (most[at + acts] ?? 0);
    least[at] = (least[at] ?? 0) + (least[at + acts] ?? 0);
  }
  return [most, least];
}

/**
 * Finds the likeliest act without asking all trees: an act that can no longer win, whatever the trees to come say, is asked no
 * further. The answer is that of all trees, for half of their number.
 */
export class Race {
  readonly trees: Trees;
  readonly #questions: Uint8Array;
  readonly #laps: number;
  readonly #most: Int32Array;
  readonly #least: Int32Array;
  readonly #sums: Int32Array;
  /** The acts that can still win, the first `#running` of them. */
  readonly #acts: Uint8Array;

  constructor(trees: Trees) {
    const acts = trees.priors.length;
    this.trees = trees;
    this.#questions = questionsOf(trees);
    this.#laps = Math.ceil(trees.bytes.length / (TREE_SIZE * acts * LAP));
    [this.#most, this.#least] = boundsOf(trees, this.#laps);
    this.#sums = new Int32Array(acts);
    this.#acts = new Uint8Array(acts);
  }

  /** The likeliest act for the values of a claim's features; of equals the first. */
  likeliest(values: Uint8Array): Act {
    const { length } = this.#acts;
    for (let act = 0; act < length; act++) this.#acts[act] = act;
    this.#sums.fill(0);
    let running = length;
    for (let lap = 0; lap < this.#laps && running > 1; lap++) {
      for (let place = 0; place < running; place++) this.#run(this.#acts[place] ?? 0, lap, values);
      running = this.#drop(running, (lap + 1) * length);
    }
    let best = this.#acts[0] ?? 0;
    for (let place = 1; place < running; place++) {
      const act = this.#acts[place] ?? 0;
      if (this.#score(act, 0) > this.#score(best, 0)) best = act;
    }
    return ACTS[best] ?? 'statement';
  }

  /** Adds up what the trees of an act say in a lap. */
  #run(act: number, lap: number, values: Uint8Array): void {
    const { bytes } = this.trees;
    const questions = this.#questions;
    const round = this.#acts.length * TREE_SIZE;
    const end = Math.min(bytes.length, (lap + 1) * LAP * round);
    let sum = 0;
    for (let base = lap * LAP * round + act * TREE_SIZE; base < end; base += round)
      sum += bytes[leafOf(questions, base, values)] ?? 0;
    this.#sums[act] = (this.#sums[act] ?? 0) + sum;
  }

  #score(act: number, more: number): number {
    const { priors, scale } = this.trees;
    return (priors[act] ?? 0) + scale * ((this.#sums[act] ?? 0) + more);
  }

  /** Drops the acts whose best is below what another has for sure; answers how many are left, in their order. */
  #drop(running: number, bounds: number): number {
    let sure = Number.NEGATIVE_INFINITY;
    for (let place = 0; place < running; place++) {
      const act = this.#acts[place] ?? 0;
      sure = Math.max(sure, this.#score(act, this.#least[bounds + act] ?? 0));
    }
    let left = 0;
    for (let place = 0; place < running; place++) {
      const act = this.#acts[place] ?? 0;
      if (this.#score(act, this.#most[bounds + act] ?? 0) >= sure) this.#acts[left++] = act;
    }
    return left;
  }
}
