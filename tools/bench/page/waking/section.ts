import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchWithExtension } from '../../../browser/launch.ts';
import { formatTable } from '../../../counted.ts';
import { findBrowser } from '../../../find-browser.ts';
import { startNewsroom } from '../../../newsroom/server.ts';
import { startSlowPage } from '../../../newsroom/slow-page.ts';
import { median, quantile } from '../../quantile.ts';

/** Milliseconds between the two halves of the page. */
const ON_ITS_WAY = 400;
/** Milliseconds until the browser has settled after its background was ended. */
const SETTLING = 400;
const RUNS = 25;

/** How the background is found when a page of an allowed site begins to load. */
const WAYS = [
  'awake',
  'asleep, woken by the page’s beginning',
  'asleep, woken by the question about the text',
] as const;
type Way = (typeof WAYS)[number];

/** Milliseconds of one load. */
interface Load {
  /** From asking for the page to the end of its parsing, its way left out. */
  readonly parsed: number;
  /** From there until marks are painted. */
  readonly marked: number;
}

/** The little of the background's world that is used here. */
interface BackgroundWorld {
  readonly chrome: {
    readonly scripting: {
      getRegisteredContentScripts(): Promise<{ readonly js?: readonly string[] }[]>;
      registerContentScripts(scripts: readonly object[]): Promise<void>;
      unregisterContentScripts(filter: { readonly ids: readonly string[] }): Promise<void>;
    };
  };
}

/**
 * How long after a page has loaded its marks are there, by how the background was found; the ways take turns in one Chromium.
 * @param extensionDir the build of the end-to-end tests
 */
export async function measureWaking(extensionDir: string): Promise<string> {
  const found = findBrowser().browser;
  if (!found) throw new Error('no Chromium that is new enough: set CHROMIUM_PATH');
  const newsroom = await startNewsroom();
  const html = await (await fetch(`${newsroom.url}/border`)).text();
  const slow = await startSlowPage(html, () => wait(ON_ITS_WAY));
  const chromium = await launchWithExtension({ extensionDir, executablePath: found.path });
  const loads = new Map(WAYS.map((way) => [way, [] as Load[]]));
  try {
    const page = await chromium.open(`${newsroom.url}/border`);
    await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
    await page.evaluateOnNewDocument(noteMarks);
    for (let run = 0; run < RUNS; run++)
      for (const [way, own] of loads) {
        await prepare(chromium, way);
        own.push(await loadOnce(page, slow.url));
      }
  } finally {
    await chromium.close();
    slow.close();
    await newsroom.close();
  }
  return formatTable([
    ['the background', 'until marked, ms (p95)', 'the page’s own loading, ms (p95)'],
    ...[...loads].map(([way, own]) => [
      way,
      spread(own.map(({ marked }) => marked)),
      spread(own.map((one) => one.parsed)),
    ]),
  ]);
}

const spread = (times: readonly number[]): string =>
  `${median(times).toFixed(0)} (${quantile(times, 0.95).toFixed(0)})`;

/** Registers or takes away the script that wakes the background, and ends that, as the way wants it. */
async function prepare(chromium: ExtensionBrowser, way: Way): Promise<void> {
  const isToldAhead = way !== 'asleep, woken by the question about the text';
  await (await chromium.worker()).evaluate(async (isWanted) => {
    const { scripting } = (globalThis as unknown as BackgroundWorld).chrome;
    const id = 'wake-on-allowed-sites';
    const isThere = (await scripting.getRegisteredContentScripts()).some(({ js }) => js?.includes('wake.js'));
    if (isThere && !isWanted) await scripting.unregisterContentScripts({ ids: [id] });
    if (!isThere && isWanted)
      await scripting.registerContentScripts([
        { id, js: ['wake.js'], matches: ['http://127.0.0.1/*'], runAt: 'document_start' },
      ]);
  }, isToldAhead);
  if (way !== 'awake') await chromium.endBackground();
  await wait(SETTLING);
}

/** Runs in the page before all else: notes when the first mark is painted. */
function noteMarks(): void {
  const look = () => {
    if (CSS.highlights.size > 0) performance.mark('marked');
    else setTimeout(look, 1);
  };
  look();
}

async function loadOnce(page: Page, url: string): Promise<Load> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => performance.getEntriesByName('marked').length > 0, { polling: 20 });
  const [parsed, marked] = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return [
      navigation?.domInteractive ?? Number.NaN,
      performance.getEntriesByName('marked')[0]?.startTime ?? Number.NaN,
    ];
  });
  return { parsed: (parsed ?? Number.NaN) - ON_ITS_WAY, marked: (marked ?? Number.NaN) - (parsed ?? Number.NaN) };
}
