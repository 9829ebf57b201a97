import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS } from './article.ts';
import { inBothBrowsers, type OpenedPage } from './browser-page.ts';
import { bundleLibrary } from './bundle-library.ts';

const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const SENTENCE = 'The harbour board said the pumps of Lunde would run until Friday evening. ';

const manyParagraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>On day ${i} all was quiet. ${SENTENCE.repeat(3)}</p>`).join('');

/** Named like what a reader asks of an element, and of a document. */
const ELEMENT_NAMES =
  'parentNode childNodes firstChild nextSibling nodeType localName attributes getAttribute shadowRoot ownerDocument isConnected checkVisibility addEventListener';
const DOCUMENT_NAMES =
  'body documentElement title querySelectorAll adoptedStyleSheets createRange nodeType ownerDocument defaultView addEventListener getSelection caretPositionFromPoint visibilityState';

/**
 * The story in a form of fields, beside images, that stand before properties of the same name. One paragraph has no box,
 * so that the form around it is asked whether it is shown.
 */
function clobbering(): string {
  const named = (tag: string, names: string) => names.replaceAll(/\w+/g, `<${tag} name="$&">`);
  const boxless = '<style>.boxless{display:contents}</style>';
  const story = STORY.replace('<p>', '<p class="boxless">');
  return `${named('img', DOCUMENT_NAMES)}<form>${named('input', ELEMENT_NAMES)}${boxless}${story}</form>`;
}

/** As `run` of a page does in a world of its own. */
async function inPageWorld({ page }: OpenedPage): Promise<OpenedPage['run']> {
  await page.evaluate(`${await bundleLibrary()};globalThis.library=library;0`);
  return async (work, ...args) => {
    const given = args.map((arg) => `,${JSON.stringify(arg)}`).join('');
    return (await page.evaluate(`(${String(work)})(library${given})`)) as Awaited<ReturnType<typeof work>>;
  };
}

/** Milliseconds that reading any of these pages may take on a busy test machine: far above what they need, far below what a quadratic reader would. */
const PATIENCE_MS = 10_000;

inBothBrowsers((open, browser) => {
  describe('pages that would break a careless reader', () => {
    it.each([
      ['one text node of a megabyte', newsPage({ body: `<p>${SENTENCE.repeat(14_000)}</p>` }), 14_000 * 74],
      ['one text node of a megabyte of spaces', newsPage({ body: `<p>${'a  '.repeat(340_000)}</p>${STORY}` }), 600_000],
      ['100,000 elements beside the story', newsPage({ body: `${STORY}<div>${'<i></i>'.repeat(100_000)}</div>` }), 400],
      [
        '100,000 text nodes in the story',
        newsPage({ body: `<p>${'<b>said</b> '.repeat(50_000)}</p>${STORY}` }),
        250_000,
      ],
      ['15,000 words in 500 paragraphs', newsPage({ body: manyParagraphs(500) }), 110_000],
    ])('%s: read in good time', async (_, html, atLeast) => {
      const opened = await open({ html });
      const read = await opened.run(({ readPage }) => {
        const start = performance.now();
        const page = readPage(document);
        const ms = performance.now() - start;
        const ranges = page.rangesFor([page.text.length - 10, page.text.length]);
        return { length: page.text.length, ms, tail: page.text.slice(-10), words: ranges.map(String).length };
      });
      console.log(`${_}: ${Math.round(read.ms)} ms`);
      expect(read.length).toBeGreaterThan(atLeast);
      expect(read.ms).toBeLessThan(PATIENCE_MS);
      expect(read.words).toBeGreaterThan(0);
    });

    it('a story nested 10,000 deep, where recursion would overflow', async () => {
      const opened = await open({ html: newsPage() });
      const text = await opened.run(({ readPage, createPainter, watchPage }) => {
        const story = document.querySelector('article') as HTMLElement;
        let top: Element = story.cloneNode(true) as HTMLElement;
        for (let i = 0; i < 10_000; i++) {
          const box = document.createElement('div');
          box.append(top);
          top = box;
        }
        story.replaceWith(top);
        watchPage(document, { onTouched: () => {}, onSettled: () => {} }, new AbortController().signal);
        const painter = createPainter(document);
        const page = readPage(document);
        painter.paint([{ claimId: 'deep', style: 'act-denial', marked: page.rangesFor([0, 5]), content: [] }]);
        painter.unmark([document.documentElement]);
        return { start: page.text.slice(0, 27), left: CSS.highlights.get('swr-3')?.size };
      });
      // Firefox lays out nothing that deep: what is not shown is not read.
      const nothing = { start: '', left: undefined };
      expect(text).toEqual(browser === 'Firefox' ? nothing : { start: 'Northern lock shut in Lunde', left: 0 });
    });

    describe.each([
      { world: 'the world of content scripts', enter: (opened: OpenedPage) => opened.run },
      // A browser may show such names to every world: the page’s own has them all.
      { world: 'the page’s own world', enter: inPageWorld },
    ])('form fields and images named like the properties a reader needs, seen from $world', ({ enter }) => {
      it('do not keep it from being read and marked', async () => {
        const opened = await open({ html: newsPage({ body: clobbering() }) });
        const isShadowed = await opened.page.evaluate(() => document.forms[0]?.firstChild instanceof HTMLInputElement);
        expect(isShadowed).toBe(true);
        const run = await enter(opened);
        const read = await run(({ readPage, readMetadata, createPainter, watchPage }) => {
          const page = readPage(document);
          const painter = createPainter(document);
          watchPage(
            document,
            { onTouched: (nodes) => painter.unmark(nodes), onSettled: () => {} },
            new AbortController().signal,
          );
          painter.paint([{ claimId: 'a', style: 'act-statement', marked: page.rangesFor([0, 8]), content: [] }]);
          const boxes = painter.boxesOf('a');
          const [{ x, y, width, height } = new DOMRect()] = boxes;
          const sheets = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')?.get?.call(document);
          return {
            blocks: page.blocks.length,
            start: page.text.slice(0, 8),
            title: readMetadata(document, location.href).title,
            boxes: boxes.length,
            claim: painter.claimAt(x + width / 2, y + height / 2),
            sheets: sheets.length,
          };
        });
        const marked = { boxes: 1, claim: 'a', sheets: 1 };
        expect(read).toEqual({ blocks: 5, start: 'Northern', title: 'Lock shut', ...marked });
      });

      it('do not keep it from being followed', async () => {
        const opened = await open({ html: newsPage({ body: clobbering() }) });
        const run = await enter(opened);
        // By name: Firefox lets no script of an extension iterate over a registry.
        const marks = () => run(() => CSS.highlights.get('swr-1')?.size ?? 0);
        await run(({ startReading }) => startReading(document));
        await expect.poll(marks, { timeout: 10_000 }).toBeGreaterThan(0);
        const before = await marks();
        await opened.page.evaluate(() => {
          const html = '<p>Oda Venn said the second gate was open.</p>';
          document.forms[0]?.insertAdjacentHTML('beforeend', html);
        });
        await expect.poll(marks, { timeout: 10_000 }).toBeGreaterThan(before);
      });
    });

    it('a style sheet makes blocks of inline elements, and hides or takes out of the flow', async () => {
      const head = `<style>.kicker{display:block}.cap{float:left;display:block}.tip{position:absolute}.no{display:none}</style>`;
      const body = `<h2><span class="kicker">Live</span>The pumps</h2>
      <p><span class="cap">O</span>da Venn<span class="tip">harbour master</span> said <i class="no">not </i>so.</p>${STORY}`;
      const opened = await open({ html: newsPage({ head, body }) });
      const text = await opened.run(({ readPage }) => readPage(document).text);
      expect(text.split('\n').slice(1, 4)).toEqual(['Live', 'The pumps', 'Oda Venn said so.']);
    });

    it('an article of which nothing is shown is none', async () => {
      const opened = await open({ html: newsPage({ body: `<div style="visibility:hidden">${STORY}</div>` }) });
      expect(await opened.run(({ readPage }) => readPage(document).text)).toBe('');
      const bySheet = await open({
        html: newsPage({ head: '<style>.wait{display:none}</style>', body: `<div class="wait">${STORY}</div>` }),
      });
      expect(await bySheet.run(({ readPage }) => readPage(document).text)).toBe('');
    });

    it('hidden text by style sheet is not read, whatever hides it', async () => {
      const head =
        '<style>.a{display:none}.b{visibility:hidden}.c{display:contents}@media print{.d{display:block}}</style>';
      const hidden =
        '<p class="a">Hidden one, said nobody at all in Lunde.</p><div class="b"><p>Hidden two, said nobody.</p></div>';
      const shown = '<div class="c">Shown text without a box of its own, said Oda Venn of Lunde.</div>';
      const opened = await open({ html: newsPage({ head, body: STORY + hidden + shown }) });
      const text = await opened.run(({ readPage }) => readPage(document).text);
      expect(text).not.toContain('Hidden');
      expect(text).toContain('Shown text without a box');
    });
  });

  it('a page that shows its article only when its style sheet has come is marked then', async () => {
    const opened = await open({ html: newsPage({ head: '<style>body{visibility:hidden}</style>' }) });
    await opened.run(({ startReading }) => startReading(document));
    await new Promise((resolve) => setTimeout(resolve, 400));
    const marks = () => opened.page.evaluate(() => [...CSS.highlights.keys()].length);
    expect(await marks()).toBe(0);
    await opened.page.evaluate(() => {
      (document.styleSheets[0] as CSSStyleSheet).insertRule('body{visibility:visible!important}', 1);
    });
    await expect.poll(marks, { timeout: 10_000 }).toBeGreaterThan(0);
  });

  describe('a page made of custom elements', () => {
    it('is read through 3,000 open shadow roots, and followed when one of them changes', async () => {
      const opened = await open({ html: newsPage({ body: '' }) });
      const read = await opened.run(async ({ readPage, watchPage }, sentence) => {
        const article = document.querySelector('article') as HTMLElement;
        for (let i = 0; i < 3_000; i++) {
          const host = document.createElement('story-line');
          host
            .attachShadow({ mode: 'open' })
            .append(Object.assign(document.createElement('p'), { textContent: `${i}. ${sentence}` }));
          article.append(host);
        }
        const touched: Node[] = [];
        watchPage(
          document,
          { onTouched: (nodes) => touched.push(...nodes), onSettled: () => {} },
          new AbortController().signal,
        );
        const page = readPage(document);
        const last = article.lastElementChild?.shadowRoot?.firstElementChild?.firstChild as Text;
        last.data = 'Other words.';
        await new Promise(requestAnimationFrame);
        return { blocks: page.blocks.length, isSeen: touched.includes(last) };
      }, SENTENCE);
      expect(read).toEqual({ blocks: 3_001, isSeen: true });
    });
  });

  describe('frames of the page’s own origin', () => {
    const inFrame = (html: string) => `<iframe srcdoc="${html.replaceAll('"', '&quot;')}"></iframe>`;

    it('are read where the article is in one, each word in its own document', async () => {
      const body = `${inFrame(`<main>${STORY}</main>`)}<p>Prepared for you by the Lunde Courier.</p>`;
      const opened = await open({ html: newsPage({ body }) });
      await opened.page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('p'));
      const read = await opened.run(({ readPage }) => {
        const page = readPage(document);
        const at = page.text.indexOf('Oda Venn');
        const [range] = page.rangesFor([at, at + 8]);
        const frame = document.querySelector('iframe')?.contentDocument;
        return {
          words: range && (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
          isInFrame: range?.startContainer.ownerDocument === frame,
        };
      });
      expect(read).toEqual({ words: 'Oda Venn', isInFrame: true });
    });

    it.each([
      { reason: 'an advertisement beside the article', style: '' },
      { reason: 'one that is not shown', style: 'visibility:hidden' },
    ])('are left out: $reason', async ({ style }) => {
      const offer = `<p>${'Buy the finest ropes in Lunde, said everybody who ever bought one, and half the price until Friday. '.repeat(style ? 20 : 2)}</p>`;
      const frame = inFrame(offer).replace('<iframe', `<iframe style="${style}"`);
      const opened = await open({ html: newsPage({ body: STORY + frame }) });
      await opened.page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('p'));
      const text = await opened.run(({ readPage }) => readPage(document).text);
      expect(text).toContain('Oda Venn');
      expect(text).not.toContain('ropes');
    });

    it('are watched, also when they load something else', async () => {
      const opened = await open({ html: newsPage({ body: STORY + inFrame('<p>First.</p>') }) });
      await opened.page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('p'));
      const seen = await opened.run(async ({ watchPage }) => {
        const touched: Node[] = [];
        watchPage(
          document,
          { onTouched: (nodes) => touched.push(...nodes), onSettled: () => {} },
          new AbortController().signal,
        );
        const frame = document.querySelector('iframe') as HTMLIFrameElement;
        const change = async (words: string) => {
          const text = frame.contentDocument?.querySelector('p')?.firstChild as Text;
          text.data = words;
          await new Promise(requestAnimationFrame);
          return touched.includes(text);
        };
        const before = await change('Second.');
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        frame.srcdoc = '<p>Third.</p>';
        await loaded;
        return [before, await change('Fourth.')];
      });
      expect(seen).toEqual([true, true]);
    });
  });
});
