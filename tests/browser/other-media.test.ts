/** Marks on paper, and where the reader's system chooses the colours. */
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { newsPage } from './article.ts';
import { inBothBrowsers, type OpenedPage, useBrowser } from './browser-page.ts';

/** LIT_COLOUR, as a PDF writes it. */
const AMBER = { red: 0.88, green: 0.63, blue: 0.13 };
/** A box of the page's own in that colour: it shows that the colour would be found. */
const AMBER_BOX = '<div style="background:#e0a020;height:20px"></div>';

/** Marks the first claim, lights its content and flashes all of it. */
function paintBrightly(opened: OpenedPage): Promise<void> {
  return opened.run(({ createPainter, readPage }) => {
    const page = readPage(document);
    const at = page.text.indexOf('Oda Venn');
    const painter = createPainter(document);
    const [marked, content] = [page.rangesFor([at, at + 8]), page.rangesFor([at + 40, at + 90])];
    painter.paint([{ claimId: 'first', style: 'act-accusation', marked, content }]);
    painter.light('first');
    painter.flash('first');
    return undefined;
  });
}

/** The colours that a PDF's pages fill anything with. */
function fillColours(pdf: Uint8Array): { red: number; green: number; blue: number }[] {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const drawn = [...text.matchAll(/FlateDecode[\s\S]*?stream\r?\n/g)].map(({ index, 0: head }) => {
    const start = index + head.length;
    return inflateSync(bytes.subarray(start, text.indexOf('endstream', start))).toString('latin1');
  });
  return [...drawn.join('\n').matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\b/g)].map(([, red, green, blue]) => ({
    red: Number(red),
    green: Number(green),
    blue: Number(blue),
  }));
}

function countAmber(pdf: Uint8Array): number {
  const isNear = (a: number, b: number) => Math.abs(a - b) < 0.01;
  return fillColours(pdf).filter(
    ({ red, green, blue }) => isNear(red, AMBER.red) && isNear(green, AMBER.green) && isNear(blue, AMBER.blue),
  ).length;
}

inBothBrowsers((open) => {
  describe('a page that is printed', () => {
    it('has its lines, and no background of ours that would cost ink', async () => {
      const plain = await open({ html: newsPage() });
      await paintBrightly(plain);
      const paper = await plain.page.pdf({ printBackground: true });
      expect(fillColours(paper).length).toBeGreaterThan(0);
      expect(countAmber(paper)).toBe(0);

      const boxed = await open({ html: newsPage({ body: AMBER_BOX }) });
      expect(countAmber(await boxed.page.pdf({ printBackground: true }))).toBeGreaterThan(0);
    });
  });
});

describe('forced colours (only Chromium: Firefox takes them from its settings, not from a test)', () => {
  const open = useBrowser();

  /** A picture of marked words with a line of this look. */
  async function pictureOf(opened: OpenedPage, style: string): Promise<string> {
    await opened.run(({ createPainter, readPage, MARK_STYLES }, wanted) => {
      const { painter } = globalThis as unknown as { painter?: ReturnType<typeof createPainter> };
      painter?.destroy();
      const page = readPage(document);
      const at = page.text.indexOf('Oda Venn');
      const fresh = createPainter(document);
      const look = MARK_STYLES.find((one) => one === wanted) ?? 'act-statement';
      fresh.paint([{ claimId: 'a', style: look, marked: page.rangesFor([at, at + 8]), content: [] }]);
      Object.assign(globalThis, { painter: fresh });
    }, style);
    const clip = await opened.page.evaluate(() => {
      const { x, y } = (document.querySelector('article p') as Element).getBoundingClientRect();
      return { x, y, width: 66, height: 26 };
    });
    return opened.page.screenshot({ clip, encoding: 'base64' });
  }

  it('every mark is seen, and the line still tells the looks apart', async () => {
    const opened = await open({ html: newsPage({ head: '<style>p{font-size:18px}</style>' }) });
    await opened.page
      .createCDPSession()
      .then((session) =>
        session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] }),
      );
    const styles = ['act-statement', 'act-denial', 'act-accusation', 'act-forecast', 'act-hearsay', 'status-confirmed'];
    const pictures: string[] = [];
    for (const style of styles) pictures.push(await pictureOf(opened, style));
    expect(new Set(pictures).size).toBe(styles.length);
  });
});
