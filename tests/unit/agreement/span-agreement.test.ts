import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSpanAgreement,
  compareSpans,
  f1Of,
  NO_SPAN_AGREEMENT,
  NOTHING_MATCHED,
} from '../../../lib/agreement/span-agreement.ts';
import { overlaps, type Span } from '../../../lib/claim/span.ts';

const anySpan = fc
  .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): Span => [start, start + length]);
const anySpans = fc.array(anySpan, { maxLength: 12 });

describe('two coders’ spans', () => {
  test.each<{
    reason: string;
    one: Span[];
    other: Span[];
    exact: number | null;
    overlap: number | null;
    characters: number | null;
  }>([
    {
      reason: 'the same',
      one: [
        [0, 4],
        [9, 12],
      ],
      other: [
        [0, 4],
        [9, 12],
      ],
      exact: 1,
      overlap: 1,
      characters: 1,
    },
    {
      reason: 'in another order',
      one: [
        [9, 12],
        [0, 4],
      ],
      other: [
        [0, 4],
        [9, 12],
      ],
      exact: 1,
      overlap: 1,
      characters: 1,
    },
    { reason: 'nothing in common', one: [[0, 4]], other: [[4, 8]], exact: 0, overlap: 0, characters: 0 },
    {
      reason: 'one word more: 10 of 10 and 10 of 15',
      one: [[0, 10]],
      other: [[0, 15]],
      exact: 0,
      overlap: 1,
      characters: 0.8,
    },
    {
      reason: 'one of two: 1 of 2 and 1 of 1',
      one: [
        [0, 5],
        [10, 15],
      ],
      other: [[0, 5]],
      exact: 2 / 3,
      overlap: 2 / 3,
      characters: 2 / 3,
    },
    {
      reason: 'two halves for one whole: all of both overlap',
      one: [
        [0, 4],
        [6, 10],
      ],
      other: [[0, 10]],
      exact: 0,
      overlap: 1,
      characters: 16 / 18,
    },
    {
      reason: 'a span inside a long one that began much earlier',
      one: [[50, 55]],
      other: [
        [0, 100],
        [10, 12],
      ],
      exact: 0,
      overlap: 2 / 3,
      characters: 10 / 105,
    },
    {
      reason: 'one source of three claims counts once',
      one: [
        [0, 4],
        [0, 4],
        [0, 4],
      ],
      other: [[0, 4]],
      exact: 1,
      overlap: 1,
      characters: 1,
    },
    {
      reason: 'characters under several spans count once',
      one: [
        [0, 10],
        [0, 6],
        [4, 10],
      ],
      other: [[0, 10]],
      exact: 0.5,
      overlap: 1,
      characters: 1,
    },
    { reason: 'one of them marked nothing', one: [], other: [[0, 4]], exact: 0, overlap: 0, characters: 0 },
    {
      reason: 'neither marked anything: there is nothing to agree on',
      one: [],
      other: [],
      exact: null,
      overlap: null,
      characters: null,
    },
  ])('$reason', ({ one, other, exact, overlap, characters }) => {
    const agreement = compareSpans(one, other);
    const wanted = { exact, overlap, characters };
    for (const [how, value] of Object.entries(wanted)) {
      const figure = f1Of(agreement[how as keyof typeof wanted]);
      if (value === null) expect(figure).toEqual({ value: null, why: 'no-units' });
      else expect(figure.value).toBeCloseTo(value, 12);
    }
  });

  test('what is counted can be read: spans, and UTF-16 code units', () => {
    expect(
      compareSpans(
        [
          [0, 10],
          [20, 30],
        ],
        [[5, 15]],
      ),
    ).toEqual({
      exact: { one: 2, oneMatched: 0, other: 1, otherMatched: 0 },
      overlap: { one: 2, oneMatched: 1, other: 1, otherMatched: 1 },
      characters: { one: 20, oneMatched: 5, other: 10, otherMatched: 5 },
    });
  });

  test('it does not matter which coder is which', () => {
    fc.assert(
      fc.property(anySpans, anySpans, (one, other) => {
        const [there, back] = [compareSpans(one, other), compareSpans(other, one)];
        for (const how of ['exact', 'overlap', 'characters'] as const) {
          expect(f1Of(back[how])).toEqual(f1Of(there[how]));
          expect(back[how].oneMatched).toBe(there[how].otherMatched);
        }
      }),
    );
  });

  test('overlaps, equal spans and characters are those that looking at every two spans and every place finds', () => {
    fc.assert(
      fc.property(anySpans, anySpans, (one, other) => {
        const { exact, overlap, characters } = compareSpans(one, other);
        const ones = [...new Map(one.map((span) => [String(span), span])).values()];
        const has = (test: (a: Span, b: Span) => boolean) => ones.filter((a) => other.some((b) => test(a, b))).length;
        const covers = (spans: readonly Span[], place: number) =>
          spans.some(([start, end]) => start <= place && place < end);
        const places = Array.from({ length: 81 }, (_, place) => place).filter((place) => covers(one, place));
        expect(exact.oneMatched).toBe(has((a, b) => a[0] === b[0] && a[1] === b[1]));
        expect(overlap.oneMatched).toBe(has(overlaps));
        expect(characters.one).toBe(places.length);
        expect(characters.oneMatched).toBe(places.filter((place) => covers(other, place)).length);
      }),
    );
  });

  test('whoever agrees on exact spans agrees on overlapping ones at least as much', () => {
    fc.assert(
      fc.property(anySpans, anySpans, (one, other) => {
        const { exact, overlap } = compareSpans(one, other);
        expect(f1Of(overlap).value ?? 0).toBeGreaterThanOrEqual(f1Of(exact).value ?? 0);
      }),
    );
  });
});

test('articles are summed span by span, so that a long one counts for more', () => {
  const short = compareSpans([[0, 4]], [[0, 4]]);
  const long = compareSpans(
    [
      [0, 4],
      [10, 14],
      [20, 24],
    ],
    [
      [30, 34],
      [40, 44],
      [50, 54],
    ],
  );
  const sum = [short, long].reduce(addSpanAgreement, NO_SPAN_AGREEMENT);
  expect(sum.exact).toEqual({ one: 4, oneMatched: 1, other: 4, otherMatched: 1 });
  expect(f1Of(sum.exact).value).toBeCloseTo(0.25, 12);
  expect(sum.characters).toEqual({ one: 16, oneMatched: 4, other: 16, otherMatched: 4 });
});

test.each([
  {
    reason: 'a third of the one, half of the other',
    matched: { one: 3, oneMatched: 1, other: 2, otherMatched: 1 },
    f1: 0.4,
  },
  { reason: 'as many as each has', matched: { one: 3, oneMatched: 3, other: 3, otherMatched: 3 }, f1: 1 },
  { reason: 'one has nothing', matched: { ...NOTHING_MATCHED, other: 3 }, f1: 0 },
])('F1: $reason', ({ matched, f1 }) => {
  expect(f1Of(matched).value).toBeCloseTo(f1, 12);
});
