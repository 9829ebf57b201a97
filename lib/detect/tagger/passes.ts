import { isInside, type Steps } from './chain.ts';
import { COUNT, START } from './labels.ts';
import { BACKWARD, FORWARD, Room, SHARES } from './room.ts';

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
 * Writes how often each label is reached at `at` from the labels before it: sums of the products of their numbers with the odds of the
 * steps. Steps that are forbidden, which would add 0, are left out.
 */
function passForward(values: Float64Array, at: number, odds: Float64Array): void {
  const before = at - COUNT;
  const outside = values[before] ?? 0;
  const source = values[before + 1] ?? 0;
  const inSource = values[before + 2] ?? 0;
  const cue = values[before + 3] ?? 0;
  const inCue = values[before + 4] ?? 0;
  const content = values[before + 5] ?? 0;
  const inContent = values[before + 6] ?? 0;
  for (let k = 0; k < COUNT; k++)
    values[at + k] = isInside(k)
      ? (values[before + k - 1] ?? 0) * (odds[(k - 1) * COUNT + k] ?? 0) +
        (values[before + k] ?? 0) * (odds[k * COUNT + k] ?? 0)
      : outside * (odds[k] ?? 0) +
        source * (odds[COUNT + k] ?? 0) +
        inSource * (odds[2 * COUNT + k] ?? 0) +
        cue * (odds[3 * COUNT + k] ?? 0) +
        inCue * (odds[4 * COUNT + k] ?? 0) +
        content * (odds[5 * COUNT + k] ?? 0) +
        inContent * (odds[6 * COUNT + k] ?? 0);
}

/** The same the other way round: from each label at `at` to the labels behind it, whose emissions count, too. */
function passBackward(values: Float64Array, emission: Float64Array, at: number, odds: Float64Array): void {
  const behind = at + COUNT;
  const outside = (emission[behind] ?? 0) * (values[behind] ?? 0);
  const source = (emission[behind + 1] ?? 0) * (values[behind + 1] ?? 0);
  const inSource = (emission[behind + 2] ?? 0) * (values[behind + 2] ?? 0);
  const cue = (emission[behind + 3] ?? 0) * (values[behind + 3] ?? 0);
  const inCue = (emission[behind + 4] ?? 0) * (values[behind + 4] ?? 0);
  const content = (emission[behind + 5] ?? 0) * (values[behind + 5] ?? 0);
  const inContent = (emission[behind + 6] ?? 0) * (values[behind + 6] ?? 0);
  for (let k = 0; k < COUNT; k++) {
    const from = k * COUNT;
    values[at + k] =
      outside * (odds[from] ?? 0) +
      source * (odds[from + 1] ?? 0) +
      inSource * (odds[from + 2] ?? 0) +
      cue * (odds[from + 3] ?? 0) +
      inCue * (odds[from + 4] ?? 0) +
      content * (odds[from + 5] ?? 0) +
      inContent * (odds[from + 6] ?? 0);
  }
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

/** Runs both passes over a stretch of at least one token, given the exponentials of its emissions. The arrays are the room's. */
export function passesOf(emission: Float64Array, { odds }: Steps, room = new Room()): Passes {
  const { length } = emission;
  const forward = room.take(FORWARD, length);
  for (let k = 0; k < COUNT; k++) forward[k] = (odds[START * COUNT + k] ?? 0) * (emission[k] ?? 0);
  for (let base = COUNT; base < length; base += COUNT) {
    passForward(forward, base, odds);
    for (let k = 0; k < COUNT; k++) forward[base + k] = (forward[base + k] ?? 0) * (emission[base + k] ?? 0);
    keepInBounds(forward, base);
  }
  const backward = room.take(BACKWARD, length).fill(1, length - COUNT);
  for (let base = length - 2 * COUNT; base >= 0; base -= COUNT) {
    passBackward(backward, emission, base, odds);
    keepInBounds(backward, base);
  }
  return { forward, backward, emission };
}

/** How likely each label is for each token: `COUNT` shares for each, which sum to 1. */
export function sharesOf({ forward, backward }: Passes, room = new Room()): Float64Array {
  const out = room.take(SHARES, forward.length);
  for (let base = 0; base < out.length; base += COUNT) {
    for (let k = 0; k < COUNT; k++) out[base + k] = (forward[base + k] ?? 0) * (backward[base + k] ?? 0);
    const share = 1 / sumOf(out, base);
    for (let k = 0; k < COUNT; k++) out[base + k] = (out[base + k] ?? 0) * share;
  }
  return out;
}
