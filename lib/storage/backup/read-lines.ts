import {
  type BackupEnd,
  type BackupHeader,
  backupEndSchema,
  backupHeaderSchema,
  fromLine,
  type StoredRow,
} from './file.ts';

/** A backup is not there, is not complete, or is not what was written. */
export class DamagedBackupError extends Error {
  override readonly name = 'DamagedBackupError';
}

/** Compressed bytes, a piece at a time. */
export type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Rows handed on at once. */
const BATCH = 200;

/** UTF-16 units of a line at most: many times the largest row, and little enough to be held in memory. */
const MAX_LINE = 50_000_000;

/** Reads the first line. @throws DamagedBackupError where it is not that of a backup */
export async function readHeader(compressed: ByteStream): Promise<BackupHeader> {
  const lines = linesOf(compressed);
  const first = await lines.next();
  await lines.return(undefined);
  const header = backupHeaderSchema.safeParse(parsedOrNull(first.value ?? ''));
  if (!header.success) throw new DamagedBackupError('a backup has no beginning');
  return header.data;
}

/**
 * Reads all rows, in the order of their tables, two hundred at a time.
 * @returns what the last line says, which is held against what was read
 * @throws DamagedBackupError where a line is no row, or rows or the end are missing
 */
export async function* readRows(compressed: ByteStream): AsyncGenerator<readonly StoredRow[], BackupEnd['end']> {
  const lines = linesOf(compressed);
  await lines.next();
  const found = new Map<string, number>();
  let batch: StoredRow[] = [];
  for await (const line of lines) {
    const row = rowOrNull(line);
    if (row === null) {
      if (batch.length > 0) yield batch;
      const end = backupEndSchema.safeParse(parsedOrNull(line));
      if (!end.success) throw new DamagedBackupError('a backup has a line that is none');
      const entries = Object.entries(end.data.end.rows);
      const isWhole = [...found.keys()].every((table) => Object.hasOwn(end.data.end.rows, table));
      if (!isWhole || entries.some(([table, rows]) => (found.get(table) ?? 0) !== rows)) {
        throw new DamagedBackupError('a backup lacks rows');
      }
      return end.data.end;
    }
    found.set(row.table, (found.get(row.table) ?? 0) + 1);
    batch.push(row);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  throw new DamagedBackupError('a backup has no end');
}

/** The lines of compressed text. @throws DamagedBackupError where it is not what gzip wrote */
async function* linesOf(compressed: ByteStream): AsyncGenerator<string> {
  const text = compressed
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  let rest = '';
  try {
    for await (const chunk of text) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > MAX_LINE) throw new DamagedBackupError('a backup has a line without end');
      yield* lines;
    }
  } catch (error) {
    // What the streams throw for bytes that they cannot read.
    if (!(error instanceof TypeError)) throw error;
    throw new DamagedBackupError('the bytes of a backup cannot be read', { cause: error });
  }
}

function rowOrNull(line: string): StoredRow | null {
  try {
    return fromLine(line);
  } catch {
    return null;
  }
}

function parsedOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
