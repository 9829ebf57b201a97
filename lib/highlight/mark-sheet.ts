import type { Look } from './palette.ts';
import {
  FLASH_NAME,
  FLASH_OPACITY,
  highlightNameOf,
  LIT_COLOUR,
  LIT_NAME,
  LIT_OPACITY,
  MARK_STYLES,
  outerNameOf,
  PALETTE,
  TINT_OPACITY,
  translucent,
} from './palette.ts';

/** Just below the letters, and below the line of a mark that lies inside of this one. */
const OFFSET = '.2em';
const OUTER_OFFSET = '.45em';
/**
 * With forced colours Chromium fills every highlight with the system's colour for selected text, whatever its rule says,
 * and draws lines in the colour of the letters on it: they are seen only where the filling is.
 */
const FORCED_OFFSET = '0;text-decoration-skip-ink:none';
const FORCED_OUTER_OFFSET = '.12em;text-decoration-skip-ink:none';

function decoration({ line, thickness, hasOverline }: Look, colour: string, offset: string): string {
  return `text-decoration:underline${hasOverline ? ' overline' : ''} ${line} ${colour} ${thickness}px;text-underline-offset:${offset}`;
}

/**
 * The style sheet of all marks: `::highlight()` rules for the screen, for forced colours (there the line style alone
 * tells the looks apart) and for paper, where backgrounds would only cost ink.
 * @param element whose highlights are styled: '' for those of every element, which the browser then works out for each
 *   element of the page; ':root' where descendants inherit them, which costs the page nothing to speak of
 */
export function markSheet(element: '' | ':root'): string {
  const of = (name: string) => `${element}::highlight(${name})`;
  const ofLit = `${of(LIT_NAME)},${of(FLASH_NAME)}`;
  const rules = [
    `${of(LIT_NAME)}{background-color:${translucent(LIT_COLOUR, LIT_OPACITY)}}`,
    `${of(FLASH_NAME)}{background-color:${translucent(LIT_COLOUR, FLASH_OPACITY)}}`,
  ];
  const forced = [`${ofLit}{background-color:Highlight;color:HighlightText}`];
  const paper = [`${ofLit}{background-color:transparent}`];
  for (const style of MARK_STYLES) {
    const look = PALETTE[style];
    for (const [name, offset, forcedOffset] of [
      [highlightNameOf(style), OFFSET, FORCED_OFFSET],
      [outerNameOf(style), OUTER_OFFSET, FORCED_OUTER_OFFSET],
    ] as const) {
      const tint = translucent(look.colour, TINT_OPACITY);
      rules.push(`${of(name)}{background-color:${tint};${decoration(look, look.colour, offset)}}`);
      forced.push(`${of(name)}{background-color:Canvas;${decoration(look, 'CanvasText', forcedOffset)}}`);
      paper.push(`${of(name)}{background-color:transparent}`);
    }
  }
  return `${rules.join('')}@media (forced-colors:active){${forced.join('')}}@media print{${paper.join('')}}`;
}
