/** `node tools/setup.mjs [--browser]`: the set-up alone. */
import { ensureBrowser } from './ensure-browser.ts';
import { ensureFirefox } from './ensure-firefox.ts';
import { prepareTypes } from './prepare-types.ts';

try {
  await prepareTypes();
  if (process.argv.includes('--browser')) {
    console.log(`Browser: ${await ensureBrowser()}`);
    console.log(`Firefox: ${(await ensureFirefox()) ?? 'none, and none could be installed'}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
