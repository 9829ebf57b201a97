/** A browser of the Chromium family to run the extension in: one that is installed, or else one installed now. */
import { type BrowserSearch, findBrowser, MINIMUM_MAJOR } from '../find-browser.ts';
import { step } from '../progress.ts';
import { run } from '../run-program.ts';
import { howToRunApt, installWithApt, report } from './install-with-apt.ts';
import { whyNotUsable } from './why-not-usable.ts';

/**
 * Answers the path of a usable browser and sets `CHROMIUM_PATH` to it, for whatever this process starts.
 * @throws Error whose message says in a sentence what the user can do.
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  const named = process.env['CHROMIUM_PATH'];
  if (named && found.browser?.path !== named)
    throw new Error(whyNotUsable('CHROMIUM_PATH', named, found, MINIMUM_MAJOR));
  const path = found.browser?.path ?? (await installBrowser());
  if (!path) throw new Error(noBrowser(findBrowser()));
  process.env['CHROMIUM_PATH'] = path;
  return path;
}

async function installBrowser(): Promise<string | null> {
  const asRoot = await howToRunApt();
  if (asRoot) {
    await step('No browser found: installing chromium with apt-get', () => installWithApt(asRoot, 'chromium'));
    const installed = findBrowser().browser;
    if (installed) return installed.path;
  }
  await step('No browser found: downloading Chromium with Playwright', async () => {
    // npx is a batch file on Windows, which only a shell runs.
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    report(await run(npx, ['--yes', 'playwright', 'install', 'chromium'], true));
  });
  return findBrowser().browser?.path ?? null;
}

function noBrowser({ outdated }: BrowserSearch): string {
  const old = outdated.map(({ path, major }) => `${path} is version ${major}`).join(', ');
  return (
    `There is no usable browser${old ? ` (${old})` : ''}: install Chrome, Chromium, Edge or Brave, version ` +
    `${MINIMUM_MAJOR} or newer, or name one in the environment variable CHROMIUM_PATH, and run this again.`
  );
}
