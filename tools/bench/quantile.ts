/**
 * The smallest of the values that at least this share of them, 0 to 1, does not exceed: the nearest rank.
 * @throws RangeError for no values
 */
export function quantile(values: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(values.length * share));
  const value = values.toSorted((a, b) => a - b)[rank - 1];
  if (value === undefined) throw new RangeError('no values');
  return value;
}

/** Middle value; of an even number the lower of the two. @throws RangeError for no values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
