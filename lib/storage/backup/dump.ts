import { Gzip } from 'fflate';
import { type BackupEnd, type BackupHeader, toLine } from './file.ts';
import { layoutOf } from './layout.ts';
import { readWindow } from './read-window.ts';
import type { BackupReason } from './record.ts';
import { requested } from './requests.ts';
import { UnwritableValueError } from './values.ts';

/** How to dump a store. */
export interface DumpOptions {
  readonly at: Date;
  readonly reason: BackupReason;
  readonly range: typeof IDBKeyRange;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Takes compressed bytes. A promise is awaited before more is read; it must leave the transaction usable. */
  onBytes(bytes: Uint8Array<ArrayBuffer>): Promise<void> | undefined;
}

/**
 * Fast rather than small: the rows are compressed while the transaction is open, and a label that is given meanwhile waits for it.
 */
const LEVEL = 3;

/**
 * Writes down all rows that a transaction reaches, as they are stored, damaged ones too. Compressing is synchronous on purpose: with
 * the browser's own compressor, which is not, the transaction would end between two windows, and what is read would not be of one
 * moment.
 * @param version of the rows
 * @throws errors of the store; the signal's reason when it was aborted
 */
export async function dump(
  transaction: IDBTransaction,
  version: number,
  options: DumpOptions,
): Promise<BackupEnd['end']> {
  const gzip = new Compressor();
  const header: BackupHeader = {
    format: 'says-who-backup',
    formatVersion: 1,
    at: options.at.toISOString(),
    reason: options.reason,
    version,
    tables: layoutOf(transaction),
  };
  gzip.push(`${JSON.stringify(header)}\n`);
  const progress = await progressOf(transaction, options);
  const rows: Record<string, number> = {};
  let lacking = 0;
  for (const table of transaction.objectStoreNames) {
    rows[table] = 0;
    for await (const window of windowsOf(transaction.objectStore(table), options.range)) {
      options.signal?.throwIfAborted();
      const lines = window.rows.map((row) => lineOrNull(table, row)).filter((line) => line !== null);
      rows[table] += lines.length;
      lacking += window.rows.length - lines.length + window.unreadable;
      await options.onBytes(gzip.push(lines.join('')));
      progress(window.rows.length + window.unreadable);
    }
  }
  const end: BackupEnd = { end: { rows, lacking } };
  await options.onBytes(gzip.finish(`${JSON.stringify(end)}\n`));
  return end.end;
}

async function* windowsOf(store: IDBObjectStore, range: typeof IDBKeyRange) {
  for (let after: IDBValidKey | null = null; ; ) {
    const window = await readWindow(store, after, range);
    if (window.last === null) return;
    after = window.last;
    yield window;
  }
}

/** A row that cannot be written down is counted as lacking: it must not keep all others from being kept. */
function lineOrNull(table: string, row: unknown): string | null {
  try {
    return toLine({ table, row });
  } catch (error) {
    if (error instanceof UnwritableValueError) return null;
    throw error;
  }
}

async function progressOf(transaction: IDBTransaction, { onProgress }: DumpOptions) {
  if (!onProgress) return () => {};
  const counts = [...transaction.objectStoreNames].map((table) => requested(transaction.objectStore(table).count()));
  const total = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  let done = 0;
  return (rows: number) => {
    done += rows;
    onProgress(done, total);
  };
}

/** Text in, compressed bytes out. */
class Compressor {
  readonly #encoder = new TextEncoder();
  readonly #gzip = new Gzip({ level: LEVEL, mtime: 0 }, (bytes) => this.#out.push(bytes));
  #out: Uint8Array[] = [];

  /** @returns what has come out by now: nothing, as long as a block is not full */
  push(text: string, isLast = false): Uint8Array<ArrayBuffer> {
    this.#gzip.push(this.#encoder.encode(text), isLast);
    const bytes = joined(this.#out);
    this.#out = [];
    return bytes;
  }

  finish(text: string): Uint8Array<ArrayBuffer> {
    return this.push(text, true);
  }
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
