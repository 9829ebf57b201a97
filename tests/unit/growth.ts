import { expect } from 'vitest';

/** Work of one kind on two sizes. */
export interface Growth {
  readonly small: () => unknown;
  readonly large: () => unknown;
  /** The larger one may cost fewer than so many times what the smaller one costs. */
  readonly under: number;
  /** Milliseconds that the smaller one is taken to cost at least: below, all is noise. */
  readonly atLeast?: number;
}

/** How often both are measured before the larger one is called too dear. */
const ROUNDS = 6;

/**
 * Holds that work grows with its size and not, say, with its square. Each is counted by its cheapest round, since what else the
 * machine does only ever adds; rounds end as soon as that is cheap enough. The first round of the smaller one warms up.
 */
export async function expectGrowth({ small, large, under, atLeast = 1 }: Growth): Promise<void> {
  await small();
  const least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  let ratio = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && ratio >= under; round++) {
    least.small = Math.min(least.small, await costOf(small));
    least.large = Math.min(least.large, await costOf(large));
    ratio = least.large / Math.max(atLeast, least.small);
  }
  expect(ratio).toBeLessThan(under);
}

/**
 * Milliseconds of processor time, with all threads of this process. What other tests and programs do meanwhile is not in it: vitest runs
 * one file of tests at a time in a process.
 */
async function costOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
