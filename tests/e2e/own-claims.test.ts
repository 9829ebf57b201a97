/** Claims that the reader marks, corrects or puts aside by hand, from a fresh profile, over a reload and an ended background. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findControl, pressButton } from '../../tools/drive/control.ts';
import { showStatusInMarks } from '../../tools/drive/status-marks.ts';
import { waitForCardText, waitUntilCardCloses } from './card.ts';
import { nameOfMark, paintedRanges, pointOfMark, waitForMarks } from './marks.ts';
import { chooseFromMenu } from './menu.ts';
import { openRow, rowsOf } from './popup.ts';
import { inEachBrowser } from './setting.ts';

/** A claim that no rule finds: a charge runs, and a prosecutor says it. */
const CONTENT = 'The former treasurer of Castlebrough harbour trust stole more than £1.2m';
const CUE = 'charge';
/** In the card: close, source, cue, content, the words. */
const STEPS_TO_WORDS = 5;
/** From there: more before, more after, cancel, save. */
const STEPS_TO_SAVE = 4;

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

const marksIn = async (page: Page) => (await paintedRanges(page)).filter(({ name }) => /^swr-\d/.test(name));

inEachBrowser('allowed', (setting) => {
  // So that a mark tells whether a label is there.
  setting.prepare(() => showStatusInMarks(setting.reader, true));

  async function openCourt(): Promise<Page> {
    const page = await setting.reader.open(`${setting.newsroom.url}/court`);
    await waitForMarks(page);
    return page;
  }

  test('a missed claim: selected, its cue chosen and saved by keys alone; its mark is there at once and after a reload', async () => {
    const page = await openCourt();
    expect((await marksIn(page)).map(({ text }) => text)).not.toContain(CUE);
    await select(page, CONTENT);
    await chooseFromMenu(setting.reader, page, 'mark-selection');
    await waitForCardText(page, 'A claim needs a cue before it can be saved.');
    for (let step = 0; step < STEPS_TO_WORDS; step++) await page.keyboard.press('Tab');
    // The cue is the third word from the end of the sentence.
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'Enter'] as const) await page.keyboard.press(key);
    await expect.poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain(CUE);
    for (let step = 0; step < STEPS_TO_SAVE; step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await findControl(page, 'combobox', 'Status');
    await waitForCardText(page, 'Saved');
    expect((await marksIn(page)).map(({ text }) => text)).toContain(CUE);

    await setting.reader.endBackground();
    await page.reload();
    await waitForMarks(page);
    expect((await marksIn(page)).map(({ text }) => text)).toContain(CUE);
    const rows = await rowsOf(await setting.reader.clickButton(page));
    expect(rows.filter(({ cue }) => cue === CUE)).toEqual([
      { source: 'No source given', cue: CUE, content: CONTENT, status: 'Statement' },
    ]);
    await page.close();
  });

  test('an own claim takes labels as any other', async () => {
    const page = await openCourt();
    const popup = await setting.reader.clickButton(page);
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
    await pressButton(page, 'Correct the words');
    await pressButton(page, 'Source');
    await pressButton(page, 'defending,');
    await pressButton(page, 'Save');
    await waitForCardText(page, 'Saved');
    await expect.poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain('Owen Garrick, defending');

    await page.reload();
    await waitForMarks(page);
    expect((await marksIn(page)).map(({ text }) => text)).toContain('Owen Garrick, defending');
    const rows = await rowsOf(await setting.reader.clickButton(page));
    expect(rows.map(({ source }) => source)).toContain('Owen Garrick, defending');
    expect(rows.map(({ source }) => source)).not.toContain('Owen Garrick');
    await page.close();
  });

  test('a claim put aside on its card stays away', async () => {
    const page = await openCourt();
    const before = (await marksIn(page)).length;
    const { x, y } = await pointOfMark(page, 'testified');
    await page.mouse.click(x, y);
    await pressButton(page, 'Not a claim');
    await expect.poll(async () => (await marksIn(page)).length).toBe(before - 2);
    await waitForCardText(page, 'Put aside as not a claim. Its mark is gone from the page.');

    for (const reload of ['at once', 'with a new background']) {
      await page.reload();
      await waitForMarks(page);
      expect(
        (await marksIn(page)).map(({ text }) => text),
        reload,
      ).not.toContain('testified');
      await setting.reader.endBackground();
    }
    await page.close();
  });

  test('nothing selected, or nothing of the article: the card says what to do, and Escape closes it', async () => {
    const page = await openCourt();
    await chooseFromMenu(setting.reader, page, 'mark-selection');
    await page.waitForSelector('says-who-card');
    await waitForCardText(
      page,
      'Nothing is selected. Select what is said in the article, then choose “Mark as a claim” again.',
    );
    await page.keyboard.press('Escape');
    await waitUntilCardCloses(page);
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
    await chooseFromMenu(setting.reader, page, 'open-here');
    await findControl(page, 'combobox', 'Status');
    await waitForCardText(page, 'insisted');
    await page.close();
  });
});
