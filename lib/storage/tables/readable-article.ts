import { timeOfId } from '../../claim/id.ts';
import { type ArticleRecord, articleRecordSchema } from '../../schema/records.ts';

/**
 * An article as far as its row can be read: a damaged title must not hide the claims that were made in it. What cannot be read is empty,
 * and the times are those of its id.
 * @returns `null` where there is no row, or its address cannot be read: nothing leads to the article then
 */
export function readableArticle(row: unknown): ArticleRecord | null {
  const whole = articleRecordSchema.safeParse(row);
  if (whole.success) return whole.data;
  if (typeof row !== 'object' || row === null) return null;
  const legible = Object.entries(articleRecordSchema.shape).flatMap(([field, schema]) => {
    const parsed = schema.safeParse((row as Record<string, unknown>)[field]);
    return parsed.success ? [[field, parsed.data] as const] : [];
  });
  const read = Object.fromEntries(legible);
  const made = new Date(timeOfId(String(read['id'] ?? ''))).toISOString();
  const mended = articleRecordSchema.safeParse({ ...EMPTY, firstSeen: made, lastSeen: made, ...read });
  return mended.success ? mended.data : null;
}

const EMPTY = {
  title: '',
  publisher: '',
  authors: [],
  language: '',
  published: '',
  textId: null,
  completeSince: null,
} as const;
