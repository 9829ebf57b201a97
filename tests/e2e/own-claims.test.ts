/** Claims that the reader marks, corrects or puts aside by hand, from a fresh profile, over a reload and a killed worker. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { PageCommand } from '../../lib/messaging/protocol.ts';
import { nameOfMark, paintedRanges, pointOfMark, waitForMarks } from './marks.ts';
import { openRow, rowsOf } from './popup.ts';
import { useSetting, waitForAllowedSites } from './setting.ts';

const setting = useSetting('chrome-mv3-e2e');

beforeAll(() => waitForAllowedSites(setting.chromium));

/** A claim that no rule finds: a jury hears, and somebody says it there. */
const CONTENT = 'The former treasurer of Castlebrough harbour trust stole more than £1.2m';
const CUE = 'heard';

/** The part of the worker's global that is used here. */
interface Chrome {
  readonly tabs: { query(query: object): Promise<readonly { readonly id: number; readonly url: string }[]> };
  readonly contextMenus: {
    readonly onClicked: { dispatch(info: { readonly menuItemId: string }, tab: { readonly id: number }): void };
  };
}

/** Chooses an item of the context menu, which is the browser's own and not to be driven: the worker is told as the browser tells it. */
async function choose(page: Page, menuItemId: PageCommand): Promise<void> {
  await page.bringToFront();
  const worker = await livingWorker();
  await worker.evaluate(
    async (url, itemId) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      if (!tab) throw new Error(`no tab with ${url}`);
      chrome.contextMenus.onClicked.dispatch({ menuItemId: itemId }, tab);
    },
    page.url(),
    menuItemId,
  );
}

/** The worker that runs now: of those that were killed the browser's list goes on naming some. */
async function livingWorker() {
  const { browser, extensionId } = setting.chromium;
  const workers = browser
    .targets()
    .filter((target) => target.type() === 'service_worker' && target.url().includes(extensionId));
  const worker = await workers.at(-1)?.worker();
  if (!worker) throw new Error(`no worker runs, of ${workers.length}`);
  return worker;
}

/** Selects words of the article as a person does, between two points of their text node. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(wanted);
      if (start >= 0) return getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
    }
    throw new Error(`"${wanted}" is not on the page`);
  }, words);
}

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([role="button"][name="${name}"])`);
  await button?.click();
}

const marksIn = async (page: Page) => (await paintedRanges(page)).filter(({ name }) => /^swr-\d/.test(name));

/** Waits for a text in the card. Its shadow root is closed to scripts, not to people: the accessibility tree has it. */
async function waitForCardText(page: Page, text: string): Promise<void> {
  await expect
    .poll(async () => JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false })), {
      timeout: 10_000,
    })
    .toContain(`"${text}"`);
}

async function openCourt(): Promise<Page> {
  const page = await setting.chromium.open(`${setting.newsroom.url}/court`);
  await waitForMarks(page);
  return page;
}

test('a missed claim: selected, its cue clicked, saved; its mark is there at once and after a reload', async () => {
  const page = await openCourt();
  expect((await marksIn(page)).map(({ text }) => text)).not.toContain(CUE);
  await select(page, CONTENT);
  await choose(page, 'mark-selection');
  await waitForCardText(page, 'A claim needs a cue before it can be saved.');
  await press(page, CUE);
  await expect.poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain(CUE);
  await press(page, 'Save');
  await page.waitForSelector('::-p-aria([name="Status"][role="combobox"])');
  await waitForCardText(page, 'Saved');
  expect((await marksIn(page)).map(({ text }) => text)).toContain(CUE);

  await setting.chromium.killWorker();
  await page.reload();
  await waitForMarks(page);
  expect((await marksIn(page)).map(({ text }) => text)).toContain(CUE);
  const rows = await rowsOf(await setting.chromium.clickButton(page));
  expect(rows.filter(({ cue }) => cue === CUE)).toEqual([
    { source: 'No source given', cue: CUE, content: CONTENT, status: 'Statement' },
  ]);
  await page.close();
});

test('an own claim takes labels as any other', async () => {
  const page = await openCourt();
  const popup = await setting.chromium.clickButton(page);
  await (await openRow(popup, 'No source given', CONTENT)).choose('Status', 'contested');
  const labelled = await nameOfMark(page, CUE);
  await page.reload();
  await waitForMarks(page);
  expect(await nameOfMark(page, CUE)).toBe(labelled);
  await page.close();
});

test('the words of a detected claim are corrected, and stay so', async () => {
  const page = await openCourt();
  const { x, y } = await pointOfMark(page, 'Owen Garrick');
  await page.mouse.click(x, y);
  await press(page, 'Correct the words');
  await press(page, 'Source');
  await press(page, 'defending,');
  await press(page, 'Save');
  await waitForCardText(page, 'Saved');
  await expect.poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain('Owen Garrick, defending');

  await page.reload();
  await waitForMarks(page);
  expect((await marksIn(page)).map(({ text }) => text)).toContain('Owen Garrick, defending');
  const rows = await rowsOf(await setting.chromium.clickButton(page));
  expect(rows.map(({ source }) => source)).toContain('Owen Garrick, defending');
  expect(rows.map(({ source }) => source)).not.toContain('Owen Garrick');
  await page.close();
});

test('a claim put aside on its card stays away', async () => {
  const page = await openCourt();
  const before = (await marksIn(page)).length;
  const { x, y } = await pointOfMark(page, 'testified');
  await page.mouse.click(x, y);
  await press(page, 'Not a claim');
  await expect.poll(async () => (await marksIn(page)).length).toBe(before - 2);
  await waitForCardText(page, 'Put aside as not a claim. Its mark is gone from the page.');

  for (const reload of ['at once', 'with a new worker']) {
    await page.reload();
    await waitForMarks(page);
    expect(
      (await marksIn(page)).map(({ text }) => text),
      reload,
    ).not.toContain('testified');
    await setting.chromium.killWorker();
  }
  await page.close();
});

test('nothing selected, or nothing of the article: the card says what to do, and Escape closes it', async () => {
  const page = await openCourt();
  await choose(page, 'mark-selection');
  await page.waitForSelector('says-who-card');
  await waitForCardText(
    page,
    'Nothing is selected. Select what is said in the article, then choose “Mark as a claim” again.',
  );
  await page.keyboard.press('Escape');
  await page.waitForSelector('says-who-card', { hidden: true });
  await page.close();
});

test('a claim whose mark lies in a link is opened from the context menu', async () => {
  const page = await openCourt();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '/explainer';
    link.textContent = 'insisted';
    const paragraph = document.createElement('p');
    paragraph.append('Mara Quill, who keeps the town’s archive, ', link, ' that nothing had been lost in the flood.');
    [...document.querySelectorAll('p')]
      .find((one) => one.textContent?.startsWith('The trial continues'))
      ?.before(paragraph);
  });
  await page.waitForFunction(() =>
    [...CSS.highlights].some(([, highlight]) =>
      [...highlight].some((range) => range.startContainer.parentElement?.tagName === 'A'),
    ),
  );
  const { x, y } = await pointOfMark(page, 'insisted');
  await page.mouse.click(x, y, { button: 'right' });
  await choose(page, 'open-here');
  await page.waitForSelector('::-p-aria([name="Status"][role="combobox"])');
  await waitForCardText(page, 'insisted');
  await page.close();
});
