import type { ExportFormat } from '../claim/export-format.ts';
import type { Stream } from '../schema/exchange-file.ts';
import { IMPORT_FORMATS } from '../schema/imported-file.ts';
import type { ImportContext, ImportedFile, Importer, ImportFormat } from './import-file.ts';
import { importJsonLines } from './native/json-lines.ts';
import { importJson } from './native/read-json.ts';
import type { Parsed } from './outcome.ts';
import { parseCsv } from './tables/csv-in.ts';
import { ArchiveError, isZip, unzipped } from './unzip.ts';
import { parseHypothesis, parseHypothesisFiles } from './web/hypothesis-in.ts';
import { parseW3c } from './web/w3c-in.ts';

/** A file to be read, whose size is known before it is opened. */
export interface FileToRead {
  /** Bytes. */
  readonly size: number;
  /** Its bytes, from the beginning. */
  readonly bytes: () => AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** Formats that are read whole, and how. */
const WHOLE: Readonly<Record<Exclude<ImportFormat, 'json' | 'jsonl'>, Importer>> = {
  csv: parseCsv,
  w3c: parseW3c,
  hypothesis: parseHypothesis,
};

/**
 * Bytes of a file that is read whole, or of all that an archive unpacks to: text and records of it are in memory at once, some eight times
 * as much. About 40,000 claims as annotations, 130,000 rows of a table.
 */
export const MAX_WHOLE = 96 * 1024 * 1024;
/** Bytes of a native file, of which the records are in memory at once, and of the text one record. */
export const MAX_NATIVE = 512 * 1024 * 1024;
/**
 * Bytes after which others have their turn: a browser gives a file in parts of megabytes, and one after the other without a pause, so that
 * a page that reads a large one would stand still until its end.
 */
const SLICE = 512 * 1024;
/** UTF-16 code units of the beginning by which a format is told: the whole first line, unless it is longer than any header. */
const BEGINNING = 4_096;
const LONGEST_HEADER = 1_000_000;

/** Bytes of the largest file of a format that is read. */
function limitOf(format: ImportFormat): number {
  return format === 'json' || format === 'jsonl' ? MAX_NATIVE : MAX_WHOLE;
}

/**
 * Whether a file is of a format that can be imported, but too large for it.
 * @param bytes its size; of an archive what it unpacks to
 */
export function isTooLargeToImport(format: ExportFormat, bytes: number): boolean {
  const imported = IMPORT_FORMATS.find((one) => one === format);
  return imported !== undefined && bytes > limitOf(imported);
}

/**
 * Reads a file of any format that can be imported, told by what is in it. Text is UTF-8; a byte order mark is none of its business.
 * @param format where the reader says what it is
 * @returns the file, or one line for people that says where in it the problem is
 */
export async function readImport(
  file: FileToRead,
  context: ImportContext,
  format?: ImportFormat,
): Promise<Parsed<ImportedFile>> {
  try {
    const { isPacked, bytes } = await opened(file.bytes());
    if (isPacked) return await readArchive({ size: file.size, bytes }, context);
    const chunks = decoded(bytes);
    const start = await beginning(chunks);
    const told = format ?? formatOf(start);
    if (told === null) return { ok: false, problem: UNKNOWN };
    const limit = limitOf(told);
    if (file.size > limit) return { ok: false, problem: tooLarge(limit, told) };
    const text = joined(start, chunks);
    if (told === 'json') return await importJson(text);
    if (told === 'jsonl') return await importJsonLines(text);
    const parts: string[] = [];
    for await (const part of text) parts.push(part);
    return WHOLE[told](parts.join(''), context);
  } catch (error) {
    if (error instanceof NotUtf8Error) return { ok: false, problem: error.message };
    if (error instanceof ArchiveError) return { ok: false, problem: `a packed folder (.zip): ${error.message}` };
    throw error;
  }
}

/** Whether a file is an archive, by its first bytes, and all of its bytes. */
async function opened(bytes: AsyncIterable<Uint8Array<ArrayBuffer>>) {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const all = async function* () {
    if (first.done) return;
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  return { isPacked: !first.done && isZip(first.value), bytes: all() };
}

/** The one folder that comes back is that of Hypothesis: a file for each article. */
async function readArchive(
  { size, bytes }: { readonly size: number; readonly bytes: AsyncIterable<Uint8Array<ArrayBuffer>> },
  context: ImportContext,
): Promise<Parsed<ImportedFile>> {
  if (size > MAX_WHOLE) return { ok: false, problem: tooLarge(MAX_WHOLE, 'hypothesis') };
  const files = unzipped(await whole(bytes, size), isAnnotations, MAX_WHOLE);
  const texts = files.map(({ name, pieces }) => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      return { name, text: pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode() };
    } catch {
      throw new NotUtf8Error(`${name}: the text is not UTF-8`);
    }
  });
  const formats = texts.map(({ text }) => formatOf(text));
  const isOurs =
    formats.includes('hypothesis') && formats.every((format) => format === null || format === 'hypothesis');
  return isOurs ? parseHypothesisFiles(texts, context) : { ok: false, problem: OTHER_ARCHIVE };
}

/** @param size what its size was when it was opened: it may have grown since */
async function whole(bytes: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const all = new Uint8Array(size);
  let at = 0;
  for await (const chunk of bytes) {
    if (at + chunk.byteLength > size) throw new ArchiveError('it has changed while it was read');
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all.subarray(0, at);
}

/** Files beside them, such as those that a Mac packs along, are none. */
function isAnnotations(name: string): boolean {
  return /\.json$/i.test(name) && !/(^|\/)(__MACOSX\/|\.)/.test(name);
}

const OTHER_ARCHIVE =
  'a packed folder (.zip), and not one of annotations for Hypothesis: unpack it, and import the file that is in it';

const UNKNOWN =
  'not a file that can be imported: expected JSON or JSON Lines of Says Who, W3C Web Annotation, Hypothesis, or a table with a column claim_id';

/** Which format a text is in, by its beginning with the whole of its first line; `null` for none of them. */
export function formatOf(beginning: string): ImportFormat | null {
  const text = beginning.trimStart();
  const [firstLine = ''] = text.split(/[\r\n]/, 1);
  if (!/^[[{]/.test(text)) return /(^|[,;\t])"?claim_id"?([,;\t]|$)/i.test(firstLine) ? 'csv' : null;
  // A quotation mark within a text is escaped, so these are fields.
  if (/"format"\s*:\s*"says-who"/.test(text)) return isHeader(firstLine) ? 'jsonl' : 'json';
  if (/"@context"\s*:/.test(text)) return 'w3c';
  return /"(uri|rows|target)"\s*:/.test(text) ? 'hypothesis' : null;
}

/** Whether a line is a whole object without lists of records. */
function isHeader(line: string): boolean {
  return line.trimEnd().endsWith('}') && !/"(changes|claims|articles)"\s*:\s*\[/.test(line);
}

function tooLarge(limit: number, format: ImportFormat): string {
  const megabytes = Math.round(limit / 1024 / 1024);
  const way =
    format === 'json' || format === 'jsonl'
      ? 'export fewer claims at a time'
      : 'use JSON Lines, or fewer claims at a time';
  return `the file is larger than ${megabytes} MB: ${way}`;
}

class NotUtf8Error extends Error {
  override readonly name = 'NotUtf8Error';
}

async function* decoded(bytes: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let done = 0;
  const decode = (chunk?: Uint8Array<ArrayBuffer>) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new NotUtf8Error(`the text is not UTF-8 (near byte ${done}): save it as UTF-8, then import it again`);
    }
  };
  let slice = 0;
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.byteLength; at += SLICE) {
      const part = chunk.subarray(at, at + SLICE);
      const text = decode(part);
      done += part.byteLength;
      slice += part.byteLength;
      if (text !== '') yield text;
      if (slice < SLICE) continue;
      slice = 0;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  const rest = decode();
  if (rest !== '') yield rest;
}

/** Takes as much as a format is told by from the beginning; the rest is still to be read. */
async function beginning(chunks: AsyncGenerator<string>): Promise<string> {
  let text = '';
  while (text.length < BEGINNING || (!text.includes('\n') && text.length < LONGEST_HEADER)) {
    const { value, done } = await chunks.next();
    if (done) break;
    text += value;
  }
  return text;
}

async function* joined(start: string, rest: Stream<string>): AsyncGenerator<string> {
  if (start !== '') yield start;
  yield* rest;
}
