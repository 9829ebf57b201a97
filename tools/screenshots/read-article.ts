/** Reads an article as a person does who is to be seen in a picture: labels its claims, and clicks in it. */
import type { Page } from 'puppeteer-core';
import { type Label, labelOpenClaim, openClaim, readPopup } from '../drive/popup.ts';

/** What a reader makes of a claim, which is found by words of its content. */
export type LabelledClaim = readonly [words: string, label: Label];

/** Milliseconds for an editor to open on a slow machine. */
const TIMEOUT = 20_000;

/** Labels claims in a popup, or a panel, one after the other. @throws Error when the article has no such claim any more */
export async function labelClaims(popup: Page, labelled: readonly LabelledClaim[]): Promise<void> {
  for (const [words, label] of labelled) {
    await openClaimWith(popup, words);
    await labelOpenClaim(popup, label);
  }
}

/** Opens the claim whose content has these words. */
async function openClaimWith(popup: Page, words: string): Promise<void> {
  const claims = await readPopup(popup);
  const index = typeof claims === 'string' ? -1 : claims.findIndex(({ content }) => content.includes(words));
  if (index < 0) throw new Error(`no claim has “${words}” in it any more`);
  await openClaim(popup, index);
}

/** Closes the claim that is open, and shows the list from its beginning. */
export async function closeClaim(popup: Page): Promise<void> {
  await popup.keyboard.press('Escape');
  await popup.waitForFunction(() => !document.querySelector('.label-editor'), { timeout: TIMEOUT });
  // The focus goes back to the claim's row first, and takes the list there.
  await popup.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await popup.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

/** Scrolls until the story begins so many CSS pixels below the edge of the window. */
export async function scrollToStory(page: Page, margin: number): Promise<void> {
  await page.$eval('.story', (story, above) => scrollBy(0, story.getBoundingClientRect().top - above), margin);
}

/** Clicks in the middle of the first place in the story that has these words. */
export async function clickWords(page: Page, words: string): Promise<void> {
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
