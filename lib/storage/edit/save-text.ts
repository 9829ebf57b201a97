import type { ArticleRecord, TextRecord } from '../../schema/records.ts';
import { articleRecordSchema, textRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { neededRow, sortRows } from '../tables/rows.ts';
import { textIdOf } from '../tables/texts.ts';
import { fileArticle, type Sighting } from './file-article.ts';

/** An article was asked for that is not in the store. */
export class NoSuchArticleError extends Error {
  override readonly name = 'NoSuchArticleError';
}

/**
 * Saves the text of an article, all of whose claims are stored: from then on it counts as a complete unit. A text that was saved before
 * and that no article has any more goes.
 * @throws errors of the store, named by `faultOf`; nothing is stored then
 */
export async function saveText(db: SaysWhoDatabase, sighting: Sighting, text: string): Promise<ArticleRecord> {
  const id = await textIdOf(text);
  const savedAt = sighting.at.toISOString();
  const record = textRecordSchema.parse({ id, text, savedAt });
  return db.transaction('rw', db.articles, db.counters, db.texts, async () => {
    const before = await fileArticle(db, sighting);
    if (!textRecordSchema.safeParse(await db.texts.get(id)).success) await db.texts.put(record);
    const article = articleRecordSchema.parse({
      ...before,
      textId: id,
      completeSince: before.completeSince ?? savedAt,
    });
    await db.articles.put(article);
    if (before.textId !== id) await dropUnneeded(db, before.textId);
    return article;
  });
}

/**
 * Deletes the text of an article. Its claims stay, and it is a complete unit as before.
 * @returns what was deleted, to put it back with {@link restoreText}; `null` where there was none, or none that could be read any more
 */
export async function deleteText(db: SaysWhoDatabase, articleId: string): Promise<TextRecord | null> {
  return db.transaction('rw', db.articles, db.texts, async () => {
    const article = await needed(db, articleId);
    if (article.textId === null) return null;
    const [text = null] = sortRows(textRecordSchema, [await db.texts.get(article.textId)]).records;
    await db.articles.put({ ...article, textId: null });
    await dropUnneeded(db, article.textId);
    return text;
  });
}

/** Puts back a text that was deleted, unless the article has another one by now. */
export async function restoreText(db: SaysWhoDatabase, articleId: string, text: TextRecord): Promise<void> {
  await db.transaction('rw', db.articles, db.texts, async () => {
    const article = await needed(db, articleId);
    if (article.textId !== null) return;
    await db.texts.put(text);
    await db.articles.put({ ...article, textId: text.id });
  });
}

async function needed(db: SaysWhoDatabase, articleId: string): Promise<ArticleRecord> {
  const article = neededRow(articleRecordSchema, await db.articles.get(articleId));
  if (!article) throw new NoSuchArticleError(articleId);
  return article;
}

async function dropUnneeded(db: SaysWhoDatabase, textId: string | null): Promise<void> {
  if (textId === null) return;
  const needed = await db.articles.where('textId').equals(textId).count();
  if (needed === 0) await db.texts.delete(textId);
}
