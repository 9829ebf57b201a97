/** `npm run screenshots`: the pictures of the documentation, taken of the extension over the sample newsroom. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchWithExtension } from './browser/launch.ts';
import { buildExtension } from './build.ts';
import { type Label, type ListedClaim, labelOpenClaim, openClaim, readPopup } from './drive/popup.ts';
import { largeScreen } from './drive/screen.ts';
import { startNewsroom } from './newsroom/server.ts';
import { step } from './progress.ts';
import { ROOT } from './run-program.ts';
import { ensureBrowser } from './setup/ensure-browser.ts';

const FOLDER = join(ROOT, 'docs/images');
const PAGE_SIZE = { width: 960, height: 680 };
/** Sharp on screens of today. */
const SCALE = 2;
/** CSS pixels above the first paragraph. */
const MARGIN = 24;

/** Claims of the first article, by words of their content, and what a reader may make of them. */
const LABELS: readonly (readonly [words: string, label: Label])[] = [
  ['had opened fire', { sourceKind: 'military', status: 'contested', note: 'Kessania says the patrol fired first.' }],
  ['strayed 300 metres', { sourceKind: 'military', status: 'contested', note: '' }],
  ['counted 42 explosions', { sourceKind: 'intl_org', status: 'corroborated', note: '' }],
];

await ensureBrowser();
mkdirSync(FOLDER, { recursive: true });
const extensionDir = await buildExtension();
const newsroom = await startNewsroom();
const browser = await launchWithExtension({ extensionDir, flags: largeScreen(SCALE) });
try {
  await step('Taking the pictures', () => takePictures(browser, `${newsroom.url}/border`));
} finally {
  await browser.close();
  await newsroom.close();
}

async function takePictures({ open, clickButton }: ExtensionBrowser, url: string): Promise<void> {
  const page = await open(url);
  await page.setViewport({ ...PAGE_SIZE, deviceScaleFactor: SCALE });
  const popup = await clickButton(page);
  for (const [words, label] of LABELS.toReversed()) await labelClaim(popup, words, label);
  await popup.keyboard.press('Escape');
  await popup.$eval('main', (main) => main.scrollTo(0, 0));
  await popup.screenshot({ path: pathOf('popup') });
  await popup.close();

  await page.$eval('.story', (story, margin) => scrollTo(0, story.getBoundingClientRect().top - margin), MARGIN);
  for (const scheme of ['dark', 'light']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: pathOf(`reading-${scheme}`) });
  }
  await clickWords(page, 'Orvalia’s defence ministry');
  await page.waitForSelector('::-p-aria([role="combobox"])');
  await page.screenshot({ path: pathOf('card') });
}

async function labelClaim(popup: Page, words: string, label: Label): Promise<void> {
  const claims = await readPopup(popup);
  const index =
    typeof claims === 'string' ? -1 : claims.findIndex((claim: ListedClaim) => claim.content.includes(words));
  if (index < 0) throw new Error(`no claim of the first article has “${words}” in it any more`);
  await openClaim(popup, index);
  await labelOpenClaim(popup, label);
}

/** Clicks in the middle of the first place in the story that has these words. */
async function clickWords(page: Page, words: string): Promise<void> {
  const point = await page.$eval(
    '.story',
    (story, wanted) => {
      const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const start = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, start);
        range.setEnd(walker.currentNode, start + wanted.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    },
    words,
  );
  if (!point) throw new Error(`“${words}” is not in the story`);
  await page.mouse.click(point.x, point.y);
}

function pathOf(name: string): `${string}.png` {
  return `${join(FOLDER, name)}.png`;
}
