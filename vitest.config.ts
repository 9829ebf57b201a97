import { defineConfig } from 'vitest/config';

/** All processors: vitest leaves one idle, which on a machine of two is half of it. */
const maxWorkers = '100%';
/** Milliseconds. Only to end what hangs: a test that takes a second alone may take ten beside others. Vitest's own second for a poll is too short. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };
/** The same for a person's time in a browser. */
const longPatience = { ...patience, testTimeout: 60_000, hookTimeout: 120_000 };
/** What is measured against a clock in a browser: whatever runs beside it would be measured too. */
const timed = ['tests/browser/speed.test.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', maxWorkers, ...patience, include: ['tests/{unit,repo}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'component',
          maxWorkers,
          ...patience,
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // Each file has browsers of its own. They wait half of the time, so two have room where one has.
          maxWorkers: 2,
          ...longPatience,
          globalSetup: 'tests/browser/started-profile.ts',
          include: ['tests/{browser,e2e}/**/*.test.ts'],
          exclude: timed,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser-alone',
          fileParallelism: false,
          ...longPatience,
          include: timed,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
