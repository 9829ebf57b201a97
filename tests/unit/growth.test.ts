import { expect, test } from 'vitest';
import { expectGrowth } from './growth.ts';

/** Steps that no compiler leaves out. */
function steps(count: number): number {
  let sum = 0;
  for (let step = 0; step < count; step++) sum = (sum * 31 + step) % 1_000_003;
  return sum;
}

test('work that costs its length is let through, one that costs its square is not', async () => {
  const linear = (size: number) => () => steps(size * 2_000);
  await expectGrowth({ small: linear(500), large: linear(4_000), under: 24 });
  const quadratic = (size: number) => () => steps(size * size);
  const squared = expectGrowth({ small: quadratic(1_000), large: quadratic(8_000), under: 24 });
  await expect(squared).rejects.toThrow('to be less than 24');
});

test('one round that was disturbed does not fail it', async () => {
  let rounds = 0;
  const large = () => steps(rounds++ === 0 ? 200_000_000 : 4_000_000);
  await expectGrowth({ small: () => steps(1_000_000), large, under: 24 });
  expect(rounds).toBe(2);
});

test('an expectation within the work fails the test', async () => {
  const work = () => expect(1).toBe(2);
  await expect(expectGrowth({ small: work, large: work, under: 24 })).rejects.toThrow('expected 1 to be 2');
});
