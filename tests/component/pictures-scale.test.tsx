import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticksTo } from '../../components/pictures/scale.ts';

test.each([
  { largest: 0, ticks: [0, 1], reason: 'an axis has two ends' },
  { largest: 1, ticks: [0, 1], reason: 'claims are whole' },
  { largest: 3, ticks: [0, 1, 2, 3], reason: 'one by one as long as they are few' },
  { largest: 4, ticks: [0, 2, 4], reason: 'at most three steps' },
  { largest: 7, ticks: [0, 5, 10], reason: 'steps of five' },
  { largest: 31, ticks: [0, 20, 40], reason: 'the last one is not below the largest' },
  { largest: 60_000, ticks: [0, 20_000, 40_000, 60_000], reason: 'large numbers' },
])('an axis to $largest: $reason', ({ largest, ticks }) => {
  expect(ticksTo(largest, 3)).toEqual(ticks);
});

test('any axis holds its largest number in few whole steps', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 10 }), (largest, most) => {
      const ticks = ticksTo(largest, most);
      const steps = ticks.length - 1;
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
      expect(ticks.at(-2)).toBeLessThan(Math.max(largest, 1));
      expect(steps).toBeLessThanOrEqual(most);
      if (largest >= most) expect(3 * steps).toBeGreaterThan(most);
    }),
  );
});
