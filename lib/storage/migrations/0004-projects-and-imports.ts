import type { Migration } from './migration.ts';

/**
 * Claims may have a second kind of source; articles may have their text, and be complete; projects hold what other coders made of
 * their articles; imports can be taken back. Every new index is here for a named query:
 * - articles `textId`: whether anybody still needs a text; rows without one are not in it
 * - projects `*articleIds`: the projects of an article
 * - codings `projectId`; codedClaims `[codingId+articleId]`: what one coder made of one article, in windows
 * - imports `at`: the last ones first; importedRows `importId`: all of one
 */
export const projectsAndImports: Migration = {
  version: 4,
  stores: {
    articles: 'id, &url, [lastSeen+id], textId',
    texts: 'id',
    projects: 'id, *articleIds',
    codings: 'id, projectId',
    codedClaims: 'id, [codingId+articleId]',
    imports: 'id, at',
    importedRows: 'id, importId',
  },
  upgrade: async (transaction) => {
    await transaction
      .table('articles')
      .toCollection()
      .modify((article) => {
        article.textId = null;
        article.completeSince = null;
      });
    await transaction
      .table('claims')
      .toCollection()
      .modify((claim) => {
        claim.secondKind = null;
      });
  },
};
