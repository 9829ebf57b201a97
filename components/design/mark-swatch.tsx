import type { VNode } from 'preact';
import type { MarkStyle } from '../../lib/highlight/mark-style.ts';
import { PALETTE, TINT_OPACITY, translucent } from '../../lib/highlight/palette.ts';

/** Something to draw the line under: spaces that are not collapsed, since a sample has no words of its own. */
const STRETCH = '\u00a0'.repeat(6);

/** A sample of a mark's look, or of none. Hidden from screen readers: the act or the status stands beside it in words. */
export function MarkSwatch({ look }: { readonly look: MarkStyle | null }): VNode {
  return (
    <span class="mark-swatch" data-look={look} aria-hidden="true" style={look ? styleOf(look) : {}}>
      {STRETCH}
    </span>
  );
}

/** The same declarations as lib/highlight/mark-sheet.ts writes for the page. */
export function styleOf(look: MarkStyle) {
  const { colour, line, thickness, hasOverline } = PALETTE[look];
  return {
    backgroundColor: translucent(colour, TINT_OPACITY),
    textDecorationLine: hasOverline ? 'underline overline' : 'underline',
    textDecorationStyle: line,
    textDecorationColor: colour,
    textDecorationThickness: `${thickness}px`,
  };
}
