/**
 * Validators of what crosses a border between scripts: requests to the background, and what a page tells the popup. A page
 * can take over its own process, and with it our script there, so both are checked like any foreign input.
 * The answers of the background need no check: it is the one place a page cannot reach.
 */
import type { PageMessage, ToBackground } from '../messaging/protocol.ts';
import { FAULTS } from '../messaging/result.ts';
import {
  articleMetadataSchema,
  claimDraftSchema,
  claimEditSchema,
  claimNameSchema,
  claimSpansSchema,
  idSchema,
  MAX_PASSAGE,
  MAX_URL,
  pageClaimSchema,
  spanSchema,
  textUpTo,
} from './claim.ts';
import { codebookSchema, settingsSchema } from './settings.ts';
import { z } from './zod.ts';

/** UTF-16 code units; above `TEXT_LIMIT` of lib/messaging/protocol.ts, which has the better message. */
const MAX_TEXT = 60_000_000;
/** Patches in one message: a page with more changes than this sends its whole text. */
const MAX_PATCHES = 10_000;
/** Claims on one page: a 100,000-word page has about 4,000. */
const MAX_CLAIMS = 100_000;
const MAX_FAULT_DETAIL = 100_000;

const faultCode = z.enum(FAULTS);
const href = textUpTo(MAX_URL).check(z.refine((url) => URL.canParse(url), 'not an absolute URL'));

const direction = z.enum(['undo', 'redo']);
const revision = z.int().check(z.nonnegative());
const offset = z.int().check(z.nonnegative(), z.maximum(MAX_TEXT));
/** Whether the offsets fit the text they are for is for the background to say, which has it. */
const textChangeSchema = z.strictObject({
  base: revision,
  patches: z
    .array(z.strictObject({ start: offset, end: offset, text: textUpTo(MAX_TEXT) }))
    .check(z.maxLength(MAX_PATCHES)),
  length: offset,
});

const readingShape = {
  href,
  metadata: articleMetadataSchema,
  readingId: claimNameSchema,
  revision,
  text: z.union([textUpTo(MAX_TEXT), textChangeSchema]),
};

/** What each message to the background must look like. */
export const requestSchemas = {
  'article.read': z.strictObject(readingShape),
  'claim.edit': z.strictObject({
    href,
    metadata: articleMetadataSchema,
    claimId: claimNameSchema,
    draft: claimDraftSchema,
    edit: claimEditSchema,
  }),
  'claims.edit': z.strictObject({
    href,
    metadata: articleMetadataSchema,
    edits: z
      .array(z.strictObject({ claimId: claimNameSchema, draft: claimDraftSchema, edit: claimEditSchema }))
      .check(z.maxLength(MAX_CLAIMS)),
  }),
  'steps.take-back': z.strictObject({ href, metadata: articleMetadataSchema, direction, step: idSchema }),
  'claim.propose': z.strictObject({ ...readingShape, near: spanSchema }),
  'claim.describe': z.strictObject({ ...readingShape, spans: claimSpansSchema }),
  'article.save': z.strictObject(readingShape),
  'sources.of-site': z.strictObject({}),
  'card.load': z.strictObject({}),
  'page.coming': z.strictObject({}),
  'page.start': z.strictObject({ tabId: z.int().check(z.nonnegative()) }),
} satisfies { [Type in keyof ToBackground]: z.ZodMiniType<ToBackground[Type]['request']> };

const articleSchema = z.strictObject({
  articleUrl: z.string(),
  language: textUpTo(100),
  languageSupported: z.boolean(),
  isPrivate: z.boolean(),
  isSaved: z.boolean(),
  storageFault: z.nullable(faultCode),
  preferences: z.strictObject({ codebook: codebookSchema, settings: settingsSchema }),
});

const words = textUpTo(10 * MAX_PASSAGE);

const pageStateSchema = z.strictObject({
  phase: z.enum(['reading', 'ready', 'not-article', 'failed']),
  fault: z.nullable(faultCode),
  metadata: articleMetadataSchema,
  article: z.nullable(articleSchema),
  claims: z.array(pageClaimSchema).check(z.maxLength(MAX_CLAIMS)),
  words: z.record(claimNameSchema, z.strictObject({ source: words, cue: words, content: words })),
});

function resultOf<T extends z.ZodMiniType>(value: T) {
  return z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({
      ok: z.literal(false),
      fault: z.strictObject({ code: faultCode, detail: textUpTo(MAX_FAULT_DETAIL) }),
    }),
  ]);
}

/** What a page may tell the popup. */
export const pageMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('state'), state: pageStateSchema }),
  z.strictObject({ type: z.literal('labelled'), claims: z.array(pageClaimSchema).check(z.maxLength(MAX_CLAIMS)) }),
  z.strictObject({ type: z.literal('selected'), claimId: z.nullable(claimNameSchema) }),
  z.strictObject({ type: z.literal('picked'), claimId: z.nullable(claimNameSchema) }),
  z.strictObject({ type: z.literal('stopped') }),
  z.strictObject({ type: z.literal('edited'), claimId: claimNameSchema, result: resultOf(z.null()) }),
  z.strictObject({
    type: z.literal('taken-back'),
    direction,
    result: resultOf(z.strictObject({ claims: z.int().check(z.nonnegative()) })),
  }),
]) satisfies z.ZodMiniType<PageMessage>;
