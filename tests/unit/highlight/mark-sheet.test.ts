import { describe, expect, it } from 'vitest';
import { markSheet } from '../../../lib/highlight/mark-sheet.ts';
import {
  highlightNameOf,
  MARK_STYLES,
  outerNameOf,
  PALETTE,
  TINT_OPACITY,
  translucent,
} from '../../../lib/highlight/palette.ts';

/** What tells looks apart without their colour. */
const drawing = (css: string) => css.replace(/#[0-9a-f]{6}|rgb\([^)]*\)/g, '');

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

  it('has no two rules alike but for the colour, on the screen and with forced colours', () => {
    for (const css of [screen, forced]) {
      const rules = MARK_STYLES.map((style) => css.split(`(${highlightNameOf(style)}){`)[1]?.split('}')[0] ?? '');
      expect(new Set(rules.map(drawing)).size).toBe(MARK_STYLES.length);
    }
  });

  it('prints lines, no backgrounds', () => {
    const paper = sheet.split('@media print')[1] ?? '';
    expect(paper.match(/background-color:transparent/g)).toHaveLength(2 * MARK_STYLES.length + 1);
    expect(paper).not.toContain('text-decoration');
  });

  it('draws the line over another mark lower, on the screen and with forced colours', () => {
    const offset = (css: string, name: string) => css.split(`(${name}){`)[1]?.match(/underline-offset:(-?[\d.]+)/)?.[1];
    for (const css of [screen, forced]) {
      for (const style of MARK_STYLES) {
        const [near, far] = [offset(css, highlightNameOf(style)), offset(css, outerNameOf(style))];
        expect(Number(far)).toBeGreaterThan(Number(near) + 0.1);
      }
    }
  });

  it.each(MARK_STYLES)('keeps the line of %s where forced colours fill: an overline would lie beyond it', (style) => {
    const rule = forced.split(`(${highlightNameOf(style)}){`)[1]?.split('}')[0] ?? '';
    expect(rule).not.toContain('overline');
    const offset = Number(rule.match(/underline-offset:(-?[\d.]+)/)?.[1]);
    expect(offset < 0).toBe(PALETTE[style].hasOverline);
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

  it('says nothing of acts or statuses, since the page can read it', () => {
    for (const style of MARK_STYLES) expect(sheet).not.toContain(style.replace(/^(act|status)-/, ''));
  });

  it('writes translucent colours from hexadecimal ones', () => {
    expect(translucent('#0f8f7a', 0.5)).toBe('rgb(15 143 122 / 0.5)');
  });
});
