/** From what a reader selects to a span of the article's text, in real browsers: across nodes, shadow roots, slots and frames. */
import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS } from './article.ts';
import { inBothBrowsers, type OpenedPage } from './browser-page.ts';

const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

/** The words that are taken for selected, or why there are none. */
function selectedWords(opened: OpenedPage): Promise<string> {
  return opened.run(({ readPage, selectedSpan }) => {
    const page = readPage(document);
    const selected = selectedSpan(document, page);
    return typeof selected === 'string' ? selected : page.text.slice(...selected);
  });
}

/** Selects in the page's own world, as a person or the page does. */
async function select(opened: OpenedPage, work: () => void): Promise<string> {
  await opened.page.evaluate(work);
  return selectedWords(opened);
}

/** An article whose second paragraph is shown by an open shadow root, around a slot with words of the page. */
const SHADOW = newsPage({
  body: `${STORY}<div id="host"><span id="slotted">the second pump, which had never been tried,</span></div><p id="last">Nobody was hurt, and the market opened as it does on every Thursday of the year.</p>
<script>
  const root = document.getElementById('host').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>A clerk of the board said that <slot></slot> would run before the evening tide came in.</p>';
</script>`,
});

inBothBrowsers((open) => {
  describe('what is selected', () => {
    it('is nothing, or nothing of the article, at first', async () => {
      const opened = await open({ html: newsPage() });
      expect(await selectedWords(opened)).toBe('none');
      expect(
        await select(opened, () => getSelection()?.selectAllChildren(document.querySelector('nav') as Element)),
      ).toBe('outside');
      expect(await select(opened, () => getSelection()?.collapse(document.querySelector('article p'), 0))).toBe('none');
    });

    it('may be words of one node, in either direction', async () => {
      const opened = await open({ html: newsPage() });
      const words = await select(opened, () => {
        const node = document.querySelector('article p')?.firstChild as Text;
        getSelection()?.setBaseAndExtent(node, 8, node, 0);
      });
      expect(words).toBe('Oda Venn');
    });

    it('may be the whole page', async () => {
      const opened = await open({ html: newsPage() });
      const words = await select(opened, () => getSelection()?.selectAllChildren(document.body));
      expect(words).toBe(['Northern lock shut in Lunde', ...PARAGRAPHS].join('\n'));
    });

    it('may be a paragraph, by three clicks, which end in front of the next one', async () => {
      const opened = await open({ html: newsPage() });
      await opened.page.click('article p', { count: 3 });
      expect(await selectedWords(opened)).toBe(PARAGRAPHS[0]);
    });

    it('may be dragged over two paragraphs', async () => {
      const opened = await open({ html: newsPage() });
      const [from, to] = await opened.page.evaluate(() =>
        [...document.querySelectorAll('article p')].slice(0, 2).map((paragraph) => {
          // In the first line: narrow windows have several.
          const { x, y } = paragraph.getBoundingClientRect();
          return { x, y: y + 8 };
        }),
      );
      if (!from || !to) throw new Error('no paragraphs');
      await opened.page.mouse.move(from.x + 1, from.y);
      await opened.page.mouse.down();
      await opened.page.mouse.move(to.x + 1, to.y, { steps: 4 });
      await opened.page.mouse.up();
      expect(await selectedWords(opened)).toMatch(/^Oda Venn, .* dry\.(\nT?)?$/);
    });

    it('leaves out what the article leaves out', async () => {
      const body = STORY.replace('until the last', '<button>Share</button> until the last');
      const opened = await open({ html: newsPage({ body }) });
      const words = await select(opened, () => {
        getSelection()?.selectAllChildren(document.querySelector('article p') as Element);
      });
      expect(words).toBe(PARAGRAPHS[0]);
    });

    it('may lie in an open shadow root', async () => {
      const opened = await open({ html: SHADOW });
      const words = await select(opened, () => {
        const node = document.getElementById('host')?.shadowRoot?.querySelector('p')?.firstChild as Text;
        getSelection()?.setBaseAndExtent(node, 2, node, 20);
      });
      expect(words).toBe('clerk of the board');
    });

    it('may reach over a shadow root and what is slotted into it', async () => {
      const opened = await open({ html: SHADOW });
      const words = await select(opened, () => {
        const article = document.querySelector('article') as Element;
        getSelection()?.setBaseAndExtent(article, 0, document.getElementById('last')?.firstChild as Text, 6);
      });
      expect(words).toContain('A clerk of the board said that');
      expect(words).toContain('the second pump');
      expect(words).toMatch(/tide came in\.\nNobody$/);
    });

    it('may lie in a frame of the page’s own origin', async () => {
      const framed = `<iframe style="width:600px;height:300px" srcdoc="${STORY}"></iframe>`;
      const opened = await open({ html: newsPage({ body: `<p>The story is told by our partner:</p>${framed}` }) });
      await opened.page.waitForFunction(() => frames[0]?.document.querySelectorAll('p').length === 4, { polling: 50 });
      const words = await select(opened, () => {
        const node = frames[0]?.document.querySelector('p')?.firstChild as Text;
        frames[0]?.getSelection()?.setBaseAndExtent(node, 0, node, 8);
      });
      expect(words).toBe('Oda Venn');
    });

    it('is found on a page whose form controls are called like what it takes to find it', async () => {
      const names = ['parentNode', 'childNodes', 'ownerDocument', 'getRootNode', 'compareDocumentPosition', 'nodeType'];
      const controls = names.map((name) => `<input name="${name}" hidden>`).join('');
      const body = `<form id="story">${controls}${STORY}</form><img name="getSelection" alt="">`;
      const opened = await open({ html: newsPage({ body }) });
      const words = await select(opened, () => {
        const form = document.querySelector('#story') as Element;
        Document.prototype.getSelection.call(document)?.setBaseAndExtent(form, 0, form, 7);
      });
      expect(words).toBe(PARAGRAPHS[0]);
    });
  });

  describe('the span for the ranges of a span', () => {
    it('is that span, for every pair of words of a page with shadow roots and slots', async () => {
      const opened = await open({ html: SHADOW });
      const { wrong, count } = await opened.run(({ readPage, spanFor }) => {
        const page = readPage(document);
        const words = [...page.text.matchAll(/\S+/g)].map(
          ({ index, 0: word }) => [index, index + word.length] as const,
        );
        const failed: string[] = [];
        let tried = 0;
        words.forEach(([start], i) => {
          for (const [, end] of words.slice(i, i + 30)) {
            const span = spanFor(page, page.rangesFor([start, end]));
            tried += 1;
            if (span?.[0] !== start || span[1] !== end) failed.push(page.text.slice(start, end));
          }
        });
        return { wrong: failed, count: tried };
      });
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(1_000);
    });
  });
});
