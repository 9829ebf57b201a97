import { describe, expect, it } from 'vitest';
import { STATUS_LOOKS } from '../../../lib/claim/codebook.ts';
import { ACTS } from '../../../lib/claim/taxonomy.ts';
import { actStyle } from '../../../lib/highlight/mark-style.ts';
import {
  FLASH_OPACITY,
  highlightNameOf,
  LIT_COLOUR,
  LIT_OPACITY,
  type Look,
  MARK_STYLES,
  outerNameOf,
  PALETTE,
  TINT_OPACITY,
} from '../../../lib/highlight/palette.ts';
import { contrast, over, parse } from './colour.ts';

/** The page's background is not known: these two stand for all light and all dark ones. */
const BACKGROUNDS = ['#ffffff', '#121212'];
const TEXT_ON: Record<string, string> = { '#ffffff': '#333333', '#121212': '#c8c8c8' };

const drawing = ({ line, thickness, hasOverline }: Look) => `${line} ${thickness} ${hasOverline}`;

describe('the palette', () => {
  it('has a look for every act, every status that a claim can have, and those that readers add', () => {
    const styles = new Set<string>([...ACTS.map(actStyle), ...STATUS_LOOKS]);
    expect(new Set<string>(MARK_STYLES)).toEqual(styles);
  });

  it.each(MARK_STYLES.flatMap((style) => BACKGROUNDS.map((background) => ({ style, background }))))(
    'draws $style at 3:1 or more on $background, its own tint behind it',
    ({ style, background }) => {
      const colour = parse(PALETTE[style].colour);
      expect(contrast(colour, parse(background))).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, over(colour, TINT_OPACITY, parse(background)))).toBeGreaterThanOrEqual(2.8);
    },
  );

  it.each(BACKGROUNDS)('leaves text readable (7:1) behind every background of ours on %s', (page) => {
    const text = parse(TEXT_ON[page] ?? '');
    const tints = MARK_STYLES.map((style) => over(parse(PALETTE[style].colour), TINT_OPACITY, parse(page)));
    const lit = over(parse(LIT_COLOUR), LIT_OPACITY, parse(page));
    for (const background of [...tints, lit]) expect(contrast(text, background)).toBeGreaterThanOrEqual(7);
    const flash = over(parse(LIT_COLOUR), FLASH_OPACITY, parse(page));
    expect(contrast(text, flash), 'for a moment only').toBeGreaterThanOrEqual(4.5);
  });

  it('never tells two styles apart by colour alone', () => {
    expect(new Set(MARK_STYLES.map((style) => drawing(PALETTE[style]))).size).toBe(MARK_STYLES.length);
  });

  it('draws the commonest act most quietly: one thin plain line', () => {
    expect(drawing(PALETTE['act-statement'])).toBe('solid 1 false');
  });
});

describe('the names in the registry that the page can read', () => {
  it('are one for each style and each of the two heights of a line, and say nothing of it', () => {
    const names = MARK_STYLES.flatMap((style) => [highlightNameOf(style), outerNameOf(style)]);
    expect(new Set(names).size).toBe(2 * MARK_STYLES.length);
    for (const name of names) expect(name).toMatch(/^swr-\d+$/);
  });
});
