/**
 * `npm run bench:library [-- --claims N] [--articles N] [--profile FOLDER]`: what the library costs with 100,000 claims of 4,000 articles, in a real
 * Chromium. Times are printed and never asserted, since they are the machine's; each stands beside its ratio to reading one
 * window of claims by primary key, without checking it. Filling the store takes minutes; with a profile it is kept for the next
 * time.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { HEADLESS_FLAGS, QUIET_FLAGS } from '../../browser/quiet-flags.ts';
import { formatTable } from '../../counted.ts';
import { findBrowser } from '../../find-browser.ts';
import { step } from '../../progress.ts';
import { bundle } from '../bundle.ts';
import { median, quantile } from '../quantile.ts';
import type { Measured } from './contestant.ts';

/** Milliseconds for one call into the page: all words of all claims take minutes. */
const PATIENCE = 1_800_000;
/** A store belongs to an address, port included: the same one each time finds it again. */
const PORT = 18_917;
/** How often each is measured; the middle time counts. */
const TIMES = 5;

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '100000' },
    articles: { type: 'string', default: '4000' },
    profile: { type: 'string' },
  },
});

const script = await bundle(import.meta.resolve('./contestant.ts'));
const server = createServer((request, response) => {
  const isScript = request.url === '/contestant.js';
  response.writeHead(200, { 'content-type': isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8' });
  response.end(isScript ? script : '<!doctype html><title>The library</title><script src="/contestant.js"></script>');
});
await new Promise<void>((resolve) => server.listen(values.profile ? PORT : 0, '127.0.0.1', resolve));
const found = findBrowser().browser;
if (!found) throw new Error('no Chromium that is new enough: set CHROMIUM_PATH');
const browser = await puppeteer.launch({
  executablePath: found.path,
  headless: true,
  args: [...QUIET_FLAGS, ...HEADLESS_FLAGS],
  protocolTimeout: PATIENCE,
  ...(values.profile ? { userDataDir: values.profile } : {}),
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await measureAll(page);
} finally {
  await browser.close();
  server.close();
}

async function measureAll(page: Page): Promise<void> {
  const call = <T>(expression: string) => page.evaluate(`contestant.${expression}`) as Promise<T>;
  await step(`Storing ${values.claims} claims`, () => call(`fill(${values.articles}, ${values.claims})`));
  const indexed = await step('Putting their words into the index', () => call<Measured>('index()'));
  const repeat = async (label: string, work: () => Promise<Measured[]>) => {
    const rounds: Measured[][] = [];
    await step(label, async () => {
      await work();
      for (let round = 0; round < TIMES; round++) rounds.push(await work());
    });
    return middle(rounds);
  };
  const base = await repeat('A window by primary key', async () => [await call<Measured>('baseline()')]);
  const claims = await repeat('Claims', () => call<Measured[]>('claims()'));
  const others = await repeat('Sources, disputes, figures', () => call<Measured[]>('others()'));
  const total = await step('Counting all', () => call<Measured>('total()'));
  const unit = base[0]?.first ?? 1;
  const rows = [...base, ...claims, ...others, total, indexed].map((one) => rowOf(one, unit));
  console.log(
    `\n${formatTable([['what', 'first rows, ms', '× one window', 'whole, ms', 'longest block, ms', 'rows'], ...rows])}\n`,
  );
  const firsts = claims.map(({ first }) => first);
  console.log(
    `First rows of claims: half within ${median(firsts).toFixed(0)} ms, all within ${quantile(firsts, 1).toFixed(0)} ms.`,
  );
}

/** Of several rounds, for each thing the middle times and the longest block of all. */
function middle(rounds: readonly (readonly Measured[])[]): Measured[] {
  return (rounds[0] ?? []).map((one, index) => {
    const all = rounds.flatMap((round) => round[index] ?? []);
    return {
      ...one,
      first: median(all.map(({ first }) => first)),
      whole: median(all.map(({ whole }) => whole)),
      blocked: quantile(
        all.map(({ blocked }) => blocked),
        1,
      ),
    };
  });
}

function rowOf({ name, first, whole, blocked, rows }: Measured, unit: number): string[] {
  return [name, first.toFixed(1), (first / unit).toFixed(1), whole.toFixed(0), blocked.toFixed(0), String(rows)];
}
