import { describe, expect, it } from 'vitest';
import { newsPage } from './article.ts';
import { inBothBrowsers, type OpenedPage, type PageLibrary } from './browser-page.ts';

declare const library: PageLibrary;

/** Marks the first paragraph's speaker and wires the observer to the painter, as the content script does. */
async function watchAndPaint(opened: OpenedPage): Promise<void> {
  await opened.run(({ createPainter, readPage, watchPage }) => {
    const text = readPage(document);
    const painter = createPainter(document);
    const at = text.text.indexOf('Oda Venn');
    painter.paint([
      { claimId: 'first', style: 'act-statement', marked: text.rangesFor([at, at + 8]), content: [] },
      { claimId: 'second', style: 'act-denial', marked: text.rangesFor([at + 120, at + 130]), content: [] },
    ]);
    const seen = { touched: 0, settled: 0 };
    const ending = new AbortController();
    watchPage(
      document,
      {
        onTouched(nodes) {
          seen.touched += 1;
          painter.unmark(nodes);
        },
        onSettled() {
          seen.settled += 1;
        },
      },
      ending.signal,
    );
    Object.assign(globalThis, { painter, seen, ending });
  });
}

interface Watched {
  readonly painter: ReturnType<typeof library.createPainter>;
  readonly seen: { touched: number; settled: number };
  readonly ending: AbortController;
}

const seenBy = (opened: OpenedPage) => opened.run(() => (globalThis as unknown as Watched).seen);
/** Time in which a quiet page would have settled: it does after 400 milliseconds. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 700));

/** Waits until it has settled, and a while longer: that is told once. */
async function expectSettled(opened: OpenedPage): Promise<void> {
  await expect.poll(async () => (await seenBy(opened)).settled).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await seenBy(opened)).settled).toBe(1);
}

inBothBrowsers((open) => {
  describe('text that the page changes under a mark', () => {
    it('leaves the marks of other paragraphs alone', async () => {
      const opened = await open({ html: newsPage() });
      await watchAndPaint(opened);
      await opened.page.evaluate(() => {
        (document.querySelector('article p')?.firstChild as Text).data = 'Changed.';
      });
      const left = await opened.page.evaluate(() => [...CSS.highlights].map(([name, { size }]) => `${name}:${size}`));
      expect(left).toEqual(['swr-1:0', 'swr-3:1']);
    });

    it('is seen inside of an open shadow root that came later', async () => {
      const opened = await open({ html: newsPage() });
      await watchAndPaint(opened);
      await opened.page.evaluate(() => {
        const host = document.createElement('late-story');
        document.querySelector('article')?.append(host);
        host.attachShadow({ mode: 'open' }).textContent = 'First words.';
      });
      await expectSettled(opened);
      const before = (await seenBy(opened)).touched;
      await opened.page.evaluate(() => {
        const root = document.querySelector('late-story')?.shadowRoot;
        (root?.firstChild as Text).data = 'Second words.';
      });
      expect((await seenBy(opened)).touched).toBe(before + 1);
    });
  });

  describe('settling', () => {
    it('is told once after a burst of changes, and of nothing when nothing changes', async () => {
      const opened = await open({ html: newsPage() });
      await watchAndPaint(opened);
      await settle();
      expect((await seenBy(opened)).settled).toBe(0);
      await opened.page.evaluate(() => {
        for (let i = 0; i < 50; i++) document.querySelector('article')?.append(document.createElement('p'));
      });
      await expectSettled(opened);
    });

    it('comes after text was hidden by its attribute, and not after a change of class or style', async () => {
      const opened = await open({ html: newsPage() });
      await watchAndPaint(opened);
      await opened.page.evaluate(() => {
        for (const paragraph of document.querySelectorAll('p')) paragraph.className = 'wide';
        document.body.style.color = 'navy';
      });
      await settle();
      expect((await seenBy(opened)).settled).toBe(0);
      await opened.page.evaluate(() => document.querySelector('p')?.toggleAttribute('hidden'));
      await expectSettled(opened);
      expect(await seenBy(opened)).toEqual({ touched: 0, settled: 1 });
    });

    it('comes when the page is shown again from the back/forward cache', async () => {
      const opened = await open({ html: newsPage() });
      await watchAndPaint(opened);
      await opened.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false })));
      await settle();
      expect((await seenBy(opened)).settled).toBe(0);
      await opened.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      await expectSettled(opened);
    });

    it('comes after a navigation inside of the page', async () => {
      const opened = await open({ html: newsPage() });
      await watchAndPaint(opened);
      await opened.page.evaluate(() => history.pushState({}, '', '/another-story'));
      await expectSettled(opened);
    });

    it('ends with the signal', async () => {
      const opened = await open({ html: newsPage() });
      await watchAndPaint(opened);
      await opened.run(() => (globalThis as unknown as Watched).ending.abort());
      await opened.page.evaluate(() => document.querySelector('article')?.replaceChildren());
      await settle();
      expect(await seenBy(opened)).toEqual({ touched: 0, settled: 0 });
    });
  });
});
