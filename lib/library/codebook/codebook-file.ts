import type { Codebook } from '../../claim/codebook.ts';
import { problemOf } from '../../schema/problem.ts';
import { codebookSchema } from '../../schema/settings.ts';
import { z } from '../../schema/zod.ts';

/** What a codebook's file calls itself. */
const FORMAT = 'says-who-codebook';
/** The version of the file; one of a higher version is refused. */
const VERSION = 1;
/** Bytes: a codebook with every field filled to its bound is smaller. */
export const MAX_FILE = 2_000_000;
const headSchema = z.object({ format: z.literal(FORMAT), version: z.int() });
const fileSchema = z.strictObject({ ...headSchema.shape, version: z.literal(VERSION), codebook: codebookSchema });

/** Why a file was not taken over. `detail` names the field and what is wrong with it. */
export type CodebookFileProblem =
  | { readonly type: 'too-large' | 'not-json' | 'other-format' | 'newer' }
  | { readonly type: 'invalid'; readonly detail: string };

/** A codebook as a file, to be given to a class or kept. JSON, indented: people read and edit it. */
export function formatCodebook(codebook: Codebook): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, codebook }, null, 2)}\n`;
}

/** The codebook in a file, or why there is none. Nothing of it is trusted: every field is validated, and unknown ones are refused. */
export function parseCodebook(
  text: string,
): { readonly codebook: Codebook } | { readonly problem: CodebookFileProblem } {
  let value: unknown;
  try {
    // Some editors put a byte order mark in front.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: { type: 'not-json' } };
  }
  const head = headSchema.safeParse(value);
  if (!head.success) return { problem: { type: 'other-format' } };
  if (head.data.version > VERSION) return { problem: { type: 'newer' } };
  const file = fileSchema.safeParse(value);
  return file.success
    ? { codebook: file.data.codebook }
    : { problem: { type: 'invalid', detail: problemOf(file.error) } };
}
