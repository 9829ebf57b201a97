/** Pages that are no articles, and articles out of the ordinary: nothing breaks, and the popup says plainly what is the case. */
import { expect, test } from 'vitest';
import { waitForMarks } from './marks.ts';
import { rowsOf, waitForText } from './popup.ts';
import { useSetting } from './setting.ts';

const setting = useSetting('chrome-mv3');

const SILENT_PAGES = [
  { path: '/empty', says: 'No article here', reason: 'an empty page' },
  { path: '/archive', says: 'No article here', reason: 'a search form and a list of headlines' },
  { path: '/notice.pdf', says: 'PDF', reason: 'a PDF, whose text no script can read' },
  { path: '/strassenbahn', says: 'German', reason: 'an article in a language the detector does not know' },
  { path: '/maktaba', says: 'Arabic', reason: 'the same, written from right to left' },
  { path: '/missing', says: 'No article here', reason: 'an error page of one sentence' },
];

test.each(SILENT_PAGES)('$path: $reason', async ({ path, says }) => {
  const { chromium, newsroom } = setting;
  const page = await chromium.open(newsroom.url + path);
  const popup = await chromium.clickButton(page);
  await waitForText(popup, says);
  expect(await popup.$('.claim-row')).toBeNull();
  await page.close();
});

test('the browser’s own pages: the popup says that it cannot read them', async () => {
  const { chromium } = setting;
  const page = await chromium.open('about:blank');
  const popup = await chromium.clickButton(page);
  await waitForText(popup, 'browser');
  expect(await popup.$('.claim-row')).toBeNull();
  await page.close();
});

test('a page with a strict Content Security Policy is marked like any other', async () => {
  const { chromium, newsroom } = setting;
  const page = await chromium.open(`${newsroom.url}/tickets`);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const popup = await chromium.clickButton(page);
  expect((await waitForMarks(page)).length).toBeGreaterThan(0);
  expect((await rowsOf(popup)).length).toBeGreaterThan(3);
  expect(problems).toEqual([]);
  await page.close();
});

test('a read of 15,000 words is marked whole, and its list can be used', async () => {
  const { chromium, newsroom } = setting;
  const page = await chromium.open(`${newsroom.url}/long-read`);
  const words = await page.evaluate(() => document.querySelector('article')?.textContent?.split(/\s+/).length ?? 0);
  expect(words).toBeGreaterThan(14_000);
  const popup = await chromium.clickButton(page);
  await waitForMarks(page);
  // A long list is drawn a screenful at a time.
  await popup.waitForFunction(() => document.querySelectorAll('.claim-row').length > 150);
  expect((await rowsOf(popup)).length).toBeGreaterThan(150);
  await page.close();
});
