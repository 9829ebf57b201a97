import { DEFAULT_CODER, type PageClaim, wordsKey } from '../claim/claim.ts';
import { uuidV7 } from '../claim/id.ts';
import { sourceKeyOf } from '../claim/source-key.ts';
import { storedWords } from '../claim/words.ts';
import type { PageState } from '../messaging/protocol.ts';
import type { FileRecords } from '../schema/exchange-file.ts';
import type { ArticleRecord, ClaimRecord, SourceRecord } from '../schema/records.ts';
import { newSource } from '../storage/claim-sources.ts';

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
  const claims = others.map((claim) => newClaim(claim, article.id, now, detectorVersion));
  return {
    articles: [article],
    claims: [...stored.claims, ...claims],
    changes: stored.changes,
    sources: withSourcesOf(claims, stored.sources),
  };
}

/** Known sources and those of new claims, counted as if the claims were stored. */
function withSourcesOf(claims: readonly ClaimRecord[], known: readonly SourceRecord[]): SourceRecord[] {
  const sources = new Map(known.map((source) => [source.id, source]));
  for (const claim of claims) {
    const source = sources.get(claim.sourceKey);
    sources.set(claim.sourceKey, source ? { ...source, claims: source.claims + 1 } : newSource(claim.sourceKey, claim));
  }
  return [...sources.values()];
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
    sourceKey: sourceKeyOf({ ...draft, ...label, words: storedWords(draft.selectors.source), articleId }),
    madeBy: draft.confidence === null ? { coder: DEFAULT_CODER } : { detector: detectorVersion },
    coder: DEFAULT_CODER,
    created,
    modified: created,
  };
}
