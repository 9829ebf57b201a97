import type { Page } from 'puppeteer-core';
import { waitForMarks } from './marks.ts';
import type { ReaderSetting } from './setting.ts';

/**
 * Opens an article whose page does something of its own before ours is there. The site must be allowed, so that marks come by
 * themselves.
 * @param deed runs in the page's own world as soon as it has its elements; it is sent as text
 */
export async function openHostile(
  { reader, newsroom }: ReaderSetting,
  deed: () => void,
  path = '/border',
): Promise<Page> {
  const page = await reader.browser.newPage();
  await page.evaluateOnNewDocument(`addEventListener('DOMContentLoaded', ${String(deed)});`);
  await page.goto(newsroom.url + path);
  await waitForMarks(page);
  return page;
}
