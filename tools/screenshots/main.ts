/**
 * `npm run screenshots`: the pictures of the documentation, taken of the extension over the sample newsroom; and of what an edited
 * article and our own pages look like in other surroundings than the documentation shows, pictures to be looked at (.output/looks);
 * and the pictures for the stores (docs/store/screenshots).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { buildExtension } from '../build.ts';
import { largeScreen } from '../drive/screen.ts';
import { startNewsroom } from '../newsroom/server.ts';
import { step } from '../progress.ts';
import { ROOT } from '../run-program.ts';
import { ensureBrowser } from '../setup/ensure-browser.ts';
import { takeOwnPages } from './own-pages.ts';
import { clickWords, closeClaim, type LabelledClaim, labelClaims, scrollToStory } from './read-article.ts';
import { takeStorePictures } from './store.ts';

const FOLDER = join(ROOT, 'docs/images');
/** Of pictures that are looked at and not kept. */
const LOOKS_FOLDER = join(ROOT, '.output/looks');
/** For the listings of the stores. */
const STORE_FOLDER = join(ROOT, 'docs/store/screenshots');
const PAGE_SIZE = { width: 960, height: 680 };
/** Sharp on screens of today. */
const SCALE = 2;
/** CSS pixels above the first paragraph. */
const MARGIN = 24;

/** Claims of the first article, by words of their content, and what a reader may make of them. */
const LABELS: readonly LabelledClaim[] = [
  ['had opened fire', { sourceKind: 'military', status: 'contested', note: 'Kessania says the patrol fired first.' }],
  ['strayed 300 metres', { sourceKind: 'military', status: 'contested', note: '' }],
  ['counted 42 explosions', { sourceKind: 'intl_org', status: 'corroborated', note: '' }],
];

/** Claims of the article that comes in two versions, by words of the first. */
const EDITED_LABELS: readonly LabelledClaim[] = [
  ['two cranes', { sourceKind: 'business', status: 'unverified', note: 'Ask the yard how many cables there are.' }],
  ['put off repairs', { sourceKind: 'business', status: 'contested', note: '' }],
  ['hiding a report', { sourceKind: 'ngo', status: 'contested', note: '' }],
  ['up the ladders', { sourceKind: 'ngo', status: 'corroborated', note: '' }],
];
/** Surroundings of the popup: what the system asks for, and a style that stands for what a small screen or larger text does. */
const LOOKS: Readonly<Record<string, { readonly media?: readonly MediaFeature[]; readonly css?: string }>> = {
  dark: { media: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  'forced-colours': { media: [{ name: 'forced-colors', value: 'active' }] },
  narrow: { css: 'html{width:320px}.popup{min-width:320px}' },
  'large-text': { css: '.popup{--text-base:26px}' },
  'narrow-large-text': { css: 'html{width:320px}.popup{min-width:320px;--text-base:26px}' },
};
interface MediaFeature {
  readonly name: string;
  readonly value: string;
}

await ensureBrowser();
for (const folder of [FOLDER, LOOKS_FOLDER, STORE_FOLDER]) mkdirSync(folder, { recursive: true });
const extensionDir = await buildExtension();
const newsroom = await startNewsroom();
const browser = await launchWithExtension({ extensionDir, flags: largeScreen(SCALE) });
try {
  await step('Taking the pictures', () => takePictures(browser, `${newsroom.url}/border`));
  await step('Taking those of an edited article', () => takeEdited(browser, `${newsroom.url}/harbour`));
  await step('Taking those of our own pages', () => takeOwnPages(browser, FOLDER, LOOKS_FOLDER));
} finally {
  await browser.close();
}
try {
  await step('Taking those for the stores', () => takeStorePictures(extensionDir, newsroom.url, STORE_FOLDER));
} finally {
  await newsroom.close();
}

async function takePictures({ open, clickButton }: ExtensionBrowser, url: string): Promise<void> {
  const page = await open(url);
  await page.setViewport({ ...PAGE_SIZE, deviceScaleFactor: SCALE });
  const popup = await clickButton(page);
  // The first one last, since the list stays where the last one is.
  await labelClaims(popup, LABELS.toReversed());
  await closeClaim(popup);
  await popup.screenshot({ path: pathOf('popup') });
  await popup.close();

  await scrollToStory(page, MARGIN);
  for (const scheme of ['dark', 'light']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: pathOf(`reading-${scheme}`) });
  }
  await clickWords(page, 'Orvalia’s defence ministry');
  await page.waitForSelector('::-p-aria([role="combobox"])');
  await page.screenshot({ path: pathOf('card') });
}

async function takeEdited({ open, clickButton }: ExtensionBrowser, url: string): Promise<void> {
  const page = await open(url);
  const before = await clickButton(page);
  await labelClaims(before, EDITED_LABELS.toReversed());
  await page.goto(`${url}?version=2`);
  const popup = await clickButton(page);
  await popup.waitForSelector('.changed-claims');
  await popup.screenshot({ path: pathOf('changed') });
  for (const [name, look] of Object.entries(LOOKS)) await takeLook(popup, name, look);
}

async function takeLook(popup: Page, name: string, { media = [], css = '' }: (typeof LOOKS)[string]): Promise<void> {
  const session = await popup.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [...media] });
  await popup.evaluate((rules) => {
    // Not an element: the popup's own policy lets none of those in.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
  await popup.$eval('.changed-claims > .group-name', (name) => name.scrollIntoView());
  await popup.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await popup.screenshot({ path: `${join(LOOKS_FOLDER, name)}.png` });
  await session.detach();
}

function pathOf(name: string): `${string}.png` {
  return `${join(FOLDER, name)}.png`;
}
