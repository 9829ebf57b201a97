/** What came of one stage, and how all of them are told. */

export interface SkippedTest {
  readonly name: string;
  /** What the test said when it skipped itself, or ''. */
  readonly reason: string;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly SkippedTest[];
}

export interface StageOutcome extends Counts {
  readonly title: string;
  readonly seconds: number;
  readonly budget: number | undefined;
}

/** A stage that is no collection of tests counts as one. */
export function single(isPassed: boolean): Counts {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: [] };
}

/** The lines that end a run; the last one is "N passed, N failed". */
export function summarise(outcomes: readonly StageOutcome[]): string[] {
  const width = Math.max(...outcomes.map(({ title }) => title.length));
  const rows = outcomes.map((outcome) => {
    const { title, seconds, budget } = outcome;
    const limit = budget === undefined ? '' : seconds > budget ? `over its budget of ${budget} s` : `of ${budget} s`;
    const row = [title.padEnd(width), `${seconds.toFixed(1)} s`.padStart(8), limit.padEnd(24), countsOf(outcome)];
    return `  ${row.join('  ')}`;
  });
  const passed = sum(outcomes.map((outcome) => outcome.passed));
  const failed = sum(outcomes.map((outcome) => outcome.failed));
  return ['', ...rows, ...skippedLines(outcomes), '', `${passed} passed, ${failed} failed`];
}

function countsOf({ passed, failed, skipped }: Counts): string {
  const parts = [`${passed} passed`];
  if (failed > 0) parts.push(`${failed} FAILED`);
  if (skipped.length > 0) parts.push(`${skipped.length} skipped`);
  return parts.join(', ');
}

function skippedLines(outcomes: readonly StageOutcome[]): string[] {
  const byReason = new Map<string, number>();
  for (const { reason, name } of outcomes.flatMap(({ skipped }) => skipped)) {
    const why = reason || `no reason given: ${name}`;
    byReason.set(why, (byReason.get(why) ?? 0) + 1);
  }
  if (byReason.size === 0) return [];
  return ['', '  Skipped:', ...[...byReason].map(([why, count]) => `  ${String(count).padStart(6)} × ${why}`)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
