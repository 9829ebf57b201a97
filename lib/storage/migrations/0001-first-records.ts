import type { Migration } from './migration.ts';

/**
 * Every index costs time with each write, so each one is here for a named query:
 * - articles `&url`: the article of the page being read; unique, so that two tabs cannot file one article twice
 * - articles `[lastSeen+id]`: the list of articles, newest first, in windows; `id` parts those seen in the same millisecond
 * - claims `articleId`: the claims of a page, and their number in the list of articles
 * - changes `claimId`: the history of a claim, in the order of the changes' ids
 * - counters: the number of records by table, since `count()` over a large table walks the whole of it
 */
export const firstRecords: Migration = {
  version: 1,
  stores: {
    articles: 'id, &url, [lastSeen+id]',
    claims: 'id, articleId',
    changes: 'id, claimId',
    counters: 'table',
  },
};
