/**
 * A vitest reporter that writes the counts of a run to the file named in `COUNTS_FILE`. vitest's own JSON reporter
 * leaves out why a test was skipped, and a file that could not be loaded looks there like one without tests.
 */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { Counts, Failure, SkippedTest } from './outcome.ts';

export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly ErrorLike[]): void {
    const file = process.env['COUNTS_FILE'];
    if (!file) throw new Error('COUNTS_FILE does not say where the counts go');
    writeFileSync(file, JSON.stringify(countsOf(modules, unhandledErrors)));
  }
}

interface ErrorLike {
  readonly message: string;
}

function countsOf(modules: readonly TestModule[], unhandled: readonly ErrorLike[]): Counts {
  let passed = 0;
  const failures: Failure[] = [];
  const skipped: SkippedTest[] = [];
  const fail = (name: string, errors: readonly ErrorLike[]) =>
    failures.push({ name, message: errors.map(({ message }) => message).join('\n') });
  // An error outside of any test: a file that does not load, a hook, a promise nobody awaited.
  for (const error of unhandled) fail('outside of all tests', [error]);
  for (const module of modules) {
    const file = module.relativeModuleId;
    for (const error of module.errors()) fail(file, [error]);
    for (const suite of module.children.allSuites()) {
      for (const error of suite.errors()) fail(`${file} > ${suite.fullName}`, [error]);
    }
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') passed += 1;
      else if (result.state === 'skipped') skipped.push({ name: test.fullName, reason: result.note ?? '' });
      else fail(`${file} > ${test.fullName}`, result.errors ?? []);
    }
  }
  return { passed, failures, skipped };
}
