/** Claims over the same words: each is seen, and the pointer finds the one a reader means. */
import { describe, expect, it } from 'vitest';
import { newsPage } from './article.ts';
import { inBothBrowsers, type OpenedPage } from './browser-page.ts';

const LINE =
  'Oda Venn of Lunde, whom the port trusts, said that Mira Toll had denied on Friday that the pumps had failed.';

/** Two claims share a source, and a third is marked over the whole of one that lies in it. */
function paintOverlaps(opened: OpenedPage): Promise<void> {
  return opened.run(({ createPainter, readPage }) => {
    const page = readPage(document);
    const rangesOf = (words: string) => {
      const at = page.text.indexOf(words);
      return page.rangesFor([at, at + words.length]);
    };
    const painter = createPainter(document);
    painter.paint([
      { claimId: 'said', style: 'act-statement', marked: [...rangesOf('Oda Venn'), ...rangesOf('said')], content: [] },
      { claimId: 'trusts', style: 'act-demand', marked: [...rangesOf('Oda Venn'), ...rangesOf('trusts')], content: [] },
      { claimId: 'outer', style: 'status-confirmed', marked: rangesOf('Mira Toll had denied on Friday'), content: [] },
      { claimId: 'inner', style: 'act-denial', marked: rangesOf('had denied'), content: [] },
    ]);
    const claimOver = (words: string) => {
      const range = document.createRange();
      const [{ startContainer, startOffset, endOffset }] = rangesOf(words) as [StaticRange];
      range.setStart(startContainer, startOffset);
      range.setEnd(startContainer, endOffset);
      const box = range.getBoundingClientRect();
      return painter.claimAt(box.x + box.width / 2, box.y + box.height / 2);
    };
    Object.assign(globalThis, { claimOver, painter });
  });
}

inBothBrowsers((open) => {
  describe('marks over the same words', () => {
    it('have their lines at two heights, the inner one above', async () => {
      const opened = await open({ html: newsPage({ body: `<p>${LINE}</p>`.repeat(2) }) });
      await paintOverlaps(opened);
      const layers = await opened.page.evaluate(() =>
        [...CSS.highlights].flatMap(([name, highlight]) =>
          [...highlight].map(({ startContainer, startOffset, endOffset }) => ({
            words: (startContainer.textContent ?? '').slice(startOffset, endOffset),
            priority: highlight.priority,
            offset: Number.parseFloat(
              getComputedStyle(document.querySelector('article p') as Element, `::highlight(${name})`)
                .textUnderlineOffset,
            ),
          })),
        ),
      );
      const of = (words: string) => layers.filter((layer) => layer.words === words);
      const [near, far] = of('Oda Venn').toSorted((a, b) => a.offset - b.offset);
      expect(far?.offset).toBeGreaterThan((near?.offset ?? 0) + 3);
      expect(near?.priority).toBeGreaterThan(far?.priority ?? 0);
      expect(of('had denied')[0]?.offset).toBe(near?.offset);
      expect(of('Mira Toll had denied on Friday')[0]?.offset).toBe(far?.offset);
      expect(of('said')[0]?.offset, 'nothing lies over it').toBe(near?.offset);
    });

    it.each(['with', 'without'])('are found %s highlightsFromPoint: the innermost, then the first', async (how) => {
      const opened = await open({ html: newsPage({ body: `<p>${LINE}</p>`.repeat(2) }) });
      await paintOverlaps(opened);
      if (how === 'without') {
        await opened.run(() => void Object.defineProperty(CSS.highlights, 'highlightsFromPoint', { value: undefined }));
      }
      const found = await opened.run(() => {
        const { claimOver } = globalThis as unknown as { claimOver(words: string): string | null };
        return ['had denied', 'Mira Toll', 'on Friday', 'Oda Venn', 'trusts', 'of Lunde'].map(claimOver);
      });
      expect(found).toEqual(['inner', 'outer', 'outer', 'said', 'trusts', null]);
    });

    it('are taken away with the words, on either height', async () => {
      const opened = await open({ html: newsPage({ body: `<p>${LINE}</p>`.repeat(2) }) });
      await paintOverlaps(opened);
      await opened.run(() => {
        const { painter } = globalThis as unknown as { painter: { unmark(nodes: Iterable<Node>): void } };
        painter.unmark(document.querySelectorAll('p'));
      });
      const sizes = await opened.page.evaluate(() => [...CSS.highlights].map(([, { size }]) => size));
      expect(Math.max(...sizes)).toBe(0);
    });
  });
});
