import { expect, test } from 'vitest';
import { fuzz } from '../../../tools/fuzz/fuzz.ts';

/** A sample of what `npm run fuzz` does a hundred thousand times. */
const RUNS = 400;

test('a file that is bad by chance is refused or read, and never a crash', { timeout: 60_000 }, async () => {
  const { crashes, outcomes } = await fuzz({ runs: RUNS, seed: 6 });
  expect(crashes.map(({ run, problem }) => `${run}: ${problem}`)).toEqual([]);
  const counts = Object.values(outcomes).flatMap((one) => Object.values(one));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(RUNS);
  // Accidents that break nothing would try nothing, and those that break everything no plan.
  for (const { refused, read, 'left out': leftOut } of Object.values(outcomes)) {
    expect(refused + leftOut).toBeGreaterThan(0);
    expect(read + leftOut).toBeGreaterThan(0);
  }
});

test('the same seed tries the same files', { timeout: 60_000 }, async () => {
  const run = async () => (await fuzz({ runs: 40, seed: 9 })).outcomes;
  expect(await run()).toEqual(await run());
});
