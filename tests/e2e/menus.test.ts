/**
 * The context menu and the shortcuts as a person uses them: our item is chosen in Firefox's own menu over a selection, our keys are
 * pressed in its window. Chromium's menu is no page and no window of its own that could be driven; there the worker is told as the
 * browser tells it (own-claims.test.ts).
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FirefoxWithExtension } from '../../tools/browser/launch-firefox.ts';
import { cardRoot } from '../../tools/drive/card-root.ts';
import { findControl } from '../../tools/drive/control.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.ts';
import { findNamed } from '../browser/launch.ts';
import { waitForCardText, waitUntilCardCloses } from './card.ts';
import { paintedRanges, waitForMarks } from './marks.ts';
import { launchNewFirefox } from './setting.ts';

const CONTENT = 'The former treasurer of Castlebrough harbour trust stole more than £1.2m';

const found = findNamed('Firefox');
let newsroom: Newsroom;
let firefox: FirefoxWithExtension;

beforeAll(async () => {
  if ('missing' in found) return;
  newsroom = await startNewsroom();
  firefox = await launchNewFirefox({ executablePath: found.path });
});
beforeEach(({ skip }) => {
  if ('missing' in found) skip(found.missing);
});
afterAll(async () => {
  await firefox?.close();
  await newsroom?.close();
});

/** Selects words of the page, and answers the middle of their first line. */
function select(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(wanted);
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      const box = getSelection()?.getRangeAt(0).getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`"${wanted}" is not on the page`);
  }, words);
}

async function wordsOfCard(page: Page): Promise<string> {
  const root = await cardRoot(page);
  return root ? root.evaluate((node) => node.textContent ?? '') : '';
}

test('on a site that is not allowed: the item over a selection gives us the page, reads it, and opens the card', async () => {
  const page = await firefox.open(`${newsroom.url}/court`);
  expect(await paintedRanges(page)).toEqual([]);
  await firefox.chooseFromMenu(page, await select(page, CONTENT), 'Mark as a claim');
  await waitForCardText(page, 'A claim needs a cue before it can be saved.');
  expect((await waitForMarks(page)).length).toBeGreaterThan(5);
  await page.keyboard.press('Escape');
  await waitUntilCardCloses(page);
  await page.close();
});

test('the item is not offered where nothing is selected', async () => {
  const page = await firefox.open(`${newsroom.url}/court`);
  await expect(firefox.chooseFromMenu(page, { x: 5, y: 5 }, 'Mark as a claim')).rejects.toThrow(/no item/);
  await page.close();
});

test('the shortcut for the next claim goes from claim to claim, and that of the card opens and closes it', async () => {
  const page = await firefox.open(`${newsroom.url}/court`);
  await page.bringToFront();
  await firefox.pressShortcut('J');
  await waitForMarks(page);
  await page.waitForSelector('says-who-card');
  await findControl(page, 'combobox', 'Status');
  const first = await wordsOfCard(page);
  await firefox.pressShortcut('J');
  await expect.poll(() => wordsOfCard(page), { timeout: 10_000 }).not.toBe(first);
  await firefox.pressShortcut('C');
  await waitUntilCardCloses(page);
  await page.close();
});

test('the shortcut for a claim of one’s own takes what is selected', async () => {
  const page = await firefox.open(`${newsroom.url}/court`);
  await page.bringToFront();
  await select(page, CONTENT);
  await firefox.pressShortcut('Q');
  await waitForCardText(page, 'A claim needs a cue before it can be saved.');
  await page.close();
});
