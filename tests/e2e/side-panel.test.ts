/** The panel beside the page: it follows the tab in front, and reads no page that was not given. */
import { expect, test } from 'vitest';
import { findControl, pressButton } from '../../tools/drive/control.ts';
import { pointOfMark, waitForMarks } from './marks.ts';
import { preferReducedMotion } from './media.ts';
import { closePanel, openPanel } from './panel.ts';
import { waitForText } from './popup.ts';
import { inEachBrowser } from './setting.ts';

const NOT_GIVEN = 'Press the button to read this page';
/** Sources in the first rows of the panel that only one of the pages has: how many claims are found is no mark of a page. */
const OF_BORDER = 'Kessania';
const OF_COURT = 'Miriam Tace KC';
const OF_COUNCIL = 'Harriet Moss';

inEachBrowser('allowed', (setting) => {
  test('follows switches of tabs, navigation and reload by itself', async () => {
    const { reader, newsroom } = setting;
    const border = await reader.open(`${newsroom.url}/border`);
    const panel = await openPanel(reader, border);
    await waitForText(panel, OF_BORDER);
    const court = await reader.open(`${newsroom.url}/court`);
    await waitForText(panel, OF_COURT);
    await court.goto(`${newsroom.url}/council`);
    await waitForText(panel, OF_COUNCIL);
    await court.reload();
    await waitForMarks(court);
    await waitForText(panel, OF_COUNCIL);
    await border.bringToFront();
    await waitForText(panel, OF_BORDER);
    const blank = await reader.open('about:blank');
    await waitForText(panel, NOT_GIVEN);
    await closePanel(reader, panel, blank, court, border);
  });

  test('shows on the page what is chosen in the list, and in the list what is opened on the page', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/border`);
    // Where a mark stands is known only once nothing scrolls any more.
    await preferReducedMotion(reader, page);
    const panel = await openPanel(reader, page);
    await panel.keyboard.press('k');
    await page.waitForFunction(() => window.scrollY > 0, { polling: 50 });

    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    const { x, y } = await pointOfMark(page, 'denied');
    await page.mouse.click(x, y);
    const row = await panel.waitForSelector('.claim-row-marked');
    expect(await row?.evaluate((element) => element.textContent)).toContain('Kessania denied');
    const isSeen = await row?.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
    expect(isSeen).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('.claim-row-marked'), { polling: 50 });
    await closePanel(reader, panel, page);
  });

  test('a claim that another disputes is picked on the page, and found again after a reload', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/border`);
    // Where a mark stands is known only once nothing scrolls any more.
    await preferReducedMotion(reader, page);
    const panel = await openPanel(reader, page);
    await panel.keyboard.press('j');
    await panel.keyboard.press('e');
    await pressButton(panel, 'Choose a claim …');
    await pressButton(panel, 'Pick it on the page');
    await waitForText(panel, 'Click the mark of that claim on the page');
    await page.bringToFront();
    // The browser gives the keyboard to the page a moment after it came to the front.
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        return panel.evaluate(() => document.body.innerText);
      })
      .not.toContain('Click the mark of');

    await pressButton(panel, 'Pick it on the page');
    await waitForText(panel, 'Click the mark of that claim on the page');
    const { x, y } = await pointOfMark(page, 'denied');
    await page.mouse.click(x, y);
    await findControl(panel, 'button', 'Not disputed: Kessania');
    expect(await page.$('says-who-card')).toBeNull();
    await waitForText(panel, 'Saved');

    await page.reload();
    await waitForText(panel, 'claims from');
    await panel.locator('.claim-button').click();
    await findControl(panel, 'button', 'Not disputed: Kessania');
    await closePanel(reader, panel, page);
  });

  test('says that the marks are hidden, and shows them again', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/court`);
    const panel = await openPanel(reader, page);
    await pressButton(panel, 'Hide the marks on this page');
    await waitForText(panel, 'The marks are hidden on this page');
    await pressButton(panel, 'Show the marks');
    await panel.waitForSelector('.claim-row');
    await waitForMarks(page);
    await closePanel(reader, panel, page);
  });
});
