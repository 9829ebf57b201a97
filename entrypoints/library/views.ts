import type { ClaimView } from '../../components/claims/claim-view.ts';
import type { ArticleRow } from '../../components/library/article-rows.tsx';
import type { NewsView } from '../../components/library/news-line.tsx';
import type { SourceRow } from '../../components/library/source-rows.tsx';
import type { ArticleView, ChangeView, FiledClaimView, HistoryView } from '../../components/library/views.ts';
import { labelOf } from '../../lib/claim/claim.ts';
import { timeOfId } from '../../lib/claim/id.ts';
import { foldName } from '../../lib/claim/source-key.ts';
import { storedWords } from '../../lib/claim/words.ts';
import { formatRoute } from '../../lib/library/address/route.ts';
import type { StoredHistory } from '../../lib/library/articles/claim-history.ts';
import type { News } from '../../lib/library/session/news.ts';
import type { ListedSource } from '../../lib/library/sources/source-list.ts';
import type { CountsOf } from '../../lib/library/sources/source-page.ts';
import type { ArticleRecord, ClaimRecord, FiledClaim } from '../../lib/schema/records.ts';
import { formatPlace } from './place.ts';

/** The store's records as the screens show them. A record is drawn once: rows that have not changed are the same object. */

const claims = new WeakMap<ClaimRecord, FiledClaimView>();

/** @param shown the claim as the reader left it, which may not be stored yet */
export function toFiledView({ article }: FiledClaim, shown: ClaimRecord): FiledClaimView {
  const before = claims.get(shown);
  if (before) return before;
  const view = {
    claim: toStoredView(shown, article.language),
    sentence: shown.sentence,
    lead: '',
    created: timeOfId(shown.id),
    article: toArticleView(article),
    sourceHref: sourceHref(shown.sourceKey),
    claimHref: claimHref(shown),
  };
  claims.set(shown, view);
  return view;
}

function toStoredView(claim: ClaimRecord, language: string): ClaimView {
  const { distance, anonymity, kind, selectors } = claim;
  const words = {
    source: storedWords(selectors.source),
    cue: storedWords(selectors.cue),
    content: storedWords(selectors.content),
  };
  const referent = referentOf(claim, words.source);
  return {
    id: claim.id,
    label: labelOf(claim),
    words,
    distance,
    anonymity,
    kind,
    outcome: null,
    referent,
    ...(language ? { language } : {}),
  };
}

/** Whom a pronoun or a bare description stood for in the article, or '': never against what the reader wrote. */
function referentOf({ sourceText, antecedent, entity }: ClaimRecord, inArticle: string): string {
  const written = foldName(sourceText.trim() || inArticle);
  if (antecedent === null || !entity || written !== foldName(inArticle)) return '';
  return foldName(entity.name) === written ? '' : entity.name;
}

export function toArticleView({ id, url, title, publisher, published, lastSeen }: ArticleRecord): ArticleView {
  const href = formatRoute({ view: 'article', articleId: id });
  return { id, url, title, publisher, published, lastSeen: Date.parse(lastSeen), href };
}

export function toArticleRow({ article, claims: count }: { article: ArticleRecord; claims: number }): ArticleRow {
  return { article: toArticleView(article), claims: count };
}

export function toSourceRow({ source, claims: count, members }: ListedSource): SourceRow {
  const { id, name, kind, country } = source;
  return { id, name, kind, country, claims: count, members, href: sourceHref(id) };
}

/** Counts of values that occur, by their ids. */
export function toCounts<Id extends string>(counts: CountsOf<Id>): Record<string, number> {
  return { ...(counts as Readonly<Record<string, number>>) };
}

export function toHistoryView({ changes, unreadable }: StoredHistory): HistoryView {
  const views = changes.map(({ id, at, by, way, field, from, to }) => ({
    id,
    at: Date.parse(at),
    by,
    way,
    field,
    from,
    to,
  }));
  return { changes: views as ChangeView[], unreadable };
}

export function toNewsView(news: News): NewsView {
  if (news.type !== 'taken-back' || !news.claim) return { ...news } as NewsView;
  const { source, fields } = news.claim;
  return { ...news, claim: { source, fields, href: claimHref(news.claim) } };
}

/** The screen of a source. */
export function sourceHref(sourceId: string): string {
  return formatRoute({ view: 'source', sourceId });
}

/** A claim among the others of its article. */
export function claimHref({ id, articleId }: Pick<ClaimRecord, 'id' | 'articleId'>): string {
  return formatPlace({ route: { view: 'article', articleId }, openId: id });
}
