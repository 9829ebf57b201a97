/**
 * `npm run soak [-- --pages N] [--minutes M] [--seed S] [--out FILE] [--extension FOLDER] [--browser firefox]`:
 * two hours of reading in ten minutes. Real pages are opened, scrolled, labelled and left, in one profile, while the background is killed
 * every few seconds; what the pages, the popup, the library and the background hold in memory is measured along the way, and in the end
 * what is stored is held against what was done. Prints a report, and fails where memory rises, something is lost, or something of ours
 * wrote an error (docs/durability.md).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchWithExtension } from '../browser/launch.ts';
import { launchFirefox } from '../browser/launch-firefox.ts';
import { buildExtension } from '../build.ts';
import { largeScreen } from '../drive/screen.ts';
import { readNewsroom } from '../newsroom/pages.ts';
import { step } from '../progress.ts';
import { createRandom } from '../random.ts';
import { ensureBrowser } from '../setup/ensure-browser.ts';
import { ensureFirefox } from '../setup/ensure-firefox.ts';
import { wholeNumber } from '../whole-number.ts';
import { IDLE, soakInFirefox } from './firefox.ts';
import { slopesTold } from './memory-verdicts.ts';
import { readPages } from './read-pages.ts';
import { tableByTenths, tableOfCounts, tableOfGathered, tableOfProcess, verdictLines } from './report.ts';
import { startSite } from './site.ts';
import { soak } from './soak.ts';
import type { Verdict } from './verdict.ts';
import { entryInWords, firefoxVerdictsOf, verdictsOf } from './verdicts.ts';

/** Everything but loopback is not to be found: a saved page asks for much that is not here. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
/** The same in Firefox: a proxy where nobody is, for all but loopback. */
const FIREFOX_OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
};
/** The sample article that the page which is kept open goes back to. */
const RESTING = '/border';
const MOST_PRINTED = 20;
/** The part of a run that pages are read in; the rest is for what is looked at when all of them were. */
const READING = 0.85;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    pages: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    extension: { type: 'string' },
  },
});
const isFirefox = values.browser === 'firefox';
const count = wholeNumber(values.pages ?? (isFirefox ? '60' : '300'), '--pages', 1);
const seed = wholeNumber(values.seed, '--seed', 1);
const minutes = Number(values.minutes);
if (Number.isNaN(minutes)) throw new RangeError(`--minutes takes a number; got "${values.minutes}"`);

const pages = await step('Unpacking the pages', () => readPages());
const extensionDir = values.extension ?? (await buildExtension(isFirefox ? 'firefox-mv3' : 'chrome-mv3-e2e'));
const html = String(readNewsroom('http://127.0.0.1').get(RESTING)?.body);
const site = await startSite(pages, { id: 'resting', html, isEnglish: true });
const shared = {
  site,
  pages,
  count,
  reopened: 20,
  random: createRandom(seed),
  tell: (line: string) => console.log(`  ${line}`),
};
try {
  await step(`Reading ${count} pages by seed ${seed}`, isFirefox ? inFirefox : () => inChromium(minutes));
} finally {
  await site.close();
}

async function inChromium(forMinutes: number): Promise<void> {
  await ensureBrowser();
  const chromium = await launchWithExtension({ extensionDir, flags: [...largeScreen(1), OFFLINE] });
  try {
    const duration = forMinutes * 60_000 * READING;
    const unkilled = Math.ceil(count / 5);
    const done = await soak({ ...shared, chromium, duration, unkilled, sampleEvery: 12, compared: 4 });
    const ours = done.heard.filter(({ owner }) => owner === 'ours').map(entryInWords);
    tell(
      [tableOfCounts(done), tableByTenths(done), tableOfGathered(done), slopesTold(done).join('\n')],
      verdictsOf(done),
      { ...done },
      [...Object.values(done.problems).flat(), ...done.again.problems, ...ours, ...done.errors],
    );
  } finally {
    await chromium.close();
  }
}

async function inFirefox(): Promise<void> {
  const executablePath = await ensureFirefox();
  if (executablePath === null) throw new Error('there is no Firefox: set FIREFOX_PATH');
  const prefs = { ...FIREFOX_OFFLINE, 'extensions.background.idle.timeout': IDLE };
  const firefox = await launchFirefox({ extensionDir, executablePath, prefs });
  try {
    await firefox.allowSite('http://127.0.0.1/*');
    const done = await soakInFirefox({ ...shared, firefox });
    tell([tableOfProcess(done)], firefoxVerdictsOf(done), { ...done }, [
      ...Object.values(done.problems).flat(),
      ...done.again.problems,
      ...done.errors,
    ]);
  } finally {
    await firefox.close();
  }
}

function tell(tables: readonly string[], verdicts: readonly Verdict[], done: object, wrong: readonly string[]): void {
  console.log(`\n${tables.join('\n\n')}\n\n${verdictLines(verdicts).join('\n')}\n`);
  for (const problem of wrong.slice(0, MOST_PRINTED)) console.error(problem);
  if (values.out) writeFileSync(values.out, JSON.stringify({ verdicts, ...done }, null, 1));
  if (verdicts.some(({ isPassed }) => !isPassed)) process.exitCode = 1;
}
