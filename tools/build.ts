import { join } from 'node:path';
import { step } from './progress.ts';
import { ROOT, runBin } from './run-program.ts';

/** What each build is made with, by the name of its folder. */
const BUILDS = {
  /** As people get it, for the Chromium family. */
  'chrome-mv3': [],
  /** As people get it, for Firefox. */
  'firefox-mv3': ['-b', 'firefox'],
  /** Of the end-to-end tests: loopback is an allowed site there, so that the newsroom's pages are read by themselves. */
  'chrome-mv3-e2e': ['--mode', 'e2e'],
} as const;

/** A build of the extension. */
export type BuildName = keyof typeof BUILDS;

/** Builds the extension and answers its folder. @throws Error with what the builder printed */
export async function buildExtension(name: BuildName = 'chrome-mv3'): Promise<string> {
  await step('Building the extension', async () => {
    const { code, output } = await runBin('wxt', ['build', ...BUILDS[name]], true);
    if (code !== 0) throw new Error(`The extension could not be built:\n${output}`);
  });
  return join(ROOT, '.output', name);
}
