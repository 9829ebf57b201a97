import { DEFAULT_CODER, type PageClaim, wordsKey } from '../claim/claim.ts';
import { uuidV7 } from '../claim/id.ts';
import type { PageState } from '../messaging/protocol.ts';
import type { FileRecords } from '../schema/exchange-file.ts';
import type { ArticleRecord, ClaimRecord } from '../schema/records.ts';

/**
 * A page's claims as records for an export: the stored ones as they are stored, with their history; the others as they
 * would be stored now. Nothing is written to the store by it.
 * @param stored what the store has of the article
 */
export function recordsOfPage(state: PageState, stored: FileRecords, now: Date, detectorVersion: string): FileRecords {
  // Labels of an article whose own row is damaged are filed under the article as the page has it.
  const article = stored.articles[0] ?? newArticle(state, stored.claims[0]?.articleId ?? uuidV7(now.getTime()), now);
  // Another tab may have stored one since the page was read.
  const known = new Set(stored.claims.filter(({ detached }) => !detached).map(wordsKey));
  const others = state.claims.filter(({ stored, draft }) => !stored && !known.has(wordsKey(draft)));
  return {
    articles: [article],
    claims: [...stored.claims, ...others.map((claim) => newClaim(claim, article.id, now, detectorVersion))],
    changes: stored.changes,
  };
}

function newArticle({ metadata, article }: PageState, id: string, now: Date): ArticleRecord {
  const { canonical: _, ...facts } = metadata;
  const seen = now.toISOString();
  return { id, url: article?.articleUrl ?? '', ...facts, firstSeen: seen, lastSeen: seen };
}

function newClaim({ draft, label }: PageClaim, articleId: string, now: Date, detectorVersion: string): ClaimRecord {
  const created = now.toISOString();
  return {
    ...draft,
    ...label,
    id: uuidV7(now.getTime()),
    articleId,
    madeBy: draft.confidence === null ? { coder: DEFAULT_CODER } : { detector: detectorVersion },
    coder: DEFAULT_CODER,
    created,
    modified: created,
  };
}
