import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../lib/claim/settings.ts';
import type { ImportFormat } from '../../lib/exchange/import-file.ts';
import { problemIn } from '../../lib/exchange/native/problem.ts';
import type { Parsed } from '../../lib/exchange/outcome.ts';
import { formatOf, readImport } from '../../lib/exchange/read-import.ts';
import { isFileError, nameOf, pathOf, reasonOf } from '../input-file.ts';
import { LinesFile } from './lines-file.ts';
import type { OnRecord, StoredFile } from './stored-file.ts';
import { wholeFile } from './whole-file.ts';

/** Formats that whole claims can be read from. */
export const STORED_FORMATS = ['json', 'jsonl', 'w3c', 'hypothesis'] as const satisfies readonly ImportFormat[];
export type StoredFormat = (typeof STORED_FORMATS)[number];

/** Why a table is no file of stored claims. */
export const TABLE_HAS_NO_CLAIMS =
  'a table names claims by their id and does not say where they stand: import it in the library, which has them';

/** What to do with rows that `detect` wrote. */
const FOUND_AND_NOT_STORED =
  'rows of what was found, and no stored claims: find them again with says-who detect --to w3c, or another format of claims';

/** Bytes by which a format is told. */
const BEGINNING = 1_000_000;

/** How files are read. */
export interface ReadingOptions {
  /** `null`: what is in a file says what it is. */
  readonly from: StoredFormat | null;
  readonly now: Date;
}

/**
 * Opens a file of stored claims and checks all of it.
 * @param file its name, or `-` for standard input
 * @param onRecord told of each record
 * @returns the file, or one line that names it, the line and the field
 */
export async function openStored(
  file: string,
  options: ReadingOptions,
  onRecord: OnRecord,
): Promise<Parsed<StoredFile>> {
  const name = nameOf(file);
  try {
    const opened = await open(await pathOf(file), name, options, onRecord);
    return opened.ok ? opened : { ok: false, problem: `${name}: ${opened.problem}` };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { ok: false, problem: `${name}: ${reasonOf(error)}` };
  }
}

async function open(
  path: string,
  name: string,
  { from, now }: ReadingOptions,
  onRecord: OnRecord,
): Promise<Parsed<StoredFile>> {
  const beginning = beginningOf(path);
  const format = from ?? formatOf(beginning);
  if (format === null && isRowOfFound(beginning)) return { ok: false, problem: FOUND_AND_NOT_STORED };
  if (format === 'csv') return { ok: false, problem: TABLE_HAS_NO_CLAIMS };
  if (format === 'jsonl') return openLines(path, name, onRecord);
  const file = { size: statSync(path).size, bytes: () => createReadStream(path) };
  const context = { now, coder: DEFAULT_SETTINGS.coder };
  const read = format ? await readImport(file, context, format) : await readImport(file, context);
  return read.ok ? { ok: true, value: wholeFile(name, read.value, onRecord) } : read;
}

async function openLines(path: string, name: string, onRecord: OnRecord): Promise<Parsed<StoredFile>> {
  try {
    return { ok: true, value: await LinesFile.open(path, name, onRecord) };
  } catch (error) {
    return problemIn(error);
  }
}

/** Whether a text begins as the rows of `detect`, as lines or as a list. */
function isRowOfFound(beginning: string): boolean {
  return /^\s*\[?\s*\{/.test(beginning) && /"attributions"\s*:\s*\[/.test(beginning);
}

/** What a file begins with; the last character may be half. */
function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(BEGINNING);
    return new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes, 0, BEGINNING, 0)));
  } finally {
    closeSync(file);
  }
}
