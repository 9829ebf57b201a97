import type { SourceEntity } from '../claim/source-entity.ts';
import type { Span } from '../claim/span.ts';
import type { Anonymity } from '../claim/taxonomy.ts';
import type { Range } from '../text/reading.ts';
import type { Referent } from './referent.ts';

/** A claim's parts as token ranges, end exclusive. */
export interface SourceMention {
  readonly source: Range;
  readonly cue: Range;
  readonly content: readonly Range[];
}

/** Who the source of a claim is. */
export interface Identity {
  readonly entity: SourceEntity;
  readonly anonymity: Anonymity;
  /** The words that a pronoun or a description stands for; `null` where the source names itself. */
  readonly antecedent: Span | null;
}

/** Who a source is, before the rest of the text has told more of them. */
export interface Answer {
  readonly referent: Referent;
  /** Where it differs from the referent's. */
  readonly anonymity: Anonymity | null;
  readonly antecedent: Span | null;
}
