/**
 * The native file: all records with their history, and nothing lost. JSON (RFC 8259, https://www.rfc-editor.org/rfc/rfc8259),
 * one record a line, so that two exports can be compared line by line.
 *
 * Changes come before claims, and claims before articles and sources. An export is read in windows while labelling goes on; whatever is
 * named by a record that was already written is then read after it, and cannot be missing.
 */
import type { Codebook } from '../../claim/codebook.ts';
import {
  exchangeFileSchema,
  FILE_FORMAT,
  FILE_VERSION,
  type FileHeader,
  type FileRecords,
  fileHeaderSchema,
  type RecordStreams,
  type Stream,
} from '../../schema/exchange-file.ts';
import { problemOf } from '../../schema/problem.ts';
import type { Parsed } from '../outcome.ts';
import { inParts } from '../parts.ts';

/** What stands beside the records: the version of the program that writes them, and what the reader's own values mean. */
export interface ExportFrame {
  readonly program: string;
  readonly codebook: Codebook;
}

/** What to write. */
export type ExportData = FileRecords & ExportFrame;

/** The same, record by record. */
export type ExportSource = RecordStreams & ExportFrame;

/** A native file that has been read. */
export type NativeFile = FileHeader & FileRecords & { readonly codebook: Codebook };

const SECTIONS = ['changes', 'claims', 'articles', 'sources'] as const;

/**
 * A native file as one string.
 * @example formatJson({ program: '0.1.0', articles, claims, changes }, new Date())
 */
export function formatJson(data: ExportData, now: Date): string {
  const sections = SECTIONS.map((name) => sectionStart(name) + data[name].map(recordText).join('') + SECTION_END);
  return fileStart(data, now) + sections.join('') + FILE_END;
}

/** The same file in parts, for a store that is too large for one string. Reads every stream once, in the file's order. */
export function formatJsonParts(source: ExportSource, now: Date): AsyncGenerator<string> {
  return inParts(pieces(source, now));
}

/**
 * Reads a native file and checks every field, and that ids and addresses are there once. A problem names the field, as in
 * "claims[3].status: Invalid option". Nothing is given of a file with a problem.
 *
 * A claim may name an article that the file lacks, and a change a claim: a row that was damaged when the file was written.
 * What is left of it is not refused.
 */
export function parseJson(text: string): Parsed<NativeFile> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const header = fileHeaderSchema.safeParse(json);
  if (!header.success) return { ok: false, problem: problemOf(header.error) };
  const file = exchangeFileSchema.safeParse(json);
  if (!file.success) return { ok: false, problem: problemOf(file.error) };
  const problem = repetition(file.data);
  return problem === null ? { ok: true, value: file.data } : { ok: false, problem };
}

async function* pieces(source: ExportSource, now: Date): AsyncGenerator<string> {
  yield fileStart(source, now);
  for (const name of SECTIONS) {
    yield sectionStart(name);
    const records: Stream<object> = source[name];
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

function sectionStart(name: (typeof SECTIONS)[number]): string {
  return `,\n  ${JSON.stringify(name)}: [`;
}

function recordText(record: object, index: number): string {
  return `${index === 0 ? '' : ','}\n    ${JSON.stringify(record)}`;
}

const SECTION_END = '\n  ]';
const FILE_END = '\n}\n';

/** The first id or address that is there twice. */
function repetition({ articles, claims, changes, sources }: FileRecords): string | null {
  return (
    repeated(
      'articles',
      'id',
      articles.map((article) => article.id),
    ) ??
    repeated(
      'articles',
      'url',
      articles.map((article) => article.url),
    ) ??
    repeated(
      'claims',
      'id',
      claims.map((claim) => claim.id),
    ) ??
    repeated(
      'changes',
      'id',
      changes.map((change) => change.id),
    ) ??
    repeated(
      'sources',
      'id',
      sources.map((source) => source.id),
    )
  );
}

function repeated(section: string, field: string, values: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) return `${section}[${index}].${field}: ${value} is there twice`;
    seen.add(value);
  }
  return null;
}
