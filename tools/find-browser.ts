/** Finds a browser of the Chromium family that is installed, starts, and is new enough for the extension. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** `minimum_chrome_version` of wxt.config.ts; a test holds the two together. */
export const MINIMUM_MAJOR = 156;

interface FoundBrowser {
  readonly path: string;
  readonly major: number;
}

export interface BrowserSearch {
  /** The first one that is new enough, or `null`. */
  readonly browser: FoundBrowser | null;
  /** Those that start but are too old. */
  readonly outdated: readonly FoundBrowser[];
}

/** What the search sees of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Names in a folder; none when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** Major version of the program at this path, or `null` if it does not start. */
  readonly majorOf: (path: string) => number | null;
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const MAC_PROGRAMS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];
const WINDOWS_PROGRAMS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
];
const PLAYWRIGHT_PROGRAMS = [
  'chrome',
  'chrome.exe',
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];
/** Milliseconds; a snap's first start is slow. */
const VERSION_TIMEOUT = 20_000;

const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  majorOf: process.platform === 'win32' ? majorByFolder : majorByStarting,
};

/** Looks at `CHROMIUM_PATH` first, then at the well-known places, PATH, and what Playwright has downloaded. */
export function findBrowser(machine: Machine = THIS_MACHINE): BrowserSearch {
  const outdated: FoundBrowser[] = [];
  const named = machine.env['CHROMIUM_PATH'];
  for (const path of new Set([...(named ? [named] : []), ...wellKnown(machine), ...ofPlaywright(machine)])) {
    if (!machine.exists(path)) continue;
    const major = machine.majorOf(path);
    if (major === null) continue;
    if (major >= MINIMUM_MAJOR) return { browser: { path, major }, outdated };
    outdated.push({ path, major });
  }
  return { browser: null, outdated };
}

function wellKnown({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS.map((path) => join(root, path)) : []));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])];
    return roots.flatMap((root) => MAC_PROGRAMS.map((path) => join(root, path)));
  }
  const folders = [...LINUX_FOLDERS, ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** `ms-playwright/chromium-1234/chrome-linux64/chrome` and the like, the newest first. */
function ofPlaywright({ platform, env, list }: Machine): string[] {
  const cache = playwrightCache(platform, env);
  if (!cache) return [];
  const builds = list(cache).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = builds.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return newestFirst.flatMap((build) =>
    list(join(cache, build)).flatMap((folder) =>
      PLAYWRIGHT_PROGRAMS.map((program) => join(cache, build, folder, program)),
    ),
  );
}

function playwrightCache(platform: NodeJS.Platform, env: Machine['env']): string | null {
  if (env['PLAYWRIGHT_BROWSERS_PATH']) return env['PLAYWRIGHT_BROWSERS_PATH'];
  if (platform === 'win32') return env['LOCALAPPDATA'] ? join(env['LOCALAPPDATA'], 'ms-playwright') : null;
  const cache = platform === 'darwin' ? 'Library/Caches' : '.cache';
  return env['HOME'] ? join(env['HOME'], cache, 'ms-playwright') : null;
}

function majorByStarting(path: string): number | null {
  try {
    const printed = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: VERSION_TIMEOUT,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return majorIn(printed);
  } catch {
    // Debian's transitional packages and broken snaps leave programs that do not start: not a browser, then.
    return null;
  }
}

/** On Windows `--version` opens a window instead of printing; a folder or manifest beside the program has its name. */
function majorByFolder(path: string): number | null {
  const majors = readdirSync(dirname(path))
    .map(majorIn)
    .filter((major) => major !== null);
  return majors.length > 0 ? Math.max(...majors) : null;
}

function majorIn(text: string): number | null {
  const major = /(\d+)\.\d+\.\d+/.exec(text)?.[1];
  return major ? Number(major) : null;
}
