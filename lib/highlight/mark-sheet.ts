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
 * and draws lines in the colour of the letters on it: they are seen only where the filling is. An overline lies beyond it. A look
 * that has one is there drawn with a line above the letters alone, which is an underline moved up into the filling.
 */
const FORCED_OFFSETS = { below: ['0', '.12em'], above: ['-.82em', '-.7em'] } as const;

function decoration({ line, thickness }: Look, lines: string, colour: string, offset: string): string {
  return `text-decoration:${lines} ${line} ${colour} ${thickness}px;text-underline-offset:${offset}`;
}

/** The declarations of one look on the screen, and with forced colours. */
function declarationsOf(look: Look, isOuter: boolean): { readonly screen: string; readonly forced: string } {
  const lines = look.hasOverline ? 'underline overline' : 'underline';
  const forcedOffset = FORCED_OFFSETS[look.hasOverline ? 'above' : 'below'][isOuter ? 1 : 0];
  const tint = translucent(look.colour, TINT_OPACITY);
  return {
    screen: `background-color:${tint};${decoration(look, lines, look.colour, isOuter ? OUTER_OFFSET : OFFSET)}`,
    forced: `background-color:Canvas;${decoration(look, 'underline', 'CanvasText', forcedOffset)};text-decoration-skip-ink:none`,
  };
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
    for (const isOuter of [false, true]) {
      const name = of(isOuter ? outerNameOf(style) : highlightNameOf(style));
      const { screen, forced: inForced } = declarationsOf(look, isOuter);
      rules.push(`${name}{${screen}}`);
      forced.push(`${name}{${inForced}}`);
      paper.push(`${name}{background-color:transparent}`);
    }
  }
  return `${rules.join('')}@media (forced-colors:active){${forced.join('')}}@media print{${paper.join('')}}`;
}
