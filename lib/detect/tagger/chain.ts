import { COUNT, mayFollow, START } from './labels.ts';
import { Room, SCORE } from './room.ts';

/** Weights of the steps from label to label, ready for use: `(COUNT + 1) × COUNT`. */
export interface Steps {
  /** Negative infinity where a step is forbidden. */
  readonly weight: Float64Array;
  /** Their exponentials, 0 where forbidden. */
  readonly odds: Float64Array;
}

/** Forbids the steps that no sequence may take. */
export function stepsOf(transitions: Float32Array): Steps {
  const weight = Float64Array.from(transitions, (value, at) =>
    mayFollow(Math.floor(at / COUNT), at % COUNT) ? value : Number.NEGATIVE_INFINITY,
  );
  return { weight, odds: weight.map(Math.exp) };
}

/** The inside of a part follows only its beginning, the label before it, and itself: two of seven. */
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** `Math.max` also looks for NaN and -0, which there are none of. */
const larger = (a: number, b: number): number => (a > b ? a : b);

/**
 * Writes how well each label is reached at `at` from the best of the labels before it. Written out, for engines unroll no loops, and with
 * the scores before it at hand.
 */
function reachAll(score: Float64Array, at: number, weight: Float64Array): void {
  const before = at - COUNT;
  const outside = score[before] ?? 0;
  const source = score[before + 1] ?? 0;
  const inSource = score[before + 2] ?? 0;
  const cue = score[before + 3] ?? 0;
  const inCue = score[before + 4] ?? 0;
  const content = score[before + 5] ?? 0;
  const inContent = score[before + 6] ?? 0;
  for (let k = 0; k < COUNT; k++) {
    if (isInside(k)) {
      score[at + k] = larger(
        (score[before + k - 1] ?? 0) + (weight[(k - 1) * COUNT + k] ?? 0),
        (score[before + k] ?? 0) + (weight[k * COUNT + k] ?? 0),
      );
      continue;
    }
    let best = outside + (weight[k] ?? 0);
    best = larger(best, source + (weight[COUNT + k] ?? 0));
    best = larger(best, inSource + (weight[2 * COUNT + k] ?? 0));
    best = larger(best, cue + (weight[3 * COUNT + k] ?? 0));
    best = larger(best, inCue + (weight[4 * COUNT + k] ?? 0));
    best = larger(best, content + (weight[5 * COUNT + k] ?? 0));
    score[at + k] = larger(best, inContent + (weight[6 * COUNT + k] ?? 0));
  }
}

/** The label at `at` from which `k` is reached best. */
function bestBefore(score: Float64Array, at: number, weight: Float64Array, k: number): number {
  let best = Number.NEGATIVE_INFINITY;
  let label = 0;
  for (let a = 0; a < COUNT; a++) {
    const value = (score[at + a] ?? 0) + (weight[a * COUNT + k] ?? 0);
    if (value <= best) continue;
    best = value;
    label = a;
  }
  return label;
}

/**
 * The best sequence of labels (Viterbi). `bias` is taken from the label of tokens outside all parts. Where a score came from is not
 * noted but found again on the way back, for one label of seven.
 */
export function bestLabels(emissions: Float64Array, { weight }: Steps, bias: number, room = new Room()): Uint8Array {
  const { length } = emissions;
  const score = room.take(SCORE, length);
  for (let k = 0; k < COUNT; k++) score[k] = (weight[START * COUNT + k] ?? 0) + (emissions[k] ?? 0);
  score[0] = (score[0] ?? 0) - bias;
  for (let base = COUNT; base < length; base += COUNT) {
    reachAll(score, base, weight);
    for (let k = 0; k < COUNT; k++) score[base + k] = (score[base + k] ?? 0) + (emissions[base + k] ?? 0);
    score[base] = (score[base] ?? 0) - bias;
  }
  const labels = new Uint8Array(length / COUNT);
  const end = length - COUNT;
  let label = 0;
  for (let k = 1; k < COUNT; k++) if ((score[end + k] ?? 0) > (score[end + label] ?? 0)) label = k;
  for (let i = labels.length - 1; i >= 0; i--) {
    labels[i] = label;
    if (i > 0) label = bestBefore(score, (i - 1) * COUNT, weight, label);
  }
  return labels;
}
