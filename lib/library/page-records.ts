import type { PageClaim } from '../claim/claim.ts';
import { uuidV7 } from '../claim/id.ts';
import type { PageState } from '../messaging/protocol.ts';
import type { FileRecords } from '../schema/exchange-file.ts';
import type { ArticleRecord, ClaimRecord } from '../schema/records.ts';

/** Whose label a claim has that nobody has labelled. */
const NOBODY = 'reader';

/**
 * A page's claims as records for an export: the stored ones as they are stored, with their history; the others as they
 * would be stored now. Nothing is written to the store by it.
 * @param stored what the store has of the article
 */
export function recordsOfPage(state: PageState, stored: FileRecords, now: Date, detectorVersion: string): FileRecords {
  const article = stored.articles[0] ?? newArticle(state, now);
  const storedIds = new Set(stored.claims.map((claim) => claim.id));
  const others = state.claims.filter((claim) => !claim.stored && !storedIds.has(claim.id));
  return {
    articles: [article],
    claims: [...stored.claims, ...others.map((claim) => newClaim(claim, article.id, now, detectorVersion))],
    changes: stored.changes,
  };
}

function newArticle({ metadata, article }: PageState, now: Date): ArticleRecord {
  const { canonical: _, ...facts } = metadata;
  const seen = now.toISOString();
  return { id: uuidV7(now.getTime()), url: article?.articleUrl ?? '', ...facts, firstSeen: seen, lastSeen: seen };
}

function newClaim({ draft, label }: PageClaim, articleId: string, now: Date, detectorVersion: string): ClaimRecord {
  const created = now.toISOString();
  return {
    ...draft,
    ...label,
    id: uuidV7(now.getTime()),
    articleId,
    madeBy: draft.confidence === null ? { coder: NOBODY } : { detector: detectorVersion },
    coder: NOBODY,
    created,
    modified: created,
  };
}
