import { ACTS, type Act } from '../../claim/taxonomy.ts';

/** Levels of a tree: each asks this many questions on the way to a leaf. */
export const DEPTH = 3;
/** Questions of a tree. */
export const QUESTIONS = 2 ** DEPTH - 1;
/** Leaves of a tree. */
export const LEAVES = 2 ** DEPTH;
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

/** The sums for each act, in the order of ACTS. */
export function sumsOf({ priors, scale, bytes }: Trees, values: Uint8Array): Float64Array {
  const sums = Float64Array.from(priors);
  const count = bytes.length / TREE_SIZE;
  for (let tree = 0; tree < count; tree++) {
    const base = tree * TREE_SIZE;
    let node = 0;
    for (let level = 0; level < DEPTH; level++) {
      const feature = (bytes[base + node] ?? 0) & 0xff;
      const limit = (bytes[base + QUESTIONS + node] ?? 0) & 0xff;
      node = 2 * node + ((values[feature] ?? 0) <= limit ? 1 : 2);
    }
    const act = tree % ACTS.length;
    sums[act] = (sums[act] ?? 0) + scale * (bytes[base + 2 * QUESTIONS + node - QUESTIONS] ?? 0);
  }
  return sums;
}

/** The likeliest act. */
export function likeliest(sums: Float64Array): Act {
  let best = 0;
  for (let act = 1; act < sums.length; act++) if ((sums[act] ?? 0) > (sums[best] ?? 0)) best = act;
  return ACTS[best] ?? 'statement';
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
