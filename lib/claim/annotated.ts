import type { Facets } from './attribution.ts';
import type { ClaimSpans, Span } from './span.ts';
import type { SourceKind } from './taxonomy.ts';

/** An annotated claim. What the annotator did not say is missing, and not compared. */
export interface GoldClaim extends ClaimSpans, Partial<Facets> {
  readonly id: string;
  /** `false`: an attribution, but no claim in our sense: neither missed nor wrongly found. */
  readonly claim?: boolean;
  /** Key of the source's identity; equal within the article for the same source. */
  readonly entity?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** What sort of source it is. */
  readonly sourceKind?: SourceKind;
  /** Id of the claim, or of the marked words, that a denial is about. */
  readonly denies?: string;
}

/** An annotated text. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly GoldClaim[];
  /** The writer's own words that a denial may be about, by id ("d1"). */
  readonly marked: Readonly<Record<string, Span>>;
}
