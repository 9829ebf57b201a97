import type { MarkStyle } from './mark-style.ts';

/** One claim's place on the page. */
export interface Mark {
  readonly claimId: string;
  /** `null` where the claim has a place that is not to be marked: the reader can be shown it, and sees nothing of it till then. */
  readonly style: MarkStyle | null;
  /** Source and cue: marked as long as the mark stands. */
  readonly marked: readonly StaticRange[];
  /** Content: lit only while its claim is looked at. */
  readonly content: readonly StaticRange[];
}

/** A mark that is seen. */
export interface PaintedMark extends Mark {
  readonly style: MarkStyle;
}

/** Whether the mark is seen; one without a look is a place that the reader can be led to. */
export function isPainted(mark: Mark): mark is PaintedMark {
  return mark.style !== null;
}

/** The mark with the range objects of an earlier one, if that stands on the same words: they are painted already. */
export function withRangesOf(mark: Mark, before: Mark | undefined): Mark {
  if (!before || !areSame(mark.marked, before.marked) || !areSame(mark.content, before.content)) return mark;
  return { ...mark, marked: before.marked, content: before.content };
}

function areSame(some: readonly StaticRange[], others: readonly StaticRange[]): boolean {
  return (
    some.length === others.length &&
    some.every((range, i) => {
      const other = others[i];
      return (
        range.startContainer === other?.startContainer &&
        range.startOffset === other.startOffset &&
        range.endContainer === other.endContainer &&
        range.endOffset === other.endOffset
      );
    })
  );
}
