/**
 * Validators for the types of lib/claim, used where data comes in: messages, stored rows, files.
 *
 * Unknown keys are refused, not stripped: a field that nobody reads would be acknowledged and then lost without a word.
 * Lengths are in UTF-16 code units. The bounds are far above what an article holds; they keep a hostile page from
 * filling the store by one message.
 */

import { MAX_CODES } from '../claim/codebook.ts';
import { DISPUTE_KINDS } from '../claim/dispute.ts';
import { MAX_SHORT } from '../claim/finding.ts';
import { OUTCOMES, PLACE_DOUBTS } from '../claim/selector.ts';
import { ACTS, ANONYMITIES, DISTANCES, KINDS, SOURCE_KINDS, STATUSES } from '../claim/taxonomy.ts';
import { z } from './zod.ts';

/** A single line of a page's metadata, or a source's name. */
export const MAX_LINE = 10_000;
/** A quoted passage or the sentence around it: long quotations run over several paragraphs. */
export const MAX_PASSAGE = 50_000;
/** A reader's note. */
export const MAX_NOTE = 10_000;
/** Spans of content in one claim. */
export const MAX_SPANS = 100;
/** A source's key or name: what has no name goes by its words. */
export const MAX_ENTITY = 50_000;
/** Runs of words in the difference of two passages. */
const MAX_DIFF_PIECES = 20_000;
/** Authors of one article. */
export const MAX_AUTHORS = 200;
/** Browsers store and open addresses far longer than any news site makes them. */
export const MAX_URL = 10_000;

/** Claims that one claim can dispute. */
const MAX_DISPUTED = 100;

const line = textUpTo(MAX_LINE);
const passage = textUpTo(MAX_PASSAGE);
const offset = z.int().check(z.nonnegative());
const probability = z.number().check(z.minimum(0), z.maximum(1));

function isWithoutTwins(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** Text of at most so many UTF-16 code units, as form fields count it; zod's own `maxLength` counts code points. */
export function textUpTo(max: number) {
  return z.string().check(z.refine((text) => text.length <= max, `longer than ${max} code units`));
}

/** {@link import('../claim/span.ts').Span}: whole numbers, 0 ≤ start < end. */
export const spanSchema = z
  .tuple([offset, offset])
  .check(z.refine(([start, end]) => start < end, 'a span starts before it ends'));

/** Parts of a claim: at most one source, exactly one cue, any number of contents up to {@link MAX_SPANS}. */
function partsOf<T extends z.ZodMiniType>(part: T) {
  return {
    source: z.array(part).check(z.maxLength(1)),
    cue: z.array(part).check(z.length(1)),
    content: z.array(part).check(z.maxLength(MAX_SPANS)),
  };
}

/** {@link import('../claim/span.ts').ClaimSpans} of a claim that has its places. */
export const claimSpansSchema = z.strictObject(partsOf(spanSchema));

/**
 * {@link import('../claim/span.ts').ClaimSpans} of a claim on a page: all its places, none when it is gone, and those left of one that
 * has changed.
 */
const placesSchema = z.strictObject({ ...partsOf(spanSchema), cue: z.array(spanSchema).check(z.maxLength(1)) });

const quoteSchema = z.strictObject({
  exact: passage.check(z.minLength(1)),
  prefix: line,
  suffix: line,
});

const positionSchema = z
  .strictObject({ start: offset, end: offset })
  .check(z.refine(({ start, end }) => start < end, 'a position starts before it ends'));

/** {@link import('../claim/selector.ts').TextSelector}. */
export const textSelectorSchema = z.strictObject({ quote: quoteSchema, position: positionSchema });

/** {@link import('../claim/selector.ts').ClaimSelectors}. */
export const claimSelectorsSchema = z.strictObject(partsOf(textSelectorSchema));

/** An id of a record: UUID version 7 (RFC 9562) in lower case, as {@link import('../claim/id.ts').uuidV7} makes it. */
export const idSchema = z.uuidv7().check(z.lowercase());

/** {@link import('../claim/source-entity.ts').SourceEntity}. */
export const sourceEntitySchema = z.strictObject({
  key: textUpTo(MAX_ENTITY).check(z.minLength(1)),
  name: textUpTo(MAX_ENTITY),
  kind: z.enum(SOURCE_KINDS),
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
});

/** Claims that one claim disputes. */
export const disputedSchema = z.array(idSchema).check(z.maxLength(MAX_DISPUTED), z.refine(isWithoutTwins, 'twice'));

const facets = {
  kind: z.enum(KINDS),
  act: z.enum(ACTS),
  distance: z.enum(DISTANCES),
  anonymity: z.enum(ANONYMITIES),
};

/** {@link import('../claim/taxonomy.ts').OwnCodeId}. */
export const labelIdSchema = z.templateLiteral(['own-', z.string().check(z.regex(/^[0-9a-z]{1,40}$/))]);
/** {@link import('../claim/taxonomy.ts').StatusId}. */
export const statusIdSchema = z.union([z.enum(STATUSES), labelIdSchema], 'not a status');
/** {@link import('../claim/taxonomy.ts').SourceKindId}. */
export const sourceKindIdSchema = z.union([z.enum(SOURCE_KINDS), labelIdSchema], 'not a kind of source');
/** Labels of one claim. */
export const labelsSchema = z.array(labelIdSchema).check(z.maxLength(MAX_CODES), z.refine(isWithoutTwins, 'twice'));

const placeShape = {
  selectors: claimSelectorsSchema,
  sentence: passage,
  antecedent: z.nullable(passage),
};

/** {@link import('../claim/selector.ts').ClaimPlace}. */
export const claimPlaceSchema = z.strictObject(placeShape);

/** The shape of {@link import('../claim/claim.ts').ClaimDraft}, which a stored claim has too. */
export const draftShape = {
  ...placeShape,
  ...facets,
  confidence: z.nullable(probability),
  sourceText: passage,
  reasonGiven: z.boolean(),
  entity: z.nullable(sourceEntitySchema),
};

/** {@link import('../claim/claim.ts').ClaimDraft}. */
export const claimDraftSchema = z.strictObject(draftShape);

/** The shape of {@link import('../claim/claim.ts').ClaimLabel}, which a stored claim has too. */
export const labelShape = {
  sourceText: passage,
  sourceKind: sourceKindIdSchema,
  secondKind: z.nullable(sourceKindIdSchema),
  act: z.enum(ACTS),
  reasonGiven: z.boolean(),
  status: statusIdSchema,
  labels: labelsSchema,
  disputes: disputedSchema,
  note: textUpTo(MAX_NOTE),
  dismissed: z.boolean(),
  detached: z.boolean(),
};

/** {@link import('../claim/claim.ts').ClaimLabel}. */
export const claimLabelSchema = z.strictObject(labelShape);

/** {@link import('../claim/claim.ts').ClaimEdit}: any of a label's fields and the place, none of them `undefined`. */
export const claimEditSchema = z.exactPartial(z.strictObject({ ...labelShape, place: claimPlaceSchema }));

/** How a message names a claim: by the id of its record, or by one for as long as the page is open. */
export const claimNameSchema = textUpTo(100).check(z.minLength(1));

/** {@link import('../claim/attribution.ts').Evidence}. */
const evidenceSchema = z.strictObject({
  cueClass: textUpTo(100),
  foundBy: z.enum(['rule', 'model']),
  actBy: z.enum(['cue', 'content']),
});

/** {@link import('../claim/finding.ts').Finding}. */
const findingSchema = z.strictObject({
  entity: z.nullable(sourceEntitySchema),
  act: z.enum(ACTS),
  antecedent: z.nullable(textUpTo(MAX_SHORT)),
  dispute: z.nullable(
    z.strictObject({
      kind: z.enum(DISPUTE_KINDS),
      claimId: z.nullable(claimNameSchema),
      words: textUpTo(MAX_SHORT),
      confidence: probability,
    }),
  ),
  evidence: evidenceSchema,
});

/** {@link import('../claim/change.ts').PlaceChange}. */
const changeSchema = z.strictObject({
  doubt: z.enum(PLACE_DOUBTS),
  words: z
    .array(z.strictObject({ kind: z.enum(['same', 'gone', 'new']), text: passage }))
    .check(z.maxLength(MAX_DIFF_PIECES)),
  place: z.nullable(claimPlaceSchema),
});

/** A label as a page shows it: claims that it disputes go by the names that they have there, which may be new. */
const shownLabelSchema = z.strictObject({
  ...labelShape,
  disputes: z.array(claimNameSchema).check(z.maxLength(MAX_DISPUTED), z.refine(isWithoutTwins, 'twice')),
});

/** {@link import('../claim/claim.ts').PageClaim}. */
export const pageClaimSchema = z.strictObject({
  id: claimNameSchema,
  stored: z.boolean(),
  draft: claimDraftSchema,
  label: shownLabelSchema,
  outcome: z.enum(OUTCOMES),
  spans: placesSchema,
  change: z.nullable(changeSchema),
  found: z.nullable(findingSchema),
});

/** What a page says of itself, as far as it is stored. */
export const articleFacts = {
  title: line,
  publisher: line,
  authors: z.array(line).check(z.maxLength(MAX_AUTHORS)),
  language: textUpTo(100),
  published: textUpTo(1_000),
};

/** {@link import('../claim/article.ts').ArticleMetadata}. */
export const articleMetadataSchema = z.strictObject({
  canonical: textUpTo(MAX_URL),
  ...articleFacts,
});
