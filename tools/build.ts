import { join } from 'node:path';
import { step } from './progress.ts';
import { ROOT, runBin } from './run-program.ts';

/** Builds the extension as people get it, for the Chromium family, and answers its folder. */
export async function buildExtension(): Promise<string> {
  await step('Building the extension', async () => {
    const { code, output } = await runBin('wxt', ['build'], true);
    if (code !== 0) throw new Error(`The extension could not be built:\n${output}`);
  });
  return join(ROOT, '.output/chrome-mv3');
}
