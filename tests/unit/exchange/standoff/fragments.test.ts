import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../../lib/claim/span.ts';
import { fragmentsOf } from '../../../../lib/exchange/standoff/fragments.ts';

const TEXT = 'one two\nthree\n\n four';

test.each<[string, Span[], Span[]]>([
  ['no spans, no fragments', [], []],
  ['a span within a line stays', [[0, 3]], [[0, 3]]],
  [
    'a span over a line end is parted there',
    [[4, 13]],
    [
      [4, 7],
      [8, 13],
    ],
  ],
  [
    'empty lines leave nothing',
    [[8, 20]],
    [
      [8, 13],
      [15, 20],
    ],
  ],
  ['a line end at either side is left out', [[7, 14]], [[8, 13]]],
  [
    'spaces alone are left out beside words',
    [
      [13, 20],
      [15, 16],
    ],
    [[15, 20]],
  ],
  ['spaces alone stay where there is nothing else', [[3, 4]], [[3, 4]]],
  [
    'overlapping spans are put together: brat refuses them',
    [
      [2, 6],
      [0, 3],
    ],
    [[0, 6]],
  ],
  [
    'one within another is a part of it',
    [
      [0, 7],
      [2, 3],
    ],
    [[0, 7]],
  ],
  [
    'spans that touch stay two',
    [
      [0, 3],
      [3, 7],
    ],
    [
      [0, 3],
      [3, 7],
    ],
  ],
  [
    'the order is that of the text',
    [
      [15, 20],
      [0, 3],
    ],
    [
      [0, 3],
      [15, 20],
    ],
  ],
])('%s', (_why, spans, fragments) => {
  expect(fragmentsOf(TEXT, spans)).toEqual(fragments);
});

test('fragments never overlap, hold no line end, and have every character that can be seen, once', () => {
  const drawn = fc
    .string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀'), minLength: 1, maxLength: 40 })
    .chain((text) => {
      const span = fc
        .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
        .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b) + 1]);
      return fc.tuple(fc.constant(text), fc.array(span, { maxLength: 5 }));
    });
  fc.assert(
    fc.property(drawn, ([text, spans]) => {
      const fragments = fragmentsOf(text, spans);
      const covered = (all: readonly Span[]) => {
        const offsets = all.flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index));
        return offsets.filter((at) => !/\s/.test(text.charAt(at)));
      };
      expect(covered(fragments)).toEqual([...new Set(covered(spans))].toSorted((a, b) => a - b));
      expect(fragments.some((span) => text.slice(...span).includes('\n'))).toBe(false);
      for (const [index, [start, end]] of fragments.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(fragments[index - 1]?.[1] ?? 0);
      }
    }),
  );
});
