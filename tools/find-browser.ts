/** Finds a browser that is installed, starts, and is new enough for the extension. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** `minimum_chrome_version` of wxt.config.ts; a test holds the two together. */
export const MINIMUM_MAJOR = 156;
/** `strict_min_version` of wxt.config.ts, likewise. */
export const FIREFOX_MINIMUM_MAJOR = 153;

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
const FIREFOX_LINUX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_MAC_PROGRAMS = ['Firefox.app/Contents/MacOS/firefox'];
const FIREFOX_WINDOWS_PROGRAMS = ['Mozilla Firefox/firefox.exe'];
/** Milliseconds; a snap's first start is slow. */
const VERSION_TIMEOUT = 20_000;

const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  majorOf: process.platform === 'win32' ? majorByFolder : majorByStarting,
};

/**
 * A browser of the Chromium family: looks at `CHROMIUM_PATH` first, then at the well-known places, PATH, and what Playwright
 * has downloaded.
 */
export function findBrowser(machine: Machine = THIS_MACHINE): BrowserSearch {
  const places = wellKnown(machine, LINUX_NAMES, MAC_PROGRAMS, WINDOWS_PROGRAMS);
  return search(machine, machine.env['CHROMIUM_PATH'], [...places, ...ofPlaywright(machine)], MINIMUM_MAJOR);
}

/** Firefox: looks at `FIREFOX_PATH` first, then at the well-known places and PATH. (Playwright's own is no Firefox that people have.) */
export function findFirefox(machine: Machine = THIS_MACHINE): BrowserSearch {
  const places = wellKnown(machine, FIREFOX_LINUX_NAMES, FIREFOX_MAC_PROGRAMS, FIREFOX_WINDOWS_PROGRAMS);
  return search(machine, machine.env['FIREFOX_PATH'], places, FIREFOX_MINIMUM_MAJOR);
}

function search(
  machine: Machine,
  named: string | undefined,
  places: readonly string[],
  minimumMajor: number,
): BrowserSearch {
  const outdated: FoundBrowser[] = [];
  for (const path of new Set([...(named ? [named] : []), ...places])) {
    if (!machine.exists(path)) continue;
    const major = machine.majorOf(path);
    if (major === null) continue;
    if (major >= minimumMajor) return { browser: { path, major }, outdated };
    outdated.push({ path, major });
  }
  return { browser: null, outdated };
}

function wellKnown(
  { platform, env }: Machine,
  linuxNames: readonly string[],
  macPrograms: readonly string[],
  windowsPrograms: readonly string[],
): string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? windowsPrograms.map((path) => join(root, path)) : []));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])];
    return roots.flatMap((root) => macPrograms.map((path) => join(root, path)));
  }
  const folders = [...LINUX_FOLDERS, ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
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

/** On Windows `--version` opens a window instead of printing; Chromium's folder holds one named after it, Firefox's a file that says it. */
function majorByFolder(path: string): number | null {
  const folder = dirname(path);
  const told = join(folder, 'application.ini');
  if (existsSync(told)) return majorIn(/^Version=.*$/m.exec(readFileSync(told, 'utf8'))?.[0] ?? '');
  const majors = readdirSync(folder)
    .map(majorIn)
    .filter((major) => major !== null);
  return majors.length > 0 ? Math.max(...majors) : null;
}

/** Firefox has versions of two parts ("153.0"). */
function majorIn(text: string): number | null {
  const major = /(\d+)\.\d+/.exec(text)?.[1];
  return major ? Number(major) : null;
}
