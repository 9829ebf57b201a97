/** A real React page, marked between its delivery and its hydration, and through the updates after. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { inBothBrowsers, type OpenedPage } from './browser-page.ts';
import { bundle } from './bundle-library.ts';
import { expectMarks, paintedAfter } from './painted.ts';
import { type Act, App } from './react-app.ts';

const FIRST = ['Oda Venn', 'said'];
const LAST = ['The harbour board', 'denied'];
const UNION = ['The pilots’ union', 'insisted'];

declare global {
  function hydrate(): void;
  var hydrationErrors: readonly string[];
}

let html = '';
beforeAll(async () => {
  const client = await bundle(new URL('./react-client.ts', import.meta.url).pathname);
  const script = client.replaceAll('</script', '<\\/script');
  html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lock shut</title></head>
<body><div id="root">${renderToString(createElement(App))}</div><script>${script}</script></body></html>`;
});

/** What React and the page complain of. */
async function openListening(open: Parameters<Parameters<typeof inBothBrowsers>[0]>[0]) {
  const opened = await open({ html });
  const complaints: string[] = [];
  opened.page.on('console', (message) => complaints.push(message.text()));
  opened.page.on('pageerror', (error) => complaints.push(String(error)));
  return { opened, complaints };
}

async function hydrate(opened: OpenedPage): Promise<void> {
  await opened.page.evaluate(() => globalThis.hydrate());
  await opened.page.waitForFunction(() => document.documentElement.dataset['hydrated'] === 'yes', { polling: 50 });
}

inBothBrowsers((open) => {
  describe('a page that React hydrates', () => {
    it('finds nothing amiss with marks on it, though it would with wrapped words', async () => {
      const { opened, complaints } = await openListening(open);
      await opened.run(({ startReading }) => startReading(document));
      await expectMarks(opened, [...FIRST, ...LAST]);
      await hydrate(opened);
      expect(await opened.page.evaluate(() => globalThis.hydrationErrors)).toEqual([]);
      expect(complaints).toEqual([]);
      await expectMarks(opened, [...FIRST, ...LAST]);

      // So that the silence above means something: the same page with one word wrapped, as other extensions do it.
      const { opened: wrapped } = await openListening(open);
      await wrapped.page.evaluate(() => {
        const words = document.getElementById('lock')?.lastChild as Text;
        const range = document.createRange();
        range.setStart(words, 2);
        range.setEnd(words, 10);
        range.surroundContents(document.createElement('mark'));
      });
      await hydrate(wrapped);
      expect(await wrapped.page.evaluate(() => globalThis.hydrationErrors.join())).toContain('#418');
    });

    it.each<{ acts: readonly Act[]; reason: string; later: readonly string[] }>([
      { acts: ['reword'], reason: 'a text changes', later: LAST },
      { acts: ['grow'], reason: 'the list grows at its head', later: [...UNION, ...FIRST, ...LAST] },
      { acts: ['reorder'], reason: 'keyed lines are reordered', later: [...LAST, ...FIRST] },
      { acts: ['grow', 'reorder', 'reword'], reason: 'all of these', later: [...LAST, ...UNION] },
    ])('$reason: the marks are on the right words, on none else in between', async ({ acts, later }) => {
      const { opened, complaints } = await openListening(open);
      await opened.run(({ startReading }) => startReading(document));
      await expectMarks(opened, [...FIRST, ...LAST]);
      await hydrate(opened);
      for (const act of acts) {
        await opened.page.evaluate((detail) => void dispatchEvent(new CustomEvent('act', { detail })), act);
        const next = await paintedAfter(opened, () => {});
        expect([...FIRST, ...LAST, ...UNION]).toEqual(expect.arrayContaining(next));
      }
      await expectMarks(opened, later);
      expect(complaints).toEqual([]);
    });

    it('a page whose story goes has no marks left', async () => {
      const { opened } = await openListening(open);
      await opened.run(({ startReading }) => startReading(document));
      await hydrate(opened);
      await expectMarks(opened, [...FIRST, ...LAST]);
      await opened.page.evaluate(() => void dispatchEvent(new CustomEvent('act', { detail: 'empty' })));
      await expectMarks(opened, []);
    });
  });
});
