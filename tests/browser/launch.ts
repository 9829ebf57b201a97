import puppeteer, { type Browser } from 'puppeteer-core';
import { inject } from 'vitest';
import { copyOfProfile, removeProfile } from '../../tools/browser/firefox-profile.ts';
import { HEADLESS_FLAGS, QUIET_FLAGS } from '../../tools/browser/quiet-flags.ts';
import { FIREFOX_MINIMUM_MAJOR, findBrowser, findFirefox } from '../../tools/find-browser.ts';

export type BrowserName = 'Chromium' | 'Firefox';

/**
 * Where a browser is, or why the tests that need it are skipped.
 * @throws Error when there is no Chromium: without that nothing is tested at all
 */
export function findNamed(name: BrowserName): { readonly path: string } | { readonly missing: string } {
  const { browser } = name === 'Chromium' ? findBrowser() : findFirefox();
  if (browser) return browser;
  if (name === 'Chromium') throw new Error('no Chromium that is new enough: set CHROMIUM_PATH');
  return {
    missing: `needs Firefox ${FIREFOX_MINIMUM_MAJOR} or newer (Debian: apt-get install firefox-esr, or set FIREFOX_PATH)`,
  };
}

/** A browser without a window. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts a browser without a window. */
export function launch(name: BrowserName, executablePath: string, flags: readonly string[]): Promise<LaunchedBrowser> {
  return name === 'Chromium' ? launchChromium(executablePath, flags) : launchFirefox(executablePath, flags);
}

async function launchChromium(executablePath: string, flags: readonly string[]): Promise<LaunchedBrowser> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: [...QUIET_FLAGS, ...HEADLESS_FLAGS, ...flags],
    // Puppeteer's own one would emulate a density.
    defaultViewport: null,
  });
  return { browser, close: () => browser.close() };
}

async function launchFirefox(executablePath: string, flags: readonly string[]): Promise<LaunchedBrowser> {
  const started = inject('startedProfile');
  const profile = started ? copyOfProfile(started) : null;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: [...flags],
    // Tests that compare costs need a finer clock than whole milliseconds.
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
    ...(profile ? { userDataDir: profile } : {}),
  });
  const close = async () => {
    await browser.close();
    if (profile) await removeProfile(profile);
  };
  return { browser, close };
}
