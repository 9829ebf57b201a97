/**
 * The native file: all records with their history, and nothing lost. JSON (RFC 8259, https://www.rfc-editor.org/rfc/rfc8259),
 * one record a line, so that two exports can be compared line by line. Read by ./read-json.ts.
 *
 * Changes come before claims, claims and projects before articles, and these before texts. An export is read in windows while labelling
 * goes on; whatever is named by a record that was already written is then read after it, and cannot be missing.
 *
 * What other coders made of a project's articles is not in it: it is in those coders' own files. A file holds one person's work, so
 * that nobody hands on another's judgement as a part of theirs, and merging files never counts a coder twice.
 */
import type { Codebook } from '../../claim/codebook.ts';
import {
  FILE_FORMAT,
  FILE_VERSION,
  type FileHeader,
  type FileRecords,
  type RecordStreams,
  SECTIONS,
  type Section,
  type Stream,
} from '../../schema/exchange-file.ts';
import { inParts } from '../parts.ts';
import { filedRecord } from './filed-record.ts';

/** What stands beside the records: the version of the program that writes them, and what the reader's own values mean. */
export interface ExportFrame {
  readonly program: string;
  readonly codebook: Codebook;
}

/** What to write. */
export type ExportData = FileRecords & ExportFrame;

/** The same, record by record. */
export type ExportSource = RecordStreams & ExportFrame;

/**
 * A native file as one string.
 * @internal for tests: a store may be too large for one
 * @example formatJson({ program: '0.1.0', codebook, articles, claims, changes, sources }, new Date())
 */
export function formatJson(data: ExportData, now: Date): string {
  const sections = SECTIONS.map((name) => {
    const records: readonly object[] = data[name] ?? [];
    return sectionStart(name) + records.map(recordText).join('') + SECTION_END;
  });
  return fileStart(data, now) + sections.join('') + FILE_END;
}

/** The same file in parts, for a store that is too large for one string. Reads every stream once, in the file's order. */
export function formatJsonParts(source: ExportSource, now: Date): AsyncGenerator<string> {
  return inParts(pieces(source, now));
}

async function* pieces(source: ExportSource, now: Date): AsyncGenerator<string> {
  yield fileStart(source, now);
  for (const name of SECTIONS) {
    yield sectionStart(name);
    const records: Stream<object> = source[name] ?? [];
    let index = 0;
    for await (const record of records) yield recordText(record, index++);
    yield SECTION_END;
  }
  yield FILE_END;
}

function fileStart({ program, codebook }: ExportFrame, now: Date): string {
  const header: FileHeader = { format: FILE_FORMAT, version: FILE_VERSION, exportedAt: now.toISOString(), program };
  const fields = Object.entries({ ...header, codebook }).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}`;
}

function sectionStart(name: Section): string {
  return `,\n  ${JSON.stringify(name)}: [`;
}

function recordText(record: object, index: number): string {
  return `${index === 0 ? '' : ','}\n    ${JSON.stringify(filedRecord(record))}`;
}

const SECTION_END = '\n  ]';
const FILE_END = '\n}\n';
