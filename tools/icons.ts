/** `npm run icons`: the icons in all sizes, and the pictures of the Chrome Web Store, drawn from our SVGs by a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ROOT } from './run-program.ts';
import { ensureBrowser } from './setup/ensure-browser.ts';

interface Drawing {
  readonly from: string;
  readonly to: `${string}.png`;
  /** CSS pixels of the whole picture. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels that the drawing itself is wide, in the middle of the picture; all of it by default. */
  readonly drawnWidth?: number;
  readonly isOpaque?: boolean;
}

/** CSS pixels: what both browsers' toolbars, menus and lists ask for on their screens. In the small ones the lines keep to whole pixels. */
const SMALL_SIZES = [16, 24, 32];
const SIZES = [48, 64, 96, 128];
/** The store wants 96 pixels of drawing within 128; icon.svg leaves a 32nd of its width free at each side. */
const STORE_DRAWN_WIDTH = (96 * 128) / 120;

const icon =
  (from: string) =>
  (size: number): Drawing => ({ from, to: `public/icon/${size}.png`, width: size, height: size });

const DRAWINGS: readonly Drawing[] = [
  ...SMALL_SIZES.map(icon('docs/icon-small.svg')),
  ...SIZES.map(icon('docs/icon.svg')),
  {
    from: 'docs/icon.svg',
    to: 'docs/store/images/icon-128.png',
    width: 128,
    height: 128,
    drawnWidth: STORE_DRAWN_WIDTH,
  },
  {
    from: 'docs/store/images/promo.svg',
    to: 'docs/store/images/promo-440x280.png',
    width: 440,
    height: 280,
    isOpaque: true,
  },
];

const browser = await puppeteer.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const { from, to, width, height, drawnWidth = width, isOpaque = false } of DRAWINGS) {
  await page.setViewport({ width, height });
  const drawing = readFileSync(join(ROOT, from), 'utf8');
  const style = `body{margin:0;display:grid;place-items:center;height:${height}px}svg{display:block;width:${drawnWidth}px}`;
  await page.setContent(`<style>${style}</style>${drawing}`);
  await page.screenshot({ path: join(ROOT, to) as Drawing['to'], omitBackground: !isOpaque });
}
await browser.close();
