import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tools/browser/launch.ts';
import { pressButton } from '../../tools/drive/control.ts';
import type { Reader } from './setting.ts';

/** Milliseconds to wait for a panel that is about to open. */
const TIMEOUT = 15_000;

/** Opens the panel from the popup over a page, as a reader does, and answers it with its claims in it. */
export async function openPanel(reader: Reader, page: Page): Promise<Page> {
  const popup = await reader.clickButton(page);
  await popup.waitForSelector('.claim-row');
  const opening = reader.name === 'Chromium' ? sidePanelOf(reader) : null;
  await pressButton(popup, 'Open beside the page');
  const panel = await (reader.name === 'Firefox' ? reader.sidebar() : opening);
  if (!panel) throw new Error('no panel');
  await panel.waitForSelector('.claim-row');
  return panel;
}

async function sidePanelOf({ browser }: ExtensionBrowser): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'), { timeout: TIMEOUT });
  return target.asPage();
}

/** Closes the panel, and pages. */
export async function closePanel(reader: Reader, panel: Page, ...pages: readonly Page[]): Promise<void> {
  await (reader.name === 'Firefox' ? reader.closeSidebar() : panel.close());
  for (const page of pages) await page.close();
}

/** Presses a key where the focus is. */
export async function pressKeys(panel: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await panel.keyboard.press(key);
}

/** The claim whose row has the focus: its id on this page, and its source, cue and content. */
export function focusedRow(panel: Page): Promise<{ id: string; words: string }> {
  return panel.evaluate(() => {
    const row = document.activeElement?.closest<HTMLElement>('.claim-row');
    return { id: row?.dataset['claim'] ?? '', words: row?.querySelector('.claim-summary')?.textContent ?? '' };
  });
}

/** Shows what lies below the progress: the keys of the statuses, and saving all. In a narrow panel it is folded away at first. */
export async function unfoldKeys(panel: Page): Promise<void> {
  await panel.evaluate(() => document.querySelector<HTMLElement>('.coding-count[aria-expanded="false"]')?.click());
  await panel.waitForSelector('.coding-count[aria-expanded="true"]');
}

/** How many claims are coded, and of how many. */
export async function progressIn(panel: Page): Promise<{ coded: number; total: number }> {
  const text = await panel.$eval('.coding-count', (element) => element.textContent ?? '');
  const [coded = Number.NaN, total = Number.NaN] = (text.match(/\d+/g) ?? []).map(Number);
  return { coded, total };
}
