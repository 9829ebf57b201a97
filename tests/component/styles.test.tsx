import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARK_STYLES, PALETTE } from '../../lib/highlight/palette.ts';
import { contrast, parse } from '../unit/highlight/colour.ts';

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '');
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);

/** (That of the card's host, which is outside of the surface and placed by coordinates of the page, is none of them.) */
const SHEETS = filesIn('components', /\.css$/).map((file) => ({
  name: file.replace(/^components\//, ''),
  css: withoutComments(readFileSync(file, 'utf8')),
}));
const TOKENS = SHEETS.find(({ name }) => name === 'design/tokens.css')?.css ?? '';
const STYLED = SHEETS.filter(({ name }) => name !== 'design/tokens.css');
const SCRIPTS = filesIn('components', /\.tsx?$/).map((name) => ({ name, text: readFileSync(name, 'utf8') }));

interface Declaration {
  readonly selector: string;
  readonly property: string;
  readonly value: string;
  /** What else the rule says. */
  readonly rule: string;
}

/** The declarations of a sheet. Rules are not nested here but in at-rules, so that the innermost braces are one rule. */
function declarationsOf(css: string): Declaration[] {
  return [...css.matchAll(/([^{};]*)\{([^{}]*)\}/g)].flatMap(([, selector = '', rule = '']) =>
    [...rule.matchAll(/(?:^|;)\s*([\w-]+)\s*:\s*([^;]+)/g)].map(([, property = '', value = '']) => ({
      selector: selector.trim().replace(/\s+/g, ' '),
      property,
      value: value.trim().replace(/\s+/g, ' '),
      rule,
    })),
  );
}

/** What is wrong with a sheet, in the form "selector { property: value }". */
function faultsOf(css: string, isFault: (declaration: Declaration) => boolean): string[] {
  return declarationsOf(css)
    .filter(isFault)
    .map(({ selector, property, value }) => `${selector} { ${property}: ${value} }`);
}

function colours(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
}

const [LIGHT = '', DARK = ''] = TOKENS.split('@media (prefers-color-scheme: dark)');

/** What a value may be made of, by the properties that have tokens. */
const FROM_TOKENS: readonly (readonly [what: string, properties: RegExp, allowed: RegExp])[] = [
  ['sizes of text', /^font-size$/, /^(var\(--text-[\w-]+\)|inherit)$/],
  ['families and weights', /^font-(family|weight)$/, /^(var\(--(font|weight-\w+)\)|inherit)$/],
  ['whole fonts', /^font$/, /^inherit$/],
  ['distances of lines', /^line-height$/, /^(var\(--line-(tight|body)\)|inherit|1)$/],
  ['corners', /^border(-\w+)*-radius$/, /^((var\(--(chart-bar-)?radius(-\w+)?\)|0) ?)+$/],
  ['shadows', /^(box|text)-shadow$/, /^(var\(--shadow(-\w+)?\)|none)$/],
  ['layers', /^z-index$/, /^(var\(--layer-\w+\)|auto)$/],
  ['durations', /^(transition|animation)(-duration)?$/, /^(none|(?!.*\d\s*m?s\b).*var\(--motion(-\w+)?\).*)$/],
  [
    'colours',
    /(^|-)(color|background|fill|stroke)$/,
    // The system's colours stand in forced colours, where no other is seen.
    /^(var\(--[\w-]+\)|transparent|currentColor|inherit|none|Canvas|CanvasText|Highlight|HighlightText|GrayText|LinkText)$/,
  ],
];

/** Hairlines, what parts two that belong together, and the grid of four. */
const isOnGrid = (px: number) => px === 1 || px === 2 || px % 4 === 0;
/** Fine lines of drawings: neither distance nor size. */
const FREE_OF_GRID = /^stroke-width$/;

const PHYSICAL_PROPERTY =
  /^((margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)(-\w+)*|left|right|border-(top|bottom)-(left|right)-radius)$/;
const PHYSICAL_VALUE = /^(left|right)$/;

/** The four sides of a shorthand, of which the second and the fourth are the right and the left one. */
function sidesOf(value: string): string[] {
  return value.match(/\w*\((?:[^()]|\([^()]*\))*\)|\S+/g) ?? [];
}

function isPhysical({ property, value }: Declaration): boolean {
  if (PHYSICAL_PROPERTY.test(property)) return true;
  if (/^(text-align|float|clear|caption-side)$/.test(property) && PHYSICAL_VALUE.test(value)) return true;
  if (!/^(margin|padding|inset|scroll-margin|scroll-padding|border-(width|color|style))$/.test(property)) return false;
  const [, right, , left] = sidesOf(value);
  return left !== undefined && left !== right;
}

/** Takes the outline away and puts nothing in its place, with the reason why nothing is missed. */
const WITHOUT_OUTLINE: Readonly<Record<string, string>> = {
  '.claim-groups:focus': 'no control: it holds the focus that its row has lost, until the next key',
  '.surface :is(h1, h2, h3):focus-visible': 'no control: where a way within the page leads to, and scrolls to',
};

function losesOutline({ selector, property, value, rule }: Declaration): boolean {
  if (!/^outline(-(style|width))?$/.test(property) || !/^(none|0(px)?)$/.test(value)) return false;
  return !/(^|;)\s*(border(-color)?|box-shadow|background)\s*:/.test(rule) && !(selector in WITHOUT_OUTLINE);
}

describe('the style sheets', () => {
  it('are there', () => {
    expect(SHEETS.map(({ name }) => name)).toContain('card/claim-card.css');
    expect(Object.keys(colours(DARK))).toEqual(Object.keys(colours(LIGHT)));
  });

  it.each(SHEETS)('$name measures in px and em, since rem is the page’s inside the card', ({ css }) => {
    expect(css).not.toMatch(/\drem\b/);
  });

  it.each(STYLED)('$name writes no colour out', ({ css }) => {
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix)a?\(/i);
  });

  it.each(STYLED.flatMap(({ name, css }) => FROM_TOKENS.map(([what, ...rule]) => ({ name, css, what, rule }))))(
    '$name takes its $what from the tokens',
    ({ css, rule: [properties, allowed] }) => {
      expect(faultsOf(css, ({ property, value }) => properties.test(property) && !allowed.test(value))).toEqual([]);
    },
  );

  it.each(SHEETS)('$name keeps to the grid of four px', ({ css }) => {
    const isOff = ({ property, value }: Declaration) =>
      !FREE_OF_GRID.test(property) &&
      !(property.startsWith('--') && /radius|shadow/.test(property)) &&
      [...value.matchAll(/(-?[\d.]+)px/g)].some(([, px]) => !isOnGrid(Math.abs(Number(px))));
    expect(faultsOf(css, isOff)).toEqual([]);
  });

  it.each(SHEETS)('$name names no side left or right, so that it holds from right to left', ({ css }) => {
    expect(faultsOf(css, isPhysical)).toEqual([]);
  });

  it.each(SHEETS)(
    '$name asks for a direction by its attribute: the build makes a list of languages of :dir()',
    ({ css }) => {
      expect(css).not.toContain(':dir(');
    },
  );

  it.each(SHEETS)('$name takes no outline away without another sign of the focus', ({ css }) => {
    expect(faultsOf(css, losesOutline)).toEqual([]);
  });

  it.each(SHEETS)('$name uses no token that is not defined', ({ css }) => {
    const used = [...css.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name);
    expect(used.filter((name) => !TOKENS.includes(`--${name}:`))).toEqual([]);
  });

  it.each(['design/tokens.css', 'design/controls.css', 'claims/claims.css'])('%s reaches every host', (shared) => {
    for (const host of ['panel/popup.css', 'card/claim-card.css', 'library/library.css']) {
      expect(readFileSync(`components/${host}`, 'utf8')).toContain(`@import "../${shared}"`);
    }
  });
});

describe('the rules themselves', () => {
  const only = (css: string) => declarationsOf(`a { ${css} }`)[0] as Declaration;

  it.each([
    ['margin-left: 4px', true, 'a side by name'],
    ['right: 0', true, 'a side by name'],
    ['text-align: right', true, 'a side by name'],
    ['padding: 0 8px 0 16px', true, 'right and left differ'],
    ['padding: 0 var(--a) 0 calc(1em + var(--b))', true, 'right and left differ'],
    ['padding: 0 8px 4px 8px', false, 'right and left are alike'],
    ['padding: 0 8px 4px', false, 'both sides by one value'],
    ['padding-inline: 8px 16px', false, 'start and end'],
    ['text-align: start', false, 'start'],
    ['inset-inline-start: 0', false, 'start'],
  ])('%s names a side: %s (%s)', (css, isFault) => {
    expect(isPhysical(only(css))).toBe(isFault);
  });

  it.each([
    ['outline: none', true, 'nothing else is said'],
    ['outline: 0; color: red', true, 'the colour of text is no sign'],
    ['outline: none; border-color: blue', false, 'the border says it'],
    ['outline-offset: 0', false, 'it stays'],
  ])('%s loses the outline: %s (%s)', (css, isFault) => {
    expect(losesOutline(only(css))).toBe(isFault);
  });

  it.each([
    ['font-size: 13px', true],
    ['font: 13px serif', true],
    ['border-start-start-radius: 5px', true],
    ['box-shadow: 0 1px 2px red', true],
    ['z-index: 5', true],
    ['transition: color 100ms', true],
    ['animation: spin 1s linear', true],
    ['transition: color 1s, opacity var(--motion)', true],
    ['border-color: white', true],
    ['background: red', true],
    ['border-radius: var(--radius) var(--radius) 0 0', false],
    ['transition: color var(--motion)', false],
    ['stroke: currentColor', false],
  ])('%s is not of the tokens: %s', (css, isFault) => {
    const { property, value } = only(css);
    const broken = FROM_TOKENS.filter(([, properties, allowed]) => properties.test(property) && !allowed.test(value));
    expect(broken.length > 0).toBe(isFault);
  });

  it('finds declarations in rules within at-rules', () => {
    expect(
      declarationsOf('@media print { a { top: 0; left: 1px } } b { color: red }').map((one) => one.property),
    ).toEqual(['top', 'left', 'color']);
  });
});

describe('the colours', () => {
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
    ['accent', 'paper-raised', 4.5],
    ['accent', 'accent-paper', 4.5],
    ['on-accent', 'accent', 4.5],
    ['on-accent', 'accent-hover', 4.5],
    ['fault', 'paper', 4.5],
    ['fault', 'fault-paper', 4.5],
    ['tip-ink', 'tip-paper', 4.5],
    ['rule-strong', 'paper', 3],
    ['rule-strong', 'paper-raised', 3],
    ['accent', 'rule', 3],
    ['ink-faint', 'paper', 3],
  ])('%s on %s can be seen, light and dark', (front, back, least) => {
    for (const scheme of [colours(LIGHT), colours(DARK)]) {
      expect(contrast(parse(scheme[front] ?? ''), parse(scheme[back] ?? ''))).toBeGreaterThanOrEqual(least);
    }
  });

  // Swatches and pictures stand on our own paper, which is neither white nor black.
  it.each(MARK_STYLES)('%s can be seen on our paper, light and dark', (style) => {
    for (const { paper: background = '' } of [colours(LIGHT), colours(DARK)]) {
      expect(contrast(parse(PALETTE[style].colour), parse(background))).toBeGreaterThanOrEqual(2.8);
    }
  });

  it('of acts and statuses are the palette’s: no token has one, by value or by name', () => {
    for (const style of MARK_STYLES) expect(TOKENS).not.toContain(PALETTE[style].colour);
    expect(TOKENS).not.toMatch(/--(act|status|look|mark|own)\b/);
  });

  it('are written out in no component', () => {
    const written = /['"`\s(](#[0-9a-f]{6}|#[0-9a-f]{3})\b|\b(rgb|hsl|oklch)a?\(/i;
    expect(SCRIPTS.filter(({ text }) => written.test(withoutComments(text))).map(({ name }) => name)).toEqual([]);
  });
});
