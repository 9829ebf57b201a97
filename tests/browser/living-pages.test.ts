/** Pages that go on living while they are read, with the real reading loop on them. */
import { describe, expect, it } from 'vitest';
import { newsPage } from './article.ts';
import { inBothBrowsers, type OpenedPage } from './browser-page.ts';
import { expectMarks, paintedAfter, paintedWords } from './painted.ts';

const FIRST = ['Oda Venn', 'said'];
const LAST = ['The harbour board', 'denied'];

/** Notes whether the browser had kept the page. */
const NOTE = `<script>addEventListener('pageshow', ({ persisted }) => { window.wasKept = persisted; });</script>`;

async function read(opened: OpenedPage): Promise<void> {
  await opened.run(({ startReading }) => startReading(document));
}

inBothBrowsers((open) => {
  async function readNewsPage(html = newsPage()): Promise<OpenedPage> {
    const opened = await open({ html });
    await read(opened);
    await expectMarks(opened, [...FIRST, ...LAST]);
    return opened;
  }

  describe('a page that grows', () => {
    it('at the top, like a live blog: the old marks stand in every frame, the new ones come, none comes twice', async () => {
      const opened = await readNewsPage();
      const frames = await opened.page.evaluate(async () => {
        const title = document.querySelector('h1');
        const sizes: number[] = [];
        const look = () => sizes.push([...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
        for (let hour = 1; hour <= 4; hour++) {
          const entry = document.createElement('p');
          entry.textContent = `At ${hour} o’clock Mira Toll insisted that ferry ${hour} was on its way from Brenn to Lunde.`;
          title?.after(entry);
          for (let frame = 0; frame < 20; frame++) {
            await new Promise(requestAnimationFrame);
            look();
          }
        }
        return sizes;
      });
      expect(Math.min(...frames)).toBe(FIRST.length + LAST.length);
      const entry = ['Mira Toll', 'insisted'];
      await expectMarks(opened, [...entry, ...entry, ...entry, ...entry, ...FIRST, ...LAST]);
    });

    it('at the bottom, as it is scrolled', async () => {
      const opened = await readNewsPage();
      await opened.page.evaluate(() => {
        const end = document.createElement('footer');
        // Out of sight until it is scrolled to, each time anew; the browser would scroll along with it.
        end.style.cssText = 'height:20px;margin-top:150vh';
        document.documentElement.style.overflowAnchor = 'none';
        document.querySelector('article')?.after(end);
        let more = 0;
        new IntersectionObserver(([seen]) => {
          if (!seen?.isIntersecting || more === 3) return;
          more += 1;
          for (let i = 0; i < 30; i++) {
            const p = document.createElement('p');
            p.textContent = `Line ${more}.${i} of the port’s long log of the night is without a word of anybody.`;
            document.querySelector('article')?.append(p);
          }
          const last = document.createElement('p');
          last.textContent = `Petr Oswin, watchman ${more} of the lower quay, promised that he would open the gate.`;
          document.querySelector('article')?.append(last);
        }).observe(end);
      });
      const more = ['Petr Oswin', 'promised'];
      for (let times = 1; times <= 3; times++) {
        await opened.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await expectMarks(opened, [...FIRST, ...LAST, ...Array.from({ length: times }, () => more).flat()]);
      }
    });
  });

  describe('a page that shows another article', () => {
    const another = `<h1>Pilots of Brenn stay ashore</h1>
      <p>The pilots’ union insisted that no ship would be led through the narrows of Brenn before the lights burned again.</p>
      <p>Since the storm nine of the fourteen lights have been dark, and two of the buoys have drifted on to the shore.</p>
      <p>Petr Oswin, who repairs them, promised that all of them would burn by the end of next week at the latest.</p>`;
    const itsMarks = ['The pilots’ union', 'insisted', 'Petr Oswin', 'promised'];
    const html = newsPage().replace('</body>', `<template>${another}</template></body>`);

    it.each([
      {
        reason: 'in place, under the same address',
        change: () => {
          document.querySelector('article')?.replaceChildren(document.querySelector('template')?.content ?? '');
        },
      },
      {
        reason: 'in a new element, by innerHTML of the page’s root',
        change: () => {
          const main = document.querySelector('main') as HTMLElement;
          main.innerHTML = `<article>${document.querySelector('template')?.innerHTML}</article>`;
        },
      },
      {
        reason: 'by pushState',
        change: () => {
          history.pushState({}, '', '/pilots-of-brenn');
          document.querySelector('article')?.replaceChildren(document.querySelector('template')?.content ?? '');
        },
      },
      {
        reason: 'by the navigation API',
        change: () => {
          const { navigation } = window as unknown as { navigation: Navigation };
          navigation.addEventListener('navigate', (event) => {
            event.intercept({
              handler: async () => {
                document.querySelector('article')?.replaceChildren(document.querySelector('template')?.content ?? '');
              },
            });
          });
          navigation.navigate('/pilots-of-brenn');
        },
      },
    ])('$reason: the old marks are gone with their text, the new article is read', async ({ change }) => {
      const opened = await readNewsPage(html);
      const next = await paintedAfter(opened, change);
      expect([[], [...FIRST, ...LAST]]).toContainEqual(next);
      await expectMarks(opened, itsMarks);
      const asked = await opened.run(({ background }) => background.asked.map((text) => text.split('\n')[0]));
      expect(asked).toEqual(['Northern lock shut in Lunde', 'Pilots of Brenn stay ashore']);
    });

    it('and back again: each has its own marks', async () => {
      const opened = await readNewsPage(html);
      await opened.page.evaluate(() => {
        const article = document.querySelector('article') as HTMLElement;
        const [first, second] = [[...article.childNodes], document.querySelector('template')?.content ?? ''];
        addEventListener('popstate', () => article.replaceChildren(...first));
        history.pushState({}, '', '/pilots-of-brenn');
        article.replaceChildren(second);
      });
      await expectMarks(opened, itsMarks);
      await opened.page.evaluate(() => history.back());
      await expectMarks(opened, [...FIRST, ...LAST]);
    });

    it('by document.open: the new document is read, and its later changes as well', async () => {
      const opened = await readNewsPage(html);
      await opened.page.evaluate((article) => {
        document.open();
        document.write(`<!doctype html><html lang="en"><title>Pilots</title><body><article>${article}</article>`);
        document.close();
      }, another);
      await expectMarks(opened, itsMarks);
      await opened.page.evaluate(() => document.querySelector('article p')?.remove());
      await expectMarks(opened, ['Petr Oswin', 'promised']);
    });
  });

  describe('a page that is left, and restored whole from the browser’s back/forward cache', () => {
    it('has its marks, and they go on following the text', async () => {
      const opened = await open({ html: newsPage({ head: NOTE }) });
      await opened.run(({ startReading }) => startReading(document));
      await expectMarks(opened, [...FIRST, ...LAST]);
      await opened.page.goto(`${opened.url}/elsewhere`);
      expect(await paintedWords(opened)).toEqual([]);

      // Not page.goBack(), which in Firefox waits for a load that never comes.
      await opened.page.evaluate(() => setTimeout(() => history.back()));
      await opened.page.waitForFunction(() => 'wasKept' in window, { polling: 50 });
      expect(await opened.page.evaluate(() => 'wasKept' in window && window.wasKept)).toBe(true);
      await expectMarks(opened, [...FIRST, ...LAST]);

      await opened.page.evaluate(() => document.querySelector('article p')?.remove());
      await expectMarks(opened, LAST);
    });
  });

  describe('a page that would end or mislead us', () => {
    it('by every event and message that our code listens to, or WXT’s would: the marks stay, and go on following the text', async () => {
      const opened = await readNewsPage();
      const next = await paintedAfter(opened, () => {
        const { top = 0, left = 0 } = document.querySelector('article p')?.getBoundingClientRect() ?? {};
        const at = { clientX: left + 5, clientY: top + 5, bubbles: true, composed: true };
        const names = ['claims', 'card', 'says-who', 'reading'];
        for (const type of ['wxt:content-script-started', 'wxt:locationchange', 'says-who', 'stop', 'labels.changed']) {
          for (const contentScriptName of names) {
            const detail = { type, contentScriptName, messageId: '1', request: { articleUrl: location.href } };
            for (const target of [window, document]) target.dispatchEvent(new CustomEvent(type, { detail }));
            postMessage(detail, '*');
          }
        }
        for (const type of ['popstate', 'hashchange', 'pagehide', 'beforeunload', 'unload', 'abort', 'disconnect']) {
          dispatchEvent(new Event(type));
        }
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        document.dispatchEvent(new Event('visibilitychange'));
        document.dispatchEvent(new Event('freeze'));
        document.body.dispatchEvent(new PointerEvent('pointermove', at));
        document.body.dispatchEvent(new PointerEvent('pointerout', at));
        document.body.dispatchEvent(new MouseEvent('click', at));
        const { navigation } = window as unknown as { navigation: EventTarget };
        navigation.dispatchEvent(new Event('navigatesuccess'));
      });
      expect(next).toEqual([...FIRST, ...LAST]);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await paintedWords(opened)).toEqual([...FIRST, ...LAST]);
      // A forged click would have asked for the card.
      expect(await opened.run(({ background }) => background.types)).toEqual(['article.read']);

      await opened.page.evaluate(() => document.querySelector('article p')?.remove());
      await expectMarks(opened, LAST);
    });

    it('by the strictest policy, with Trusted Types required', async () => {
      const csp = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts";
      const opened = await open({ html: newsPage(), headers: { 'content-security-policy': csp } });
      const problems: string[] = [];
      opened.page.on('console', (message) => problems.push(message.text()));
      await read(opened);
      await expectMarks(opened, [...FIRST, ...LAST]);
      await opened.run(() => document.querySelector('article p')?.remove());
      await expectMarks(opened, LAST);
      expect(problems).toEqual([]);
    });

    it('by putting its prototypes and globals in the way', async () => {
      const sabotage = `<script>
        for (const name of ['MutationObserver', 'Highlight', 'StaticRange', 'CSSStyleSheet', 'Map', 'Set', 'Promise'])
          window[name] = function () { throw new Error('not for you'); };
        Node.prototype.getRootNode = Element.prototype.getAttribute = () => { throw new Error('not for you'); };
        Array.prototype.push = Array.prototype.map = () => { throw new Error('not for you'); };
      </script>`;
      const opened = await open({ html: newsPage({ head: sabotage }) });
      await read(opened);
      await expect.poll(() => opened.run(() => CSS.highlights.get('swr-1')?.size)).toBe(FIRST.length + LAST.length);
    });
  });
});

/** As much of https://html.spec.whatwg.org/multipage/nav-history-apis.html as is used here; TypeScript does not know it yet. */
interface Navigation {
  addEventListener(type: 'navigate', listener: (event: NavigateEvent) => void): void;
  navigate(url: string): void;
}
interface NavigateEvent {
  intercept(options: { handler: () => Promise<void> }): void;
}
