import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { UsageError } from './usage-error.ts';

/** Opens an address in a tab. @throws UsageError when nobody answers there */
export async function openPage(browser: ExtensionBrowser, url: string): Promise<Page> {
  try {
    return await browser.open(url);
  } catch (error) {
    const reason = /net::(ERR_\w+)/.exec(error instanceof Error ? error.message : '')?.[1];
    if (!reason) throw error;
    throw new UsageError(`${url} cannot be reached (${reason}).`);
  }
}
