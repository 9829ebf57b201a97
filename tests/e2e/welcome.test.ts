/** The first minutes: the unmodified package, a new profile, nothing allowed yet. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../../tools/browser/launch.ts';
import { builtFolder } from '../repo/built.ts';
import { expectAccessiblePage } from './accessible.ts';

let chromium: ExtensionBrowser;
let welcome: Page;

beforeAll(async () => {
  chromium = await launchWithExtension({ extensionDir: builtFolder('chrome-mv3'), keepsWelcome: true });
  const target = await chromium.browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
  const page = await target.page();
  if (!page) throw new Error('the welcome page has no tab');
  welcome = page;
  await welcome.waitForSelector('h1');
});

afterAll(() => chromium?.close());

const welcomeTabs = () => chromium.browser.targets().filter((target) => target.url().endsWith('/welcome.html')).length;
const chosenMode = () =>
  welcome.$eval('input[type="radio"]:checked', (input) => input.closest('label')?.textContent ?? '');
const focused = () => welcome.evaluate(() => document.activeElement?.textContent ?? '');

/** Presses Tab until the focus is on something with these words. */
async function tabTo(words: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await welcome.keyboard.press('Tab');
    if ((await focused()) === words) return;
  }
  throw new Error(`Tab does not lead to "${words}"`);
}

test('a tab opens when the extension was installed, and says first what a mark means', async () => {
  expect(welcomeTabs()).toBe(1);
  const words = await welcome.$eval('main', (main) => main.innerText);
  expect(words).toContain('A mark means “someone says so”, not “this is wrong”.');
  expect(await welcome.title()).toBe('Welcome to Says Who');
  expect(await welcome.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'en',
    'ltr',
  ]);
});

test('has nothing that axe-core finds in a browser', async () => {
  await expectAccessiblePage(welcome);
});

test('the sample is tried by keyboard alone', async () => {
  await tabTo('The shipping company accuses');
  await welcome.keyboard.press('Enter');
  await welcome.waitForFunction(() => document.querySelector('mark')?.textContent?.startsWith('the union'));
  const label = await welcome.$eval('.sample-label', (panel) => panel.textContent ?? '');
  expect(label).toContain('Accusation');
});

test('marks come on click until the reader says otherwise: choosing asks for nothing', async () => {
  expect(await chosenMode()).toContain('When I press the button');
  await welcome.click('.choice:nth-of-type(3) input');
  await welcome.waitForSelector('.access-act .button');
  const { origins } = await welcome.evaluate(async () => {
    const { permissions } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return permissions.getAll();
  });
  expect(origins ?? []).toEqual([]);
});

test.each([320, 640])('nothing is cut off at %i pixels', async (width) => {
  await welcome.setViewport({ width, height: 800 });
  const overflow = await welcome.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('its links lead into the library', async () => {
  const hrefs = await welcome.$$eval('.welcome-links a', (links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(hrefs.map((href) => new URL(href).pathname)).toEqual(['/library.html', '/library.html']);
  const settings = await chromium.openOwn('library.html#/settings');
  await settings.waitForSelector('.settings');
  const back = await settings.$$eval('a', (links) => links.map((link) => link.getAttribute('href')));
  expect(back).toContain('/welcome.html');
  await settings.close();
});

/** The little of the page's global that is used here. */
interface Chrome {
  readonly permissions: { getAll(): Promise<{ origins?: string[] }> };
}
