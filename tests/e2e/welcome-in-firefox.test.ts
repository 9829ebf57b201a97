/** Permissions asked for on the welcome page, in a browser that answers its own question with yes: where the reader chose, marks come. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FirefoxWithExtension, launchFirefox } from '../../tools/browser/launch-firefox.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.ts';
import { findNamed } from '../browser/launch.ts';
import { builtFolder } from '../repo/built.ts';
import { paintedRanges, waitForMarks } from './marks.ts';

/** Milliseconds in which marks would have come. */
const LONG_ENOUGH = 1_500;

const found = findNamed('Firefox');
let newsroom: Newsroom;
let firefox: FirefoxWithExtension;
let welcome: Page;

beforeAll(async () => {
  if ('missing' in found) return;
  newsroom = await startNewsroom();
  firefox = await launchFirefox({ extensionDir: builtFolder('firefox-mv3'), executablePath: found.path });
  welcome = await firefox.openOwn('welcome.html');
  await welcome.waitForSelector('.choice');
});

beforeEach(({ skip }) => {
  if ('missing' in found) skip(found.missing);
});

afterAll(async () => {
  await firefox?.close();
  await newsroom?.close();
});

/** What the browser says of the permissions, once the page has said that something became of the last act. */
async function originsAfter(words: string): Promise<readonly string[]> {
  await welcome.waitForFunction(
    (wanted) => document.querySelector('.welcome-access > [role="status"]')?.textContent?.includes(wanted),
    {},
    words,
  );
  return welcome.evaluate(async () => {
    const { permissions } = (globalThis as unknown as { browser: OwnApi }).browser;
    return (await permissions.getAll()).origins ?? [];
  });
}

async function marksOn(url: string): Promise<number> {
  const page = await firefox.open(url);
  await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
  const marks = await paintedRanges(page);
  await page.close();
  return marks.length;
}

test('nothing is allowed until the reader asks for it, and marks do not come', async () => {
  const mode = await welcome.$eval('.choice > :checked', (input) => input.closest('label')?.textContent ?? '');
  expect(mode).toContain('When I press the button');
  expect(await marksOn(`${newsroom.url}/border`)).toBe(0);
});

test('on the site that the reader wrote, marks come by themselves', async () => {
  await welcome.click('.choice:nth-of-type(2) input');
  await (await welcome.waitForSelector('.code-add input'))?.type(`${newsroom.url}/border`);
  await welcome.click('.code-add button');
  expect(await originsAfter('Marks now come by themselves on 127.0.0.1.')).toEqual(['http://127.0.0.1/*']);
  const page = await firefox.open(`${newsroom.url}/border`);
  expect((await waitForMarks(page)).length).toBeGreaterThan(10);
  await page.close();
});

test('everywhere is one more question, and all of it is given back by one act', async () => {
  await welcome.bringToFront();
  await welcome.click('.choice:nth-of-type(3) input');
  await (await welcome.waitForSelector('.access-act > .button'))?.click();
  expect(await originsAfter('everywhere')).toEqual(expect.arrayContaining(['http://*/*', 'https://*/*']));
  await welcome.click('.choice:nth-of-type(1) input');
  await (await welcome.waitForSelector('.access-act > .button'))?.click();
  expect(await originsAfter('The permission is given back.')).toEqual([]);
  expect(await marksOn(`${newsroom.url}/border`)).toBe(0);
});

/** As much of the extension's API as is used here, in its own page. */
interface OwnApi {
  readonly permissions: { getAll(): Promise<{ origins?: string[] }> };
}
