import type { Outcome } from '../../../../lib/claim/selector.ts';
import type { ClaimSpans, Span } from '../../../../lib/claim/span.ts';

/** A claim's place found again. */
export interface Match {
  readonly span: Span;
  /** What ours says of it; `exact` for those that only ever say where. */
  readonly outcome: Outcome;
}

/** One way to find claims again. */
export interface Matcher {
  readonly name: string;
  /** Makes what is stored for claims of a text. */
  describe(text: string, claims: readonly ClaimSpans[]): unknown[];
  /** Finds the claims in a text by what was stored. */
  anchor(text: string, stored: readonly unknown[]): readonly unknown[];
  /** The place of one that was found, as the judge compares them; `null` for one that is gone. */
  matchOf(found: unknown): Match | null;
}
