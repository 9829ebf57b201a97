import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { Refusal } from './refusal.ts';

/** Opens an address in a tab. @throws Refusal when nobody answers there */
export async function openPage(browser: ExtensionBrowser, url: string): Promise<Page> {
  try {
    return await browser.open(url);
  } catch (error) {
    const reason = /net::(ERR_\w+)/.exec(error instanceof Error ? error.message : '')?.[1];
    if (!reason) throw error;
    throw new Refusal(`${url} cannot be reached (${reason}).`);
  }
}
