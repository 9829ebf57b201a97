/**
 * A vitest reporter that writes the counts of a run to the file named in `COUNTS_FILE`. vitest's own JSON reporter
 * leaves out why a test was skipped, and a file that could not be loaded looks there like one without tests.
 */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { Counts, SkippedTest } from './outcome.ts';

export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env['COUNTS_FILE'];
    if (!file) throw new Error('COUNTS_FILE does not say where the counts go');
    writeFileSync(file, JSON.stringify(countsOf(modules, unhandledErrors.length)));
  }
}

function countsOf(modules: readonly TestModule[], unhandled: number): Counts {
  let passed = 0;
  // An error outside of any test: a file that does not load, a hook, a promise nobody awaited.
  let failed = unhandled;
  const skipped: SkippedTest[] = [];
  for (const module of modules) {
    failed += module.errors().length;
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') passed += 1;
      else if (result.state === 'skipped') skipped.push({ name: test.fullName, reason: result.note ?? '' });
      else failed += 1;
    }
  }
  return { passed, failed, skipped };
}
