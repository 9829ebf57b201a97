import { isArticleAddress } from '../claim/article.ts';
import { articleRecordSchema } from '../schema/records.ts';
import { z } from '../schema/zod.ts';

/** An article as a file may bring it: its record, at an address of the web or of the reader's own disk. */
export const articleOnWebSchema = articleRecordSchema.check(
  z.refine(({ url }) => isArticleAddress(url), { error: 'not the address of a web page', path: ['url'] }),
);
