/** The first minutes: the unmodified package, a new profile, nothing allowed yet. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { findNamed } from '../browser/launch.ts';
import { builtFolder } from '../repo/built.ts';
import { expectAccessiblePage } from './accessible.ts';
import { launchNewFirefox, type Reader } from './setting.ts';

async function start(name: Reader['name']): Promise<Reader> {
  const found = findNamed(name);
  if ('missing' in found) throw new Error(found.missing);
  if (name === 'Chromium') return launchWithExtension({ extensionDir: builtFolder('chrome-mv3'), keepsWelcome: true });
  return launchNewFirefox({ executablePath: found.path, keepsWelcome: true });
}

describe.each(['Chromium', 'Firefox'] as const)('in %s', (name) => {
  const found = findNamed(name);
  let reader: Reader;
  let welcome: Page;

  beforeAll(async () => {
    if ('missing' in found) return;
    reader = await start(name);
    const target = await reader.browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
    const page = await target.page();
    if (!page) throw new Error('the welcome page has no tab');
    welcome = page;
    await welcome.waitForSelector('h1');
  });
  beforeEach(({ skip }) => {
    if ('missing' in found) skip(found.missing);
  });
  afterAll(() => reader?.close());

  const welcomeTabs = () => reader.browser.targets().filter((target) => target.url().endsWith('/welcome.html')).length;
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
    const settings = await reader.openOwn('library.html#/settings');
    await settings.waitForSelector('.settings');
    const back = await settings.$$eval('a', (links) => links.map((link) => link.getAttribute('href')));
    expect(back).toContain('/welcome.html');
    await settings.close();
  });
});

/** The little of the page's global that is used here. */
interface Chrome {
  readonly permissions: { getAll(): Promise<{ origins?: string[] }> };
}
