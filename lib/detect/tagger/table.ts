import type { Range } from '../../text/reading.ts';
import { ROWS, rowOf, Walk, WIDTH } from './features.ts';
import { COUNT } from './labels.ts';
import { EMISSIONS, EXPONENTIALS, Room } from './room.ts';
import type { Words } from './words.ts';

/**
 * The weights of a row are bytes, eight to a row: one for each label, and one to spare. Two of four bytes are added to two sums
 * of 16 bits in one step (SIMD within a register), which takes half of the time that seven additions take. That works
 * for numbers without sign, so 128 is added to each weight; what comes of it is the same for all labels, and so changes nothing.
 */
const MIDDLE = 128;
/** The words of 32 bits in a row. */
const PAIR = 2;
/** The first and third byte of four. */
const LANES = 0x00ff00ff;

/** Numbers in a table: `ROWS` rows of two words, little endian as all machines are that browsers run on. */
export const TABLE_SIZE = ROWS * PAIR;

/** Packs the weights of all rows, `COUNT` for each, from -127 to 127. */
export function packed(weights: Int8Array): Int32Array {
  const bytes = new Uint8Array(4 * TABLE_SIZE).fill(MIDDLE);
  for (let row = 0; row < ROWS; row++)
    for (let k = 0; k < COUNT; k++) bytes[row * 4 * PAIR + k] = (weights[row * COUNT + k] ?? 0) + MIDDLE;
  return new Int32Array(bytes.buffer);
}

/** How well the labels fit the tokens of a stretch: `COUNT` numbers for each. */
export interface Scores {
  /** Sums of the weights of a token's features. A token's numbers may all be off by the same. */
  readonly emissions: Float64Array;
  /** Their exponentials, the largest of each token 1. */
  readonly exponentials: Float64Array;
}

/** Exponentials of 0, -scale, -2 scale …: sums of bytes are whole numbers, and so no other exponential is ever wanted. */
export function decayOf(scale: number): Float64Array {
  return Float64Array.from({ length: 2 * MIDDLE * WIDTH }, (_, difference) => Math.exp(-scale * difference));
}

/** The values of the features of the token at hand, and its sums. */
const values = new Int32Array(WIDTH);
const sums = new Int32Array(COUNT);

/** Adds up the weights of all features of a stretch. The arrays are the room's. */
export function scoresOf(
  words: Words,
  stretch: Range,
  table: Int32Array,
  decay: Float64Array,
  scale: number,
  room = new Room(),
): Scores {
  const size = (stretch.to - stretch.from) * COUNT;
  const emissions = room.take(EMISSIONS, size);
  const exponentials = room.take(EXPONENTIALS, size);
  const walk = new Walk(words, stretch);
  for (let i = stretch.from, base = 0; i < stretch.to; i++, base += COUNT) {
    walk.write(i, values, 0);
    const most = addUp(table);
    for (let k = 0; k < COUNT; k++) {
      const sum = sums[k] ?? 0;
      emissions[base + k] = sum * scale;
      exponentials[base + k] = decay[most - sum] ?? 0;
    }
  }
  return { emissions, exponentials };
}

/** Adds up the weights of {@link values} to {@link sums}, and answers the largest of these. */
function addUp(table: Int32Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let f = 0; f < WIDTH; f++) {
    const at = rowOf(f, values[f] ?? 0) * PAIR;
    const first = table[at] ?? 0;
    const second = table[at + 1] ?? 0;
    a = (a + (first & LANES)) | 0;
    b = (b + ((first >>> 8) & LANES)) | 0;
    c = (c + (second & LANES)) | 0;
    d = (d + ((second >>> 8) & LANES)) | 0;
  }
  sums[0] = a & 0xffff;
  sums[1] = b & 0xffff;
  sums[2] = a >>> 16;
  sums[3] = b >>> 16;
  sums[4] = c & 0xffff;
  sums[5] = d & 0xffff;
  sums[6] = c >>> 16;
  let most = 0;
  for (let k = 0; k < COUNT; k++) most = Math.max(most, sums[k] ?? 0);
  return most;
}
