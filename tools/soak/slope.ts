/**
 * Whether a series rises, told by all of its points: the median of the slopes between all pairs of them (Theil 1950, Sen 1968), which
 * a few wild ones do not move, and the interval in which it lies with a certainty of 95 % (Sen 1968, from the variance of Kendall's S).
 */

/** One measured value, and where in the run it was measured. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** In units of value for a unit of `at`. */
export interface Slope {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** The quantile of the normal distribution for a certainty of 95 %, on both sides. */
const Z = 1.96;

/** The slope of a series; `null` where fewer than two points differ in place. */
export function slopeOf(points: readonly Point[]): Slope | null {
  const slopes = points.flatMap((a, index) =>
    points.slice(index + 1).flatMap((b) => (a.at === b.at ? [] : [rise(a, b)])),
  );
  if (slopes.length === 0) return null;
  slopes.sort((a, b) => a - b);
  const { length: n } = points;
  const half = (Z * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)) / 2;
  const middle = slopes.length / 2;
  return {
    estimate: medianOf(slopes),
    lower: slopes[Math.max(0, Math.floor(middle - half))] ?? Number.NaN,
    upper: slopes[Math.min(slopes.length - 1, Math.ceil(middle + half))] ?? Number.NaN,
  };
}

/** From one point to another; never minus nothing, which is another value than nothing. */
function rise(a: Point, b: Point): number {
  return (b.value - a.value) / (b.at - a.at) + 0;
}

/** The middle value; NaN where there is none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  const lower = sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
