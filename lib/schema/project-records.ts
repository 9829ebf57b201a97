/** Records beside the reader's own claims: projects that several people code, what other coders made of them, and what was imported. */
import { idSchema, MAX_NOTE, textUpTo } from './claim.ts';
import { claimRecordSchema, type DeepReadonly, instantSchema, personSchema, textIdSchema } from './records.ts';
import { codebookSchema } from './settings.ts';
import { z } from './zod.ts';

/** Articles of one project. */
const MAX_ARTICLES = 100_000;

/** Disagreements of one project that stand. */
const MAX_RULINGS = 100_000;

/** That coders talked a disagreement over and leave it as it is. What they agree on is the reader's own label, with its history. */
const rulingSchema = z.strictObject({
  /** One of the claims that the coders have of it. */
  claimId: idSchema,
  /** What they differ in: the id of a variable (lib/claim/coded-variables.ts). */
  variable: textUpTo(100).check(z.minLength(1)),
  /** Why it stands. */
  note: textUpTo(MAX_NOTE),
  by: personSchema,
  at: instantSchema,
});
/** A disagreement of coders that was talked over and stays. */
export type Ruling = DeepReadonly<z.output<typeof rulingSchema>>;

/** A set of articles that several people code, each by themselves, with what they agreed on. */
export const projectRecordSchema = z.strictObject({
  id: idSchema,
  name: textUpTo(200).check(z.minLength(1)),
  articleIds: z.array(idSchema).check(z.maxLength(MAX_ARTICLES)),
  /** The values that they code with; `null` for those of the reader's own codebook. */
  codebook: z.nullable(codebookSchema),
  /** One for each claim and variable at most. */
  rulings: z.array(rulingSchema).check(z.maxLength(MAX_RULINGS)),
  created: instantSchema,
  modified: instantSchema,
});
/** A row of the table `projects`. */
export type ProjectRecord = DeepReadonly<z.output<typeof projectRecordSchema>>;

/** How far a coder got with an article. */
const codedArticleSchema = z.strictObject({
  /** The article of this store. */
  articleId: idSchema,
  /** Since when all claims that were found in it are stored, as the coder's file has it; `null` where they are not. */
  completeSince: z.nullable(instantSchema),
  /** The text that the coder saved of it; `null` where none was. Whether it is the same is all that is asked of it. */
  textId: z.nullable(textIdSchema),
});
/** How far one coder got with one article of a project. */
export type CodedArticleState = DeepReadonly<z.output<typeof codedArticleSchema>>;

/** The work of another coder on the articles of a project, as their file brought it. */
export const codingRecordSchema = z.strictObject({
  id: idSchema,
  projectId: idSchema,
  coder: personSchema,
  fileName: textUpTo(1_000),
  imported: instantSchema,
  /** How many claims there are. */
  claims: z.int().check(z.nonnegative()),
  /** The project's articles that the file has, each once; `null` where an earlier version brought it in and did not ask. */
  articles: z.nullable(z.array(codedArticleSchema).check(z.maxLength(MAX_ARTICLES))),
});
/** A row of the table `codings`; its claims are {@link CodedClaimRecord}s. */
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
/** A row of the table `codedClaims`. */
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
/** A row of the table `imports`. */
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
  /** Of an article what the import left of it as a unit of coding, which is taken back by itself; missing in journals of before version 5. */
  unit: z.optional(z.strictObject({ completeSince: z.nullable(instantSchema), textId: z.nullable(textIdSchema) })),
});
/** A row of the table `importedRows`: the journal that an import is taken back by. */
export type ImportedRow = Readonly<z.output<typeof importedRowSchema>>;
