/**
 * The records of the store: type, validator and version of each in one place. The native file holds the same records.
 * A change of any of them is a new version, a migration (lib/storage/migrations) and a new version of the file.
 */
import { SOURCE_KINDS, STATUSES } from '../claim/taxonomy.ts';
import {
  articleFacts,
  claimPlaceSchema,
  draftShape,
  idSchema,
  labelShape,
  MAX_NOTE,
  MAX_PASSAGE,
  MAX_URL,
  textUpTo,
} from './claim.ts';
import { z } from './zod.ts';

/** The version of the records below. */
export const RECORDS_VERSION = 2;

/** ISO 8601 in UTC with milliseconds, "2026-03-01T09:30:00.000Z": the form of `Date.prototype.toISOString`. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** Who did something: the reader's own name for themselves. */
const person = textUpTo(200).check(z.minLength(1));

/** An article of which at least one claim is stored. */
export const articleRecordSchema = z.strictObject({
  id: idSchema,
  /** From `articleUrl`; unique. */
  url: textUpTo(MAX_URL).check(z.refine((url) => URL.canParse(url), 'not an absolute URL')),
  ...articleFacts,
  firstSeen: instantSchema,
  lastSeen: instantSchema,
});
export type ArticleRecord = DeepReadonly<z.output<typeof articleRecordSchema>>;

/** A claim with its label. */
export const claimRecordSchema = z.strictObject({
  id: idSchema,
  articleId: idSchema,
  ...draftShape,
  ...labelShape,
  /** The version of the detector that found it, or the person who marked it by hand. */
  madeBy: z.union([z.strictObject({ detector: person }), z.strictObject({ coder: person })]),
  /** Whose label it is. */
  coder: person,
  created: instantSchema,
  modified: instantSchema,
});
export type ClaimRecord = DeepReadonly<z.output<typeof claimRecordSchema>>;

/** A claim with the article it is from: one row of a table. */
export interface FiledClaim {
  readonly article: ArticleRecord;
  readonly claim: ClaimRecord;
}

function changeOf<Field extends string, Value extends z.ZodMiniType>(field: Field, value: Value) {
  return z.strictObject({
    /** Increases with every change of one claim, whatever the clock did. */
    id: idSchema,
    claimId: idSchema,
    field: z.literal(field),
    from: value,
    to: value,
    at: instantSchema,
    by: person,
  });
}

/** One field of one label, or the claim's place, that changed; never altered or removed. `created` comes first, with the untouched label. */
export const changeRecordSchema = z.discriminatedUnion('field', [
  changeOf('created', z.null()),
  changeOf('sourceText', textUpTo(MAX_PASSAGE)),
  changeOf('sourceKind', z.enum(SOURCE_KINDS)),
  changeOf('status', z.enum(STATUSES)),
  changeOf('note', textUpTo(MAX_NOTE)),
  changeOf('dismissed', z.boolean()),
  changeOf('detached', z.boolean()),
  changeOf('place', claimPlaceSchema),
]);
export type ChangeRecord = DeepReadonly<z.output<typeof changeRecordSchema>>;

/** The same type with every property and element readonly. */
export type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };
