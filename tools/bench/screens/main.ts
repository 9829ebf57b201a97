/**
 * `npm run bench:screens [-- --claims N] [--articles N]`: how soon the extension's own pages paint, beside an empty page of the
 * same extension, in a tab and in the popup, and how soon the popup answers to the reader with the processor slowed down 4 times. One Chromium run;
 * times are printed and never asserted, since they are the machine's.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchWithExtension } from '../../browser/launch.ts';
import { buildExtension } from '../../build.ts';
import { formatTable } from '../../counted.ts';
import { largeScreen } from '../../drive/screen.ts';
import { startNewsroom } from '../../newsroom/server.ts';
import { step } from '../../progress.ts';
import { ensureBrowser } from '../../setup/ensure-browser.ts';
import { bundle } from '../bundle.ts';
import { median, quantile } from '../quantile.ts';
import { type Answered, interact, POPUP_INTERACTIONS } from './interactions.ts';

const TIMES = 7;
const SLOW_DOWN = 4;
const EMPTY = 'empty.html';
/** Milliseconds for one call into a page: filling a store takes a minute. */
const PATIENCE = 600_000;

const { values } = parseArgs({
  options: { claims: { type: 'string', default: '100000' }, articles: { type: 'string', default: '4000' } },
});

await ensureBrowser();
const extensionDir = await withEmptyPage(await buildExtension());
const newsroom = await startNewsroom();
const chromium = await launchWithExtension({ extensionDir, flags: largeScreen(1) });
try {
  const article = await chromium.open(`${newsroom.url}/border`);
  const popup = await step('Opening the popup', () => repeat(() => paintOfPopup(chromium, article)));
  const answers = await step('Answering in the popup', () => answersOfPopup(chromium, article));
  const empty = await step('Opening an empty page', () => repeat(() => paintOf(chromium, EMPTY)));
  const emptyPopup = await step('Opening an empty popup', () => paintOfEmptyPopup(chromium, article));
  await step(`Storing ${values.claims} claims`, () => fillStore(chromium));
  const library = await step('Opening the library', () =>
    repeat(() => paintOf(chromium, 'library.html', '.claim-entry')),
  );
  console.log(
    `\n${report(empty, { 'empty popup': emptyPopup, popup, [`library, ${values.claims} claims`]: library })}\n\n${reportAnswers(answers)}\n`,
  );
} finally {
  await chromium.close();
  await newsroom.close();
  rmSync(extensionDir, { recursive: true, force: true });
}

/** What an opened page did: milliseconds since its navigation began. */
interface Opened {
  readonly painted: number;
  /** When its first rows were there; the paint where it has none. */
  readonly filled: number;
}

/** A copy of a built extension with an empty page, and one that fills the store. */
async function withEmptyPage(built: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-screens-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, EMPTY), '<!doctype html><title>Empty</title><p>Empty</p>');
  writeFileSync(
    join(folder, 'fill.html'),
    '<!doctype html><meta charset="utf-8"><title>Fill</title><script src="fill.js"></script>',
  );
  writeFileSync(join(folder, 'fill.js'), await bundle(import.meta.resolve('../library/contestant.ts')));
  return folder;
}

async function fillStore({ openOwn }: ExtensionBrowser): Promise<void> {
  const page = await openOwn('fill.html');
  page.setDefaultTimeout(PATIENCE);
  await page.evaluate(`contestant.fill(${values.articles}, ${values.claims})`);
  await page.close();
}

async function repeat(open: () => Promise<Opened>): Promise<Opened> {
  // The first opening compiles code that the browser then keeps.
  await open();
  const all: Opened[] = [];
  for (let time = 0; time < TIMES; time++) all.push(await open());
  return { painted: median(all.map(({ painted }) => painted)), filled: median(all.map(({ filled }) => filled)) };
}

async function paintOf({ openOwn }: ExtensionBrowser, path: string, rows?: string): Promise<Opened> {
  return closing(await openOwn(path), rows);
}

async function paintOfPopup({ clickButton }: ExtensionBrowser, article: Page): Promise<Opened> {
  return closing(await clickButton(article), '.claim-row');
}

async function paintOfEmptyPopup(extension: ExtensionBrowser, article: Page): Promise<Opened> {
  const own = await extension.openOwn(EMPTY);
  await own.evaluate(`chrome.action.setPopup({ popup: '${EMPTY}' })`);
  const opened = await repeat(async () => closing(await extension.clickButton(article, EMPTY)));
  await own.evaluate("chrome.action.setPopup({ popup: 'popup.html' })");
  await own.close();
  return opened;
}

async function closing(page: Page, rows?: string): Promise<Opened> {
  const opened = await readPaint(page, rows);
  await page.close();
  return opened;
}

async function readPaint(page: Page, rows: string | undefined): Promise<Opened> {
  if (rows) await page.waitForSelector(rows);
  return page.evaluate(async () => {
    const filled = performance.now();
    const painted = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    return { painted, filled: Math.max(painted, filled) };
  });
}

async function answersOfPopup({ clickButton }: ExtensionBrowser, article: Page): Promise<Answered[]> {
  const popup = await clickButton(article);
  await popup.waitForSelector('.claim-row');
  const devtools = await popup.createCDPSession();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const answered: Answered[] = [];
  for (const interaction of POPUP_INTERACTIONS) answered.push(await interact(popup, interaction));
  await popup.close();
  return answered;
}

function report(empty: Opened, pages: Readonly<Record<string, Opened>>): string {
  const ms = (value: number) => value.toFixed(0);
  const rows = Object.entries(pages).map(([name, { painted, filled }]) => [
    name,
    ms(painted),
    `${(painted / empty.painted).toFixed(1)} ×`,
    ms(filled),
  ]);
  return formatTable([
    ['page', 'first paint, ms', 'of an empty one', 'first rows, ms'],
    ['empty page', ms(empty.painted), '1.0 ×', '–'],
    ...rows,
  ]);
}

function reportAnswers(answers: readonly Answered[]): string {
  const all = answers.flatMap(({ durations }) => durations);
  return formatTable([
    [`in the popup, processor slowed down ${SLOW_DOWN} ×`, 'to next paint, ms (longest)'],
    ...answers.map(({ name, durations }) => [
      name,
      `${median(durations).toFixed(0)} (${Math.max(...durations).toFixed(0)})`,
    ]),
    ['all, 98th percentile', quantile(all, 0.98).toFixed(0)],
  ]);
}
