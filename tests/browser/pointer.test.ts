/** What the pointer finds: marks are no elements, and the page may take away whatever listens for it. */
import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS } from './article.ts';
import { inBothBrowsers, type OpenedPage } from './browser-page.ts';
import { expectMarks } from './painted.ts';

const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const FRAME = `<iframe style="width:640px;height:340px;border:3px solid" srcdoc="${STORY.replaceAll('"', '&quot;')}"></iframe>`;

inBothBrowsers((open) => {
  /** Reads the page and waits for marks in it, or in its first frame. */
  async function read(html: string, inFrame = false): Promise<OpenedPage> {
    const opened = await open({ html });
    await opened.run(({ startReading }) => startReading(document));
    await untilMarked(opened, inFrame);
    return opened;
  }

  const untilMarked = ({ page }: OpenedPage, inFrame = false) =>
    page.waitForFunction(
      (framed) => (((framed ? frames[0] : window) as Window & typeof globalThis).CSS.highlights.size ?? 0) > 0,
      { polling: 50 },
      inFrame,
    );

  /** How many ranges are lit in the page and its first frame. */
  const litRanges = ({ page }: OpenedPage) =>
    page.evaluate(() =>
      [window, ...(frames[0] ? [frames[0] as Window & typeof globalThis] : [])]
        .map((view) => view.CSS.highlights.get('swr-lit')?.size ?? 0)
        .reduce((sum, size) => sum + size, 0),
    );

  /** A point on the first mark, in the page's viewport. */
  const pointOnMark = ({ page }: OpenedPage) =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const shift = frame?.getBoundingClientRect() ?? { x: -3, y: -3 };
      const story = frame?.contentDocument ?? document;
      const words = story.querySelector('article p, body > p') as Element;
      const { x, y } = words.getBoundingClientRect();
      return { x: x + shift.x + 23, y: y + shift.y + 11 };
    });

  async function expectLitUnderPointer(opened: OpenedPage): Promise<void> {
    const { x, y } = await pointOnMark(opened);
    await opened.page.mouse.move(x, y);
    await expect.poll(() => litRanges(opened)).toBe(1);
    await opened.page.mouse.move(x, y + 200);
    await expect.poll(() => litRanges(opened)).toBe(0);
  }

  describe('the content of a claim is lit while the pointer is on its mark, and no longer', () => {
    it('in an article', async () => {
      await expectLitUnderPointer(await read(newsPage()));
    });

    it('in a frame of the page’s own origin', async () => {
      await expectLitUnderPointer(await read(newsPage({ body: FRAME }), true));
    });

    it('in a page that wrote itself anew, which takes all listeners off it', async () => {
      const opened = await read(newsPage());
      await opened.page.evaluate((story) => {
        document.open();
        document.write(`<!doctype html><html lang="en"><title>The lock</title><body><article>${story}</article>`);
        document.close();
      }, STORY);
      await expectMarks(opened, ['Oda Venn', 'said', 'The harbour board', 'denied']);
      await expectLitUnderPointer(opened);
    });
  });
});
