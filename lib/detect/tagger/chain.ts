import { WIDTH } from './features.ts';
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

/** How well each label fits each token, by its own features: `COUNT` sums for each token, in the unit of the weights. */
export function emissionsOf(rows: Int32Array, table: Int8Array | Float32Array, scale: number): Float64Array {
  const tokens = rows.length / WIDTH;
  const out = new Float64Array(tokens * COUNT);
  for (let i = 0, at = 0; i < tokens; i++) {
    // One variable for each label: the engine keeps them in registers, and this loop is half of the tagger's time.
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    for (const end = at + WIDTH; at < end; at++) {
      const row = (rows[at] ?? 0) * COUNT;
      a += table[row] ?? 0;
      b += table[row + 1] ?? 0;
      c += table[row + 2] ?? 0;
      d += table[row + 3] ?? 0;
      e += table[row + 4] ?? 0;
      f += table[row + 5] ?? 0;
      g += table[row + 6] ?? 0;
    }
    const base = i * COUNT;
    out[base] = a * scale;
    out[base + 1] = b * scale;
    out[base + 2] = c * scale;
    out[base + 3] = d * scale;
    out[base + 4] = e * scale;
    out[base + 5] = f * scale;
    out[base + 6] = g * scale;
  }
  return out;
}

/** The best sequence of labels (Viterbi). `bias` is taken from the label of tokens outside all parts. */
export function bestLabels(emissions: Float64Array, { weight }: Steps, bias: number): Uint8Array {
  const tokens = emissions.length / COUNT;
  const score = new Float64Array(tokens * COUNT);
  const from = new Uint8Array(tokens * COUNT);
  for (let k = 0; k < COUNT; k++)
    score[k] = (weight[START * COUNT + k] ?? 0) + (emissions[k] ?? 0) - (k === 0 ? bias : 0);
  for (let base = COUNT; base < score.length; base += COUNT)
    for (let k = 0; k < COUNT; k++) {
      let best = Number.NEGATIVE_INFINITY;
      let label = 0;
      for (let a = 0; a < COUNT; a++) {
        const value = (score[base - COUNT + a] ?? 0) + (weight[a * COUNT + k] ?? 0);
        if (value <= best) continue;
        best = value;
        label = a;
      }
      from[base + k] = label;
      score[base + k] = best + (emissions[base + k] ?? 0) - (k === 0 ? bias : 0);
    }
  const labels = new Uint8Array(tokens);
  const end = (tokens - 1) * COUNT;
  let last = 0;
  for (let k = 1; k < COUNT; k++) if ((score[end + k] ?? 0) > (score[end + last] ?? 0)) last = k;
  for (let i = tokens - 1; i >= 0; i--) {
    labels[i] = last;
    last = from[i * COUNT + last] ?? 0;
  }
  return labels;
}

function normalise(values: Float64Array, at: number): void {
  let sum = 0;
  for (let k = 0; k < COUNT; k++) sum += values[at + k] ?? 0;
  for (let k = 0; k < COUNT; k++) values[at + k] = (values[at + k] ?? 0) / sum;
}

/** The passes of the forward-backward algorithm, scaled token by token so that no length under- or overflows. */
export interface Passes {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Exponentials of the emissions, the largest of each token 1. */
  readonly emission: Float64Array;
}

function exponentials(emissions: Float64Array): Float64Array {
  const out = new Float64Array(emissions.length);
  for (let at = 0; at < emissions.length; at += COUNT) {
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < COUNT; k++) most = Math.max(most, emissions[at + k] ?? 0);
    for (let k = 0; k < COUNT; k++) out[at + k] = Math.exp((emissions[at + k] ?? 0) - most);
  }
  return out;
}

/** Runs both passes over a stretch of at least one token. */
export function passesOf(emissions: Float64Array, { odds }: Steps): Passes {
  const emission = exponentials(emissions);
  const forward = new Float64Array(emissions.length);
  for (let k = 0; k < COUNT; k++) forward[k] = (odds[START * COUNT + k] ?? 0) * (emission[k] ?? 0);
  normalise(forward, 0);
  for (let base = COUNT; base < forward.length; base += COUNT) {
    for (let k = 0; k < COUNT; k++) {
      let sum = 0;
      for (let a = 0; a < COUNT; a++) sum += (forward[base - COUNT + a] ?? 0) * (odds[a * COUNT + k] ?? 0);
      forward[base + k] = sum * (emission[base + k] ?? 0);
    }
    normalise(forward, base);
  }
  const backward = new Float64Array(emissions.length).fill(1, emissions.length - COUNT);
  const next = new Float64Array(COUNT);
  for (let base = emissions.length - 2 * COUNT; base >= 0; base -= COUNT) {
    for (let k = 0; k < COUNT; k++) next[k] = (emission[base + COUNT + k] ?? 0) * (backward[base + COUNT + k] ?? 0);
    for (let a = 0; a < COUNT; a++) {
      let sum = 0;
      for (let k = 0; k < COUNT; k++) sum += (odds[a * COUNT + k] ?? 0) * (next[k] ?? 0);
      backward[base + a] = sum;
    }
    normalise(backward, base);
  }
  return { forward, backward, emission };
}

/** How likely each label is for each token: `COUNT` shares for each, which sum to 1. */
export function sharesOf({ forward, backward }: Passes): Float64Array {
  const out = new Float64Array(forward.length);
  for (let at = 0; at < out.length; at++) out[at] = (forward[at] ?? 0) * (backward[at] ?? 0);
  for (let at = 0; at < out.length; at += COUNT) normalise(out, at);
  return out;
}
