import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClaimSpans,
  extentOf,
  mapParts,
  NO_SPANS,
  overlaps,
  type Span,
  spansInOrder,
} from '../../../lib/claim/span.ts';

const anySpan = fc
  .tuple(fc.nat(50), fc.integer({ min: 1, max: 10 }))
  .map(([start, length]): Span => [start, start + length]);
const anySpans: fc.Arbitrary<ClaimSpans> = fc.record({
  source: fc.array(anySpan, { maxLength: 1 }),
  cue: fc.array(anySpan, { minLength: 1, maxLength: 1 }),
  content: fc.array(anySpan, { maxLength: 3 }),
});

describe('overlaps', () => {
  test.each<[Span, Span, boolean, string]>([
    [[0, 5], [3, 8], true, 'across'],
    [[0, 9], [3, 5], true, 'one inside the other'],
    [[2, 4], [2, 4], true, 'the same'],
    [[0, 3], [3, 6], false, 'ends are exclusive: they only touch'],
    [[0, 2], [5, 6], false, 'apart'],
  ])('%j and %j: %s, %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  test('is sharing a code unit', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const units = Array.from({ length: a[1] - a[0] }, (_, index) => a[0] + index);
        expect(overlaps(a, b)).toBe(units.some((unit) => unit >= b[0] && unit < b[1]));
      }),
    );
  });
});

describe('a claim’s parts', () => {
  test('are given in the order of the text, whichever part they are', () => {
    const spans: ClaimSpans = {
      source: [[20, 25]],
      cue: [[15, 19]],
      content: [
        [0, 14],
        [26, 40],
      ],
    };
    expect(spansInOrder(spans)).toEqual([
      [0, 14],
      [15, 19],
      [20, 25],
      [26, 40],
    ]);
  });

  test('ordering loses and adds none, and leaves the claim as it was', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const before = structuredClone(spans);
        const ordered = spansInOrder(spans);
        expect(ordered.toSorted()).toEqual([...spans.source, ...spans.cue, ...spans.content].toSorted());
        expect(ordered.every((span, index) => index === 0 || (ordered[index - 1]?.[0] ?? 0) <= span[0])).toBe(true);
        expect(spans).toEqual(before);
      }),
    );
  });

  test('lie in their extent, which is the smallest such span', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const all = [...spans.source, ...spans.cue, ...spans.content];
        expect(extentOf(spans)).toEqual([
          Math.min(...all.map(([start]) => start)),
          Math.max(...all.map(([, end]) => end)),
        ]);
      }),
    );
  });

  test('of a claim that is gone have no extent', () => {
    expect(extentOf({ source: [], cue: [], content: [] })).toBeNull();
  });
});

describe('changing the parts', () => {
  test('keeps each where it belongs, in its order', () => {
    const parts = { source: ['a'], cue: ['b'], content: ['c', 'd'] };
    expect(mapParts(parts, (part) => part.toUpperCase())).toEqual({ source: ['A'], cue: ['B'], content: ['C', 'D'] });
  });

  test('hands over the part alone, as a function with further parameters needs it', () => {
    const parts = { source: ['10'], cue: ['10'], content: ['10', '10'] };
    expect(mapParts<string, number>(parts, Number.parseInt)).toEqual({ source: [10], cue: [10], content: [10, 10] });
  });

  test('of no spans leaves none', () => {
    expect(mapParts(NO_SPANS, String)).toEqual(NO_SPANS);
    expect(extentOf(NO_SPANS)).toBeNull();
  });
});
