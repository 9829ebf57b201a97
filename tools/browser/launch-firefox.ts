/**
 * A real Firefox with the built extension in it, for the end-to-end tests: the package as people get it, and a site allowed as
 * they allow it, except that the browser answers its own question with yes.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export interface FirefoxRequest {
  /** Folder of the built extension. */
  readonly extensionDir: string;
  readonly executablePath: string;
  /** Settings of `about:config`, besides those that it takes to have the extension in. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

export interface FirefoxWithExtension {
  readonly browser: Browser;
  /** Opens a page in a tab of its own. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages ("library.html") in a tab. */
  openOwn(path: string): Promise<Page>;
  /** Waits until the browser has ended the background, as it does when there has been nothing to do for a while. */
  waitForSleep(): Promise<void>;
  /** Gives the extension the permission for a site ("http://127.0.0.1/*"), and waits until it has taken note. */
  allowSite(pattern: string): Promise<void>;
  close(): Promise<void>;
}

/** As much of the extension's API as is used here, in its own pages. */
interface OwnPage {
  readonly browser: {
    /** `null` while the background is not running. */
    readonly extension: { getBackgroundPage(): Window | null };
    readonly permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  };
  granted?: Promise<boolean>;
}

/** @throws Error when the browser does not start or does not take the extension. */
export async function launchFirefox({
  extensionDir,
  executablePath,
  prefs,
}: FirefoxRequest): Promise<FirefoxWithExtension> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it a test cannot go to the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoIdOf(extensionDir)]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.locale.requested': 'en-US',
      ...prefs,
    },
  });
  try {
    await browser.installExtension(extensionDir);
  } catch (error) {
    await browser.close();
    throw error;
  }

  async function openOwn(path: string): Promise<Page> {
    const page = await browser.newPage();
    const url = `moz-extension://${uuid}/${path}`;
    // Firefox reports no load of such a page.
    await page.goto(url, { waitUntil: [] });
    await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
    return page;
  }

  return {
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openOwn,
    async waitForSleep() {
      const page = await openOwn('library.html');
      await page.waitForFunction(
        () => (globalThis as unknown as OwnPage).browser.extension.getBackgroundPage() === null,
        { polling: 100 },
      );
      await page.close();
    },
    async allowSite(pattern) {
      const page = await openOwn('library.html');
      await clickToAllow(page, pattern);
      await page.close();
    },
    close: () => browser.close(),
  };
}

/** A permission is given only in the course of a click, so there must be something to click. */
async function clickToAllow(page: Page, pattern: string): Promise<void> {
  await page.evaluate((origin) => {
    const own = globalThis as unknown as OwnPage;
    const button = document.createElement('button');
    button.id = 'allow';
    button.textContent = origin;
    button.onclick = () => {
      own.granted = own.browser.permissions.request({ origins: [origin] });
    };
    document.body.prepend(button);
  }, pattern);
  await page.click('#allow');
  const isGranted = await page.evaluate(() => (globalThis as unknown as OwnPage).granted);
  if (!isGranted) throw new Error(`Firefox does not allow ${pattern}`);
  await page.evaluate(async () => {
    const { scripting } = (globalThis as unknown as OwnPage).browser;
    while ((await scripting.getRegisteredContentScripts()).length === 0) await new Promise((go) => setTimeout(go, 50));
  });
}

function geckoIdOf(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`the build in ${extensionDir} is not one for Firefox`);
  return id;
}
