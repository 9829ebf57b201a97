import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tools/browser/launch.ts';

/** Milliseconds to wait for a panel that is about to open. */
const TIMEOUT = 15_000;

/** Opens the panel from the popup over a page, as a reader does, and answers it with its claims in it. */
export async function openPanel(chromium: ExtensionBrowser, page: Page): Promise<Page> {
  const popup = await chromium.clickButton(page);
  await popup.waitForSelector('.claim-row');
  const opening = chromium.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'), {
    timeout: TIMEOUT,
  });
  await pressButton(popup, 'Open beside the page');
  const panel = await (await opening).asPage();
  await panel.waitForSelector('.claim-row');
  return panel;
}

/** Presses a button by its name, wherever the list is scrolled to. */
export async function pressButton(panel: Page, name: string): Promise<void> {
  const button = await panel.waitForSelector(`::-p-aria([role="button"][name="${name}"])`);
  // Not below the head or the foot, which stay in sight.
  await button?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await button?.click();
}

/** Presses a key where the focus is. */
export async function pressKeys(panel: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await panel.keyboard.press(key);
}

/** Waits until the panel says this. */
export async function waitForWords(panel: Page, words: string): Promise<void> {
  await panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, words);
}

/** The claim whose row has the focus: its id on this page, and its source, cue and content. */
export function focusedRow(panel: Page): Promise<{ id: string; words: string }> {
  return panel.evaluate(() => {
    const row = document.activeElement?.closest<HTMLElement>('.claim-row');
    return { id: row?.dataset['claim'] ?? '', words: row?.querySelector('.claim-summary')?.textContent ?? '' };
  });
}

/** How many claims are coded, and of how many. */
export async function progressIn(panel: Page): Promise<{ coded: number; total: number }> {
  const text = await panel.$eval('.coding-count', (element) => element.textContent ?? '');
  const [coded = Number.NaN, total = Number.NaN] = (text.match(/\d+/g) ?? []).map(Number);
  return { coded, total };
}
