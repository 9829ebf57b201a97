import { textUpTo } from './claim.ts';
import { type ProjectRecord, projectRecordSchema } from './project-records.ts';
import {
  type ArticleRecord,
  articleRecordSchema,
  type ChangeRecord,
  type ClaimRecord,
  changeRecordSchema,
  claimRecordSchema,
  instantSchema,
  type SourceRecord,
  sourceRecordSchema,
  type TextRecord,
  textRecordSchema,
} from './records.ts';
import { codebookSchema } from './settings.ts';
import { z } from './zod.ts';

/** What a native file calls itself. */
export const FILE_FORMAT = 'says-who';
/** The version of the native file; a file of a higher one is refused. */
export const FILE_VERSION = 5;

/**
 * The first four fields of a native file. They stand before the records, so that a file can be told from its beginning.
 * Validated first: a file of a future version may have records that today's validators know nothing of.
 */
export const fileHeaderSchema = z.object({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  exportedAt: instantSchema,
  /** The version of the program that wrote it. */
  program: textUpTo(100).check(z.minLength(1)),
});
/** By which a file is told to be ours, and of which version. */
export type FileHeader = Readonly<z.output<typeof fileHeaderSchema>>;

/** What stands in a file before its records: the header, and what the ids of the reader's own values mean. */
export const fileFrameSchema = z.strictObject({ ...fileHeaderSchema.shape, codebook: codebookSchema });
/** What a reader of a file has before its first record. */
export type FileFrame = z.output<typeof fileFrameSchema>;

/** The lists of records in the order in which a file has them: see lib/exchange/native/native-json.ts. */
export const SECTIONS = ['changes', 'claims', 'projects', 'articles', 'sources', 'texts'] as const;
/** The name of one list of records. */
export type Section = (typeof SECTIONS)[number];

/** The validator of one record of each list. */
export const SECTION_SCHEMAS = {
  changes: changeRecordSchema,
  claims: claimRecordSchema,
  projects: projectRecordSchema,
  articles: articleRecordSchema,
  sources: sourceRecordSchema,
  texts: textRecordSchema,
} as const;

/** The records to write into a native file. Lists that are left out are empty in it. */
export interface FileRecords {
  readonly articles: readonly ArticleRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly changes: readonly ChangeRecord[];
  readonly sources: readonly SourceRecord[];
  readonly texts?: readonly TextRecord[];
  readonly projects?: readonly ProjectRecord[];
}

/** The records of an export, read as they are written: arrays, or windows of the store. */
export interface RecordStreams {
  readonly articles: Stream<ArticleRecord>;
  readonly claims: Stream<ClaimRecord>;
  readonly changes: Stream<ChangeRecord>;
  readonly sources: Stream<SourceRecord>;
  readonly texts?: Stream<TextRecord>;
  readonly projects?: Stream<ProjectRecord>;
}

/** Values one after the other. */
export type Stream<T> = Iterable<T> | AsyncIterable<T>;
