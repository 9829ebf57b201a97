import type { Span } from './span.ts';

/**
 * How a denial tells what it is about, from the surest to the weakest:
 * `host` (", a charge Orvel dismissed"), `mutual` ("both sides blamed each other"), `named` ("rejected Orvel's claim"), `words` (a charge
 * in the writer's own words), `anaphor` ("denied the accusation"), `overlap` (it shares words with an earlier claim by another source).
 */
export const DISPUTE_KINDS = ['host', 'mutual', 'named', 'words', 'anaphor', 'overlap'] as const;
/** How one denial was linked with what it denies. */
export type DisputeKind = (typeof DISPUTE_KINDS)[number];

/** What a denial is about. It proposes a status to the reader and never sets one. */
export interface Dispute {
  readonly kind: DisputeKind;
  /** Id of the attribution of the same text whose claim is denied; `null` when the writer's own words are. */
  readonly claim: string | null;
  /** The denied words where they are the writer's: UTF-16 offsets, end exclusive. */
  readonly words: Span | null;
  /** How sure the detector is of this link: 0 to 1. */
  readonly confidence: number;
}
