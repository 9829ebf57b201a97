import search from 'approx-string-match';
import { type Anchored, anchor, describe, indexText } from '../../../../lib/anchor/index.ts';
import type { ClaimSelectors, TextQuoteSelector } from '../../../../lib/claim/selector.ts';
import { extentOf, type Span } from '../../../../lib/claim/span.ts';
import type { Match, Matcher } from './matcher.ts';

/** Of one claim: what others store of it is the quote of its whole extent. */
interface StoredQuote {
  readonly quote: TextQuoteSelector;
  readonly start: number;
}

const CONTEXT = 32;

function quoteAt(text: string, [start, end]: Span): StoredQuote {
  const quote = {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
  return { quote, start };
}

function quotesOf(text: string, claims: Parameters<Matcher['describe']>[1]): StoredQuote[] {
  return claims.map((claim) => quoteAt(text, extentOf(claim) ?? [0, 0]));
}

/** This product's own. */
export const OURS: Matcher = {
  name: 'Says Who',
  describe: (text, claims) => claims.map((claim) => describe(text, claim)),
  anchor(text, stored) {
    const index = indexText(text, 'en');
    return stored.map((selectors) => anchor(index, { selectors: selectors as ClaimSelectors, antecedent: null }));
  },
  matchOf(found) {
    const { spans, outcome } = found as Anchored;
    const span = extentOf(spans);
    return span && { span, outcome };
  },
};

/** Only letter by letter, with the context to choose by. */
export const EXACT: Matcher = {
  name: 'exact search with context',
  describe: quotesOf,
  anchor: (text, stored) => (stored as StoredQuote[]).map((one) => findExact(text, one)),
  matchOf: exactly,
};

function findExact(text: string, { quote, start }: StoredQuote): Span | null {
  if (text.startsWith(quote.exact, start)) return [start, start + quote.exact.length];
  let best: Span | null = null;
  let bestScore = -1;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const end = at + quote.exact.length;
    const score = Number(text.endsWith(quote.prefix, at)) + Number(text.startsWith(quote.suffix, end));
    if (score > bestScore) best = [at, end];
    bestScore = Math.max(score, bestScore);
  }
  return best;
}

/** The best of the approximate matches, by a scorer of ours that weighs the quote, its context and its place. */
export const APPROXIMATE: Matcher = {
  name: 'approx-string-match, own scorer',
  describe: quotesOf,
  anchor: (text, stored) => (stored as StoredQuote[]).map((one) => findApproximate(text, one)),
  matchOf: exactly,
};

const MAX_ERRORS = 256;
/** How much each of quote, prefix, suffix and place counts. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, place: 2 };

function findApproximate(text: string, { quote, start }: StoredQuote): Span | null {
  const { exact, prefix, suffix } = quote;
  if (text.startsWith(exact, start) && text.endsWith(prefix, start)) return [start, start + exact.length] as const;
  const maxErrors = Math.min(MAX_ERRORS, exact.length >> 1);
  let best: Span | null = null;
  let bestScore = -1;
  for (const match of search(text, exact, maxErrors)) {
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const after = text.slice(match.end, match.end + suffix.length);
    const score =
      WEIGHTS.quote * (1 - match.errors / exact.length) +
      WEIGHTS.prefix * likeness(before, prefix) +
      WEIGHTS.suffix * likeness(after, suffix) +
      WEIGHTS.place * (1 - Math.abs(match.start - start) / text.length);
    if (score > bestScore) best = [match.start, match.end];
    bestScore = Math.max(score, bestScore);
  }
  return best;
}

function likeness(text: string, context: string): number {
  if (context === '' || text === '') return context === text ? 1 : 0;
  const [match] = search(text, context, context.length);
  return match ? 1 - match.errors / context.length : 0;
}

function exactly(found: unknown): Match | null {
  return found ? { span: found as Span, outcome: 'exact' } : null;
}
