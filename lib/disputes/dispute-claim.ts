import type { Span } from '../claim/span.ts';
import type { Act } from '../claim/taxonomy.ts';
import type { Range } from '../text/reading.ts';

/** What has to be known of each claim of a text to find what its denials are about. Ranges are token indices, `to` exclusive. */
export interface DisputeClaim {
  /** Unique within the text. */
  readonly id: string;
  readonly act: Act;
  /** Base form of the cue: "deny", "rule out", "claim". */
  readonly lemma: string;
  /** The construction that the claim was found by (lib/detect). */
  readonly rule: string;
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: readonly Range[];
  /** Number of the sentence that holds the cue. */
  readonly sentence: number;
  /** Who the source is: equal for the same source, `null` without one or where it is not known. */
  readonly entityKey: string | null;
  /** The words that a pronoun or a description as source stands for: UTF-16 offsets, end exclusive. */
  readonly antecedent: Span | null;
}
