/** Text inside of web components: open shadow roots are read like the rest of the page, closed ones are the page's own. */
import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS } from './article.ts';
import { inBothBrowsers, type OpenedPage } from './browser-page.ts';
import { expectMarks } from './painted.ts';

const FIRST = ['Oda Venn', 'said'];
const LAST = ['The harbour board', 'denied'];
const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const MORE =
  '<p>Mira Toll, who runs the ferry, insisted that she had heard of no pump but the old one at the quay.</p>';

/** A picture of the first words in a root: it tells whether marks are really drawn, which the registry does not. */
async function pictureOfStory(opened: OpenedPage): Promise<string> {
  const clip = await opened.page.evaluate(() => {
    const line = document.querySelector('story-body')?.shadowRoot?.querySelector('p');
    const { x = 0, y = 0 } = line?.getBoundingClientRect() ?? {};
    return { x, y, width: 60, height: 24 };
  });
  return opened.page.screenshot({ clip, encoding: 'base64' });
}

inBothBrowsers((open) => {
  async function read(html: string): Promise<OpenedPage> {
    const opened = await open({ html });
    await opened.run(({ startReading }) => startReading(document));
    return opened;
  }

  describe('an open shadow root', () => {
    it('in another one is read, now and after a change inside', async () => {
      const nested = `<story-page><template shadowrootmode="open"><story-body><template shadowrootmode="open">${STORY}</template></story-body></template></story-page>`;
      const opened = await read(newsPage({ body: nested }));
      await expectMarks(opened, [...FIRST, ...LAST]);
      const sheets = await opened.page.evaluate(() => {
        const outer = document.querySelector('story-page')?.shadowRoot;
        const inner = outer?.querySelector('story-body')?.shadowRoot;
        return [outer, inner].map((root) => root?.adoptedStyleSheets.length);
      });
      // Only where marks are.
      expect(sheets).toEqual([0, 1]);
      await opened.page.evaluate((more) => {
        const outer = document.querySelector('story-page')?.shadowRoot;
        outer?.querySelector('story-body')?.shadowRoot?.querySelector('p')?.insertAdjacentHTML('afterend', more);
      }, MORE);
      await expectMarks(opened, [...FIRST, 'Mira Toll', 'insisted', ...LAST]);
    });

    it('draws its marks: the page’s own sheet does not reach into it', async () => {
      const opened = await open({
        html: newsPage({ body: `<story-body><template shadowrootmode="open">${STORY}</template></story-body>` }),
      });
      const blank = await pictureOfStory(opened);
      await opened.run(({ startReading }) => startReading(document));
      await expectMarks(opened, [...FIRST, ...LAST]);
      expect(await pictureOfStory(opened)).not.toBe(blank);
    });

    it('whose style sheets the page replaces has its marks back within a second', async () => {
      const body = `<story-body><template shadowrootmode="open">${STORY}</template></story-body>`;
      const opened = await read(newsPage({ body }));
      await expectMarks(opened, [...FIRST, ...LAST]);
      const marked = await pictureOfStory(opened);
      await opened.page.evaluate(() => {
        const root = document.querySelector('story-body')?.shadowRoot as ShadowRoot;
        root.adoptedStyleSheets = [];
      });
      await expect.poll(() => pictureOfStory(opened), { timeout: 1_000 }).toBe(marked);
    });

    it('attached after the page was read is read when the page next changes, and then watched', async () => {
      const opened = await read(newsPage({ body: `${STORY}<late-story></late-story>` }));
      await expectMarks(opened, [...FIRST, ...LAST]);
      await opened.page.evaluate((more) => {
        const host = document.querySelector('late-story') as HTMLElement;
        host.attachShadow({ mode: 'open' }).innerHTML = more;
        document.querySelector('nav')?.append('.');
      }, MORE);
      await expectMarks(opened, [...FIRST, ...LAST, 'Mira Toll', 'insisted']);
      await opened.page.evaluate(() => {
        const line = document.querySelector('late-story')?.shadowRoot?.querySelector('p');
        (line?.firstChild as Text).data = 'Nobody had heard of any pump but the old one at the quay of the ferry.';
      });
      await expectMarks(opened, [...FIRST, ...LAST]);
    });

    it('that comes with a new element, as frameworks bring them, is read at once', async () => {
      const opened = await read(newsPage());
      await expectMarks(opened, [...FIRST, ...LAST]);
      await opened.page.evaluate((more) => {
        customElements.define(
          'live-entry',
          class extends HTMLElement {
            connectedCallback() {
              this.attachShadow({ mode: 'open' }).innerHTML = more;
            }
          },
        );
        document.querySelector('article')?.append(document.createElement('live-entry'));
      }, MORE);
      await expectMarks(opened, [...FIRST, ...LAST, 'Mira Toll', 'insisted']);
    });
  });

  describe('a closed shadow root', () => {
    it('is left in peace, and nothing breaks around it', async () => {
      const closed = `<story-box><template shadowrootmode="closed">${MORE}<slot></slot></template><p>Petr Oswin promised that the lock would be dry by the evening of the same day.</p></story-box>`;
      const opened = await open({ html: newsPage({ body: STORY + closed }) });
      const errors: unknown[] = [];
      opened.page.on('pageerror', (error) => errors.push(error));
      await opened.run(({ startReading }) => startReading(document));
      await expectMarks(opened, [...FIRST, ...LAST, 'Petr Oswin', 'promised']);
      await opened.page.evaluate(() => document.querySelector('story-box')?.append('And more.'));
      await expectMarks(opened, [...FIRST, ...LAST, 'Petr Oswin', 'promised']);
      expect(errors).toEqual([]);
    });
  });
});
