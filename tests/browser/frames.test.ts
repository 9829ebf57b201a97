/** A story in a frame of the page's own origin: marked in there, measured in the page's viewport. */
import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS } from './article.ts';
import { inBothBrowsers, type OpenedPage, type PageLibrary } from './browser-page.ts';

const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
/** One frame in another: its own place counts, and that of the one around it. */
const INNER = `<iframe style="width:560px;height:260px;border:7px solid;margin:11px" srcdoc="${STORY.replaceAll('"', '&quot;')}"></iframe>`;
const OUTER = `<iframe style="width:640px;height:340px;border:3px solid" srcdoc="${INNER.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
const HTML = newsPage({ body: `<p>The story of the lock is told by our partner:</p>${OUTER}` });

/** Marks "Oda Venn" in the innermost frame, and keeps painter and document where later steps find them. */
async function paintInFrame(opened: OpenedPage): Promise<void> {
  await opened.page.waitForFunction(() => frames[0]?.frames[0]?.document.querySelectorAll('p').length === 4, {
    polling: 50,
  });
  await opened.run(({ createPainter }) => {
    const outer = document.querySelector('iframe')?.contentDocument;
    const story = outer?.querySelector('iframe')?.contentDocument as Document;
    const words = story.querySelector('p')?.firstChild as Text;
    const range = new StaticRange({ startContainer: words, startOffset: 0, endContainer: words, endOffset: 8 });
    const painter = createPainter(document);
    painter.paint([{ claimId: 'framed', style: 'act-accusation', marked: [range], content: [] }]);
    Object.assign(globalThis, { painter, story });
  });
}

interface Kept {
  readonly painter: ReturnType<PageLibrary['createPainter']>;
  readonly story: Document;
}

/** The sizes of the highlights and the sheets in the page and in the innermost frame, as the page sees them. */
function registries({ page }: OpenedPage) {
  return page.evaluate(() => {
    const inner = frames[0]?.frames[0] as Window & typeof globalThis;
    return [window, inner].map((view) => ({
      marks: [...view.CSS.highlights].map(([name, { size }]) => `${name}:${size}`),
      sheets: view.document.adoptedStyleSheets.length,
    }));
  });
}

inBothBrowsers((open) => {
  describe('marks in a frame', () => {
    it('are drawn there, and their boxes are those of the page’s viewport', async () => {
      const opened = await open({ html: HTML });
      await paintInFrame(opened);
      const found = await opened.run(() => {
        const { painter, story } = globalThis as unknown as Kept;
        const [box] = painter.boxesOf('framed');
        const own = (story.querySelector('p') as HTMLElement).getBoundingClientRect();
        const inFrame = painter.claimAt(own.x + 5, own.y + 8, story);
        const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
        return { inFrame, box: { x, y, width, height } };
      });
      expect(found.inFrame).toBe('framed');
      expect((await registries(opened))[1]).toEqual({ marks: [expect.stringMatching(/^swr-\d+:1$/)], sheets: 1 });
      // What lies in the boxes of the page's viewport changes when the marks go: so that is where they are.
      const marked = await opened.page.screenshot({ clip: found.box, encoding: 'base64' });
      await opened.run(() => (globalThis as unknown as Kept).painter.destroy());
      expect(await opened.page.screenshot({ clip: found.box, encoding: 'base64' })).not.toBe(marked);
      expect((await registries(opened))[1]).toEqual({ marks: [], sheets: 0 });
    });

    it('go with their words, and come back after the frame’s page has cleared its registry', async () => {
      const opened = await open({ html: HTML });
      await paintInFrame(opened);
      await opened.page.evaluate(() => {
        const inner = frames[0]?.frames[0] as Window & typeof globalThis;
        inner.CSS.highlights.clear();
        inner.document.adoptedStyleSheets = [];
      });
      await expect
        .poll(async () => (await registries(opened))[1], { timeout: 1_000 })
        .toEqual({ marks: [expect.stringMatching(/^swr-\d+:1$/)], sheets: 1 });
      await opened.run(() => {
        const { painter, story } = globalThis as unknown as Kept;
        painter.unmark([story.querySelector('p') as Node]);
      });
      expect((await registries(opened))[1]).toMatchObject({ marks: [expect.stringMatching(/^swr-\d+:0$/)] });
    });

    it('come when a page that has a story in a frame is read, and follow it when the frame’s words change', async () => {
      const framed = `<iframe style="width:600px;height:300px" srcdoc="${STORY}"></iframe>`;
      const opened = await open({ html: newsPage({ body: `<p>The story is told by our partner:</p>${framed}` }) });
      await opened.page.waitForFunction(() => frames[0]?.document.querySelectorAll('p').length === 4, { polling: 50 });
      await opened.run(({ startReading }) => startReading(document));
      const marks = () =>
        opened.page.evaluate(() => (frames[0] as Window & typeof globalThis).CSS.highlights.get('swr-1')?.size);
      await expect.poll(marks, { timeout: 5_000 }).toBe(4);
      await opened.page.evaluate(() => frames[0]?.document.querySelector('p')?.remove());
      await expect.poll(marks, { timeout: 5_000 }).toBe(2);
    });

    it('of a frame that is gone do no harm', async () => {
      const opened = await open({ html: HTML });
      await paintInFrame(opened);
      await opened.page.evaluate(() => document.querySelector('iframe')?.remove());
      const boxes = await opened.run(() => {
        const { painter } = globalThis as unknown as Kept;
        painter.light('framed');
        painter.flash('framed');
        const found = painter.boxesOf('framed').length;
        painter.paint([]);
        painter.destroy();
        return found;
      });
      expect(boxes).toBe(0);
    });
  });
});
