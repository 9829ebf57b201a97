import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianOf, type Point, slopeOf } from '../../../../tools/soak/slope.ts';

const line = (count: number, valueAt: (at: number) => number): Point[] =>
  Array.from({ length: count }, (_, at) => ({ at, value: valueAt(at) }));

describe('the slope of a series', () => {
  test.each([
    ['a straight line', line(20, (at) => 3 * at + 7), 3],
    ['nothing rises', line(20, () => 5), 0],
    ['it falls', line(20, (at) => -2 * at), -2],
    ['two points are a line', line(2, (at) => at / 2), 0.5],
  ])('%s', (_name, points, slope) => {
    expect(slopeOf(points)?.estimate).toBeCloseTo(slope, 10);
  });

  test('a few wild points move neither it nor its interval much, as they would move a line of least squares', () => {
    const wild = line(40, (at) => 2 * at + (at % 13 === 5 ? 10_000 : 0));
    const slope = slopeOf(wild);
    expect(slope?.estimate).toBeCloseTo(2, 1);
    expect(slope?.upper).toBeLessThan(4);
  });

  test('what goes up and down without rising has an interval around nothing', () => {
    const slope = slopeOf(line(60, (at) => ((at * 7919) % 101) - 50));
    expect(slope?.lower).toBeLessThan(0);
    expect(slope?.upper).toBeGreaterThan(0);
  });

  test('a rise within noise is seen', () => {
    const slope = slopeOf(line(60, (at) => 4 * at + ((at * 7919) % 101) - 50));
    expect(slope?.lower).toBeGreaterThan(0);
    expect(slope?.estimate).toBeGreaterThan(3);
    expect(slope?.estimate).toBeLessThan(5);
  });

  test.each([
    ['no point', []],
    ['one point', line(1, () => 1)],
    [
      'points at one place',
      [
        { at: 3, value: 1 },
        { at: 3, value: 2 },
      ],
    ],
  ])('is not told of %s', (_name, points) => {
    expect(slopeOf(points)).toBeNull();
  });

  test('the example of Sen (1968) comes out as it does there', () => {
    const example = [
      [1, 9],
      [2, 15],
      [3, 19],
      [4, 20],
      [10, 45],
      [12, 55],
      [18, 78],
    ].map(([at = 0, value = 0]) => ({ at, value }));
    expect(slopeOf(example)?.estimate).toBe(4);
  });

  test('it does not depend on the order of the points, and lies in its interval', () => {
    const points = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 50 }), value: fc.integer({ min: -999, max: 999 }) }),
      {
        minLength: 3,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(points, (some) => {
        const slope = slopeOf(some);
        expect(slopeOf(some.toReversed())).toEqual(slope);
        if (!slope) return;
        expect(slope.lower).toBeLessThanOrEqual(slope.estimate);
        expect(slope.upper).toBeGreaterThanOrEqual(slope.estimate);
      }),
    );
  });
});

test.each([
  [[1, 2, 9], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[], Number.NaN],
])('the median of %j is %d', (values, median) => {
  expect(medianOf(values)).toBe(median);
});
