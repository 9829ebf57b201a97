/** The panel beside the page: it follows the tab in front, and reads no page that was not given. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pointOfMark, waitForMarks } from './marks.ts';
import { openPanel, pressButton, waitForWords } from './panel.ts';
import { useSetting, waitForAllowedSites } from './setting.ts';

const NOT_GIVEN = 'Press the button to read this page';

/** How many claims the panel lists. */
const countIn = (panel: Page) => panel.$eval('.count-line strong', (element) => element.textContent ?? '');

describe('on an allowed site', () => {
  const setting = useSetting('chrome-mv3-e2e');

  test('follows switches of tabs, navigation and reload by itself', async () => {
    const { chromium, newsroom } = setting;
    await waitForAllowedSites(chromium);
    const border = await chromium.open(`${newsroom.url}/border`);
    const panel = await openPanel(chromium, border);
    const ofBorder = await countIn(panel);
    const court = await chromium.open(`${newsroom.url}/court`);
    await panel.waitForFunction(
      (before) => ![before, undefined].includes(document.querySelector('.count-line strong')?.textContent ?? undefined),
      { polling: 50 },
      ofBorder,
    );
    const ofCourt = await countIn(panel);
    await court.goto(`${newsroom.url}/council`);
    await panel.waitForFunction(
      (before) => ![before, undefined].includes(document.querySelector('.count-line strong')?.textContent ?? undefined),
      { polling: 50 },
      ofCourt,
    );
    const ofCouncil = await countIn(panel);
    await court.reload();
    await waitForWords(panel, ofCouncil);
    await border.bringToFront();
    await waitForWords(panel, ofBorder);
    const blank = await chromium.open('about:blank');
    await waitForWords(panel, NOT_GIVEN);
    for (const page of [blank, court, panel, border]) await page.close();
  });

  test('shows on the page what is chosen in the list, and in the list what is opened on the page', async () => {
    const { chromium, newsroom } = setting;
    await waitForAllowedSites(chromium);
    const page = await chromium.open(`${newsroom.url}/border`);
    // Where a mark stands is known only once nothing scrolls any more.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const panel = await openPanel(chromium, page);
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
    for (const one of [panel, page]) await one.close();
  });

  test('a claim that another disputes is picked on the page, and found again after a reload', async () => {
    const { chromium, newsroom } = setting;
    await waitForAllowedSites(chromium);
    const page = await chromium.open(`${newsroom.url}/border`);
    // Where a mark stands is known only once nothing scrolls any more.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const panel = await openPanel(chromium, page);
    await panel.keyboard.press('j');
    await panel.keyboard.press('e');
    await pressButton(panel, 'Choose a claim …');
    await pressButton(panel, 'Pick it on the page');
    await waitForWords(panel, 'Click the mark of that claim on the page');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.body.innerText.includes('Click the mark of'), { polling: 50 });

    await pressButton(panel, 'Pick it on the page');
    await waitForWords(panel, 'Click the mark of that claim on the page');
    const { x, y } = await pointOfMark(page, 'denied');
    await page.mouse.click(x, y);
    const removal = '::-p-aria([role="button"][name="Not disputed: Kessania"])';
    await panel.waitForSelector(removal);
    expect(await page.$('says-who-card')).toBeNull();
    await waitForWords(panel, 'Saved');

    await page.reload();
    await waitForWords(panel, 'claims from');
    await panel.locator('.claim-button').click();
    await panel.waitForSelector(removal);
    for (const one of [panel, page]) await one.close();
  });

  test('says that the marks are hidden, and shows them again', async () => {
    const { chromium, newsroom } = setting;
    await waitForAllowedSites(chromium);
    const page = await chromium.open(`${newsroom.url}/court`);
    const panel = await openPanel(chromium, page);
    await pressButton(panel, 'Hide the marks on this page');
    await waitForWords(panel, 'The marks are hidden on this page');
    await pressButton(panel, 'Show the marks');
    await panel.waitForSelector('.claim-row');
    await waitForMarks(page);
    for (const one of [panel, page]) await one.close();
  });
});

describe('as it comes', () => {
  const setting = useSetting('chrome-mv3');

  test('reads a page once its button was pressed, not before, and no other page for that', async () => {
    const { chromium, newsroom } = setting;
    const border = await chromium.open(`${newsroom.url}/border`);
    const panel = await openPanel(chromium, border);
    const ofBorder = await countIn(panel);

    const court = await chromium.open(`${newsroom.url.replace('127.0.0.1', 'localhost')}/court`);
    await waitForWords(panel, NOT_GIVEN);
    expect(await court.evaluate(() => CSS.highlights.size)).toBe(0);
    await chromium.clickButton(court);
    await waitForWords(panel, 'claims from');
    await waitForMarks(court);
    await border.bringToFront();
    await waitForWords(panel, ofBorder);
    for (const page of [court, panel, border]) await page.close();
  });
});
