import { type ClaimRecord, claimRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { articleIdOf } from './articles.ts';
import { sortRows, type Unreadable } from './rows.ts';

/** One window of the list of claims. */
export interface ClaimsPage {
  readonly claims: readonly ClaimRecord[];
  readonly unreadable: readonly Unreadable[];
  /** To ask for the next window with, or `null` after the last. */
  readonly next: string | null;
}

/** The stored claims of an article, oldest first; none for an article without labels. */
export async function claimsOfArticle(
  db: SaysWhoDatabase,
  articleUrl: string,
): Promise<{ claims: ClaimRecord[]; unreadable: Unreadable[] }> {
  return db.transaction('r', db.articles, db.claims, async () => {
    const articleId = await articleIdOf(db, articleUrl);
    if (articleId === null) return { claims: [], unreadable: [] };
    const rows = await db.claims.where('articleId').equals(articleId).toArray();
    const { records, unreadable } = sortRows(claimRecordSchema, rows);
    return { claims: records, unreadable };
  });
}

/**
 * Claims over all articles, last created first: ids sort by the time of creation.
 * @param window `limit` claims, those after the one where the last window ended
 */
export async function claimsPage(
  db: SaysWhoDatabase,
  window: { readonly limit: number; readonly before?: string },
): Promise<ClaimsPage> {
  const { limit, before } = window;
  const list = before === undefined ? db.claims.orderBy('id') : db.claims.where('id').below(before);
  const rows = await list.reverse().limit(limit).toArray();
  const { records, unreadable } = sortRows(claimRecordSchema, rows);
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { claims: records, unreadable, next: last?.id ?? null };
}
