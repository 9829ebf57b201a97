/** `npm run icons`: the icons in all sizes, drawn from docs/icon.svg by a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ROOT } from './run-program.ts';
import { ensureBrowser } from './setup/ensure-browser.ts';

/** CSS pixels: what both browsers' toolbars, menus and stores ask for. */
const SIZES = [16, 32, 48, 96, 128];
const FOLDER = join(ROOT, 'public/icon');

const drawing = readFileSync(join(ROOT, 'docs/icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true });
}
await browser.close();
