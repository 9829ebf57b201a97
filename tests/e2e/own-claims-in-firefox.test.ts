/** A claim that the reader marks by hand in Firefox, by keyboard alone. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ToPage } from '../../lib/messaging/protocol.ts';
import { type FirefoxWithExtension, launchFirefox } from '../../tools/browser/launch-firefox.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.ts';
import { findNamed } from '../browser/launch.ts';
import { builtFolder } from '../repo/built.ts';
import { paintedRanges, waitForMarks } from './marks.ts';

/** In the card: close, source, cue, content, the words. */
const STEPS_TO_WORDS = 5;
/** From there: more before, more after, cancel, save. */
const STEPS_TO_SAVE = 4;
/** What is selected, and the cue, which is the third word from the end of its sentence. */
const SELECTED = 'The former treasurer of Castlebrough harbour trust stole more than £1.2m';
const CUE = 'heard';

const found = findNamed('Firefox');
let newsroom: Newsroom;
let firefox: FirefoxWithExtension;

beforeAll(async () => {
  if ('missing' in found) return;
  newsroom = await startNewsroom();
  firefox = await launchFirefox({ extensionDir: builtFolder('firefox-mv3'), executablePath: found.path });
});

beforeEach(({ skip }) => {
  if ('missing' in found) skip(found.missing);
});

afterAll(async () => {
  await firefox?.close();
  await newsroom?.close();
});

/** As much of the extension's API as is used here, in its own pages. */
interface OwnPage {
  readonly browser: {
    readonly tabs: {
      query(query: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
      sendMessage(tabId: number, message: object): Promise<unknown>;
    };
  };
}

/** Menu and shortcuts are the browser's own and not to be driven: the page is told as the background tells it. */
async function markSelection(url: string): Promise<void> {
  const own = await firefox.openOwn('popup.html');
  const request: ToPage['page.command']['request'] = { command: 'mark-selection' };
  await own.evaluate(
    async (wanted, message) => {
      const { browser } = globalThis as unknown as OwnPage;
      const tab = (await browser.tabs.query({})).find((one) => one.url === wanted);
      if (!tab) throw new Error(`no tab with ${wanted}`);
      await browser.tabs.sendMessage(tab.id, message);
    },
    url,
    { type: 'page.command', request },
  );
  await own.close();
}

test('a selection becomes a claim whose cue is chosen by keys; it is there after a reload', async () => {
  await firefox.allowSite('http://127.0.0.1/*');
  const page = await firefox.open(`${newsroom.url}/court`);
  await waitForMarks(page);
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(words);
      if (start >= 0) return getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    }
    throw new Error(`"${words}" is not on the page`);
  }, SELECTED);
  await markSelection(page.url());
  await page.bringToFront();
  await page.waitForSelector('says-who-card');

  for (let step = 0; step < STEPS_TO_WORDS; step++) await page.keyboard.press('Tab');
  for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'Enter'] as const) await page.keyboard.press(key);
  const marked = async () => (await paintedRanges(page)).map(({ text }) => text);
  await expect.poll(marked).toContain(CUE);
  for (let step = 0; step < STEPS_TO_SAVE; step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.waitForSelector('says-who-card', { hidden: true });

  // What was under way is stored whatever the page does.
  await expect
    .poll(async () => {
      await page.reload();
      await waitForMarks(page);
      return marked();
    })
    .toContain(CUE);
  await page.close();
});
