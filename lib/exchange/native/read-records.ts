import {
  FILE_FORMAT,
  FILE_VERSION,
  type FileFrame,
  fileFrameSchema,
  SECTION_SCHEMAS,
  SECTIONS,
  type Section,
} from '../../schema/exchange-file.ts';
import type { ImportedFile, ImportFormat } from '../../schema/imported-file.ts';
import { problemOf } from '../../schema/problem.ts';
import type { ProjectRecord } from '../../schema/project-records.ts';
import type { ArticleRecord, ChangeRecord, ClaimRecord, SourceRecord, TextRecord } from '../../schema/records.ts';
import { articleOnWebSchema } from '../article-on-web.ts';
import { emptyImport } from '../import-file.ts';
import { shortened } from '../shortened.ts';
import { FileProblem } from './problem.ts';

/** A native file that has been read, with all lists. */
export interface NativeFile extends FileFrame {
  readonly changes: readonly ChangeRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly articles: readonly ArticleRecord[];
  readonly sources: readonly SourceRecord[];
  readonly texts: readonly TextRecord[];
}

/** The version that a file says it has. @throws FileProblem where it is none that can be read */
export function readableVersion(format: unknown, version: unknown, oldest: number): number {
  if (format !== FILE_FORMAT) {
    throw new FileProblem(`format: not a file of Says Who: its field "format" is not "${FILE_FORMAT}"`);
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < oldest) {
    throw new FileProblem(`version: expected a number from ${oldest} to ${FILE_VERSION}`);
  }
  if (version > FILE_VERSION) {
    throw new FileProblem(
      `version: a newer Says Who wrote this file (version ${version}; this one reads up to ${FILE_VERSION}): update it, then import again`,
    );
  }
  return version;
}

/** Checks what stands before the records. @throws FileProblem naming the field */
export function readFrame(fields: object): FileFrame {
  const frame = fileFrameSchema.safeParse(fields);
  if (!frame.success) throw new FileProblem(problemOf(frame.error));
  return frame.data;
}

/** A record of a native file, and which list it is of. */
export type NativeRecord = {
  readonly [Name in Section]: { readonly section: Name; readonly record: SectionRecords[Name] };
}[Section];

/** The records of each list. */
export interface SectionRecords {
  readonly changes: ChangeRecord;
  readonly claims: ClaimRecord;
  readonly projects: ProjectRecord;
  readonly articles: ArticleRecord;
  readonly sources: SourceRecord;
  readonly texts: TextRecord;
}

/** What comes from elsewhere is held to more than what is here: an article's address is opened by a click. */
const VALIDATORS = { ...SECTION_SCHEMAS, articles: articleOnWebSchema } as const;

/**
 * Validates a record by itself.
 * @param place "line 7: claims[3]"
 * @throws FileProblem naming place and field
 */
export function readRecord(section: Section, value: unknown, place: string): NativeRecord {
  const parsed = VALIDATORS[section].safeParse(value);
  if (!parsed.success) throw new FileProblem(problemOf(parsed.error, place));
  // The validator of a list gives that list's records.
  return { section, record: parsed.data } as NativeRecord;
}

/** Sees to it that every id and address is in a file once. Of the records it keeps no more than these. */
export class RecordNames {
  readonly #seen = new Map(SECTIONS.map((section) => [section, new Set<string>()]));
  readonly #urls = new Set<string>();

  /**
   * @param place as for {@link readRecord}
   * @throws FileProblem
   */
  add({ section, record }: NativeRecord, place: string): void {
    this.#once(this.#seen.get(section), record.id, `${place}.id`);
    if (section === 'articles') this.#once(this.#urls, record.url, `${place}.url`);
  }

  #once(seen: Set<string> | undefined, value: string, place: string): void {
    if (seen?.has(value)) throw new FileProblem(`${place}: ${shortened(value, 100)} is there twice`);
    seen?.add(value);
  }
}

/** Records as they are read: each is validated, and its id and address are there once. */
export class RecordLists {
  readonly #names = new RecordNames();
  readonly #lists = {
    changes: [] as ChangeRecord[],
    claims: [] as ClaimRecord[],
    projects: [] as ProjectRecord[],
    articles: [] as ArticleRecord[],
    sources: [] as SourceRecord[],
    texts: [] as TextRecord[],
  };

  /** @throws FileProblem as {@link readRecord} and {@link RecordNames} */
  add(section: Section, value: unknown, place: string): void {
    const read = readRecord(section, value, place);
    this.#names.add(read, place);
    this.put(read);
  }

  /** Takes in a record that has been validated. */
  put({ section, record }: NativeRecord): void {
    (this.#lists[section] as { push(record: unknown): void }).push(record);
  }

  /** The file with all of them. */
  file(frame: FileFrame): NativeFile {
    return { ...frame, ...this.#lists };
  }
}

/** A native file as one of all that can be imported. */
export function importOf(format: ImportFormat, file: NativeFile): ImportedFile {
  const { changes, claims, projects, articles, sources, texts, codebook } = file;
  return { ...emptyImport(format), changes, claims, projects, articles, sources, texts, codebook, hasHistory: true };
}
