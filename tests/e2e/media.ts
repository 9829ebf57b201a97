import type { Page } from 'puppeteer-core';
import type { Reader } from './setting.ts';

/** Whoever looks at a page likes things not to move; in Firefox that holds for the whole browser. */
export async function preferReducedMotion(reader: Reader, page: Page): Promise<void> {
  if (reader.name === 'Chromium')
    return page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await reader.window.run(() => {
    const { Services } = globalThis as unknown as FirefoxGlobal;
    Services.prefs.setIntPref('ui.prefersReducedMotion', 1);
  });
}

/** As much of what Firefox's own scripts see as is used here. */
interface FirefoxGlobal {
  readonly Services: { readonly prefs: { setIntPref(name: string, value: number): void } };
}
