import { type ClaimRecord, claimRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { articleIdOf } from './articles.ts';
import { sortRows, type Unreadable } from './rows.ts';

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
