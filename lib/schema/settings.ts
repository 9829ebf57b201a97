import { MAX_CODES, STATUS_LOOKS } from '../claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../claim/settings.ts';
import { SOURCE_KINDS, STATUSES } from '../claim/taxonomy.ts';
import { labelIdSchema, sourceKindIdSchema, statusIdSchema, textUpTo } from './claim.ts';
import { z } from './zod.ts';

/** A person's name for themselves, or a short name they give to something. */
const name = textUpTo(200);
/** One key as `KeyboardEvent.key` names it. */
const key = textUpTo(20);

function codesOf<T extends z.ZodMiniType<string>>(id: T) {
  const code = z.strictObject({
    id,
    name,
    meaning: textUpTo(2_000),
    look: z.nullable(z.enum(STATUS_LOOKS)),
    key,
    isHidden: z.boolean(),
  });
  return z.array(code).check(
    z.maxLength(MAX_CODES),
    z.refine((codes) => areApart(codes as unknown as readonly TellingFields[]), 'an id or a key is there twice'),
  );
}

interface TellingFields {
  readonly id: string;
  readonly key: string;
}

function areApart(codes: readonly TellingFields[]): boolean {
  const keys = codes.map((code) => code.key).filter(Boolean);
  return new Set(codes.map(({ id }) => id)).size === codes.length && new Set(keys).size === keys.length;
}

/** Whether all values of the default taxonomy are there: claims have them. */
function hasAll(ids: readonly string[]) {
  return (codes: readonly { readonly id: string }[]) => ids.every((id) => codes.some((code) => code.id === id));
}

/** {@link import('../claim/codebook.ts').Codebook}. */
export const codebookSchema = z.strictObject({
  statuses: codesOf(statusIdSchema).check(z.refine(hasAll(STATUSES), 'a status of the default taxonomy is missing')),
  sourceKinds: codesOf(sourceKindIdSchema).check(
    z.refine(hasAll(SOURCE_KINDS), 'a kind of the default taxonomy is missing'),
  ),
  labels: codesOf(labelIdSchema),
});

/** {@link import('../claim/settings.ts').Settings}. */
export const settingsSchema = z.strictObject({
  coder: name.check(z.minLength(1)),
  mode: z.enum(['precise', 'complete']),
  hasKeys: z.boolean(),
  keys: z.record(textUpTo(40), key),
  // Settings that were stored before there was a choice.
  hasStatusMarks: z._default(z.boolean(), DEFAULT_SETTINGS.hasStatusMarks),
});
