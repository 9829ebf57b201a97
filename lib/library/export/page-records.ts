import { type PageClaim, wordsKey } from '../../claim/claim.ts';
import { uuidV7 } from '../../claim/id.ts';
import { sourceKeyOf } from '../../claim/source-key.ts';
import { storedWords } from '../../claim/words.ts';
import type { PageState } from '../../messaging/protocol.ts';
import { idSchema } from '../../schema/claim.ts';
import { countOf, newSource } from '../../schema/claim-source.ts';
import type { FileRecords } from '../../schema/exchange-file.ts';
import type { ArticleRecord, ClaimRecord, SourceRecord } from '../../schema/records.ts';

/** When claims become records, and whose they are. */
export interface RecordedBy {
  readonly now: Date;
  /** The reader's name: the page does not know it. */
  readonly coder: string;
  readonly detectorVersion: string;
}

/**
 * A page's claims as records for an export: the stored ones as they are stored, with their history; the others as they
 * would be stored now. Nothing is written to the store by it.
 * @param stored what the store has of the article
 */
export function recordsOfPage(state: PageState, stored: FileRecords, by: RecordedBy): FileRecords {
  const { now } = by;
  // Labels of an article whose own row is damaged are filed under the article as the page has it.
  const article = stored.articles[0] ?? newArticle(state, stored.claims[0]?.articleId ?? uuidV7(now.getTime()), now);
  // Another tab may have stored one since the page was read.
  const known = new Map(stored.claims.filter(({ detached }) => !detached).map((claim) => [wordsKey(claim), claim.id]));
  const others = state.claims.filter(({ stored, draft }) => !stored && !known.has(wordsKey(draft)));
  const ids = new Map<string, string>();
  for (const { id, draft } of state.claims) ids.set(id, known.get(wordsKey(draft)) ?? id);
  for (const { id } of others) ids.set(id, uuidV7(now.getTime()));
  const claims = others.map((claim) => newClaim(claim, { ids, articleId: article.id, ...by }));
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
    sources.set(
      claim.sourceKey,
      source ? { ...source, claims: source.claims + countOf(claim) } : newSource(claim.sourceKey, claim),
    );
  }
  return [...sources.values()];
}

function newArticle({ metadata, article }: PageState, id: string, now: Date): ArticleRecord {
  const { canonical: _, ...facts } = metadata;
  const seen = now.toISOString();
  return {
    id,
    url: article?.articleUrl ?? '',
    ...facts,
    firstSeen: seen,
    lastSeen: seen,
    textId: null,
    completeSince: null,
  };
}

/** What a claim becomes a record with. */
interface Making extends RecordedBy {
  /** The ids that claims have in the file, by those that they go by on the page. */
  readonly ids: ReadonlyMap<string, string>;
  readonly articleId: string;
}

function newClaim({ id, draft, label }: PageClaim, making: Making): ClaimRecord {
  const { ids, articleId, now, coder, detectorVersion } = making;
  const created = now.toISOString();
  const disputes = label.disputes.map((disputed) => ids.get(disputed) ?? disputed);
  return {
    ...draft,
    ...label,
    // What has no id that lasts is neither on the page nor in the store.
    disputes: disputes.filter((disputed) => idSchema.safeParse(disputed).success),
    id: ids.get(id) ?? uuidV7(now.getTime()),
    articleId,
    sourceKey: sourceKeyOf({ ...draft, ...label, words: storedWords(draft.selectors.source), articleId }),
    madeBy: draft.confidence === null ? { coder } : { detector: detectorVersion },
    coder,
    created,
    modified: created,
  };
}
