import { type ArticleRecord, articleRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { sortRows, type Unreadable } from './rows.ts';

/** Where a page of the list of articles ended. */
export interface ArticlesCursor {
  readonly lastSeen: string;
  readonly id: string;
}

/** One window of the list of articles. */
export interface ArticlesPage {
  readonly articles: readonly { readonly article: ArticleRecord; readonly claims: number }[];
  readonly unreadable: readonly Unreadable[];
  /** To ask for the next window with, or `null` after the last. */
  readonly next: ArticlesCursor | null;
}

/**
 * Articles, last seen first, each with the number of its claims.
 * @param window `limit` articles, those after the one where the last window ended
 */
export async function articlesPage(
  db: SaysWhoDatabase,
  window: { readonly limit: number; readonly before?: ArticlesCursor },
): Promise<ArticlesPage> {
  const { limit, before } = window;
  return db.transaction('r', db.articles, db.claims, async () => {
    const list = before
      ? db.articles.where('[lastSeen+id]').below([before.lastSeen, before.id])
      : db.articles.orderBy('[lastSeen+id]');
    const rows = await list.reverse().limit(limit).toArray();
    const { records, unreadable } = sortRows(articleRecordSchema, rows);
    const articles = await Promise.all(
      records.map(async (article) => ({
        article,
        claims: await db.claims.where('articleId').equals(article.id).count(),
      })),
    );
    const last = rows.length === limit ? rows.at(-1) : undefined;
    return { articles, unreadable, next: last ? { lastSeen: last.lastSeen, id: last.id } : null };
  });
}

/** The id of the article filed under an address; `null` where none is. */
export async function articleIdOf(db: SaysWhoDatabase, url: string): Promise<string | null> {
  const [id] = await db.articles.where('url').equals(url).primaryKeys();
  return id ?? null;
}
