import { type Steps, stepsOf } from '../../lib/detect/tagger/chain.ts';
import { ROWS, WIDTH } from '../../lib/detect/tagger/features.ts';
import { COUNT, START } from '../../lib/detect/tagger/labels.ts';
import { exponentialsOf, type Passes, passesOf, sharesOf } from '../../lib/detect/tagger/passes.ts';
import { packed } from '../../lib/detect/tagger/table.ts';
import type { TagWeights } from '../../lib/detect/tagger/tag.ts';
import { createRandom, shuffled } from '../random.ts';
import type { Sequence } from './gold.ts';

const EPOCHS = 6;
const RATE = 0.15;
/** Share of features that are hidden at each step, so that none is leant on too much (cross-validated: 0.2 and 0.6 are worse). */
const HIDDEN = 0.4;
/** The weights are the mean of as many runs in different orders. */
const SEEDS = [991, 1982, 2973, 3964];
/** Errors below this move no weight. */
const LEAST_ERROR = 1e-3;

/** Float weights while they are learnt; hidden features point to one further row that stays 0. */
interface Model {
  readonly table: Float32Array;
  readonly tableSquares: Float32Array;
  readonly transitions: Float32Array;
  readonly transitionSquares: Float32Array;
}

const createModel = (): Model => ({
  table: new Float32Array((ROWS + 1) * COUNT),
  tableSquares: new Float32Array((ROWS + 1) * COUNT).fill(1),
  transitions: new Float32Array((COUNT + 1) * COUNT),
  transitionSquares: new Float32Array((COUNT + 1) * COUNT).fill(1),
});

/** One step of AdaGrad (Duchi et al. 2011). */
function step(values: Float32Array, squares: Float32Array, at: number, gradient: number): void {
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  values[at] = (values[at] ?? 0) - (RATE * gradient) / Math.sqrt(square);
}

/** Expected minus seen transitions. */
function transitionGradient(
  { forward, backward, emission }: Passes,
  { odds }: Steps,
  shares: Float64Array,
  labels: Uint8Array,
): Float64Array {
  const gradient = new Float64Array((COUNT + 1) * COUNT);
  const joint = new Float64Array(COUNT * COUNT);
  for (let k = 0; k < COUNT; k++) gradient[START * COUNT + k] = shares[k] ?? 0;
  for (let i = 1; i < labels.length; i++) {
    let sum = 0;
    for (let a = 0; a < COUNT; a++)
      for (let k = 0; k < COUNT; k++) {
        const next = i * COUNT + k;
        const value =
          (forward[(i - 1) * COUNT + a] ?? 0) *
          (odds[a * COUNT + k] ?? 0) *
          (emission[next] ?? 0) *
          (backward[next] ?? 0);
        joint[a * COUNT + k] = value;
        sum += value;
      }
    for (let at = 0; at < joint.length; at++) gradient[at] = (gradient[at] ?? 0) + (joint[at] ?? 0) / sum;
  }
  let previous: number = START;
  for (const label of labels) {
    const at = previous * COUNT + label;
    gradient[at] = (gradient[at] ?? 0) - 1;
    previous = label;
  }
  return gradient;
}

/** How well each label fits each token by its own features. */
function emissionsOf(rows: Int32Array, table: Float32Array): Float64Array {
  const out = new Float64Array((rows.length / WIDTH) * COUNT);
  for (let base = 0, at = 0; base < out.length; base += COUNT) {
    // One variable for each label: the engine keeps them in registers, and this loop is half of the time.
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
    out.set([a, b, c, d, e, f, g], base);
  }
  return out;
}

function learn(model: Model, { rows, labels }: Sequence, random: () => number): void {
  const seen = rows.map((row) => (random() < HIDDEN ? ROWS : row));
  const steps = stepsOf(model.transitions);
  const passes = passesOf(exponentialsOf(emissionsOf(seen, model.table)), steps);
  const shares = sharesOf(passes);
  const gradient = transitionGradient(passes, steps, shares, labels);
  for (let i = 0; i < labels.length; i++)
    for (let k = 0; k < COUNT; k++) {
      const error = (shares[i * COUNT + k] ?? 0) - (labels[i] === k ? 1 : 0);
      if (Math.abs(error) < LEAST_ERROR) continue;
      for (let at = i * WIDTH; at < (i + 1) * WIDTH; at++) {
        const row = seen[at] ?? ROWS;
        if (row !== ROWS) step(model.table, model.tableSquares, row * COUNT + k, error);
      }
    }
  gradient.forEach((value, at) => {
    if (value !== 0) step(model.transitions, model.transitionSquares, at, value);
  });
}

function trainOnce(sequences: readonly Sequence[], seed: number): Model {
  const random = createRandom(seed);
  const model = createModel();
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const sequence of shuffled(sequences, random)) learn(model, sequence, random);
  return model;
}

/** Beyond the largest of as many rows, where there are so many, the int8 range is not stretched: they are clipped. */
const CLIPPED_ROWS = 300;

function quantise(table: Float32Array): { table: Int32Array; scale: number } {
  const largest = new Float32Array(ROWS);
  for (let row = 0; row < ROWS; row++)
    for (let k = 0; k < COUNT; k++) largest[row] = Math.max(largest[row] ?? 0, Math.abs(table[row * COUNT + k] ?? 0));
  largest.sort();
  const border = largest[ROWS - CLIPPED_ROWS] || largest[ROWS - 1] || 1;
  const scale = Math.fround(border / 127);
  const bytes = Int8Array.from({ length: ROWS * COUNT }, (_, at) =>
    Math.max(-127, Math.min(127, Math.round((table[at] ?? 0) / scale))),
  );
  return { table: packed(bytes), scale };
}

/** Trains the conditional random field by stochastic gradient descent and rounds its table to int8. Deterministic. */
export function trainChain(sequences: readonly Sequence[]): TagWeights {
  const models = SEEDS.map((seed) => trainOnce(sequences, seed));
  const mean = (values: readonly Float32Array[]) =>
    Float32Array.from(values[0] ?? [], (_, at) => values.reduce((sum, one) => sum + (one[at] ?? 0), 0) / values.length);
  return {
    ...quantise(mean(models.map(({ table }) => table))),
    transitions: mean(models.map(({ transitions }) => transitions)),
  };
}
