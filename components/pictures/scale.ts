/** Steps of an axis, in powers of ten: what people count in. */
const STEPS = [1, 2, 5, 10];

/**
 * The ticks of an axis from 0 that holds a number: whole numbers in steps of 1, 2 or 5 times a power of ten, the last one not below it.
 *
 * @param largest 0 or more
 * @param most how many steps there are at most; where the number is larger, more than a third of that
 */
export function ticksTo(largest: number, most: number): number[] {
  const rough = Math.max(largest, 1) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, power * (STEPS.find((times) => times * power >= rough) ?? 10));
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
