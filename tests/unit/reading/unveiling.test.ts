import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Unveiling } from '../../../lib/reading/unveiling.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('an article that stays hidden is looked for ever more seldom, and then no more', () => {
  const at: number[] = [];
  const start = Date.now();
  const unveiling = new Unveiling(() => {
    at.push(Date.now() - start);
    unveiling.lookLater();
  });
  unveiling.lookLater();
  vi.advanceTimersByTime(3_600_000);
  expect(at).toEqual([250, 750, 1_750, 3_750, 7_750, 15_750, 31_750]);
});

test('many wishes to look are one look', () => {
  const look = vi.fn();
  const unveiling = new Unveiling(look);
  for (let i = 0; i < 5; i++) unveiling.lookLater();
  vi.advanceTimersByTime(250);
  expect(look).toHaveBeenCalledTimes(1);
});

test('after the end nobody looks', () => {
  const look = vi.fn();
  const unveiling = new Unveiling(look);
  unveiling.lookLater();
  unveiling.stop();
  unveiling.lookLater();
  vi.advanceTimersByTime(3_600_000);
  expect(look).not.toHaveBeenCalled();
});

test('an article that is hidden anew is looked for as often as the first', () => {
  const at: number[] = [];
  const start = Date.now();
  const unveiling = new Unveiling(() => {
    at.push(Date.now() - start);
    unveiling.lookLater();
  });
  unveiling.lookLater();
  vi.advanceTimersByTime(10_000);
  unveiling.renew();
  vi.advanceTimersByTime(90_000);
  expect(at).toEqual([250, 750, 1_750, 3_750, 7_750]);
  unveiling.lookLater();
  vi.advanceTimersByTime(3_600_000);
  expect(at.slice(5)).toEqual([100_250, 100_750, 101_750, 103_750, 107_750, 115_750, 131_750]);
});

test('nothing is renewed after the end', () => {
  const look = vi.fn();
  const unveiling = new Unveiling(look);
  unveiling.stop();
  unveiling.renew();
  unveiling.lookLater();
  vi.advanceTimersByTime(3_600_000);
  expect(look).not.toHaveBeenCalled();
});
