import { COUNT, mayFollow, START } from './labels.ts';

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
const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** How well `k` is reached from the best of the labels at `at`. Written out, for engines unroll no loops. */
function bestReach(score: Float64Array, at: number, weight: Float64Array, k: number): number {
  if (isInside(k))
    return Math.max(
      (score[at + k - 1] ?? 0) + (weight[(k - 1) * COUNT + k] ?? 0),
      (score[at + k] ?? 0) + (weight[k * COUNT + k] ?? 0),
    );
  return Math.max(
    (score[at] ?? 0) + (weight[k] ?? 0),
    (score[at + 1] ?? 0) + (weight[COUNT + k] ?? 0),
    (score[at + 2] ?? 0) + (weight[2 * COUNT + k] ?? 0),
    (score[at + 3] ?? 0) + (weight[3 * COUNT + k] ?? 0),
    (score[at + 4] ?? 0) + (weight[4 * COUNT + k] ?? 0),
    (score[at + 5] ?? 0) + (weight[5 * COUNT + k] ?? 0),
    (score[at + 6] ?? 0) + (weight[6 * COUNT + k] ?? 0),
  );
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
export function bestLabels(emissions: Float64Array, { weight }: Steps, bias: number): Uint8Array {
  const { length } = emissions;
  const score = new Float64Array(length);
  for (let k = 0; k < COUNT; k++) score[k] = (weight[START * COUNT + k] ?? 0) + (emissions[k] ?? 0);
  score[0] = (score[0] ?? 0) - bias;
  for (let base = COUNT; base < length; base += COUNT) {
    for (let k = 0; k < COUNT; k++)
      score[base + k] = bestReach(score, base - COUNT, weight, k) + (emissions[base + k] ?? 0);
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

/** Only proportions count, so numbers are brought back to about 1 where they leave these bounds, and seldom have to be. */
const LEAST = 1e-30;
const MOST = 1e30;

function sumOf(values: Float64Array, at: number): number {
  return (
    (values[at] ?? 0) +
    (values[at + 1] ?? 0) +
    (values[at + 2] ?? 0) +
    (values[at + 3] ?? 0) +
    (values[at + 4] ?? 0) +
    (values[at + 5] ?? 0) +
    (values[at + 6] ?? 0)
  );
}

function keepInBounds(values: Float64Array, at: number): void {
  const sum = sumOf(values, at);
  if (sum > LEAST && sum < MOST) return;
  for (let k = 0; k < COUNT; k++) values[at + k] = (values[at + k] ?? 0) / sum;
}

/**
 * Sum of the products of a token's numbers at `at` with every `stride`-th of the odds from `from` on: over the labels before one
 * (stride `COUNT`) or after one (stride 1).
 */
function product(values: Float64Array, at: number, odds: Float64Array, from: number, stride: number): number {
  return (
    (values[at] ?? 0) * (odds[from] ?? 0) +
    (values[at + 1] ?? 0) * (odds[from + stride] ?? 0) +
    (values[at + 2] ?? 0) * (odds[from + 2 * stride] ?? 0) +
    (values[at + 3] ?? 0) * (odds[from + 3 * stride] ?? 0) +
    (values[at + 4] ?? 0) * (odds[from + 4 * stride] ?? 0) +
    (values[at + 5] ?? 0) * (odds[from + 5 * stride] ?? 0) +
    (values[at + 6] ?? 0) * (odds[from + 6 * stride] ?? 0)
  );
}

/** The passes of the forward-backward algorithm: proportions of the labels of each token. */
export interface Passes {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Exponentials of the emissions, the largest of each token 1. */
  readonly emission: Float64Array;
}

/** Exponentials of the emissions, the largest of each token 1: what {@link passesOf} wants. */
export function exponentialsOf(emissions: Float64Array): Float64Array {
  const out = new Float64Array(emissions.length);
  for (let at = 0; at < emissions.length; at += COUNT) {
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < COUNT; k++) most = Math.max(most, emissions[at + k] ?? 0);
    for (let k = 0; k < COUNT; k++) out[at + k] = Math.exp((emissions[at + k] ?? 0) - most);
  }
  return out;
}

/** Runs both passes over a stretch of at least one token, given the exponentials of its emissions. */
export function passesOf(emission: Float64Array, { odds }: Steps): Passes {
  const { length } = emission;
  const forward = new Float64Array(length);
  for (let k = 0; k < COUNT; k++) forward[k] = (odds[START * COUNT + k] ?? 0) * (emission[k] ?? 0);
  for (let base = COUNT; base < length; base += COUNT) {
    for (let k = 0; k < COUNT; k++)
      forward[base + k] = product(forward, base - COUNT, odds, k, COUNT) * (emission[base + k] ?? 0);
    keepInBounds(forward, base);
  }
  const backward = new Float64Array(length).fill(1, length - COUNT);
  const next = new Float64Array(COUNT);
  for (let base = length - 2 * COUNT; base >= 0; base -= COUNT) {
    for (let k = 0; k < COUNT; k++) next[k] = (emission[base + COUNT + k] ?? 0) * (backward[base + COUNT + k] ?? 0);
    for (let k = 0; k < COUNT; k++) backward[base + k] = product(next, 0, odds, k * COUNT, 1);
    keepInBounds(backward, base);
  }
  return { forward, backward, emission };
}

/** How likely each label is for each token: `COUNT` shares for each, which sum to 1. */
export function sharesOf({ forward, backward }: Passes): Float64Array {
  const out = new Float64Array(forward.length);
  for (let base = 0; base < out.length; base += COUNT) {
    for (let k = 0; k < COUNT; k++) out[base + k] = (forward[base + k] ?? 0) * (backward[base + k] ?? 0);
    const share = 1 / sumOf(out, base);
    for (let k = 0; k < COUNT; k++) out[base + k] = (out[base + k] ?? 0) * share;
  }
  return out;
}
