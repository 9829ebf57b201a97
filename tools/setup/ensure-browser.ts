/** A browser to run the extension in: one that is installed, or else one installed now. */
import { existsSync } from 'node:fs';
import { type BrowserSearch, findBrowser, MINIMUM_MAJOR } from '../find-browser.ts';
import { step } from '../progress.ts';
import { run } from '../run-program.ts';

/**
 * Answers the path of a usable browser and sets `CHROMIUM_PATH` to it, for whatever this process starts.
 * @throws Error whose message says in a sentence what the user can do.
 */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser();
  const named = process.env['CHROMIUM_PATH'];
  if (named && found.browser?.path !== named) throw new Error(whyNotUsable(named, found));
  const path = found.browser?.path ?? (await installBrowser());
  if (!path) throw new Error(noBrowser(findBrowser()));
  process.env['CHROMIUM_PATH'] = path;
  return path;
}

async function installBrowser(): Promise<string | null> {
  const asRoot = await howToBeRoot();
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && asRoot) {
    await step('No browser found: installing chromium with apt-get', () => installWithApt(asRoot));
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

async function installWithApt(asRoot: readonly string[]): Promise<void> {
  const [program = 'env', ...before] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  const update = await run(program, [...before, 'update'], true);
  report(update);
  if (update.code === 0) report(await run(program, [...before, 'install', '-y', 'chromium'], true));
}

/** The words to put before a command that needs root, or `null` where a password would have to be typed. */
async function howToBeRoot(): Promise<string[] | null> {
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true'], true);
  return code === 0 ? ['sudo', '-n'] : null;
}

/** What a failed installer said is worth reading, though the next way may still succeed. */
function report({ code, output }: { code: number | null; output: string }): void {
  if (code !== 0) console.log(output.trimEnd());
}

function whyNotUsable(named: string, { outdated }: BrowserSearch): string {
  const old = outdated.find(({ path }) => path === named);
  if (old)
    return `CHROMIUM_PATH names version ${old.major} of a browser; ${MINIMUM_MAJOR} or newer is needed (${named}).`;
  return `CHROMIUM_PATH names ${named}, which ${existsSync(named) ? 'does not start' : 'does not exist'}.`;
}

function noBrowser({ outdated }: BrowserSearch): string {
  const old = outdated.map(({ path, major }) => `${path} is version ${major}`).join(', ');
  return (
    `There is no usable browser${old ? ` (${old})` : ''}: install Chrome, Chromium, Edge or Brave, version ` +
    `${MINIMUM_MAJOR} or newer, or name one in the environment variable CHROMIUM_PATH, and run this again.`
  );
}
