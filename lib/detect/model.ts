import { ACT_FEATURES } from './acts/index.ts';
import { Race } from './acts/race.ts';
import { readTrees } from './acts/trees.ts';
import { loadTagger, type Tagger } from './tagger/index.ts';

/** The trained part of the detector: without it the rules work alone. */
export interface Model {
  /** Finds more than the rules, and judges all that is found. */
  readonly tagger: Tagger;
  /** Tell the act where the cue does not name it. */
  readonly acts: Race;
}

/** Bytes that tell how long the tagger's part is. */
const HEADER = 4;

/** The bytes of both parts in one file: u32 length of the tagger's (little endian), the tagger's weights, the acts' trees. */
export function joinModel(tagger: Uint8Array, acts: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER + tagger.length + acts.length);
  new DataView(bytes.buffer).setUint32(0, tagger.length, true);
  bytes.set(tagger, HEADER);
  bytes.set(acts, HEADER + tagger.length);
  return bytes;
}

/**
 * The two parts of a file; views, not copies.
 *
 * @throws RangeError when the file is shorter than it says.
 */
export function splitModel(bytes: Uint8Array): [tagger: Uint8Array, acts: Uint8Array] {
  if (bytes.length < HEADER) throw new RangeError(`model: ${bytes.length} bytes`);
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  if (HEADER + length > bytes.length)
    throw new RangeError(`model: ${bytes.length} bytes, ${length} of them the tagger's`);
  return [bytes.subarray(HEADER, HEADER + length), bytes.subarray(HEADER + length)];
}

/**
 * Makes the model from the bytes of weights.bin. The bytes are kept, not copied.
 *
 * @throws RangeError when they are no weights of this version.
 */
export function loadModel(bytes: Uint8Array): Model {
  const [tagger, acts] = splitModel(bytes);
  return { tagger: loadTagger(tagger), acts: new Race(readTrees(acts, ACT_FEATURES)) };
}
