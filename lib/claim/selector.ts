import type { ClaimParts } from './span.ts';

/** W3C Web Annotation TextQuoteSelector: the words, and as much of what stands around them as tells them from others. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation TextPositionSelector, here in UTF-16 code units of the article's text model, end exclusive. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** How one span of a stored claim is found again. */
export interface TextSelector {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** Selectors for every span of a claim. */
export type ClaimSelectors = ClaimParts<TextSelector>;

/**
 * What became of a stored claim on the page as it is now (docs/architecture.md, "Anchoring"):
 * `exact` as stored · `normalised` equal after folding case, quotation marks, dashes and spaces · `moved` the same words
 * elsewhere, and only there · `gone` not to be found with certainty.
 */
export const OUTCOMES = ['exact', 'normalised', 'moved', 'gone'] as const;
export type Outcome = (typeof OUTCOMES)[number];
