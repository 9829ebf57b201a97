import puppeteer from 'puppeteer-core';
import { inject } from 'vitest';
import { HEADLESS_FLAGS, QUIET_FLAGS } from '../../tools/browser/quiet-flags.ts';
import { type StartedBrowser, startFirefox } from '../../tools/browser/start-firefox.ts';
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

/** Starts a browser without a window. */
export function launch(name: BrowserName, executablePath: string, flags: readonly string[]): Promise<StartedBrowser> {
  if (name === 'Chromium') return launchChromium(executablePath, flags);
  return startFirefox({
    executablePath,
    startedProfile: inject('startedProfile'),
    args: [...flags],
    // Tests that compare costs need a finer clock than whole milliseconds.
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
}

async function launchChromium(executablePath: string, flags: readonly string[]): Promise<StartedBrowser> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: [...QUIET_FLAGS, ...HEADLESS_FLAGS, ...flags],
    // Puppeteer's own one would emulate a density.
    defaultViewport: null,
  });
  return { browser, close: () => browser.close() };
}
