import type { Look } from './palette.ts';
import {
  FLASH_NAME,
  FLASH_OPACITY,
  highlightNameOf,
  LIT_COLOUR,
  LIT_NAME,
  LIT_OPACITY,
  MARK_STYLES,
  PALETTE,
  TINT_OPACITY,
  translucent,
} from './palette.ts';

function decoration({ line, thickness, hasOverline }: Look, colour: string): string {
  return `text-decoration:underline${hasOverline ? ' overline' : ''} ${line} ${colour} ${thickness}px;text-underline-offset:.2em`;
}

/**
 * The style sheet of all marks: `::highlight()` rules for the screen, for forced colours (there the line style alone
 * tells the looks apart) and for paper, where backgrounds would only cost ink.
 */
export function markSheet(): string {
  const rules = [
    `::highlight(${LIT_NAME}){background-color:${translucent(LIT_COLOUR, LIT_OPACITY)}}`,
    `::highlight(${FLASH_NAME}){background-color:${translucent(LIT_COLOUR, FLASH_OPACITY)}}`,
  ];
  const forced = [
    `::highlight(${LIT_NAME}),::highlight(${FLASH_NAME}){background-color:Highlight;color:HighlightText}`,
  ];
  const paper = [`::highlight(${LIT_NAME}),::highlight(${FLASH_NAME}){background-color:transparent}`];
  for (const style of MARK_STYLES) {
    const look = PALETTE[style];
    const name = `::highlight(${highlightNameOf(style)})`;
    rules.push(`${name}{background-color:${translucent(look.colour, TINT_OPACITY)};${decoration(look, look.colour)}}`);
    forced.push(`${name}{background-color:Canvas;${decoration(look, 'CanvasText')}}`);
    paper.push(`${name}{background-color:transparent}`);
  }
  return `${rules.join('')}@media (forced-colors:active){${forced.join('')}}@media print{${paper.join('')}}`;
}
