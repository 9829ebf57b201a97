import { describe, expect, it } from 'vitest';
import { median, quantile } from '../../../../tools/bench/quantile.ts';

describe('quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

  it.each([
    [hundred, 0.95, 95, 'ninety-five of a hundred are no more than that'],
    [hundred, 0.5, 50, 'the lower of the two in the middle'],
    [hundred, 0, 1, 'the smallest'],
    [hundred, 1, 100, 'the largest'],
    [[3, 1, 2], 0.95, 3, 'of a few the largest'],
    [[7], 0.1, 7, 'the only one'],
  ])('of %j, share %d: %d, %s', (values, share, wanted) => {
    expect(quantile(values, share)).toBe(wanted);
  });

  it('leaves the list alone, and wants a value', () => {
    const values = [2, 1];
    quantile(values, 0.95);
    expect(values).toEqual([2, 1]);
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

describe('median', () => {
  it.each([
    [[3, 1, 2], 2, 'the middle one, in whatever order they come'],
    [[4, 1, 3, 2], 2, 'the lower of two'],
    [[7], 7, 'the only one'],
    [[10, 9, 100], 10, 'numbers are no words'],
  ])('%j: %d, %s', (values, wanted) => {
    expect(median(values)).toBe(wanted);
  });

  it('leaves the list alone, and wants one', () => {
    const values = [2, 1];
    median(values);
    expect(values).toEqual([2, 1]);
    expect(() => median([])).toThrow(RangeError);
  });
});
