/** What is set in the library reaches the pages that are open; and what is left when everything was deleted: nothing. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findControl, pressButton } from '../../tools/drive/control.ts';
import { showStatusInMarks } from '../../tools/drive/status-marks.ts';
import { expectAccessiblePage } from './accessible.ts';
import { nameOfMark, paintedRanges, waitForMarks } from './marks.ts';
import { openRow, rowsOf, waitForText } from './popup.ts';
import { inEachBrowser } from './setting.ts';
import { FROM_THE_START, whatIsLeft } from './what-is-left.ts';

inEachBrowser('allowed', (setting) => {
  // So that a mark tells whether a label is there.
  setting.prepare(() => showStatusInMarks(setting.reader, true));

  async function openScreen(name: 'settings' | 'codebook'): Promise<Page> {
    const page = await setting.reader.openOwn(`library.html#/${name}`);
    await page.waitForSelector(name === 'settings' ? '.settings' : '.codebook');
    return page;
  }

  /** Types over what stands in a field. */
  async function writeOver(page: Page, field: string, text: string): Promise<void> {
    await page.$eval(field, (input) => (input as HTMLInputElement).select());
    await page.type(field, text);
  }

  /** Waits for an open page to be painted otherwise than it was. */
  async function waitForChange(page: Page, before: number): Promise<number> {
    for (;;) {
      const now = (await paintedRanges(page)).length;
      if (now !== before && now > 0) return now;
      await new Promise((go) => setTimeout(go, 100));
    }
  }

  test('the screens have nothing that axe-core finds in a browser', async () => {
    const settings = await openScreen('settings');
    await settings.locator('summary').click();
    await pressButton(settings, 'Delete everything…');
    await expectAccessiblePage(settings);
    const codebook = await openScreen('codebook');
    await pressButton(codebook, 'Denied');
    await expectAccessiblePage(codebook);
    for (const page of [settings, codebook]) await page.close();
  });

  test('the complete mode marks more on a page that is open, and the precise one less again', async () => {
    const { reader, newsroom } = setting;
    // Which has a claim ("have promised …") that only the complete mode is content with.
    const article = await reader.open(`${newsroom.url}/explainer`);
    const precise = (await waitForMarks(article)).length;
    const settings = await openScreen('settings');
    await settings.click('.choice:nth-of-type(2) input');
    await waitForText(settings, 'Saved');
    const complete = await waitForChange(article, precise);
    expect(complete).toBeGreaterThan(precise);
    await settings.click('.choice:nth-of-type(1) input');
    expect(await waitForChange(article, complete)).toBe(precise);
    for (const page of [article, settings]) await page.close();
  });

  test('a look and a name from the codebook are on the page and in the popup at once', async () => {
    const { reader, newsroom } = setting;
    const article = await reader.open(`${newsroom.url}/border`);
    await waitForMarks(article);
    await (await openRow(await reader.clickButton(article), 'Kessania', 'the accusation')).choose(
      'Status',
      'contested',
    );
    const before = await nameOfMark(article, 'denied');

    const codebook = await openScreen('codebook');
    await pressButton(codebook, 'Contested');
    await codebook.locator('.code-open .look:last-of-type input').click();
    await waitForText(codebook, 'Saved');
    await writeOver(codebook, '.code-open input[type="text"]', 'In dispute');
    await findControl(codebook, 'button', 'In dispute');
    await article.bringToFront();
    await article.waitForFunction(
      (old) => ![...CSS.highlights].some(([name, { size }]) => name === old && size > 0),
      { polling: 50 },
      before ?? '',
    );
    const popup = await reader.clickButton(article);
    await popup.waitForFunction(() => document.body.innerText.includes('In dispute'));
    for (const page of [article, codebook]) await page.close();
  });

  test('everything deleted: the label is off the open page, and nothing is left', async () => {
    const { reader, newsroom } = setting;
    const article = await reader.open(`${newsroom.url}/border`);
    await waitForMarks(article);
    const before = (await rowsOf(await reader.clickButton(article))).map(({ status }) => status);
    expect(before).toContain('In dispute');

    const settings = await openScreen('settings');
    await pressButton(settings, 'Delete everything…');
    await writeOver(settings, '.erase-form input', 'delete');
    await pressButton(settings, 'Delete everything now');
    await waitForText(settings, 'Nothing of it is left in this browser.');
    expect(await whatIsLeft(settings)).toEqual(FROM_THE_START[reader.name]);

    await article.bringToFront();
    const after = (await rowsOf(await reader.clickButton(article))).map(({ status }) => status);
    expect(after).toHaveLength(before.length);
    expect(after).not.toContain('In dispute');
    for (const page of [article, settings]) await page.close();
  });
});
