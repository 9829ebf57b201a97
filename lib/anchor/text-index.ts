import type { FoldedText } from './fold-text.ts';
import { foldText } from './fold-text.ts';

/** A text to anchor claims in. Its folded form is made once, and only when a claim does not stand there as stored. */
export interface TextIndex {
  readonly text: string;
  readonly folded: FoldedText;
}

/** Prepares a text for {@link import('./anchor.ts').anchor}; good for as many claims as there are. */
export function indexText(text: string): TextIndex {
  let folded: FoldedText | null = null;
  return {
    text,
    get folded() {
      folded ??= foldText(text);
      return folded;
    },
  };
}
