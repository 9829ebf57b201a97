import { textUpTo } from './claim.ts';
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
} from './records.ts';
import { codebookSchema } from './settings.ts';
import { z } from './zod.ts';

/** What a native file calls itself. */
export const FILE_FORMAT = 'says-who';
/** The version of the native file; a file of a higher one is refused. */
export const FILE_VERSION = 4;

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
export type FileHeader = Readonly<z.output<typeof fileHeaderSchema>>;

/** The whole file. Changes come first and articles last: see lib/exchange/native/native-json.ts. */
export const exchangeFileSchema = z.strictObject({
  ...fileHeaderSchema.shape,
  /** What the ids of the reader's own values mean. */
  codebook: codebookSchema,
  changes: z.array(changeRecordSchema),
  claims: z.array(claimRecordSchema),
  articles: z.array(articleRecordSchema),
  sources: z.array(sourceRecordSchema),
});

/** The records of a native file. */
export interface FileRecords {
  readonly articles: readonly ArticleRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly changes: readonly ChangeRecord[];
  readonly sources: readonly SourceRecord[];
}

/** The records of an export, read as they are written: arrays, or windows of the store. */
export interface RecordStreams {
  readonly articles: Stream<ArticleRecord>;
  readonly claims: Stream<ClaimRecord>;
  readonly changes: Stream<ChangeRecord>;
  readonly sources: Stream<SourceRecord>;
}

/** Values one after the other. */
export type Stream<T> = Iterable<T> | AsyncIterable<T>;
