import { defineConfig } from 'vitest/config';

/** All processors: vitest leaves one idle, which on a machine of two is half of it. */
const maxWorkers = '100%';
/** Milliseconds. Only to end what hangs: a test that takes a second alone may take ten beside others. Vitest's own second for a poll is too short. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };
/** The same for a person's time in a browser. */
const longPatience = { ...patience, testTimeout: 60_000, hookTimeout: 120_000 };
/** What is measured against a clock in a browser: whatever runs beside it would be measured too. */
const timed = ['tests/browser/speed.test.ts'];
/**
 * Folders of tests that replace nothing global, which `tests/repo/shared-workers.test.ts` holds them to. They run in workers that load
 * the rooms once, instead of once for each file: a third less time.
 */
export const SHARED_FOLDERS = [
  ...`agreement claim coding detect detect-acts detect-tagger disputes evaluate exchange filing locales marking merge schema sources text`
    .split(' ')
    .map((room) => `tests/unit/${room}/`),
  'tests/repo/',
];
const shared = SHARED_FOLDERS.map((folder) => `${folder}**/*.test.ts`);

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', maxWorkers, ...patience, include: ['tests/unit/**/*.test.ts'], exclude: shared },
      },
      { extends: true, test: { name: 'unit-shared', maxWorkers, ...patience, include: shared, isolate: false } },
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
