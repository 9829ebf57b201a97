/** What the page's side knows, and how it changes: pure, one new state for each event. */
import type { ArticleMetadata } from '../claim/article.ts';
import type { ClaimEdit, PageClaim } from '../claim/claim.ts';
import { isPlaced } from '../claim/selector.ts';
import { type ClaimParts, extentOf, mapParts, NO_SPANS } from '../claim/span.ts';
import { joinWords } from '../claim/words.ts';
import type { ArticleClaims, ClaimWords, PageState } from '../messaging/protocol.ts';
import type { FaultCode } from '../messaging/result.ts';

/** Before the first answer of the background. */
export function readingState(metadata: ArticleMetadata): PageState {
  return { phase: 'reading', fault: null, metadata, article: null, claims: [], words: {} };
}

/** A page without prose: an index, a form, an empty page. */
export function notArticleState(metadata: ArticleMetadata): PageState {
  return { ...readingState(metadata), phase: 'not-article' };
}

/** The background could not answer. What is known stays. */
export function failedState(state: PageState, fault: FaultCode): PageState {
  return { ...state, phase: 'failed', fault };
}

/** The background answered about this text. */
export function answeredState(metadata: ArticleMetadata, text: string, answer: ArticleClaims): PageState {
  const { claims, ...article } = answer;
  const words = Object.fromEntries(claims.map((claim) => [claim.id, wordsOf(claim, text)]));
  return { phase: 'ready', fault: null, metadata, article, claims, words };
}

/** The reader changed a label; what was not changed stays. */
export function editedState(state: PageState, claimId: string, edit: ClaimEdit): PageState {
  return withClaim(state, claimId, (claim) => edited(claim, edit));
}

const NOWHERE: Pick<PageClaim, 'outcome' | 'spans' | 'change'> = { outcome: 'gone', spans: NO_SPANS, change: null };

/**
 * What is shown at once. A claim accepted with its change is where it was proposed; one detached, or whose place was
 * set back, has none until the page is read again.
 */
function edited(claim: PageClaim, { place, ...label }: ClaimEdit): PageClaim {
  const labelled = { ...claim, label: { ...claim.label, ...label } };
  if (label.detached) return { ...labelled, ...NOWHERE };
  if (!place) return labelled;
  const draft = { ...claim.draft, ...place };
  // By value: from the popup it comes as a copy.
  return JSON.stringify(place) === JSON.stringify(claim.change?.place)
    ? { ...labelled, draft, outcome: 'exact', change: null }
    : { ...labelled, draft, ...NOWHERE };
}

/** A claim that the reader marked, or whose words they corrected: in the order of the text, with its words. */
export function placedState(state: PageState, claim: PageClaim, text: string): PageState {
  const others = state.claims.filter(({ id }) => id !== claim.id);
  const start = startOf(claim);
  const after = others.findIndex((one) => startOf(one) > start);
  const claims = others.toSpliced(after < 0 ? others.length : after, 0, claim);
  return { ...state, claims, words: { ...state.words, [claim.id]: wordsOf(claim, text) } };
}

function startOf({ spans }: PageClaim): number {
  return extentOf(spans)?.[0] ?? Number.POSITIVE_INFINITY;
}

/**
 * A claim that a new state lacks, kept from the one before as no longer in the article; the same state where it is
 * there, or where the page shows another article. A claim that the reader marked, which no detector finds, stays where it is
 * as long as its words stand there with those around them.
 * @param text of the new state
 */
export function keptState(state: PageState, before: PageState, claimId: string, text: string): PageState {
  const claim = before.claims.find(({ id }) => id === claimId);
  const isSameArticle = state.article?.articleUrl === before.article?.articleUrl;
  if (!claim || !isSameArticle || state.claims.some(({ id }) => id === claimId)) return state;
  if (claim.draft.confidence === null && isPlaced(claim.outcome) && standsIn(text, claim))
    return placedState(state, claim, text);
  const words = before.words[claimId];
  return {
    ...state,
    claims: [...state.claims, { ...claim, ...NOWHERE }],
    words: words ? { ...state.words, [claimId]: words } : state.words,
  };
}

function standsIn(text: string, { draft: { selectors } }: PageClaim): boolean {
  return [...selectors.source, ...selectors.cue, ...selectors.content].every(
    ({ quote: { prefix, exact, suffix }, position: { start } }) =>
      text.startsWith(prefix + exact + suffix, start - prefix.length),
  );
}

/** The claim is in the store now. */
export function storedState(state: PageState, claimId: string): PageState {
  return withClaim(state, claimId, (claim) => ({ ...claim, stored: true }));
}

/**
 * The claims that differ between two states of one page, or `null` when anything else does too.
 * States share what they have in common, so identity tells.
 */
export function labelledBetween(before: PageState, after: PageState): PageClaim[] | null {
  const isOnlyClaims =
    before.phase === after.phase &&
    before.fault === after.fault &&
    before.metadata === after.metadata &&
    before.article === after.article &&
    before.words === after.words;
  return isOnlyClaims ? after.claims.filter((claim, index) => claim !== before.claims[index]) : null;
}

function withClaim(state: PageState, claimId: string, change: (claim: PageClaim) => PageClaim): PageState {
  return { ...state, claims: state.claims.map((claim) => (claim.id === claimId ? change(claim) : claim)) };
}

/** The parts' words as they stand in the text now, or as they were stored where they stand there no more. */
function wordsOf(claim: PageClaim, text: string): ClaimWords {
  const parts: ClaimParts<string> = !isPlaced(claim.outcome)
    ? mapParts(claim.draft.selectors, (selector) => selector.quote.exact)
    : mapParts(claim.spans, ([start, end]) => text.slice(start, end));
  return {
    source: joinWords(parts.source),
    cue: joinWords(parts.cue),
    content: joinWords(parts.content),
  };
}
