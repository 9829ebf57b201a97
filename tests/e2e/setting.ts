import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, inject } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../../tools/browser/launch.ts';
import { type FirefoxRequest, type FirefoxWithExtension, launchFirefox } from '../../tools/browser/launch-firefox.ts';
import { waitForRegisteredScripts } from '../../tools/browser/registered-scripts.ts';
import { largeScreen } from '../../tools/drive/screen.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.ts';
import { findNamed } from '../browser/launch.ts';
import { type BuildName, builtFolder } from '../repo/built.ts';

/** What the tests of one file share: the sample newsroom and one browser with the extension. */
export interface Setting {
  readonly newsroom: Newsroom;
  readonly chromium: ExtensionBrowser;
}

/** A browser with the extension, of either kind: its `name` says which, where one of them has to be treated in its own way. */
export type Reader = ExtensionBrowser | FirefoxWithExtension;

/** The sample newsroom and a browser with the extension. */
export interface ReaderSetting {
  readonly newsroom: Newsroom;
  readonly reader: Reader;
  /** Does something once before the tests, with the browser; nothing where that is not installed. */
  prepare(work: () => Promise<void>): void;
}

/** Whether marks come by themselves on the newsroom, or when the button is clicked. */
export type SiteAccess = 'allowed' | 'on click';

/** The same tests in Chromium and in Firefox, each with a new profile for the file. Firefox is skipped where it is not installed. */
export function inEachBrowser(access: SiteAccess, tests: (setting: ReaderSetting, name: Reader['name']) => void): void {
  describe.each(['Chromium', 'Firefox'] as const)('in %s', (name) => tests(useReader(name, access), name));
}

function useReader(name: Reader['name'], access: SiteAccess): ReaderSetting {
  const found = findNamed(name);
  const setting: { newsroom?: Newsroom; reader?: Reader } = {};
  beforeAll(async () => {
    if ('missing' in found) return;
    setting.newsroom = await startNewsroom();
    setting.reader = await (name === 'Chromium' ? startChromium(access) : startFirefox(found.path, access));
  });
  beforeEach(({ skip }) => {
    if ('missing' in found) skip(found.missing);
  });
  afterAll(async () => {
    await setting.reader?.close();
    await setting.newsroom?.close();
  });
  return {
    get newsroom() {
      return present(setting.newsroom);
    },
    get reader() {
      return present(setting.reader);
    },
    prepare: (work) => beforeAll(() => ('missing' in found ? undefined : work())),
  };
}

async function startChromium(access: SiteAccess): Promise<Reader> {
  const build = access === 'allowed' ? 'chrome-mv3-e2e' : 'chrome-mv3';
  const chromium = await launchWithExtension({ extensionDir: builtFolder(build), flags: largeScreen(1) });
  if (access === 'allowed') await waitForAllowedSites(chromium);
  return chromium;
}

async function startFirefox(executablePath: string, access: SiteAccess): Promise<Reader> {
  const firefox = await launchNewFirefox({ executablePath });
  if (access === 'allowed') await firefox.allowSite('http://127.0.0.1/*');
  return firefox;
}

/** A Firefox with the built extension in a new profile. */
export function launchNewFirefox(
  request: Omit<FirefoxRequest, 'extensionDir' | 'userDataDir' | 'startedProfile'>,
): Promise<FirefoxWithExtension> {
  return launchFirefox({
    ...request,
    extensionDir: builtFolder('firefox-mv3'),
    startedProfile: inject('startedProfile'),
  });
}

/** Starts newsroom and browser before a file's tests and ends them after. Fields are there once a test runs. */
export function useSetting(build: BuildName, flags: readonly string[] = []): Setting {
  const setting: { newsroom?: Newsroom; chromium?: ExtensionBrowser } = {};
  beforeAll(async () => {
    setting.newsroom = await startNewsroom();
    setting.chromium = await launchWithExtension({
      extensionDir: builtFolder(build),
      flags: [...largeScreen(1), ...flags],
    });
  });
  afterAll(async () => {
    await setting.chromium?.close();
    await setting.newsroom?.close();
  });
  return {
    get newsroom() {
      return present(setting.newsroom);
    },
    get chromium() {
      return present(setting.chromium);
    },
  };
}

/** Waits until the browser knows the allowed sites. */
export async function waitForAllowedSites(chromium: ExtensionBrowser): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(waitForRegisteredScripts);
}

/** A folder for a browser's profile, removed after the file's tests. */
export function useProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-profile-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the setting is there only while a test runs');
  return value;
}
