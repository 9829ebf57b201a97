/** One thing that a run is judged by, and the words for it. */

export interface Verdict {
  readonly name: string;
  readonly isPassed: boolean;
  readonly reason: string;
}

/** What a series may rise by in a thousand pages, and still be called flat. */
export interface Limit {
  readonly most: number;
  readonly unit: 'bytes' | 'count';
}

/** An amount, with its sign. */
export function amount(value: number, unit: Limit['unit']): string {
  const sign = value > 0 ? '+' : '';
  return unit === 'bytes' ? `${sign}${(value / 1_000_000).toFixed(2)} MB` : `${sign}${value.toFixed(0)}`;
}

/** Passes where there is no problem. @param reason what is said then */
export function none(name: string, problems: readonly string[], reason = 'none'): Verdict {
  const isPassed = problems.length === 0;
  return { name, isPassed, reason: isPassed ? reason : `${problems.length}: ${problems[0]}` };
}
