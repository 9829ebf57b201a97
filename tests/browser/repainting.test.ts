/** Painting again after a change: what stands is left standing, and nothing of what went stays. */
import { describe, expect, it } from 'vitest';
import { newsPage } from './article.ts';
import { inBothBrowsers } from './browser-page.ts';

const LINE = 'Oda Venn, the harbour master of Lunde, said the northern lock would stay shut until the pump was dry.';
const LONG = newsPage({ body: Array.from({ length: 1_000 }, (_, i) => `<p>${i}: ${LINE}</p>`).join('') });

inBothBrowsers((open) => {
  describe('painting again', () => {
    it('after any changes has the very marks that painting for the first time has', async () => {
      const opened = await open({ html: newsPage({ body: `<p>${LINE}</p>`.repeat(12) }) });
      const differing = await opened.run(({ createPainter, MARK_STYLES }) => {
        // A linear congruential generator: the same changes in every run (Numerical Recipes, 2nd edition, 7.1).
        let seed = 7;
        const below = (limit: number) => {
          seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
          return seed % limit;
        };
        const texts = Array.from(document.querySelectorAll('p'), (p) => p.firstChild as Text);
        const rangeIn = (startContainer: Text, at: number, length: number) =>
          new StaticRange({ startContainer, startOffset: at, endContainer: startContainer, endOffset: at + length });
        const marksOf = (claims: readonly (readonly number[])[]) =>
          claims.map(([id = 0, node = 0, at = 0, style = 0]) => ({
            claimId: String(id),
            style: MARK_STYLES[style] ?? 'act-statement',
            marked: [rangeIn(texts[node] as Text, at, 8), rangeIn(texts[node] as Text, at + 12, 4)],
            content: [rangeIn(texts[node] as Text, at + 20, 30)],
          }));
        // What is registered, and for what the pointer would find: not the order, which differs.
        const look = (painter: ReturnType<typeof createPainter>) => {
          const sizes = MARK_STYLES.flatMap((_, i) => [i + 1, MARK_STYLES.length + i + 1]).map((i) => {
            const highlight = CSS.highlights.get(`swr-${i}`);
            return `${i}:${highlight?.size ?? 0}:${highlight?.size ? highlight.priority : 0}`;
          });
          const boxes = Array.from({ length: 30 }, (_, id) => painter.boxesOf(String(id)).length);
          const found = Array.from({ length: 30 }, (_, id) => {
            const [box] = painter.boxesOf(String(id));
            return box ? painter.claimAt(box.x + 3, box.y + box.height / 2) : null;
          });
          return JSON.stringify({ sizes, boxes, found });
        };
        const painter = createPainter(document);
        let claims: number[][] = [];
        const differing: string[] = [];
        for (let round = 0; round < 60; round++) {
          painter.unmark(texts.filter(() => below(6) === 0));
          claims = claims
            .filter(() => below(5) > 0)
            .map((claim) => (below(6) === 0 ? [...claim.slice(0, 3), below(4)] : claim));
          while (claims.length < 8) {
            const id = below(30);
            claims = claims.filter(([known]) => known !== id);
            claims.push([id, below(texts.length), below(3) * 4, below(4)]);
          }
          painter.paint(marksOf(claims));
          const again = look(painter);
          painter.paint([]);
          painter.paint(marksOf(claims));
          if (look(painter) !== again) differing.push(`${round}: ${again}`);
        }
        return differing;
      });
      expect(differing).toEqual([]);
    });

    it('keeps highlights and ranges that still stand, and puts back those that the page threw out', async () => {
      const opened = await open({ html: LONG });
      await opened.run(({ createPainter, readPage }) => {
        const page = readPage(document);
        const painter = createPainter(document);
        const paint = (from: number) =>
          painter.paint(
            page.blocks.slice(from, 20).map(({ span: [start] }) => ({
              claimId: String(start),
              style: 'act-denial' as const,
              marked: page.rangesFor([start + 5, start + 13]),
              content: [],
            })),
          );
        paint(1);
        Object.assign(globalThis, { paint });
      });
      await opened.page.evaluate(() => {
        const highlight = CSS.highlights.get('swr-3');
        Object.assign(globalThis, { kept: { highlight, ranges: [...(highlight ?? [])] } });
      });
      await opened.run(() => (globalThis as unknown as { paint(from: number): void }).paint(2));
      const compare = () =>
        opened.page.evaluate(() => {
          const { kept } = globalThis as unknown as { kept: { highlight: Highlight; ranges: AbstractRange[] } };
          const now = CSS.highlights.get('swr-3');
          return [now === kept.highlight, kept.ranges.filter((range) => now?.has(range)).length, now?.size];
        });
      expect(await compare()).toEqual([true, 18, 18]);
      await opened.page.evaluate(() => CSS.highlights.clear());
      await opened.run(() => (globalThis as unknown as { paint(from: number): void }).paint(1));
      expect(await compare()).toEqual([true, 18, 19]);
    });
  });
});
