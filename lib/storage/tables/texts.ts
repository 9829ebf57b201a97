/** Texts of saved articles: what positions are offsets in, for formats and measures that need the whole. */
import type { ArticleRecord, TextRecord } from '../../schema/records.ts';
import { textRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { neededRow } from './rows.ts';

/** The id of a text: SHA-256 (FIPS 180-4) of its UTF-8, in lower-case hexadecimal. */
export async function textIdOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Whether the article of an address is saved as a whole, with this very text. A text that was handed out has come without its reader's
 * having saved anything.
 */
export async function isTextSaved(db: SaysWhoDatabase, url: string, text: string): Promise<boolean> {
  const stored = await db.articles.get({ url });
  if (typeof stored?.completeSince !== 'string') return false;
  return typeof stored?.textId === 'string' && stored.textId === (await textIdOf(text));
}

/** The saved text of an article; `null` where none was saved. @throws UnreadableRowError where it is damaged */
export async function textOf(
  db: SaysWhoDatabase,
  { textId }: Pick<ArticleRecord, 'textId'>,
): Promise<TextRecord | null> {
  if (textId === null) return null;
  return neededRow(textRecordSchema, await db.texts.get(textId)) ?? null;
}
