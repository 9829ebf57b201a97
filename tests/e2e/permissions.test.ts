/**
 * When marks come by themselves: the reader is asked by the browser's own question, in the popup, beside the page, in the settings and
 * on the welcome page; no and yes are both taken; and what is taken back in the browser's own list is taken back.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findControl, pressButton } from '../../tools/drive/control.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.ts';
import { type AskingBrowser, startAsking, whyNotAsking } from './asking-browser.ts';
import { isReadByItself, waitForMarks } from './marks.ts';
import { closePanel, openPanel } from './panel.ts';
import { rowsOf, waitForText } from './popup.ts';

const SITE = 'http://127.0.0.1/*';
/** The two sides of the switch in popup and panel. */
const ON_CLICK = 'On click';
const ALWAYS = 'Always on 127.0.0.1';
/** By the clock of a slow machine. */
const POLL = { timeout: 10_000 };
const REFUSED = 'The browser did not give the permission, so nothing has changed.';

describe.each(['Chromium', 'Firefox'] as const)('in %s', (name) => {
  const missing = whyNotAsking(name);
  let newsroom: Newsroom;
  let asking: AskingBrowser;
  let article: Page;
  /** A page of the extension that does nothing but answer. */
  let own: Page;

  beforeAll(async () => {
    if (missing !== null) return;
    newsroom = await startNewsroom();
    asking = await startAsking(name);
    own = await asking.reader.openOwn('welcome.html');
    article = await asking.reader.open(`${newsroom.url}/border`);
  });
  beforeEach(({ skip }) => {
    if (missing !== null) skip(missing);
  });
  afterAll(async () => {
    await asking?.close();
    await newsroom?.close();
  });

  /** What the browser has given. */
  async function given(): Promise<readonly string[]> {
    const origins = await own.evaluate(async () => {
      const { permissions } = (globalThis as unknown as { chrome: OwnApi }).chrome;
      return (await permissions.getAll()).origins ?? [];
    });
    return origins.toSorted();
  }

  /** Whether marks come by themselves on the article, loaded anew. */
  async function comeByThemselves(): Promise<boolean> {
    await article.bringToFront();
    await article.reload();
    return isReadByItself(own, article);
  }

  /** Which of the two the switch in popup and panel says. */
  function modeIn(panel: Page): Promise<string | null> {
    return panel.$eval('.segmented [aria-pressed="true"]', (button) => button.textContent);
  }

  async function modeInPopup(): Promise<string | null> {
    const popup = await asking.reader.clickButton(article);
    await popup.waitForSelector('.segmented');
    return modeIn(popup);
  }

  /** Firefox asks in the corner in which the popup stands, so that goes; Chromium closes it for its question. */
  async function askInPopup(): Promise<void> {
    const { reader } = asking;
    const popup = await reader.clickButton(article);
    await rowsOf(popup);
    // A popup may go while the mouse button is still down on it: then nothing tells that it came up again.
    const isGone = new Promise((resolve) => popup.once('close', resolve));
    await Promise.race([pressButton(popup, ALWAYS), isGone]);
    if (reader.name === 'Firefox') await expect.poll(() => reader.hasPopup(), POLL).toBe(false);
  }

  async function openSettings(): Promise<Page> {
    const settings = await asking.reader.openOwn('library.html#/settings');
    await settings.waitForSelector('.site-settings');
    return settings;
  }

  async function askInSettings(settings: Page): Promise<void> {
    await (await findControl(settings, 'textbox', 'Allow another site')).type(`${newsroom.url}/border`);
    await pressButton(settings, 'Allow');
  }

  async function askForAll(): Promise<Page> {
    const welcome = await asking.reader.openOwn('welcome.html');
    await (await welcome.waitForSelector('.choice:nth-of-type(3) input'))?.click();
    await pressButton(welcome, 'Allow all sites…');
    return welcome;
  }

  async function expectNothingGiven(): Promise<void> {
    expect(await given()).toEqual([]);
    expect(await comeByThemselves()).toBe(false);
  }

  test('nothing is allowed at first, and no page is read by itself', expectNothingGiven);

  test('refused in the popup: nothing changes, and it says so', async () => {
    await askInPopup();
    await asking.answer('deny');
    await expectNothingGiven();
    expect(await modeInPopup()).toBe(ON_CLICK);
  });

  test('refused beside the page: nothing changes, and it says so', async () => {
    const panel = await openPanel(asking.reader, article);
    await pressButton(panel, ALWAYS);
    await asking.answer('deny');
    expect(await modeIn(panel)).toBe(ON_CLICK);
    await closePanel(asking.reader, panel);
    await expectNothingGiven();
  });

  test('refused in the settings, and for all sites on the welcome page: both say it in words', async () => {
    const settings = await openSettings();
    await askInSettings(settings);
    await asking.answer('deny');
    await waitForText(settings, REFUSED);
    await settings.close();
    const welcome = await askForAll();
    await asking.answer('deny');
    await waitForText(welcome, REFUSED);
    await welcome.close();
    await expectNothingGiven();
  });

  test('allowed in the popup: marks come by themselves, and the popup says so', async () => {
    await askInPopup();
    await asking.answer('allow');
    await expect.poll(given, POLL).toEqual([SITE]);
    expect(await comeByThemselves()).toBe(true);
    expect((await waitForMarks(article)).length).toBeGreaterThan(10);
    expect(await modeInPopup()).toBe(ALWAYS);
  });

  test('taken back in the browser’s own list: marks come no longer; settings that are open and the popup say so', async () => {
    const settings = await openSettings();
    await findControl(settings, 'button', 'Remove: 127.0.0.1');
    await asking.reader.revokeSite(SITE);
    await waitForText(settings, 'No site is allowed so far: marks come when you press the button.');
    await settings.close();
    await expectNothingGiven();
    expect(await modeInPopup()).toBe(ON_CLICK);
  });

  test('allowed beside the page, and given back there', async () => {
    const panel = await openPanel(asking.reader, article);
    await pressButton(panel, ALWAYS);
    await asking.answer('allow');
    await expect.poll(() => modeIn(panel), POLL).toBe(ALWAYS);
    expect(await given()).toEqual([SITE]);
    await pressButton(panel, ON_CLICK);
    await expect.poll(() => modeIn(panel), POLL).toBe(ON_CLICK);
    await closePanel(asking.reader, panel);
    await expectNothingGiven();
  });

  test('allowed in the settings: the site is listed, and removed again', async () => {
    const settings = await openSettings();
    await askInSettings(settings);
    // Chromium gives again without a question what was given back by us, and not in its own list.
    if (name === 'Firefox') await asking.answer('allow');
    await waitForText(settings, 'Marks now come by themselves on 127.0.0.1.');
    expect(await given()).toEqual([SITE]);
    await pressButton(settings, 'Remove: 127.0.0.1');
    await waitForText(settings, 'On 127.0.0.1 marks come when you press the button again.');
    await settings.close();
    await expectNothingGiven();
  });

  test('all sites, on the welcome page: marks come; all of it is given back by one act', async () => {
    const welcome = await askForAll();
    await asking.answer('allow');
    await waitForText(welcome, 'Marks now come by themselves everywhere.');
    expect(await given()).toEqual(['http://*/*', 'https://*/*']);
    expect(await comeByThemselves()).toBe(true);
    await waitForMarks(article);
    // One site cannot be taken out of all.
    const popup = await asking.reader.clickButton(article);
    await waitForText(popup, 'Marks appear by themselves on 127.0.0.1.');

    await welcome.bringToFront();
    await welcome.click('.choice:nth-of-type(1) input');
    await pressButton(welcome, 'Give the permissions back');
    await waitForText(welcome, 'The permission is given back.');
    await expectNothingGiven();
    await welcome.close();
  });
});

/** As much of the extension's API as is used here, in its own pages. */
interface OwnApi {
  readonly permissions: { getAll(): Promise<{ origins?: string[] }> };
}
