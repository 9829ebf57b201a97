import type { SaysWhoDatabase } from '../open/db.ts';
import { ROWS, sortRows } from './rows.ts';

/** What is looked through at most: a list of suggestions need not be complete, and must not be waited for. */
const MAX_ARTICLES = 300;
const MAX_CLAIMS = 2_000;

/**
 * The names of sources in stored claims of one site's articles, the most frequent first.
 * @param origin as `URL.origin` has it
 */
export async function sourceNamesOfSite(db: SaysWhoDatabase, origin: string, limit: number): Promise<string[]> {
  return db.transaction('r', db.articles, db.claims, db.sources, async () => {
    const ofSite = db.articles.where('url').between(`${origin}/`, `${origin}/\uffff`);
    const articleIds = await ofSite.limit(MAX_ARTICLES).primaryKeys();
    const counts = new Map<string, number>();
    await db.claims
      .where('articleId')
      .anyOf(articleIds)
      .limit(MAX_CLAIMS)
      .each(({ sourceKey, dismissed }) => {
        if (!dismissed) counts.set(sourceKey, (counts.get(sourceKey) ?? 0) + 1);
      });
    const ids = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, limit);
    const rows = (await db.sources.bulkGet(ids)).filter((row) => row !== undefined);
    const names = sortRows(ROWS.sources, rows).records.map(({ name }) => name);
    return [...new Set(names)].filter((name) => name !== '');
  });
}
