import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { cardRoot } from '../../tools/drive/card-root.ts';
import { findControl, isFirefox } from '../../tools/drive/control.ts';

/** Milliseconds for the background to wake, read and answer. */
const TIMEOUT = 15_000;

/** Chooses in a field of the card as a person does, by the first letters: it takes no choice that a script has made. */
export async function chooseInCard(page: Page, field: string, words: string): Promise<void> {
  await (await findControl(page, 'combobox', field)).focus();
  await page.keyboard.type(words);
}

/** Waits until something in the card on a page reads exactly so. Its root is closed to the page, not to people. */
export async function waitForCardText(page: Page, text: string): Promise<void> {
  await expect.poll(() => textsOfCard(page), { timeout: TIMEOUT }).toContain(text);
}

/** Waits until the card is gone from a page. */
export async function waitUntilCardCloses(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('says-who-card'), { polling: 50 });
}

/** What each thing in the card reads, from the whole of it down to its words; in Chromium the page's own are among them. */
async function textsOfCard(page: Page): Promise<readonly string[]> {
  if (!(await isFirefox(page))) return namesIn(await page.accessibility.snapshot({ interestingOnly: false }));
  const root = await cardRoot(page);
  if (!root) return [];
  return root.$$eval('*', (elements) =>
    elements.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}

type Accessible = Awaited<ReturnType<Page['accessibility']['snapshot']>>;

function namesIn(node: Accessible | undefined): readonly string[] {
  return node ? [node.name ?? '', ...(node.children ?? []).flatMap(namesIn)] : [];
}
