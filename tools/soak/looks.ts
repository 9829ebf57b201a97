/** Brings pages to points at which what they hold can be compared: with other points of a run, and with a page that was just opened. */
import type { CDPSession, Page } from 'puppeteer-core';
import { pause } from './on-page.ts';
import type { SoakSite } from './site.ts';

/** A page, and the debugger's line to it. */
export interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
}

export async function tabOf(page: Page): Promise<Tab> {
  return { page, session: await page.createCDPSession() };
}

/** Small pages that are gone to before memory is measured: a browser keeps six pages to go back to. */
const RESTS = 8;
/** Milliseconds for what a page does once more after it was left, shown or opened. */
export const SETTLING = 150;
/** Screens of the library that are gone through each time. */
const SCREENS = ['#/sources', '#/articles', '#/pictures', '#/claims'];

/** Milliseconds between two looks at whether a page is still drawing, and after which it is taken as it is. */
const BETWEEN = 80;
const PATIENCE = 5_000;
/** How often it must look as it did. */
const LOOKS = 2;

/** Leaves all pages that were read in a tab behind. @param first number of the first small page that is gone to */
export async function leaveAll({ page }: Tab, site: SoakSite, first: number): Promise<number> {
  for (let count = 0; count < RESTS; count++) await page.goto(site.restUrl(first + count));
  await pause(SETTLING);
  return first + RESTS;
}

/**
 * A browser holds on to what was clicked, selected and pointed at last, and with it to the text that stood there; and it keeps a list of
 * the last 250 files that a page has fetched.
 */
export async function comeToRest({ page }: Tab): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    performance.clearResourceTimings();
  });
  await page.mouse.click(1, 1);
  await untilDrawn(page);
}

/** Goes through the screens of the library, each until it is drawn. */
export async function walkThroughLibrary({ page }: Tab): Promise<void> {
  await page.bringToFront();
  for (const screen of SCREENS) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, screen);
    await untilDrawn(page);
  }
}

/** Waits until a page has come to an end with what it draws: it has as many elements and marks as moments ago. */
async function untilDrawn(page: Page): Promise<void> {
  const countDrawn = () =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, document.querySelectorAll('*').length);
  const deadline = Date.now() + PATIENCE;
  let [last, same] = [-1, 0];
  while (same < LOOKS && Date.now() < deadline) {
    await pause(BETWEEN);
    const count = await page.evaluate(countDrawn);
    same = count === last ? same + 1 : 0;
    last = count;
  }
}
