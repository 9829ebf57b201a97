import { describe, expect, it } from 'vitest';
import { newsPage } from './article.ts';
import { inBothBrowsers } from './browser-page.ts';
import { type ReaderLibrary, withReader } from './reader-in-page.ts';

declare const library: ReaderLibrary;

inBothBrowsers((open) => {
  describe('reading a page again', () => {
    it('is what a first reading would be, after changes that only a browser lays out', async () => {
      const head = '<style>.gone{display:none}.kicker{display:block}</style>';
      const page = await withReader(await open({ html: newsPage({ head }) }));
      const differing = await page.evaluate(() => {
        const { PageReader, changesIn, readPage, runNow } = library;
        let seed = 1;
        const random = (below: number) => {
          seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
          return (seed >> 8) % below;
        };
        const any = () => {
          const all = document.querySelectorAll('body *');
          return all[random(all.length)] as Element;
        };
        const make = (name: string, className: string, text: string) => {
          const element = document.createElement(name);
          element.className = className;
          element.append(text);
          return element;
        };
        const edits = [
          () => any().append(make('p', '', `On day ${random(99)} the pumps of Lunde ran all night, said nobody.`)),
          () => any().prepend(make('p', 'gone', `Hidden ${random(99)}, said the harbour board of Lunde to nobody.`)),
          () => any().append(make('b', 'kicker', `Live ${random(9)}`)),
          () => any().append(make('span', 'gone', 'unseen')),
          () => any().toggleAttribute('hidden'),
          () => any().firstChild?.remove(),
          () => {
            const [node, to] = [any(), any()];
            if (!node.contains(to)) to.append(node);
          },
          () => {
            const host = make('story-box', '', `Slotted ${random(99)}, the board said in Lunde on Friday.`);
            host
              .attachShadow({ mode: 'open' })
              .append(make('p', '', 'In the shadow, the board said so.'), document.createElement('slot'));
            observer.observe(host.shadowRoot as ShadowRoot, init);
            any().append(host);
          },
          () => {
            const frame = document.createElement('iframe');
            any().append(frame);
            frame.contentDocument?.body.append(
              make('p', '', `In a frame, the board of Lunde said so ${random(99)} times.`),
            );
          },
        ];
        const init = { subtree: true, childList: true, characterData: true, attributeFilter: ['hidden', 'open'] };
        const observer = new MutationObserver(() => {});
        observer.observe(document, init);
        const reader = new PageReader(document);
        runNow(reader.read());
        const start = document.body.cloneNode(true);
        const wrong: string[] = [];
        for (let round = 0; round < 200; round++) {
          if (round % 10 === 0) document.body.replaceWith(start.cloneNode(true));
          for (let i = random(4); i >= 0; i--) edits[random(edits.length)]?.();
          reader.note(changesIn(observer.takeRecords()));
          const [again, first] = [runNow(reader.read()).text, readPage(document).text];
          if (again !== first) wrong.push(`${round}: ${again}\n--- ${first}`);
        }
        return wrong;
      });
      expect(differing).toEqual([]);
    });
  });

  describe('text that a style sheet shows', () => {
    const head = '<style>.more{display:none}.open .more{display:block}</style>';
    const html = newsPage({ head }).replace(
      '</article>',
      `<p class="more">The lock of Lunde has been shut before, said Oda Venn.</p><button>More</button></article>`,
    );

    it('is read after the click that shows it, and no change of a class alone is a reason to look', async () => {
      const opened = await open({ html });
      await opened.page.evaluate(() => {
        const article = document.querySelector('article') as HTMLElement;
        document.querySelector('button')?.addEventListener('click', () => article.classList.add('open'));
      });
      await opened.run(({ watchPage }) => {
        const seen = { restyled: false, settled: 0 };
        watchPage(
          document,
          {
            onTouched: () => {},
            onChanged: ({ isRestyled }) => {
              seen.restyled ||= isRestyled;
            },
            onSettled: () => {
              seen.settled += 1;
            },
          },
          new AbortController().signal,
        );
        Object.assign(globalThis, { seen });
      });
      const seen = () => opened.run(() => (globalThis as unknown as { seen: object }).seen);
      await opened.page.evaluate(() => document.querySelector('h1')?.classList.add('wide'));
      // It would have settled after 400 milliseconds.
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await seen()).toEqual({ restyled: false, settled: 0 });
      await opened.page.click('button');
      await expect.poll(seen).toEqual({ restyled: true, settled: 1 });
    });

    it('is then read, and what is hidden again is read no more', async () => {
      const page = await withReader(await open({ html }));
      const lines = await page.evaluate(() => {
        const { NO_CHANGE, PageReader, runNow } = library;
        const reader = new PageReader(document);
        const read = () => runNow(reader.read()).text.split('\n').length;
        const article = document.querySelector('article') as HTMLElement;
        const counts = [read()];
        for (const isOpen of [true, false]) {
          article.classList.toggle('open', isOpen);
          reader.note({ ...NO_CHANGE, isRestyled: true });
          counts.push(read());
        }
        return counts;
      });
      expect(lines).toEqual([5, 6, 5]);
    });
  });
});
