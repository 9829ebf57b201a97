/** What came of one stage, and how all of them are told. */

export interface SkippedTest {
  readonly name: string;
  /** What the test said when it skipped itself, or ''. */
  readonly reason: string;
}

/** What went wrong, in a test or outside of all tests. */
export interface Failure {
  /** The test's file and names, or what was being done. */
  readonly name: string;
  /** Its message, as long as it came. */
  readonly message: string;
}

export interface Counts {
  readonly passed: number;
  /** One for each failed test, file or hook, and for a stage of commands. */
  readonly failures: readonly Failure[];
  readonly skipped: readonly SkippedTest[];
}

export interface StageOutcome extends Counts {
  readonly title: string;
  readonly seconds: number;
  readonly budget: number | undefined;
}

/** Of failures, of lines of one message, and of characters of one line, so many are told at the end. */
const MOST_FAILURES = 20;
const MOST_LINES = 8;
const MOST_CHARACTERS = 300;

/** A stage that is no collection of tests counts as one. */
export function single(failure: Failure | null): Counts {
  return { passed: failure ? 0 : 1, failures: failure ? [failure] : [], skipped: [] };
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
  const failed = sum(outcomes.map(({ failures }) => failures.length));
  return ['', ...rows, ...skippedLines(outcomes), ...failureLines(outcomes), '', `${passed} passed, ${failed} failed`];
}

function countsOf({ passed, failures, skipped }: Counts): string {
  const parts = [`${passed} passed`];
  if (failures.length > 0) parts.push(`${failures.length} FAILED`);
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

/** Named once more at the end, since a log of ten thousand tests is often kept by its last lines alone. */
function failureLines(outcomes: readonly StageOutcome[]): string[] {
  const failures = outcomes.flatMap(({ title, failures }) => failures.map((failure) => ({ title, ...failure })));
  if (failures.length === 0) return [];
  const told = failures.slice(0, MOST_FAILURES).flatMap(({ title, name, message }) => {
    const lines = message.split('\n').filter((line) => line.trim() !== '');
    return [
      `    ${title}: ${name}`,
      ...lines.slice(0, MOST_LINES).map((line) => `        ${line.slice(0, MOST_CHARACTERS)}`),
    ];
  });
  const rest = failures.length - MOST_FAILURES;
  return ['', '  Failed:', ...told, ...(rest > 0 ? [`    and ${rest} more`] : [])];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
