import type { ClaimSpans } from './span.ts';
import type { Act, Anonymity, Distance, Kind } from './taxonomy.ts';

/** The facets of an attribution, one value each. */
export interface Facets {
  readonly kind: Kind;
  readonly act: Act;
  readonly distance: Distance;
  readonly anonymity: Anonymity;
}

/** One attributed claim as the detector finds it in a text. */
export interface Attribution extends ClaimSpans, Facets {
  /** Unique within its text, in the order of the cues: "1", "2", … */
  readonly id: string;
  /** How sure the detector is that this is an attribution: 0 to 1. */
  readonly confidence: number;
}
