/**
 * Annotations as Hypothesis has them: rows of its API (https://h.readthedocs.io/en/latest/api-reference/v1/) and of the files that its
 * client exports. Keys that nobody here reads are left out.
 */
import { MAX_URL, textUpTo } from './claim.ts';
import { articleRecordSchema, claimRecordSchema, type DeepReadonly, personSchema } from './records.ts';
import { z } from './zod.ts';

/** The type of our own selector: what a claim is beyond the one quotation that Hypothesis finds it by. */
export const CLAIM_SELECTOR = 'SaysWhoClaimSelector';
/** The version of what it holds; one of a higher version is refused. */
export const SELECTOR_VERSION = 5;
/** The first version, which knew nothing of a reason given. It is read as well. */
export const FIRST_SELECTOR_VERSION = 4;

const text = z.string();
const offset = z.int().check(z.nonnegative());
const instant = z.iso.datetime({ offset: true, error: 'not a date and time with a zone' });

/** Of any type: what is read depends on it. */
const selectorSchema = z
  .object({
    type: text,
    exact: z.optional(text),
    prefix: z.optional(text),
    suffix: z.optional(text),
    start: z.optional(offset),
    version: z.optional(z.unknown()),
    article: z.optional(z.unknown()),
    claim: z.optional(z.unknown()),
  })
  .check(
    z.refine(({ type, exact }) => type !== 'TextQuoteSelector' || exact !== undefined, {
      error: 'missing',
      path: ['exact'],
    }),
  );
/** A selector as Hypothesis has it, of any type: those that we do not know are left alone. */
export type HypothesisSelector = z.output<typeof selectorSchema>;

/** One annotation. */
export const hypothesisRowSchema = z.object({
  id: z.optional(text),
  created: z.optional(instant),
  updated: z.optional(instant),
  uri: textUpTo(MAX_URL),
  text: z.optional(text),
  tags: z.optional(z.array(text)),
  user: z.optional(text),
  user_info: z.optional(z.nullable(z.object({ display_name: z.optional(z.nullable(text)) }))),
  document: z.optional(z.object({ title: z.optional(z.array(text)) })),
  target: z.optional(z.array(z.object({ selector: z.optional(z.array(selectorSchema)) }))),
  references: z.optional(z.array(text)),
});
/** An annotation as Hypothesis gives it out, with no more of it than we read. */
export type HypothesisRow = z.output<typeof hypothesisRowSchema>;

/**
 * Our own selector, of this version: records without who made them and when the article was read, since what Hypothesis stores may be
 * put before the world.
 */
export const claimSelectorSchema = z.object({
  article: z.omit(articleRecordSchema, { firstSeen: true, lastSeen: true, textId: true, completeSince: true }),
  claim: z.extend(z.omit(claimRecordSchema, { coder: true }), {
    /** `null` for a person. */
    madeBy: z.nullable(z.strictObject({ detector: personSchema })),
  }),
});
/** A claim with its article as our own selector carries them through Hypothesis. */
export type HeldClaim = DeepReadonly<z.output<typeof claimSelectorSchema>>;
