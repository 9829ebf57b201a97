import { ACTS, ANONYMITIES, DISTANCES, KINDS, SOURCE_KINDS } from '../claim/taxonomy.ts';
import { claimNameSchema, MAX_SPANS, spanSchema, textUpTo } from './claim.ts';
import { z } from './zod.ts';

const spans = z.array(spanSchema).check(z.maxLength(MAX_SPANS));
const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

/** An annotated claim: its parts, and as much of the facets as the annotator gave. Other fields are let through. */
const goldClaimSchema = z.looseObject({
  id: claimNameSchema,
  source: spans,
  cue: spans,
  content: spans,
  kind: maybe(z.enum(KINDS)),
  act: maybe(z.enum(ACTS)),
  distance: maybe(z.enum(DISTANCES)),
  anonymity: maybe(z.enum(ANONYMITIES)),
  claim: maybe(z.boolean()),
  // The detector's own rows have an object here.
  entity: maybe(z.union([textUpTo(1_000), z.looseObject({ key: textUpTo(1_000) })])),
  country: maybe(textUpTo(2)),
  sourceKind: maybe(z.enum(SOURCE_KINDS)),
  denies: maybe(textUpTo(100)),
});

/** A text with annotated claims: a row of an annotated corpus. */
export const goldRowSchema = z.looseObject({
  id: z.optional(z.union([textUpTo(1_000), z.number()])),
  text: z.string(),
  attributions: z.array(goldClaimSchema),
  /** Words of the writer's that a denial may be about, by id. */
  denied: z.optional(z.record(z.string(), spanSchema)),
});
