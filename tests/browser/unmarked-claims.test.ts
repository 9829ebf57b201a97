import { describe, expect, it } from 'vitest';
import { newsPage } from './article.ts';
import { inBothBrowsers, type OpenedPage } from './browser-page.ts';
import type * as library from './page-library.ts';

type Painter = ReturnType<typeof library.createPainter>;

/** Gives the painter one claim that has its place and is not to be marked, "Oda Venn … said". */
async function placeClaim(opened: OpenedPage): Promise<void> {
  await opened.run(({ createPainter, readPage }) => {
    const text = readPage(document);
    const painter = createPainter(document);
    const at = text.text.indexOf('Oda Venn');
    const cue = text.text.indexOf('said', at);
    painter.paint([
      {
        claimId: 'changed',
        style: null,
        marked: [...text.rangesFor([at, at + 8]), ...text.rangesFor([cue, cue + 4])],
        content: text.rangesFor([cue + 5, cue + 22]),
      },
      { claimId: 'content-alone', style: null, marked: [], content: text.rangesFor([cue + 5, cue + 22]) },
    ]);
    Object.assign(globalThis, { painter });
  });
}

/** The names of the highlights that are on any words. */
function registryNames(opened: OpenedPage): Promise<string[]> {
  return opened.page.evaluate(() => [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name));
}

inBothBrowsers((open) => {
  describe('a claim that has changed', () => {
    it('is not marked, not lit, and not found under the pointer', async () => {
      const opened = await open({ html: newsPage() });
      await placeClaim(opened);
      const found = await opened.run(() => {
        const { painter } = globalThis as unknown as { painter: Painter };
        painter.light('changed');
        const [box] = painter.boxesOf('changed');
        const look = () => box && painter.claimAt(box.x + 5, box.y + box.height / 2);
        const native = look();
        Object.defineProperty(CSS.highlights, 'highlightsFromPoint', { value: undefined });
        return { native, fallback: look() };
      });
      expect(found).toEqual({ native: null, fallback: null });
      expect(await registryNames(opened)).toEqual([]);
    });

    it('is shown when asked for, where source and cue stand, or what is left of it', async () => {
      const opened = await open({ html: newsPage() });
      await placeClaim(opened);
      const widths = await opened.run(() => {
        const { painter } = globalThis as unknown as { painter: Painter };
        painter.flash('changed');
        const widthOf = (claimId: string) => painter.boxesOf(claimId).map((box) => box.width > 0);
        return [widthOf('changed'), widthOf('content-alone')];
      });
      expect(widths).toEqual([[true, true], [true]]);
      expect(await registryNames(opened)).toEqual(['swr-flash']);
    });

    it('is forgotten with the words it stands on', async () => {
      const opened = await open({ html: newsPage() });
      await placeClaim(opened);
      const left = await opened.run(() => {
        const { painter } = globalThis as unknown as { painter: Painter };
        painter.flash('changed');
        painter.unmark([document.body]);
        return painter.boxesOf('changed').length;
      });
      expect(left).toBe(0);
      expect(await registryNames(opened)).toEqual([]);
    });
  });
});
