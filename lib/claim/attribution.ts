import type { Dispute } from './dispute.ts';
import type { SourceEntity } from './source-entity.ts';
import type { ClaimSpans, Span } from './span.ts';
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
  /** Whether the text says why the source is not named. */
  readonly reasonGiven: boolean;
  /** How sure the detector is that this is an attribution: 0 to 1. */
  readonly confidence: number;
  /** Who the source is; `null` without a source. */
  readonly entity: SourceEntity | null;
  /** The words that a pronoun or a bare "the minister" stands for; `null` where the source names itself. */
  readonly antecedent: Span | null;
  /** What a denial is about; `null` for all other acts, and where the text does not show it. */
  readonly dispute: Dispute | null;
  /** Why the detector thinks so. */
  readonly evidence: Evidence;
}

/** What an attribution was found by. */
export interface Evidence {
  /** Class of the cue, as the word lists name it: "say", "deny", "according". */
  readonly cueClass: string;
  /** A rule about the construction, or the trained tagger. */
  readonly foundBy: 'rule' | 'model';
  /** Whether the act follows from the cue, or was judged by the content and what came before. */
  readonly actBy: 'cue' | 'content';
}
