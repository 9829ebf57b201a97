import { articleRecordSchema } from '../schema/records.ts';
import { z } from '../schema/zod.ts';

/**
 * Whether an article can be read at an address, or is named by its content (`ni:`, RFC 6920, as the command line names texts without one):
 * an address with `javascript:` or `data:` would be a page, or a program, of whoever wrote the file.
 */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^(https?|file|ni):$/.test(new URL(url).protocol);
}

/** An article as a file may bring it: its record, at an address of the web or of the reader's own disk. */
export const articleOnWebSchema = articleRecordSchema.check(
  z.refine(({ url }) => isWebAddress(url), { error: 'not the address of a web page', path: ['url'] }),
);
