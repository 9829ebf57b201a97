import type { Attribution } from '../claim/attribution.ts';
import { textUpTo } from './claim.ts';
import { z } from './zod.ts';

/** One text and what the detector found in it: a line of the command line's JSON Lines, and of a corpus. */
export interface DetectionRow {
  readonly id: string;
  /** Primary language subtag ("en"), or '' where it is not known. */
  readonly lang: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

const nameSchema = textUpTo(1_000);

/** What an input row has to have: the text. An id may be a number; `null` says as little as a missing field. */
export const detectionInputSchema = z.looseObject({
  id: z.optional(z.nullable(z.union([nameSchema, z.number()]))),
  lang: z.optional(z.nullable(nameSchema)),
  text: z.string(),
});
