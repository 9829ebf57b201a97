/** Files of many megabytes, made as they are read, and what reading them costs a process of its own. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { FILE_VERSION } from '../../lib/schema/exchange-file.ts';
import { csvFile, NATIVE_PARTS, nativeFile, RECORDS } from '../../tests/unit/import/good-files.ts';
import { sampleArticle, sampleClaim } from '../../tests/unit/schema/samples.ts';

/** A text in parts, without end where a file is to be as long as wanted. */
type Parts = AsyncIterable<string> | Iterable<string>;

/** Bytes of one claim in a native file, about. */
const CLAIM_BYTES = 1_200;
const native = nativeFile();
const beforeClaims = native.slice(0, native.indexOf('"claims": [') + '"claims": ['.length);
const afterClaims = native.slice(native.indexOf('\n  ],\n  "projects"'));
const [HEADING = '', ROW = ''] = csvFile().split('\r\n');

/** By what is in them; `bytes` is how large they are to be. */
export const LARGE_FILES: Readonly<Record<string, (bytes: number) => Parts>> = {
  'good JSON': (bytes) => NATIVE_PARTS.json(records(bytes)),
  'good JSON Lines': (bytes) => NATIVE_PARTS.jsonl(records(bytes)),
  'JSON of numbers for claims': (bytes) => around(beforeClaims, '1', bytes, afterClaims),
  'JSON of empty claims': (bytes) => around(beforeClaims, '{}', bytes, afterClaims),
  'JSON of an earlier version, of empty claims': (bytes) =>
    around(beforeClaims.replace(`"version": ${FILE_VERSION}`, '"version": 1'), '{}', bytes, afterClaims),
  'JSON with one endless text': (bytes) => around(`${beforeClaims}{"note":"`, 'x'.repeat(1_000), bytes, ''),
  'JSON with one author after the other': (bytes) =>
    around(native.slice(0, native.indexOf('"authors":[') + 11), '1', bytes, ''),
  'JSON with a million authors of one article': () => {
    const [start = '', end = ''] = native.split(/(?<="authors":\[)"Ana Lindqvist","Teo Marsh"/);
    return around(start, '1', 2_000_000, end);
  },
  'JSON Lines without an end of line': (bytes) =>
    around(`{"format":"says-who","version":${FILE_VERSION}}\n`, 'xxxxxxxx', bytes, ''),
  'empty lines': (bytes) => repeated('\n'.repeat(1_000), bytes),
  'white space': (bytes) => repeated(' '.repeat(1_000), bytes),
  'good CSV': (bytes) => table(bytes, (index) => ROW.replace(RECORDS.claims[0].id, idOf(index))),
  'CSV of empty lines': (bytes) => table(bytes, () => '\n'.repeat(1_000)),
  'CSV of rows that are none': (bytes) => table(bytes, () => 'x,,,,,,,\r\n'.repeat(100)),
  'CSV of one long row': (bytes) => around(`${HEADING}\r\n`, 'ab', bytes, ''),
  'CSV of many columns': (bytes) => around('claim_id,status', ',ab', bytes, ''),
  'W3C of numbers': (bytes) => around('{"@context":"x","type":"AnnotationPage","items":[', '1', bytes, ']}'),
  'W3C of empty lists': (bytes) => around('{"@context":"x","type":"AnnotationPage","items":[', '[]', bytes, ']}'),
  'W3C with one body after the other': (bytes) =>
    around(
      '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"a:b","type":"Annotation","target":"a:b","body":[',
      '1',
      bytes,
      ']}',
    ),
  'Hypothesis of empty rows': (bytes) => around('{"rows":[', '{"uri":""}', bytes, ']}'),
};

/** How reading one went. */
export interface LargeReading {
  /** "read", "read in part", or the message. */
  readonly outcome: string;
  readonly seconds: number;
  /** Bytes of memory that the process had at most, and before it read. */
  readonly peak: number;
  readonly baseline: number;
}

/** Reads a file of so many megabytes in a process of its own. @throws when that ends before the file has been read */
export async function readLarge(name: string, megabytes: number): Promise<LargeReading> {
  const program = fileURLToPath(new URL('./read-large.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, name, String(megabytes)]);
  return JSON.parse(stdout) as LargeReading;
}

function records(bytes: number) {
  return { ...RECORDS, changes: [], articles: [sampleArticle()], projects: [], claims: claims(bytes / CLAIM_BYTES) };
}

function* claims(count: number) {
  for (let index = 0; index < count; index++) yield sampleClaim({ id: idOf(index), disputes: [] });
}

function idOf(index: number): string {
  return `019caaaa-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
}

function* table(bytes: number, row: (index: number) => string): Generator<string> {
  yield `${HEADING}\r\n`;
  let written = HEADING.length;
  for (let index = 0; written < bytes; index++) {
    const text = `${row(index)}\r\n`;
    written += text.length;
    yield text;
  }
}

/** One value after the other, with commas between them. */
function* around(start: string, value: string, bytes: number, end: string): Generator<string> {
  yield start;
  yield* repeated(`${value},`.repeat(Math.ceil(1_000 / value.length)), bytes);
  yield value + end;
}

function* repeated(text: string, bytes: number): Generator<string> {
  for (let written = 0; written < bytes; written += text.length) yield text;
}
