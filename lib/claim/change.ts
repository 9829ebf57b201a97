import type { ClaimPlace, PlaceDoubt } from './selector.ts';

/** A run of words of two versions of a passage. */
export interface DiffPiece {
  /** In both, only in the old one, or only in the new one. */
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** How a stored claim differs from what most likely stands for it in the article now. */
export interface PlaceChange {
  readonly doubt: PlaceDoubt;
  /** From the stored passage to that of the article now. */
  readonly words: readonly DiffPiece[];
  /** What the claim is found by from then on, if the reader accepts the change; `null` where its cue is gone. */
  readonly place: ClaimPlace | null;
}
