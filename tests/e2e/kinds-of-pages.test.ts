/** Pages that are no articles, and articles out of the ordinary: nothing breaks, and the popup says plainly what is the case. */
import { expect, test } from 'vitest';
import { waitForMarks } from './marks.ts';
import { rowsOf, waitForText } from './popup.ts';
import { inEachBrowser } from './setting.ts';

const SILENT_PAGES = [
  { path: '/empty', says: 'No article here', reason: 'an empty page' },
  { path: '/archive', says: 'No article here', reason: 'a search form and a list of headlines' },
  { path: '/notice.pdf', says: 'PDF', reason: 'a PDF, whose text no script can read' },
  { path: '/strassenbahn', says: 'German', reason: 'an article in a language the detector does not know' },
  { path: '/maktaba', says: 'Arabic', reason: 'the same, written from right to left' },
  { path: '/missing', says: 'No article here', reason: 'an error page of one sentence' },
];

/** A page of each browser's own. Firefox takes an empty tab for a page like any other: one without an article. */
const OWN_PAGES = { Chromium: 'about:blank', Firefox: 'about:license' } as const;

inEachBrowser('on click', (setting, name) => {
  test.each(SILENT_PAGES)('$path: $reason', async ({ path, says }) => {
    const { reader, newsroom } = setting;
    const page = await reader.open(newsroom.url + path);
    const popup = await reader.clickButton(page);
    await waitForText(popup, says);
    expect(await popup.$('.claim-row')).toBeNull();
    await page.close();
  });

  test('the browser’s own pages: the popup says that it cannot read them', async () => {
    const { reader } = setting;
    const page = await reader.browser.newPage();
    // Firefox reports no load of such a page.
    await page.goto(OWN_PAGES[reader.name], { waitUntil: [] });
    const popup = await reader.clickButton(page);
    await waitForText(popup, 'The browser keeps this page to itself');
    expect(await popup.$('.claim-row')).toBeNull();
    await page.close();
  });

  // Chromium's reading mode stands beside the page, which stays as it is.
  if (name === 'Firefox')
    test('an article in Reader View, which is kept from extensions: the popup says how to have it read', async () => {
      const { reader, newsroom } = setting;
      const page = await reader.browser.newPage();
      await page.goto(`about:reader?url=${newsroom.url}/border`, { waitUntil: [] });
      const popup = await reader.clickButton(page);
      await waitForText(popup, 'This article is in Reader View');
      await page.close();
    });

  test('a page with a strict Content Security Policy is marked like any other', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/tickets`);
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const popup = await reader.clickButton(page);
    expect((await waitForMarks(page)).length).toBeGreaterThan(0);
    expect((await rowsOf(popup)).length).toBeGreaterThan(3);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('a read of 15,000 words is marked whole, and its list can be used', async () => {
    const { reader, newsroom } = setting;
    const page = await reader.open(`${newsroom.url}/long-read`);
    const words = await page.evaluate(() => document.querySelector('article')?.textContent?.split(/\s+/).length ?? 0);
    expect(words).toBeGreaterThan(14_000);
    const popup = await reader.clickButton(page);
    await waitForMarks(page);
    // A long list is drawn a screenful at a time.
    await popup.waitForFunction(() => document.querySelectorAll('.claim-row').length > 150);
    expect((await rowsOf(popup)).length).toBeGreaterThan(150);
    await page.close();
  });
});
