/** The value below which this share of the values lies. @throws RangeError for no values. */
export function quantile(values: readonly number[], share: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
  if (value === undefined) throw new RangeError('no values');
  return value;
}
