/** The pictures for the stores, each of the size that both of them take. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { largeScreen } from '../drive/screen.ts';
import { LABELLED_ARTICLES } from './labelled-articles.ts';
import { clickWords, closeClaim, type LabelledClaim, labelClaims, scrollToStory } from './read-article.ts';

/** Pixels: `deviceScaleFactor` is 1. */
const SIZE = { width: 1_280, height: 800 };
const PANEL_WIDTH = 380;
/** CSS pixels between the edge of the window and the story. */
const MARGIN = 40;
/** What the newsroom is called in the pictures, where the site has a name. */
const SITE = 'courier.example';

/** Takes them all, in a browser of its own: its screen has another scale than that of the documentation. */
export async function takeStorePictures(extensionDir: string, newsroom: string, folder: string): Promise<void> {
  const { port, hostname } = new URL(newsroom);
  const site = `http://${SITE}:${port}`;
  const flags = [...largeScreen(1), `--host-resolver-rules=MAP ${SITE} ${hostname}`];
  const browser = await launchWithExtension({ extensionDir, flags });
  const take = (page: Page, name: string) => page.screenshot({ path: `${join(folder, name)}.png` });
  try {
    for (const [article, labelled] of Object.entries(LABELLED_ARTICLES))
      await readArticle(browser, `${site}/${article}`, labelled);
    const article = await openMarked(browser, `${site}/border`);
    await clickWords(article, 'Orvalia’s defence ministry');
    await article.waitForSelector('::-p-aria([role="combobox"])');
    await take(article, '1-card');
    await takePanel(browser, await openMarked(browser, `${site}/science`), (page) => take(page, '2-panel'));
    await take(await openOwn(browser, 'library.html'), '3-library');
    await take(await openOwn(browser, 'library.html#/pictures'), '4-pictures');
    await take(await openMarked(browser, `${site}/council`, 'dark'), '5-dark');
  } finally {
    await browser.close();
  }
}

async function readArticle(browser: ExtensionBrowser, url: string, labelled: readonly LabelledClaim[]): Promise<void> {
  const page = await browser.open(url);
  const popup = await browser.clickButton(page);
  await labelClaims(popup, labelled);
  await closeClaim(popup);
  await popup.close();
  await page.close();
}

/** An article with its marks, from the beginning of its story. */
async function openMarked(browser: ExtensionBrowser, url: string, scheme = 'light'): Promise<Page> {
  const page = await browser.open(url);
  await page.setViewport(SIZE);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const popup = await browser.clickButton(page);
  await popup.waitForSelector('.claim-row');
  await popup.close();
  await scrollToStory(page, MARGIN);
  return page;
}

/**
 * The article with the panel beside it. A headless browser shows no panel, so page and panel are taken one after the other, each as wide as it is
 * there, and laid side by side.
 */
async function takePanel(
  browser: ExtensionBrowser,
  article: Page,
  take: (page: Page) => Promise<unknown>,
): Promise<void> {
  const { height } = SIZE;
  await article.setViewport({ width: SIZE.width - PANEL_WIDTH, height });
  await scrollToStory(article, MARGIN);
  const panel = await browser.openOwn(`sidepanel.html?tab=${await tabOf(browser, article)}`);
  await panel.setViewport({ width: PANEL_WIDTH, height });
  await panel.waitForSelector('.claim-row');
  const [left, right] = [await shot(article), await shot(panel)];
  await panel.close();

  const both = await browser.browser.newPage();
  await both.setViewport(SIZE);
  await both.setContent(
    `<style>body{margin:0;display:flex}img{display:block}img+img{box-shadow:-1px 0 #c6cdd3}</style><img src="${left}"><img src="${right}">`,
  );
  await take(both);
  await both.close();
}

/** The browser's number of the tab that a page stands in. */
async function tabOf(browser: ExtensionBrowser, page: Page): Promise<number> {
  const worker = await browser.worker();
  const id = await worker.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id;
  }, page.url());
  if (id === undefined) throw new Error(`no tab has ${page.url()}`);
  return id;
}

/** As much of the worker's global as is used here. */
interface Chrome {
  readonly tabs: { query(query: object): Promise<readonly { readonly id: number; readonly url: string }[]> };
}

async function shot(page: Page): Promise<string> {
  await page.bringToFront();
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
}

async function openOwn(browser: ExtensionBrowser, path: string): Promise<Page> {
  const page = await browser.openOwn(path);
  await page.setViewport(SIZE);
  await page.waitForNetworkIdle({ idleTime: 500 });
  await page.waitForFunction(
    () => document.querySelector('main h1') && !document.querySelector('.waiting, .index-progress'),
  );
  return page;
}
