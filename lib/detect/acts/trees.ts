import { ACTS } from '../../claim/taxonomy.ts';

/** Levels of a tree: each asks this many questions on the way to a leaf. */
export const DEPTH = 3;
/** Questions of a tree. Shifted, not `2 ** DEPTH`: engines keep a power as a fraction, and reckon with fractions from there on. */
export const QUESTIONS = (1 << DEPTH) - 1;
/** Leaves of a tree. */
export const LEAVES = 1 << DEPTH;
/** Rounds of trees after which it is looked which acts can still win (./race.ts). */
export const LAP = 8;
/** Bytes of a tree: the features asked for, their limits, the leaves. */
export const TREE_SIZE = 2 * QUESTIONS + LEAVES;

/**
 * Decision trees whose answers are summed for each act, fitted one after the other to what those before left wrong (gradient boosting,
 * Friedman 2001). Trees stand by round, in each round one for each act.
 */
export interface Trees {
  /** Number of features that the trees were made for. */
  readonly width: number;
  /** By act: where its sum begins. */
  readonly priors: Float32Array;
  /** What a leaf's byte is multiplied by. */
  readonly scale: number;
  /** By lap: an act that is farther behind the first one by then has never won in training. */
  readonly margins: Float32Array;
  /** {@link TREE_SIZE} bytes for each tree. A value up to the limit goes left. */
  readonly bytes: Int8Array;
}

/** 1 where the value goes right: the difference is negative, and its sign is moved to the lowest bit. A branch would be guessed wrong every second time. */
const isAbove = (value: number, limit: number): number => (limit - value) >>> 31;

/** The bytes of the trees without sign, as features and limits are read. */
export const questionsOf = ({ bytes }: Trees): Uint8Array =>
  new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);

/**
 * Place of the leaf that the values lead to in the tree at `base`. Its questions are written out: a third of the time that a loop takes,
 * and hundreds of trees are asked for each claim.
 */
export function leafOf(questions: Uint8Array, base: number, values: Uint8Array): number {
  const first = 1 + isAbove(values[questions[base] ?? 0] ?? 0, questions[base + QUESTIONS] ?? 0);
  const own = base + first;
  const second = 2 * first + 1 + isAbove(values[questions[own] ?? 0] ?? 0, questions[own + QUESTIONS] ?? 0);
  const next = base + second;
  const third = 2 * second + 1 + isAbove(values[questions[next] ?? 0] ?? 0, questions[next + QUESTIONS] ?? 0);
  return base + QUESTIONS + third;
}

/** The sums for each act, in the order of ACTS; `laps` for those after so many laps. */
export function sumsOf(trees: Trees, values: Uint8Array, laps = Number.POSITIVE_INFINITY): Float64Array {
  const { priors, scale, bytes } = trees;
  const questions = questionsOf(trees);
  const acts = priors.length;
  const sums = new Int32Array(acts);
  const end = Math.min(bytes.length, laps * LAP * acts * TREE_SIZE);
  for (let base = 0, act = 0; base < end; base += TREE_SIZE) {
    sums[act] = (sums[act] ?? 0) + (bytes[leafOf(questions, base, values)] ?? 0);
    act = act + 1 === acts ? 0 : act + 1;
  }
  const all = new Float64Array(acts);
  for (let act = 0; act < acts; act++) all[act] = (priors[act] ?? 0) + scale * (sums[act] ?? 0);
  return all;
}

/** Number of laps that so many bytes of trees take. */
export const lapsOf = (acts: number, bytes: number): number => Math.ceil(bytes / (TREE_SIZE * acts * LAP));

const HEADER = 12;
const FLOAT = 4;

/**
 * The bytes of the trees; {@link readTrees} reads them back. Little endian: u16 features, u16 acts, u32 bytes of trees, f32 scale,
 * f32 priors, f32 margins, i8 trees.
 */
export function writeTrees({ width, priors, margins, scale, bytes }: Trees): Uint8Array {
  const floats = [...priors, ...margins];
  const out = new Uint8Array(HEADER + FLOAT * floats.length + bytes.length);
  const view = new DataView(out.buffer);
  view.setUint16(0, width, true);
  view.setUint16(2, priors.length, true);
  view.setUint32(4, bytes.length, true);
  view.setFloat32(8, scale, true);
  floats.forEach((value, place) => {
    view.setFloat32(HEADER + FLOAT * place, value, true);
  });
  out.set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), HEADER + FLOAT * floats.length);
  return out;
}

/** @throws RangeError when the bytes are no trees for so many features. */
export function readTrees(out: Uint8Array, width: number): Trees {
  if (out.byteLength < HEADER) throw new RangeError(`trees: ${out.byteLength} bytes`);
  const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
  const found = [view.getUint16(0, true), view.getUint16(2, true)];
  if (found[0] !== width || found[1] !== ACTS.length)
    throw new RangeError(`trees: made for ${found.join()}, not ${width},${ACTS.length}`);
  const size = view.getUint32(4, true);
  const laps = lapsOf(ACTS.length, size);
  const start = HEADER + FLOAT * (ACTS.length + laps);
  if (size % (TREE_SIZE * ACTS.length) !== 0 || out.byteLength !== start + size)
    throw new RangeError(`trees: ${out.byteLength} bytes, for ${size} of trees`);
  const floats = Float32Array.from({ length: ACTS.length + laps }, (_, place) =>
    view.getFloat32(HEADER + FLOAT * place, true),
  );
  return {
    width,
    scale: view.getFloat32(8, true),
    priors: floats.slice(0, ACTS.length),
    margins: floats.slice(ACTS.length),
    bytes: new Int8Array(out.buffer, out.byteOffset + start, size),
  };
}
