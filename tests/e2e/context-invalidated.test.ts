/** The extension is updated in the middle of work: its scripts stay in the pages that are open, and cannot reach it any more. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findControl } from '../../tools/drive/control.ts';
import { wordsOf } from '../../tools/drive/words.ts';
import { builtFolder } from '../repo/built.ts';
import { waitForCardText, waitUntilCardCloses } from './card.ts';
import { openHostile } from './hostile-page.ts';
import { paintedRanges, pointOfMark, waitForMarks } from './marks.ts';
import { inEachBrowser, type Reader, type ReaderSetting } from './setting.ts';

/** Installs the extension over itself, as an update does. */
async function update({ browser, name }: Reader): Promise<void> {
  await browser.installExtension(builtFolder(name === 'Firefox' ? 'firefox-mv3' : 'chrome-mv3-e2e'));
}

/** Asks for the marks as the popup does: Chromium does not survive a click on the button of an extension that was started anew. */
async function startAgain({ reader, newsroom }: ReaderSetting, path: string): Promise<void> {
  const own = await reader.openOwn('manifest.json');
  await own.evaluate(async (url) => {
    const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', Api>;
    const { tabs, runtime } = browser ?? chrome;
    const tab = (await tabs.query({})).find((one) => one.url === url);
    await runtime.sendMessage({ type: 'page.start', request: { tabId: tab?.id } });
  }, newsroom.url + path);
  await own.close();
}

interface Api {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: { query(which: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
}

/** What a page's console says and what is thrown in it. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

async function openCard(page: Page): Promise<void> {
  const { x, y } = await pointOfMark(page, 'denied');
  await page.mouse.click(x, y);
  await waitForCardText(page, 'Status');
}

/** It takes some four seconds to type: an update is done by then. */
const NOTE = 'Ask the pilots who was there.';

inEachBrowser('allowed', (setting) => {
  test('without anything unsaved: nothing is thrown, card and marks of the old one go, and the page can be read again', async () => {
    const { reader } = setting;
    const page = await openHostile(setting, () => {});
    const complaints = complaintsOf(page);
    await openCard(page);
    await update(reader);
    await page.bringToFront();
    // Firefox ends our scripts in pages at once: there what they left goes with the next start.
    if (reader.name === 'Chromium') {
      await waitUntilCardCloses(page);
      await expect.poll(() => paintedRanges(page), { timeout: 5_000 }).toEqual([]);
    }
    expect(complaints).toEqual([]);

    await startAgain(setting, '/border');
    await waitUntilCardCloses(page);
    expect((await waitForMarks(page)).map(({ text }) => text)).toContain('denied');
    await page.bringToFront();
    await openCard(page);
    await (await findControl(page, 'textbox', 'Note')).focus();
    await page.keyboard.type('After the update.');
    await waitForCardText(page, 'Saved');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('with a note that could not be stored: it stays on the card, which says what to do, until the reader closes it', async ({
    skip,
  }) => {
    const { reader } = setting;
    if (reader.name === 'Firefox')
      skip('Firefox ends our scripts in pages at once, and puts updates off till it starts');
    const page = await openHostile(setting, () => {}, '/harbour');
    const complaints = complaintsOf(page);
    const [first] = (await paintedRanges(page)).filter(({ text }) => /^(said|told|denied)$/.test(text));
    const { x, y } = await pointOfMark(page, first?.text ?? '');
    await page.mouse.click(x, y);
    const note = await findControl(page, 'textbox', 'Note');
    await note.focus();
    // While it is typed, which stores nothing before there is a pause.
    const updating = update(reader);
    await page.keyboard.type(NOTE, { delay: 150 });
    await updating;
    await waitForCardText(page, wordsOf('fault.extension_updated'));
    await new Promise((go) => setTimeout(go, 2_500));
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(NOTE);
    expect(await paintedRanges(page)).toEqual([]);

    // Nor does the next version take it away when it reads the page.
    await startAgain(setting, '/harbour');
    await waitForMarks(page);
    await page.bringToFront();
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(NOTE);
    await note.focus();
    await page.keyboard.press('Escape');
    await waitUntilCardCloses(page);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
