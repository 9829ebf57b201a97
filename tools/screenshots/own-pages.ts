import { join } from 'node:path';
import type { MediaFeature, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/launch.ts';

/** Our own pages, by the name of their picture; those of the documentation are kept, the others are looked at. */
const PAGES: readonly { readonly name: string; readonly path: string; readonly isKept?: boolean }[] = [
  { name: 'library', path: 'library.html', isKept: true },
  { name: 'articles', path: 'library.html#/articles' },
  { name: 'sources', path: 'library.html#/sources' },
  { name: 'disputes', path: 'library.html#/disputes' },
  { name: 'pictures', path: 'library.html#/pictures' },
  { name: 'files', path: 'library.html#/files' },
  { name: 'projects', path: 'library.html#/projects' },
  { name: 'codebook', path: 'library.html#/codebook' },
  { name: 'settings', path: 'library.html#/settings' },
  { name: 'welcome', path: 'welcome.html' },
];

/** CSS pixels: a phone, a panel, a tablet, a desktop. */
const WIDTHS = [320, 400, 768, 1_280] as const;
const HEIGHT = 900;

const SCHEMES: Readonly<Record<string, readonly MediaFeature[]>> = {
  light: [],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced-colours': [{ name: 'forced-colors', value: 'active' }],
};

/** Text of twice the size, as a reader sets it in the browser. */
const LARGE_TEXT = ':root,.surface{--text-base:26px}';

/** Every page of ours in every width and scheme, and with large text where it is narrowest. */
export async function takeOwnPages({ openOwn }: ExtensionBrowser, kept: string, looks: string): Promise<void> {
  for (const { name, path, isKept } of PAGES) {
    const page = await openOwn(path);
    for (const [scheme, features] of Object.entries(SCHEMES)) {
      await emulate(page, features);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: HEIGHT });
        await settle(page);
        await page.screenshot({ path: `${join(looks, `${name}-${scheme}-${width}`)}.png` });
        if (isKept && scheme === 'light' && width === 1_280)
          await page.screenshot({ path: `${join(kept, name)}.png`, clip: { x: 0, y: 0, width, height: 560 } });
      }
    }
    await emulate(page, []);
    await page.setViewport({ width: 320, height: HEIGHT });
    await page.evaluate((rules) => {
      // Not an element: the page's own policy lets none of those in.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, LARGE_TEXT);
    await settle(page);
    await page.screenshot({ path: `${join(looks, `${name}-large-text-320`)}.png` });
    await page.close();
  }
}

async function emulate(page: Page, features: readonly MediaFeature[]): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [...features] });
}

/** Until what is read is there and nothing moves any more, be it that a movement was broken off. */
async function settle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 200 });
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}
