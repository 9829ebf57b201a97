import { describe, expect, it } from 'vitest';
import { ACTS, STATUSES } from '../../../lib/claim/taxonomy.ts';
import { markSheet } from '../../../lib/highlight/mark-sheet.ts';
import { actStyle, type MarkStyle } from '../../../lib/highlight/mark-style.ts';
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
  translucent,
} from '../../../lib/highlight/palette.ts';
import { contrast, DEFICIENCIES, distance, over, parse, seenWith } from './colour.ts';

/** The page's background is not known: these two stand for all light and all dark ones. */
const BACKGROUNDS = ['#ffffff', '#121212'];
const TEXT_ON: Record<string, string> = { '#ffffff': '#333333', '#121212': '#c8c8c8' };

const PAIRS = MARK_STYLES.flatMap((a, i) => MARK_STYLES.slice(i + 1).map((b): [MarkStyle, MarkStyle] => [a, b]));
const drawing = ({ line, thickness, hasOverline }: Look) => `${line} ${thickness} ${hasOverline}`;

describe('the palette', () => {
  it('has a look for every act and every status that a claim can have', () => {
    const styles = new Set<string>([...ACTS.map(actStyle), ...STATUSES.slice(1).map((status) => `status-${status}`)]);
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

  it.each(Object.entries(DEFICIENCIES))('keeps all styles apart with %s', (_, matrix) => {
    for (const [a, b] of PAIRS) {
      const seen = distance(seenWith(matrix, parse(PALETTE[a].colour)), seenWith(matrix, parse(PALETTE[b].colour)));
      const isDrawnOtherwise = PALETTE[a].line !== PALETTE[b].line || PALETTE[a].hasOverline !== PALETTE[b].hasOverline;
      expect(seen >= 10 || isDrawnOtherwise, `${a} and ${b}: ${seen.toFixed(1)}`).toBe(true);
    }
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

  it('and the style sheet says nothing of acts or statuses either', () => {
    const words = MARK_STYLES.map((style) => style.replace(/^(act|status)-/, ''));
    for (const word of words) expect(markSheet('')).not.toContain(word);
  });
});

describe('the style sheet', () => {
  const sheet = markSheet('');
  const [screen = '', forced = ''] = sheet.split(/@media \(forced-colors:active\)/);

  it.each(MARK_STYLES)('underlines %s on the screen and with forced colours', (style) => {
    const rule = (css: string) => css.match(new RegExp(`::highlight\\(${highlightNameOf(style)}\\)\\{([^}]*)\\}`))?.[1];
    const { line, thickness, colour } = PALETTE[style];
    expect(rule(screen)).toContain(`${line} ${colour} ${thickness}px`);
    expect(rule(screen)).toContain(translucent(colour, TINT_OPACITY));
    expect(rule(forced)).toContain(`${line} CanvasText ${thickness}px`);
  });

  it('prints lines, no backgrounds', () => {
    const paper = sheet.split('@media print')[1] ?? '';
    expect(paper.match(/background-color:transparent/g)).toHaveLength(2 * MARK_STYLES.length + 1);
    expect(paper).not.toContain('text-decoration');
  });

  it('draws the line over another mark lower, on the screen and with forced colours', () => {
    const offset = (css: string, name: string) => css.split(`(${name}){`)[1]?.match(/underline-offset:([\d.]+)/)?.[1];
    for (const css of [screen, forced]) {
      for (const style of MARK_STYLES) {
        const [near, far] = [offset(css, highlightNameOf(style)), offset(css, outerNameOf(style))];
        expect(Number(far)).toBeGreaterThan(Number(near) + 0.1);
      }
    }
  });

  it('uses only properties that a highlight can have', () => {
    const properties = [...sheet.matchAll(/[{;]([a-z-]+):/g)].map(([, property]) => property);
    const allowed = [
      'background-color',
      'color',
      'text-decoration',
      'text-underline-offset',
      'text-decoration-skip-ink',
    ];
    expect(properties.filter((property) => property && !allowed.includes(property))).toEqual([]);
  });

  it('writes translucent colours from hexadecimal ones', () => {
    expect(translucent('#0f8f7a', 0.5)).toBe('rgb(15 143 122 / 0.5)');
  });
});
