import type { MarkStyle } from './mark-style.ts';

/** One claim's place on the page. */
export interface Mark {
  readonly claimId: string;
  readonly style: MarkStyle;
  /** Source and cue: marked as long as the mark stands. */
  readonly marked: readonly StaticRange[];
  /** Content: lit only while its claim is looked at. */
  readonly content: readonly StaticRange[];
}
