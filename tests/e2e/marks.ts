import type { Page } from 'puppeteer-core';

/** Milliseconds. By the clock, since a tab in the background draws no frames to poll on. */
const POLLING = 50;

/** One painted range, as the page's own scripts can see it in the shared registry. */
export interface PaintedRange {
  /** The highlight's name: one per look. */
  readonly name: string;
  readonly text: string;
}

/** Everything that is painted on a page now, in the order of the page. */
export async function paintedRanges(page: Page): Promise<PaintedRange[]> {
  const painted = await inOrder(page);
  return painted.evaluate((all) =>
    all.map(({ name, range }) => {
      const { startContainer, startOffset, endOffset } = range;
      return { name, text: (startContainer.textContent ?? '').slice(startOffset, endOffset) };
    }),
  );
}

/** The registry's own order is nobody's: a look that was there before comes before one that is new. */
function inOrder(page: Page) {
  return page.evaluateHandle(() => {
    const isBefore = (a: Node, b: Node) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return [...CSS.highlights]
      .flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, range })))
      .sort(({ range: a }, { range: b }) => {
        if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
        return isBefore(a.startContainer, b.startContainer) ? -1 : 1;
      });
  });
}

/** Waits until marks are painted. @throws Error (timeout) when none come. */
export async function waitForMarks(page: Page): Promise<PaintedRange[]> {
  await page.waitForFunction(() => [...CSS.highlights].some(([, highlight]) => highlight.size > 0), {
    polling: POLLING,
  });
  return paintedRanges(page);
}

/** The name under which the first range with these words is painted, or `undefined`. */
export async function nameOfMark(page: Page, text: string): Promise<string | undefined> {
  return (await paintedRanges(page)).find((range) => range.text === text)?.name;
}

/** The middle of the first painted range with these words, in the viewport. @throws Error when it is not painted. */
export async function pointOfMark(page: Page, text: string): Promise<{ x: number; y: number }> {
  const painted = await inOrder(page);
  const point = await painted.evaluate((all, wanted) => {
    for (const { range: part } of all) {
      if ((part.startContainer.textContent ?? '').slice(part.startOffset, part.endOffset) !== wanted) continue;
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, text);
  if (!point) throw new Error(`"${text}" is not marked`);
  return point;
}

/**
 * Whether our script is in a page that has just loaded, without a click: where marks do not come by themselves it is not. Of all
 * tabs but our own pages' this page's must be the only one.
 * @param own a page of the extension, which asks
 */
export async function isReadByItself(own: Page, page: Page): Promise<boolean> {
  // Scripts for pages that stand still begin in their idle time.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const found = await own.evaluate(async () => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: OwnApi }).chrome;
    const { id: ownId } = await tabs.getCurrent();
    const others = (await tabs.query({})).filter(({ id }) => id !== ownId);
    const answers = await Promise.all(
      others.map(({ id }) =>
        tabs.sendMessage(id, { type: 'is-anybody-there' }).then(
          () => true,
          (error: unknown) => !String(error).includes('Receiving end does not exist'),
        ),
      ),
    );
    return { inPage: answers.includes(true), isRegistered: (await scripting.getRegisteredContentScripts()).length > 0 };
  });
  if (found.inPage !== found.isRegistered)
    throw new Error(`the browser starts scripts otherwise than it says: ${JSON.stringify(found)}`);
  return found.inPage;
}

/** As much of the extension's API as is used here, in its own pages. */
interface OwnApi {
  readonly tabs: {
    getCurrent(): Promise<{ readonly id: number }>;
    query(query: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
}
