/**
 * The palette as people with a colour-vision deficiency see it: protanopia, deuteranopia and tritanopia by the matrices of
 * Machado, Oliveira and Fernandes (2009, https://doi.org/10.1109/TVCG.2009.113) for severity 1, in linear RGB. (Theirs for
 * tritanopia is the least certain.) Colours are compared by CIE 1976 ΔE*ab, which is coarse but strict here: it overrates differences
 * between strong colours, so the thresholds are some five times what is just noticeable side by side (2.3).
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkStyle } from '../../../lib/highlight/mark-style.ts';
import { type Look, MARK_STYLES, PALETTE } from '../../../lib/highlight/palette.ts';
import { DEFICIENCIES, distance, parse, type Rgb, seenWith } from './colour.ts';

const EYES: Record<string, (colour: Rgb) => Rgb> = {
  'full colour vision': (colour) => colour,
  ...Object.fromEntries(
    Object.entries(DEFICIENCIES).map(([name, matrix]) => [name, (colour: Rgb) => seenWith(matrix, colour)]),
  ),
};
const PAIRS = MARK_STYLES.flatMap((a, i) => MARK_STYLES.slice(i + 1).map((b): [MarkStyle, MarkStyle] => [a, b]));

/** Plain to see in a line of a few pixels, when one knows the other. */
const PLAIN = 10;
/** For statuses that are compared with each other, often far apart on a page. */
const COMPARED = 15;

function difference(eye: (colour: Rgb) => Rgb, a: MarkStyle, b: MarkStyle): number {
  return distance(eye(parse(PALETTE[a].colour)), eye(parse(PALETTE[b].colour)));
}

/** Whether two lines differ without their colour, by more than a pixel of thickness. */
function isDrawnOtherwise(a: Look, b: Look): boolean {
  return a.line !== b.line || a.hasOverline !== b.hasOverline || Math.abs(a.thickness - b.thickness) >= 2;
}

describe.each(Object.entries(EYES))('with %s', (_, eye) => {
  it('every two looks can be told apart', () => {
    const alike = PAIRS.filter(([a, b]) => {
      return difference(eye, a, b) < PLAIN && !isDrawnOtherwise(PALETTE[a], PALETTE[b]);
    });
    expect(alike).toEqual([]);
  });

  it.each<[MarkStyle, MarkStyle, string]>([
    ['status-confirmed', 'status-refuted', 'what a check came to'],
    ['status-contested', 'status-corroborated', 'whether others say so too'],
    ['status-denied', 'status-unverified', 'whether the one it is about has answered'],
  ])('%s and %s differ in colour and in line: %s', (a, b) => {
    expect(difference(eye, a, b)).toBeGreaterThanOrEqual(COMPARED);
    expect(isDrawnOtherwise(PALETTE[a], PALETTE[b])).toBe(true);
  });

  it('the looks for statuses of the reader’s own differ from each other in colour', () => {
    const own = PAIRS.filter(([a, b]) => a.startsWith('own-') && b.startsWith('own-'));
    expect(own).toHaveLength(28);
    for (const [a, b] of own) expect(difference(eye, a, b), `${a} and ${b}`).toBeGreaterThanOrEqual(COMPARED);
  });
});

describe('the simulation', () => {
  const grey = fc.double({ min: 0, max: 1, noNaN: true }).map((level): Rgb => [level, level, level]);

  it.each(Object.entries(DEFICIENCIES))('leaves greys as they are: %s', (_, matrix) => {
    fc.assert(fc.property(grey, (colour) => distance(seenWith(matrix, colour), colour) < 0.5));
  });

  it.each<[keyof typeof DEFICIENCIES, string, string, string]>([
    ['protanopia', '#d9503f', '#7a7a20', 'reds and greens meet'],
    ['deuteranopia', '#c0653a', '#8b8b38', 'reds and greens meet'],
    ['tritanopia', '#3a8f8a', '#3a8fb0', 'greens and blues meet'],
  ])('of %s brings %s and %s nearer: %s', (name, a, b) => {
    const [before, after] = [distance(parse(a), parse(b)), distance(...seenPair(DEFICIENCIES[name], a, b))];
    expect(after).toBeLessThan(before / 2);
  });
});

function seenPair(matrix: readonly number[], a: string, b: string): [Rgb, Rgb] {
  return [seenWith(matrix, parse(a)), seenWith(matrix, parse(b))];
}
