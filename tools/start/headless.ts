/** `npm start` without a display: does once what a reader does, and shows what came of it. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import {
  type Label,
  type ListedClaim,
  labelOpenClaim,
  openClaim,
  pressExport,
  pressShow,
  readOpenLabel,
  readPopup,
} from '../drive/popup.ts';
import { saveDownload } from '../drive/save-download.ts';
import { largeScreen } from '../drive/screen.ts';
import { wordsOf } from '../drive/words.ts';
import { step } from '../progress.ts';
import { ROOT } from '../run-program.ts';
import { formatClaims } from './claims-table.ts';
import { openPage } from './open-page.ts';

const OUT = join(ROOT, 'out');
const POPUP_PICTURE = join(OUT, 'popup.png') as `${string}.png`;
const PAGE_PICTURE = join(OUT, 'page.png') as `${string}.png`;
const LABEL: Label = { sourceKind: 'government', status: 'contested', note: 'The other side denies it.' };
/** The first claim of the sample article that has a source of its own; the only one, where there is one only. */
const LABELLED = 1;

/** @throws Refusal when the address cannot be reached, Error when anything of the main job does not work */
export async function runHeadless(extensionDir: string, url: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  console.log('There is no display: doing without a window what a reader does.');
  const browser = await step('Starting the browser', () =>
    launchWithExtension({ extensionDir, flags: largeScreen(1) }),
  );
  try {
    await doMainJob(browser, url);
  } finally {
    await browser.close();
  }
}

async function doMainJob(browser: ExtensionBrowser, url: string): Promise<void> {
  const page = await step(`Opening ${url}`, () => openPage(browser, url));
  const found = await step('Clicking the toolbar button', async () => {
    const popup = await browser.clickButton(page);
    return { popup, claims: await readPopup(popup) };
  });
  if (typeof found.claims === 'string') {
    console.log(`\nThe popup says: ${found.claims}\n`);
    await page.screenshot({ path: PAGE_PICTURE });
    await found.popup.screenshot({ path: POPUP_PICTURE });
    return say([PAGE_PICTURE, POPUP_PICTURE]);
  }
  console.log(
    `\n${found.claims.length} ${found.claims.length === 1 ? 'claim' : 'claims'} found:\n\n${formatClaims(found.claims).join('\n')}\n`,
  );
  const index = Math.min(LABELLED, found.claims.length - 1);
  await label(found.popup, found.claims, index);
  const popup = await reload(browser, page, found.popup, index);
  const exports = [await exportAs(browser, popup, 'json')];
  const again = await browser.clickButton(page);
  await readPopup(again);
  exports.push(await exportAs(browser, again, 'csv'));
  await shootClaim(browser, page, index);
  say([...exports, PAGE_PICTURE, POPUP_PICTURE]);
}

async function label(popup: Page, claims: readonly ListedClaim[], index: number): Promise<void> {
  const claim = claims[index];
  await step(`Labelling “${claim?.source} ${claim?.cue}” in the popup: ${inWords(LABEL)}`, async () => {
    await openClaim(popup, index);
    await labelOpenClaim(popup, LABEL);
  });
}

/** Answers the popup that opens after a reload, with the labelled claim open in it. */
async function reload(browser: ExtensionBrowser, page: Page, before: Page, index: number): Promise<Page> {
  return step('Reloading the page, clicking the button again: is the label still there?', async () => {
    await before.close();
    await page.reload();
    const popup = await browser.clickButton(page);
    await readPopup(popup);
    await openClaim(popup, index);
    const kept = await readOpenLabel(popup);
    if (!isDeepStrictEqual(kept, LABEL)) throw new Error(`the label is lost: the popup shows ${JSON.stringify(kept)}`);
    await popup.screenshot({ path: POPUP_PICTURE });
    console.log(`  yes: ${inWords(LABEL)}`);
    return popup;
  });
}

async function exportAs(browser: ExtensionBrowser, popup: Page, format: 'json' | 'csv'): Promise<string> {
  return step(`Exporting this page as ${wordsOf(`format.${format}.name`)}`, () =>
    saveDownload(browser.browser, OUT, () => pressExport(popup, format)),
  );
}

/** The page where the labelled claim stands, lit up. */
async function shootClaim(browser: ExtensionBrowser, page: Page, index: number): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const popup = await browser.clickButton(page);
  const claims = await readPopup(popup);
  const claim = typeof claims === 'string' ? undefined : claims[index];
  if (!claim) throw new Error('the claims are gone from the popup');
  await pressShow(popup, claim);
  await page.screenshot({ path: PAGE_PICTURE });
}

function inWords({ sourceKind, status, note }: Label): string {
  return `${wordsOf(`sourceKind.${sourceKind}`)}, ${wordsOf(`status.${status}`)}, “${note}”`;
}

function say(paths: readonly string[]): void {
  console.log(`\nTo look at:\n${paths.map((path) => `  ${relative(ROOT, path)}`).join('\n')}`);
}
