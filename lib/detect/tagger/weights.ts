import { ROWS, WIDTH } from './features.ts';
import { COUNT } from './labels.ts';
import { TABLE_SIZE } from './table.ts';

/** What a weights file holds. */
export interface Weights {
  /** Weight of each label by row of the feature table, in units of `scale`, packed (table.ts). */
  readonly table: Int32Array;
  readonly scale: number;
  /** From each label, and from the start of a stretch, to each label: `(COUNT + 1) × COUNT`. */
  readonly transitions: Float32Array;
  /** Weights of the evidence for a candidate (evidence.ts). */
  readonly evidence: Float32Array;
}

/** "SWTG": the first four bytes. */
const MAGIC = 0x53575447;
/** Raised with every change of the format, of a feature or of the evidence. */
const VERSION = 2;
const TRANSITIONS = (COUNT + 1) * COUNT;
const HEADER = 20;

/**
 * Reads a weights file. Little endian, but for the magic: u32 "SWTG", u16 version, u16 features per token, u32 rows, u32 number
 * of evidence weights, f32 scale, f32 transitions, f32 evidence, u8 table.
 *
 * @throws RangeError when the bytes are no weights file of this version and size.
 */
export function readWeights(bytes: Uint8Array, evidenceSize: number): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = HEADER + 4 * (TRANSITIONS + evidenceSize + TABLE_SIZE);
  if (bytes.byteLength !== size) throw new RangeError(`weights: ${bytes.byteLength} bytes, not ${size}`);
  if (view.getUint32(0) !== MAGIC) throw new RangeError('weights: not a weights file');
  const found = [view.getUint16(4, true), view.getUint16(6, true), view.getUint32(8, true), view.getUint32(12, true)];
  const wanted = [VERSION, WIDTH, ROWS, evidenceSize];
  if (found.join() !== wanted.join()) throw new RangeError(`weights: made for ${found.join()}, not ${wanted.join()}`);
  const floats = (from: number, count: number) =>
    Float32Array.from({ length: count }, (_, i) => view.getFloat32(from + 4 * i, true));
  const table = bytes.byteOffset + size - 4 * TABLE_SIZE;
  return {
    // A view of the bytes where they lie on a border of words, as a whole file does.
    table:
      table % 4 === 0
        ? new Int32Array(bytes.buffer, table, TABLE_SIZE)
        : new Int32Array(bytes.slice(size - 4 * TABLE_SIZE).buffer),
    scale: view.getFloat32(16, true),
    transitions: floats(HEADER, TRANSITIONS),
    evidence: floats(HEADER + 4 * TRANSITIONS, evidenceSize),
  };
}

/** The bytes of a weights file; {@link readWeights} reads them back. */
export function writeWeights({ table, scale, transitions, evidence }: Weights): Uint8Array {
  const bytes = new Uint8Array(HEADER + 4 * (transitions.length + evidence.length + table.length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, WIDTH, true);
  view.setUint32(8, ROWS, true);
  view.setUint32(12, evidence.length, true);
  view.setFloat32(16, scale, true);
  let at = HEADER;
  for (const value of [...transitions, ...evidence]) {
    view.setFloat32(at, value, true);
    at += 4;
  }
  bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at);
  return bytes;
}
