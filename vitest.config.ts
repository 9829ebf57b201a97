import { defineConfig } from 'vitest/config';

/** All processors: vitest leaves one idle, which on a machine of two is half of it. */
const maxWorkers = '100%';
/** Milliseconds. Only to end what hangs: a test that takes a second alone may take ten beside others. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

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
          include: ['tests/{browser,e2e}/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
