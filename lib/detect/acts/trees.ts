import { ACTS } from '../../claim/taxonomy.ts';

/** Levels of a tree: each asks this many questions on the way to a leaf. */
export const DEPTH = 3;
/** Questions of a tree. Shifted, not `2 ** DEPTH`: engines keep a power as a fraction, and reckon with fractions from there on. */
export const QUESTIONS = (1 << DEPTH) - 1;
/** Leaves of a tree. */
export const LEAVES = 1 << DEPTH;
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

/** The sums for each act, in the order of ACTS. */
export function sumsOf(trees: Trees, values: Uint8Array): Float64Array {
  const { priors, scale, bytes } = trees;
  const questions = questionsOf(trees);
  const acts = priors.length;
  const sums = new Int32Array(acts);
  for (let base = 0, act = 0; base < bytes.length; base += TREE_SIZE) {
    sums[act] = (sums[act] ?? 0) + (bytes[leafOf(questions, base, values)] ?? 0);
    act = act + 1 === acts ? 0 : act + 1;
  }
  const all = new Float64Array(acts);
  for (let act = 0; act < acts; act++) all[act] = (priors[act] ?? 0) + scale * (sums[act] ?? 0);
  return all;
}

const HEADER = 8;

/** The bytes of the trees; {@link readTrees} reads them back. Little endian: u16 features, u16 acts, f32 scale, f32 priors, i8 trees. */
export function writeTrees({ width, priors, scale, bytes }: Trees): Uint8Array {
  const out = new Uint8Array(HEADER + 4 * priors.length + bytes.length);
  const view = new DataView(out.buffer);
  view.setUint16(0, width, true);
  view.setUint16(2, priors.length, true);
  view.setFloat32(4, scale, true);
  priors.forEach((prior, act) => {
    view.setFloat32(HEADER + 4 * act, prior, true);
  });
  out.set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), HEADER + 4 * priors.length);
  return out;
}

/** @throws RangeError when the bytes are no trees for so many features. */
export function readTrees(out: Uint8Array, width: number): Trees {
  const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
  const start = HEADER + 4 * ACTS.length;
  if (out.byteLength < start || (out.byteLength - start) % (TREE_SIZE * ACTS.length) !== 0)
    throw new RangeError(`trees: ${out.byteLength} bytes`);
  const found = [view.getUint16(0, true), view.getUint16(2, true)];
  if (found[0] !== width || found[1] !== ACTS.length)
    throw new RangeError(`trees: made for ${found.join()}, not ${width},${ACTS.length}`);
  return {
    width,
    scale: view.getFloat32(4, true),
    priors: Float32Array.from(ACTS, (_, act) => view.getFloat32(HEADER + 4 * act, true)),
    bytes: new Int8Array(out.buffer, out.byteOffset + start, out.byteLength - start),
  };
}
