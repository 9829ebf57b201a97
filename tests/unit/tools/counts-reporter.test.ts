import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Counts } from '../../../tools/test/outcome.ts';

const VITEST = fileURLToPath(new URL('../../../node_modules/vitest/vitest.mjs', import.meta.url));
const REPORTER = fileURLToPath(new URL('../../../tools/test/counts-reporter.ts', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-counts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs vitest over these files, which use its globals, and answers what the reporter wrote. */
function countsOf(files: Readonly<Record<string, string>>): unknown {
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
  const counts = join(folder, 'counts.json');
  spawnSync(process.execPath, [VITEST, 'run', '--globals', '--root', folder, `--reporter=${REPORTER}`], {
    env: { ...process.env, COUNTS_FILE: counts },
  });
  return JSON.parse(readFileSync(counts, 'utf8'));
}

describe('counts of a vitest run', () => {
  it('counts what passed, failed and was skipped, with the reason', () => {
    const counts = countsOf({
      'some.test.js': `
        test('passes', () => {});
        describe('group', () => {
          test('fails', () => { throw new Error('no'); });
          test('waits', (context) => context.skip('no corpus here'));
        });`,
    });
    expect(counts).toEqual({
      passed: 1,
      failures: [{ name: 'some.test.js > group > fails', message: 'no' }],
      skipped: [{ name: 'group > waits', reason: 'no corpus here' }],
    });
  });

  it('counts as failed what no test can fail by: a file that does not load, a hook, a lost promise', () => {
    const counts = countsOf({
      'broken.test.js': "import './not-there.js';",
      'hook.test.js':
        "describe('group', () => { afterAll(() => { throw new Error('late'); }); test('passes', () => {}); });",
      'lost.test.js':
        "test('passes', () => { setTimeout(() => { throw new Error('lost'); }, 0); });\ntest('waits', () => new Promise((done) => setTimeout(done, 50)));",
    });
    expect(counts).toMatchObject({ passed: 3, skipped: [] });
    const told = (counts as Counts).failures.map(({ name, message }) => `${name}: ${message.split('\n')[0]}`).sort();
    expect(told).toEqual([
      expect.stringMatching(/^broken\.test\.js: .*not-there\.js/),
      'hook.test.js > group: late',
      'outside of all tests: lost',
    ]);
  });
}, 60_000);
