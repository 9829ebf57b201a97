/** How much time one column of a timeline stands for. */
export type PeriodLength = 'day' | 'week' | 'month' | 'year';

export interface DayCount {
  /** ISO 8601: YYYY-MM-DD. */
  readonly day: string;
  readonly count: number;
}

export interface Period {
  /** Its first moment, in milliseconds since 1970 UTC. */
  readonly start: number;
  readonly count: number;
}

export interface Timeline {
  readonly step: PeriodLength;
  /** From the first day to the last one, without a gap. */
  readonly periods: readonly Period[];
  /** Of days that are no dates. */
  readonly undated: number;
}

const DAY = 86_400_000;
/** How many days each step is for: more would be columns too thin to be seen in a panel. */
const LONGEST: readonly (readonly [PeriodLength, number])[] = [
  ['day', 62],
  ['week', 2 * 366],
  ['month', 20 * 366],
];
/** 1970 began on a Thursday; weeks begin on Mondays (ISO 8601). */
const FIRST_MONDAY = 4 * DAY;

/** Counts of days as a timeline, by the step that suits how long it is. */
export function timelineOf(days: readonly DayCount[]): Timeline {
  const dated = days.map(({ day, count }) => ({ at: millisecondsOf(day), count })).filter(({ count }) => count > 0);
  const known = dated.filter(({ at }) => !Number.isNaN(at));
  const undated = dated.reduce((sum, { at, count }) => (Number.isNaN(at) ? sum + count : sum), 0);
  const first = known.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const last = known.reduce((most, { at }) => Math.max(most, at), Number.NEGATIVE_INFINITY);
  const step = stepFor(last - first);
  const counts = new Map<number, number>();
  for (const { at, count } of known) {
    const start = startOf(step, at);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  const periods: Period[] = [];
  for (let start = startOf(step, first); start <= last; start = nextStart(step, start)) {
    periods.push({ start, count: counts.get(start) ?? 0 });
  }
  return { step, periods, undated };
}

/** NaN for what is no date. Browsers take "1" for one, and words in English. */
function millisecondsOf(day: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
}

function stepFor(milliseconds: number): PeriodLength {
  return LONGEST.find(([, days]) => milliseconds < days * DAY)?.[0] ?? 'year';
}

function startOf(step: PeriodLength, at: number): number {
  const date = new Date(at);
  switch (step) {
    case 'day':
      return at - modulo(at, DAY);
    case 'week':
      return at - modulo(at - FIRST_MONDAY, 7 * DAY);
    case 'month':
      return at - modulo(at, DAY) - (date.getUTCDate() - 1) * DAY;
    case 'year':
      return startOf('month', date.setUTCMonth(0, 1));
  }
}

function nextStart(step: PeriodLength, start: number): number {
  const date = new Date(start);
  switch (step) {
    case 'day':
      return start + DAY;
    case 'week':
      return start + 7 * DAY;
    case 'month':
      return date.setUTCMonth(date.getUTCMonth() + 1);
    case 'year':
      return date.setUTCFullYear(date.getUTCFullYear() + 1);
  }
}

/** As in arithmetic: days before 1970 are negative. */
function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
