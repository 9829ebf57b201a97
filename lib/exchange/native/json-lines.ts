/**
 * The native file as JSON Lines (https://jsonlines.org): the header on the first line, as the JSON file has it, then one record a line,
 * `{"type":"claim","record":{…}}`, in the order of the JSON file, and last how many there are, `{"type":"end","records":7}`: a file that was cut off between two lines
 * would else look whole. It is written and read line by line, so that its size does not matter.
 * There is no JSON Lines file older than version 4; from then on a record can be brought to today's version by itself.
 */
import {
  FILE_FORMAT,
  FILE_VERSION,
  type FileFrame,
  SECTIONS,
  type Section,
  type Stream,
} from '../../schema/exchange-file.ts';
import type { ImportedFile } from '../../schema/imported-file.ts';
import { isJsonObject } from '../json-object.ts';
import type { Parsed } from '../outcome.ts';
import { inParts } from '../parts.ts';
import { filedRecord } from './filed-record.ts';
import { MAX_RECORD_TEXT, parseAt } from './json-sections.ts';
import type { ExportSource } from './native-json.ts';
import { FileProblem, problemIn } from './problem.ts';
import {
  importOf,
  type NativeRecord,
  RecordLists,
  RecordNames,
  readableVersion,
  readFrame,
  readRecord,
} from './read-records.ts';
import { upgradeFile } from './upgrades.ts';

/** What a line calls its record, by the list it is of. */
const TYPES: Readonly<Record<Section, string>> = {
  changes: 'change',
  claims: 'claim',
  projects: 'project',
  articles: 'article',
  sources: 'source',
  texts: 'text',
};
const SECTION_OF = new Map(SECTIONS.map((section) => [TYPES[section], section]));

/** What the last line calls itself. */
const END = 'end';
/** UTF-16 code units of a last line, whoever wrote it. */
const LONGEST_END = 200;

/** The first version of which there are such files. */
const OLDEST = 4;

/** Writes all records in parts. Reads every stream once, in the file's order. */
export function formatJsonLinesParts(source: ExportSource, now: Date): AsyncGenerator<string> {
  return inParts(lines(source, now));
}

async function* lines(source: ExportSource, now: Date): AsyncGenerator<string> {
  const { program, codebook } = source;
  const header = { format: FILE_FORMAT, version: FILE_VERSION, exportedAt: now.toISOString(), program, codebook };
  yield `${JSON.stringify(header)}\n`;
  let written = 0;
  for (const section of SECTIONS) {
    const records: Stream<object> = source[section] ?? [];
    for await (const record of records) {
      yield `${JSON.stringify({ type: TYPES[section], record: filedRecord(record) })}\n`;
      written++;
    }
  }
  yield `${JSON.stringify({ type: END, records: written })}\n`;
}

/**
 * Reads such a file from a text that comes in parts. A problem names line and field, as in "line 41: claim.status: not a status", and
 * nothing is given then.
 */
export async function importJsonLines(chunks: Stream<string>): Promise<Parsed<ImportedFile>> {
  try {
    const records = new RecordLists();
    const lines = new JsonLinesReader();
    for await (const { text, line } of linesOf(chunks)) {
      const read = lines.read(text, line);
      if (read) records.put(read);
    }
    return { ok: true, value: importOf('jsonl', records.file(lines.end())) };
  } catch (error) {
    return problemIn(error);
  }
}

/** Reads such a file line by line and checks that it is whole; of the records it keeps their names alone. */
export class JsonLinesReader {
  readonly #names = new RecordNames();
  #frame: FileFrame | null = null;
  #version = FILE_VERSION;
  #records = 0;
  #line = 0;
  #isOver = false;

  /** The version that the file was written in, for {@link readRecordLine}: known with the header. */
  get version(): number {
    return this.#version;
  }

  /**
   * The next line, of those that are not empty.
   * @param line counted from 1, with the empty ones
   * @returns its record; `null` for the header and the last line
   * @throws FileProblem
   */
  read(text: string, line: number): NativeRecord | null {
    this.#line = line;
    if (this.#frame === null) {
      const { frame, version } = readHeader(parseAt(text, line));
      this.#frame = frame;
      this.#version = version;
      return null;
    }
    if (this.#isOver) throw new FileProblem(`line ${line}: stands after the line that says where the file ends`);
    if (text.length <= LONGEST_END && text.includes(`"${END}"`) && this.#isEnd(parseAt(text, line), line)) return null;
    const read = readRecordLine(text, line, this.#version);
    this.#records += 1;
    this.#names.add(read, `line ${line}: ${TYPES[read.section]}`);
    return read;
  }

  /** The header, when all lines have been read. @throws FileProblem where there is none, and where the file was cut off */
  end(): FileFrame {
    if (this.#frame === null) throw new FileProblem('line 1: the file is empty');
    if (!this.#isOver) {
      throw new FileProblem(
        `line ${this.#line + 1}: the last line is missing, which says how many records there are: the file was cut off`,
      );
    }
    return this.#frame;
  }

  #isEnd(value: unknown, line: number): boolean {
    if (!isJsonObject(value) || value['type'] !== END) return false;
    if (value['records'] !== this.#records) {
      throw new FileProblem(
        `line ${line}: records: ${JSON.stringify(value['records'])} were written and ${this.#records} are here: some are missing, or were added by hand`,
      );
    }
    this.#isOver = true;
    return true;
  }
}

/**
 * One line with a record, by itself.
 * @param version that the file was written in
 * @throws FileProblem
 */
export function readRecordLine(text: string, line: number, version: number): NativeRecord {
  const value = parseAt(text, line);
  if (!isJsonObject(value)) throw new FileProblem(`line ${line}: expected an object with "type" and "record"`);
  const { type, record, ...rest } = value;
  const section = typeof type === 'string' ? SECTION_OF.get(type) : undefined;
  if (section === undefined)
    throw new FileProblem(`line ${line}: type: expected one of ${[...SECTION_OF.keys()].join(', ')}`);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new FileProblem(`line ${line}: ${JSON.stringify(unknown)}: not a field of a line`);
  const lists = { [section]: [record] };
  upgradeFile(version, lists, {});
  return readRecord(section, lists[section]?.[0], `line ${line}: ${TYPES[section]}`);
}

function readHeader(value: unknown): { readonly frame: FileFrame; readonly version: number } {
  if (!isJsonObject(value)) throw new FileProblem('line 1: expected an object: the header of the file');
  try {
    const version = readableVersion(value['format'], value['version'], OLDEST);
    return { frame: readFrame({ ...value, version: FILE_VERSION }), version };
  } catch (error) {
    if (error instanceof FileProblem) throw new FileProblem(`line 1: ${error.message}`);
    throw error;
  }
}

/** The lines that are not empty. A line feed ends one, a carriage return before it is white space to JSON. */
async function* linesOf(chunks: Stream<string>): AsyncGenerator<{ text: string; line: number }> {
  let rest = '';
  let line = 1;
  for await (const chunk of chunks) {
    const parts = (rest + (line === 1 && rest === '' ? chunk.replace(/^\uFEFF/, '') : chunk)).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) {
      if (text.trim() !== '') yield { text, line };
      line++;
    }
    if (rest.length > MAX_RECORD_TEXT) throw new FileProblem(`line ${line}: longer than ${MAX_RECORD_TEXT} characters`);
  }
  if (rest.trim() !== '') yield { text: rest, line };
}
