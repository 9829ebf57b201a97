/**
 * The records of the store: type, validator and version of each in one place. The native file holds the same records.
 * A change of any of them is a new version, a migration (lib/storage/migrations) and a new version of the file.
 */
import { ACTS } from '../claim/taxonomy.ts';
import {
  articleFacts,
  claimPlaceSchema,
  disputedSchema,
  draftShape,
  idSchema,
  labelShape,
  labelsSchema,
  MAX_ENTITY,
  MAX_NOTE,
  MAX_PASSAGE,
  MAX_URL,
  sourceKindIdSchema,
  statusIdSchema,
  textUpTo,
} from './claim.ts';
import { z } from './zod.ts';

/** The version of the records below. @internal tests hold migrations and files to it */
export const RECORDS_VERSION = 5;

/** ISO 8601 in UTC with milliseconds, "2026-03-01T09:30:00.000Z": the form of `Date.prototype.toISOString`. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** Who did something: the reader's own name for themselves. */
export const personSchema = textUpTo(200).check(z.minLength(1));

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in lower-case hexadecimal. */
export const textIdSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** UTF-16 code units of a text that is kept: as much as is read (`TEXT_LIMIT` of lib/messaging/protocol.ts). */
const MAX_STORED_TEXT = 2_000_000;

/** The text of an article as claims' positions count it, stored where the reader saves the article. */
export const textRecordSchema = z.strictObject({
  id: textIdSchema,
  text: textUpTo(MAX_STORED_TEXT),
  savedAt: instantSchema,
});
/** A row of the table `texts`. Several articles can have the same text. */
export type TextRecord = DeepReadonly<z.output<typeof textRecordSchema>>;

/** An address without name and password: they are the reader's own, and would go out with every file. What is no URL as it is. */
function withoutSignIn(address: string): string {
  if (!address.includes('@') || !URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.username === '' && url.password === '') return address;
  url.username = '';
  url.password = '';
  return url.href;
}

/** An article of which at least one claim is stored. */
export const articleRecordSchema = z.strictObject({
  id: idSchema,
  /** From `articleUrl`; unique. What is read of a file may hold what its writer signed in with, and loses it. */
  url: textUpTo(MAX_URL).check(
    z.refine((url) => URL.canParse(url), 'not an absolute URL'),
    z.overwrite(withoutSignIn),
  ),
  ...articleFacts,
  firstSeen: instantSchema,
  lastSeen: instantSchema,
  /** The text that was saved of it: the id of a {@link TextRecord}; `null` where none was. */
  textId: z.nullable(textIdSchema),
  /** Since when all claims that were found in it are stored, so that it counts as a complete unit; `null` where they are not. */
  completeSince: z.nullable(instantSchema),
});
/** A row of the table `articles`. */
export type ArticleRecord = DeepReadonly<z.output<typeof articleRecordSchema>>;

/** An id of a source: from `sourceKeyOf`, so that the same source of two articles is one. */
const sourceIdSchema = textUpTo(MAX_ENTITY + 100).check(z.minLength(1));

/** Who is quoted or reported in at least one stored claim. */
export const sourceRecordSchema = z.strictObject({
  id: sourceIdSchema,
  name: textUpTo(MAX_ENTITY),
  /** The name without capitals and a leading "the", to find it by. */
  folded: textUpTo(MAX_ENTITY),
  kind: sourceKindIdSchema,
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** The source that the reader has put it together with; `null` for one that stands for itself. */
  into: z.nullable(sourceIdSchema),
  /** Stored claims of its own, without those of sources put together with it, and without what was dismissed. */
  claims: z.int().check(z.nonnegative()),
});
/** A row of the table `sources`, worked out of the claims but for `into`. */
export type SourceRecord = DeepReadonly<z.output<typeof sourceRecordSchema>>;

/** A claim with its label. */
export const claimRecordSchema = z.strictObject({
  id: idSchema,
  articleId: idSchema,
  ...draftShape,
  ...labelShape,
  /** Names its source among all: the id of a {@link SourceRecord}. From `sourceKeyOf`. */
  sourceKey: sourceIdSchema,
  /** The version of the detector that found it, or the person who marked it by hand. */
  madeBy: z.union([z.strictObject({ detector: personSchema }), z.strictObject({ coder: personSchema })]),
  /** Whose label it is. */
  coder: personSchema,
  created: instantSchema,
  modified: instantSchema,
});
/** A row of the table `claims`: what the reader entered, and what it takes to find its words again. */
export type ClaimRecord = DeepReadonly<z.output<typeof claimRecordSchema>>;

/** A claim with the article it is from: one row of a table. */
export interface FiledClaim {
  readonly article: ArticleRecord;
  readonly claim: ClaimRecord;
}

/** What a change is: the reader's own, or the taking back of one, or the taking back of that. */
export const CHANGE_WAYS = ['edit', 'undo', 'redo'] as const;

/** What every change has. */
const changeShape = {
  /** Increases with every change of one claim, whatever the clock did. */
  id: idSchema,
  /** The same for all changes that the reader made at once: they are taken back together. */
  step: idSchema,
  way: z.enum(CHANGE_WAYS),
  /** The step that an undo or a redo takes back; `null` for an edit. */
  of: z.nullable(idSchema),
  at: instantSchema,
  by: personSchema,
  /** The import that brought the change, or made it; `null` for what was done here, and in files: who reads one imports it. */
  origin: z.nullable(idSchema),
};

function changeOf<Field extends string, Value extends z.ZodMiniType>(field: Field, value: Value) {
  return z.strictObject({
    ...changeShape,
    claimId: idSchema,
    articleId: idSchema,
    field: z.literal(field),
    from: value,
    to: value,
  });
}

/**
 * One field of one claim, or of one source, that changed; never altered or removed. `created` comes first, with the untouched
 * label.
 */
export const changeRecordSchema = z.discriminatedUnion('field', [
  changeOf('created', z.null()),
  changeOf('sourceText', textUpTo(MAX_PASSAGE)),
  changeOf('sourceKind', sourceKindIdSchema),
  changeOf('secondKind', z.nullable(sourceKindIdSchema)),
  changeOf('act', z.enum(ACTS)),
  changeOf('reasonGiven', z.boolean()),
  changeOf('status', statusIdSchema),
  changeOf('labels', labelsSchema),
  changeOf('disputes', disputedSchema),
  changeOf('note', textUpTo(MAX_NOTE)),
  changeOf('dismissed', z.boolean()),
  changeOf('detached', z.boolean()),
  changeOf('place', claimPlaceSchema),
  z.strictObject({
    ...changeShape,
    sourceId: sourceIdSchema,
    field: z.literal('into'),
    from: z.nullable(sourceIdSchema),
    to: z.nullable(sourceIdSchema),
  }),
]);
/** A row of the table `changes`: what undo and history go by. */
export type ChangeRecord = DeepReadonly<z.output<typeof changeRecordSchema>>;
/** A change of a claim. */
export type ClaimChange = Extract<ChangeRecord, { readonly claimId: string }>;
/** A change of a source. */
export type SourceChange = Extract<ChangeRecord, { readonly sourceId: string }>;

/** The same type with every property and element readonly. */
export type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };
