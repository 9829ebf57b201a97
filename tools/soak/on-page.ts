/** What a reader does on a page that is read: scrolls, waits for marks, clicks one. */
import type { Page } from 'puppeteer-core';
import { isGone } from './gone.ts';

/** Milliseconds. By the clock, since a tab behind another draws no frames to poll on. */
const POLLING = 50;

/**
 * Closes what a page's scripts ask or tell in a window of their own, which would hold up everything else.
 * @param onDialog called for each; the page's whole thread waits for those
 */
export function closeDialogs(page: Page, onDialog: () => void = () => {}): Page {
  return page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') onDialog();
    const closing = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
    closing.catch((error: unknown) => {
      // It went with its page.
      if (!isGone(error)) throw error;
    });
  });
}

/** Scrolls through the beginning of a page as a wheel does. */
export async function scrollThrough(page: Page, turns = 4): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await page.mouse.wheel({ deltaY: 700 });
  await page.mouse.wheel({ deltaY: -500 });
}

/** Whether marks are painted within so many milliseconds. */
export async function hasMarks(page: Page, timeout: number): Promise<boolean> {
  const isPainted = () => [...CSS.highlights].some(([name, ranges]) => name.startsWith('swr-') && ranges.size > 0);
  const deadline = Date.now() + timeout;
  do {
    if (await page.evaluate(isPainted).catch(notIfLeft)) return true;
    await pause(POLLING);
  } while (Date.now() < deadline);
  return false;
}

/** A page that is just being left for another has no marks. */
function notIfLeft(error: unknown): boolean {
  if (!isGone(error)) throw error;
  return false;
}

/**
 * Goes back to an address. A page that the browser has kept is shown at once, without being loaded: the driver waits for that for ever, and
 * in Firefox does not even know of the address, so the page is asked.
 * @throws Error when it is not come to within so many milliseconds
 */
export async function goBackTo(page: Page, address: string, timeout: number): Promise<void> {
  await page.evaluate(() => history.back());
  const deadline = Date.now() + timeout;
  const addressNow = () => page.evaluate(() => location.href);
  while ((await addressNow().catch(emptyIfLeft)) !== address) {
    if (Date.now() > deadline) throw new Error(`${address} was not come back to`);
    await pause(POLLING);
  }
}

function emptyIfLeft(error: unknown): string {
  if (!isGone(error)) throw error;
  return '';
}

/** A point of the viewport. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls to a mark that nothing lies over and that is in no link or button, and says where it is; `null` where there is none.
 * @param start which of the marks to try first: their number is not known here
 */
export async function clickableMark(page: Page, start: number): Promise<Place | null> {
  return page.evaluate((from) => {
    const taken =
      'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"], [role="link"]';
    const ranges = [...CSS.highlights].flatMap(([name, all]) => (/^swr-\d/.test(name) ? [...all] : []));
    const most = Math.min(ranges.length, 20);
    for (let tried = 0; tried < most; tried++) {
      const found = ranges[(from + tried) % ranges.length];
      const parent = found?.startContainer.parentElement;
      if (!found || !parent || parent.closest(taken)) continue;
      parent.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      const box = range.getClientRects()[0];
      if (!box || box.width < 2) continue;
      const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      if (document.elementFromPoint(place.x, place.y) === parent) return place;
    }
    return null;
  }, start);
}

/** Everything that is painted: under which name, and which words. */
export async function paintedWords(page: Page): Promise<{ readonly name: string; readonly words: string }[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      [...ranges].map((found) => {
        const range = document.createRange();
        range.setStart(found.startContainer, found.startOffset);
        range.setEnd(found.endContainer, found.endOffset);
        return { name, words: range.toString() };
      }),
    ),
  );
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
