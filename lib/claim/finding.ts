import type { Evidence } from './attribution.ts';
import type { DisputeKind } from './dispute.ts';
import type { SourceEntity } from './source-entity.ts';
import type { Act } from './taxonomy.ts';

/** What the detector makes of a claim of the page being read. It is shown to the reader, who may know better, and never stored. */
export interface Finding {
  /** Who the source is; `null` without a source. */
  readonly entity: SourceEntity | null;
  /** What the source does by saying it, whatever the reader has made of it. */
  readonly act: Act;
  /** The words of the text that a pronoun or a bare "the minister" stands for, in short; `null` where the source names itself. */
  readonly antecedent: string | null;
  /** What a denial is about; `null` for all other acts, and where the text does not show it. */
  readonly dispute: FoundDispute | null;
  readonly evidence: Evidence;
}

/** A {@link import('./dispute.ts').Dispute} in terms of the page's claims. */
export interface FoundDispute {
  readonly kind: DisputeKind;
  /** Id of the claim of the same page that is denied; `null` when the writer's own words are. */
  readonly claimId: string | null;
  /** What is denied, in short; '' where the denied claim has no content. */
  readonly words: string;
  /** How sure the detector is of this link: 0 to 1. */
  readonly confidence: number;
}

/** UTF-16 code units: enough to know a claim by. */
export const MAX_SHORT = 160;

/** Words of the text on one line, and only as many as it takes to know them by: at most {@link MAX_SHORT} code units. */
export function inShort(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  if (line.length <= MAX_SHORT) return line;
  const head = line.slice(0, MAX_SHORT - 1);
  const space = head.lastIndexOf(' ');
  // Without a space near the end a word is cut, but no surrogate pair.
  return `${space > MAX_SHORT / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
