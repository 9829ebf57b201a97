/** Records beside the reader's own claims: projects that several people code, what other coders made of them, and what was imported. */
import { idSchema, textUpTo } from './claim.ts';
import { claimRecordSchema, type DeepReadonly, instantSchema, personSchema } from './records.ts';
import { codebookSchema } from './settings.ts';
import { z } from './zod.ts';

/** Articles of one project. */
const MAX_ARTICLES = 100_000;

/** A set of articles that several people code, each by themselves, with what they agreed on. */
export const projectRecordSchema = z.strictObject({
  id: idSchema,
  name: textUpTo(200).check(z.minLength(1)),
  articleIds: z.array(idSchema).check(z.maxLength(MAX_ARTICLES)),
  /** The values that they code with; `null` for those of the reader's own codebook. */
  codebook: z.nullable(codebookSchema),
  created: instantSchema,
  modified: instantSchema,
});
export type ProjectRecord = DeepReadonly<z.output<typeof projectRecordSchema>>;

/** The work of another coder on the articles of a project, as their file brought it. */
export const codingRecordSchema = z.strictObject({
  id: idSchema,
  projectId: idSchema,
  coder: personSchema,
  fileName: textUpTo(1_000),
  imported: instantSchema,
  /** How many claims there are. */
  claims: z.int().check(z.nonnegative()),
});
export type CodingRecord = DeepReadonly<z.output<typeof codingRecordSchema>>;

/** A claim of another coder, held apart from the reader's own. */
export const codedClaimRecordSchema = z.strictObject({
  /** The coding's id, a space, and the claim's. */
  id: textUpTo(100).check(z.minLength(1)),
  codingId: idSchema,
  /** The article of this store. */
  articleId: idSchema,
  claim: claimRecordSchema,
});
export type CodedClaimRecord = DeepReadonly<z.output<typeof codedClaimRecordSchema>>;

/** A file that was imported: what it added and changed can be taken back. */
export const importRecordSchema = z.strictObject({
  id: idSchema,
  at: instantSchema,
  fileName: textUpTo(1_000),
  format: textUpTo(40).check(z.minLength(1)),
  /** Records that it added and records that it changed. */
  added: z.int().check(z.nonnegative()),
  changed: z.int().check(z.nonnegative()),
  /** When it was taken back; `null` where it was not. */
  undone: z.nullable(instantSchema),
});
export type ImportRecord = DeepReadonly<z.output<typeof importRecordSchema>>;

/** A record that an import added or changed. */
export const importedRowSchema = z.strictObject({
  /** The import's id, the table and the record's key, parted by spaces. */
  id: textUpTo(60_000).check(z.minLength(1)),
  importId: idSchema,
  table: textUpTo(40).check(z.minLength(1)),
  key: textUpTo(60_000).check(z.minLength(1)),
  /** As it was before, as the store had it; `null` where it was not there. */
  before: z.unknown(),
  /** Tells whether it is still as the import left it: a fingerprint of the record; '' where the import removed it. */
  after: textUpTo(100),
  /** Changes that the import added to the history of a record that was there before; missing where there are none. */
  changes: z.optional(z.array(idSchema)),
});
export type ImportedRow = Readonly<z.output<typeof importedRowSchema>>;
