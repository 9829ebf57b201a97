import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SHEETS = readdirSync('components')
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: readFileSync(`components/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));
const TOKENS = SHEETS.find(({ name }) => name === 'tokens.css')?.css ?? '';

function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it, of #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function colours(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
}

const [LIGHT = '', DARK = ''] = TOKENS.split('@media (prefers-color-scheme: dark)');

describe('the style sheets', () => {
  it('are there', () => {
    expect(SHEETS.map(({ name }) => name)).toContain('claim-card.css');
    expect(Object.keys(colours(DARK))).toEqual(Object.keys(colours(LIGHT)));
  });

  it.each(SHEETS)('$name measures in px and em, since rem is the page’s inside the card', ({ css }) => {
    expect(css).not.toMatch(/\drem\b/);
  });

  it.each(SHEETS.filter(({ name }) => name !== 'tokens.css'))('$name takes its colours from the tokens', ({ css }) => {
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i);
  });

  it.each(SHEETS)('$name uses no token that is not defined', ({ css }) => {
    const used = [...css.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name);
    expect(used.filter((name) => !TOKENS.includes(`--${name}:`))).toEqual([]);
  });

  it.each(['tokens.css', 'controls.css', 'claims.css'])('%s reaches every host', (shared) => {
    for (const host of ['popup.css', 'claim-card.css', 'library.css']) {
      expect(readFileSync(`components/${host}`, 'utf8')).toContain(`@import "./${shared}"`);
    }
  });

  // Text needs 4.5:1, the edge of a control 3:1 (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
  it.each([
    ['ink', 'paper', 4.5],
    ['ink', 'paper-raised', 4.5],
    ['ink', 'paper-hover', 4.5],
    ['ink-soft', 'paper', 4.5],
    ['ink-soft', 'paper-raised', 4.5],
    ['ink-soft', 'paper-hover', 4.5],
    ['ink', 'accent-paper', 4.5],
    ['accent', 'paper', 4.5],
    ['accent', 'accent-paper', 4.5],
    ['fault', 'fault-paper', 4.5],
    ['rule-strong', 'paper', 3],
    ['rule-strong', 'paper-raised', 3],
  ])('%s on %s can be seen, light and dark', (front, back, least) => {
    for (const scheme of [colours(LIGHT), colours(DARK)]) {
      expect(ratio(scheme[front] ?? '', scheme[back] ?? '')).toBeGreaterThanOrEqual(least);
    }
  });
});
