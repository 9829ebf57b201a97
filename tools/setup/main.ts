/** `node tools/setup.mjs [--browser]`: the set-up alone. */
import { ensureBrowser } from './ensure-browser.ts';
import { prepareTypes } from './prepare-types.ts';

try {
  await prepareTypes();
  if (process.argv.includes('--browser')) console.log(`Browser: ${await ensureBrowser()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
