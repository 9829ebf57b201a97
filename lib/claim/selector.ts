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

/** What a claim is found again by. */
export interface ClaimPlace {
  readonly selectors: ClaimSelectors;
  /** The sentence or sentences around the claim's parts. */
  readonly sentence: string;
  /**
   * Whom a source that names nobody ("he", "the ministry") stood for, by name; `null` for a source that names itself, and where it
   * was not known.
   */
  readonly antecedent: string | null;
}

/** What a claim is found again by, without the rest of it. */
export function placeOf({ selectors, sentence, antecedent }: ClaimPlace): ClaimPlace {
  return { selectors, sentence, antecedent };
}

/**
 * What became of a stored claim on the page as it is now (docs/architecture.md, "Anchoring"):
 * `exact` as stored · `normalised` the same words, in other typography or spelling · `moved` the same words elsewhere, and only
 * there · `changed` something similar, for the reader to decide on · `gone` nothing similar enough.
 */
export const OUTCOMES = ['exact', 'normalised', 'moved', 'changed', 'gone'] as const;
/** What became of one stored claim in the text of now. */
export type Outcome = (typeof OUTCOMES)[number];

/** Whether a claim with this outcome has its place in the text for certain, so that it may be marked. */
export function isPlaced(outcome: Outcome): boolean {
  return outcome !== 'changed' && outcome !== 'gone';
}

/**
 * Why a claim counts as changed: its `words` differ, a pronoun may have another `speaker`, or the words stand in more than one
 * `place`.
 */
export const PLACE_DOUBTS = ['words', 'speaker', 'place'] as const;
/** Why one claim is left to the reader to decide on. */
export type PlaceDoubt = (typeof PLACE_DOUBTS)[number];
