import { ACTS, type Act } from '../../claim/taxonomy.ts';
import { LAP, leafOf, questionsOf, TREE_SIZE, type Trees } from './trees.ts';

/**
 * Finds the likeliest act without asking all trees: an act that is behind by more than any that won in training is asked no further (a
 * soft cascade, Bourdev and Brandt 2005). For the claims of the training the answer is that of all trees, for a fraction of their number.
 */
export class Race {
  readonly trees: Trees;
  readonly #questions: Uint8Array;
  /** By act: the sum of its leaves so far. */
  readonly #sums: Int32Array;
  /** The acts that can still win, the first `#running` of them. */
  readonly #acts: Uint8Array;

  constructor(trees: Trees) {
    const acts = trees.priors.length;
    this.trees = trees;
    this.#questions = questionsOf(trees);
    this.#sums = new Int32Array(acts);
    this.#acts = new Uint8Array(acts);
  }

  /** The likeliest act for the values of a claim's features; of equals the first. */
  likeliest(values: Uint8Array): Act {
    const { margins } = this.trees;
    const { length } = this.#acts;
    for (let act = 0; act < length; act++) this.#acts[act] = act;
    this.#sums.fill(0);
    let running = length;
    for (let lap = 0; lap < margins.length && running > 1; lap++) {
      for (let place = 0; place < running; place++) this.#run(this.#acts[place] ?? 0, lap, values);
      running = this.#drop(running, margins[lap] ?? 0);
    }
    return ACTS[this.#acts[this.#first(running)] ?? 0] ?? 'statement';
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

  #score(act: number): number {
    const { priors, scale } = this.trees;
    return (priors[act] ?? 0) + scale * (this.#sums[act] ?? 0);
  }

  /** Place of the act that is ahead; of equals the first. */
  #first(running: number): number {
    let best = 0;
    for (let place = 1; place < running; place++)
      if (this.#score(this.#acts[place] ?? 0) > this.#score(this.#acts[best] ?? 0)) best = place;
    return best;
  }

  /** Drops the acts that are too far behind; answers how many are left, in their order. */
  #drop(running: number, margin: number): number {
    const least = this.#score(this.#acts[this.#first(running)] ?? 0) - margin;
    let left = 0;
    for (let place = 0; place < running; place++) {
      const act = this.#acts[place] ?? 0;
      if (this.#score(act) >= least) this.#acts[left++] = act;
    }
    return left;
  }
}
