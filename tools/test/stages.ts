/** What `npm test` does, in this order. */

export interface Stage {
  /** What the user types to run this stage alone. */
  readonly name: string;
  readonly title: string;
  /** Commands of installed packages, all run even if one fails; or projects of vitest, in one run. */
  readonly work: readonly Command[] | { readonly projects: readonly string[] };
  /** The stage without whose success this one cannot be run. */
  readonly needs?: string;
  readonly needsBrowser?: boolean;
  /** Seconds. More is said, not failed: machines differ. */
  readonly budget?: number;
}

/** A package's program and its arguments. */
export type Command = readonly [packageName: string, ...args: string[]];

export const SETUP_BUDGET = 300;

export const STAGES: readonly Stage[] = [
  { name: 'lint', title: 'format and lint', work: [['@biomejs/biome', 'ci', '.']] },
  {
    name: 'types',
    title: 'types',
    work: [
      ['typescript', '--noEmit'],
      ['typescript', '-p', 'lib/detect'],
    ],
  },
  // The second knows of no tests: what they alone use is dead too.
  { name: 'dead-code', title: 'dead code', work: [['knip'], ['knip', '--production']] },
  {
    name: 'build',
    title: 'build',
    work: [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox'],
      ['wxt', 'build', '--mode', 'e2e'],
    ],
  },
  { name: 'unit', title: 'unit tests', work: { projects: ['unit', 'unit-shared'] }, budget: 240 },
  { name: 'component', title: 'component tests', work: { projects: ['component'] }, budget: 120 },
  {
    name: 'browser',
    title: 'in Chromium and Firefox',
    work: { projects: ['browser', 'browser-alone'] },
    needs: 'build',
    needsBrowser: true,
    budget: 600,
  },
];
