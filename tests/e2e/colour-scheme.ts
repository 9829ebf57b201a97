import type { Page } from 'puppeteer-core';
import { windowOf } from '../../tools/browser/firefox-window.ts';

/** As the reader has set their system. */
type ColourScheme = 'light' | 'dark';

/** Shows a page in light or dark: in Chromium that page, in Firefox all pages from then on. */
export async function setColourScheme(page: Page, scheme: ColourScheme): Promise<void> {
  const browser = page.browser();
  if ((await browser.version()).startsWith('firefox')) await (await windowOf(browser)).run(overrideScheme, scheme);
  else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** Runs in the window, and sees nothing of this file. */
function overrideScheme(scheme: ColourScheme): void {
  const { Services: services } = globalThis as unknown as {
    Services: { readonly prefs: { setIntPref(name: string, value: number): void } };
  };
  services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
}
