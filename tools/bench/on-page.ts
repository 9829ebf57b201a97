import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { HEADLESS_FLAGS, QUIET_FLAGS } from '../browser/quiet-flags.ts';
import { findBrowser } from '../find-browser.ts';

/** Milliseconds for one call into the page: all words of all claims take minutes. */
const PATIENCE = 1_800_000;

/** A page with nothing in it but what is to be measured. */
export interface MeasuredPage {
  /** By path. The page runs `/contestant.js`. */
  readonly scripts: ReadonlyMap<string, string>;
  /** A store belongs to an address, port included: the same one finds it again. By default any port. */
  readonly port?: number;
  /** A profile that is kept. */
  readonly userDataDir?: string;
  /** Of Chromium, besides the usual ones. */
  readonly flags?: readonly string[];
}

/** Evaluates an expression on what the page's script exports: "fill(1000)". */
export type Call = <T>(expression: string) => Promise<T>;

/**
 * Measures in a page of a real Chromium, which is closed afterwards.
 * @throws Error when there is no browser that is new enough
 */
export async function onPage(
  { scripts, port = 0, userDataDir, flags = [] }: MeasuredPage,
  measure: (call: Call, browser: Browser) => Promise<void>,
): Promise<void> {
  const found = findBrowser().browser;
  if (!found) throw new Error('no Chromium that is new enough: set CHROMIUM_PATH');
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '');
    response.writeHead(200, { 'content-type': `text/${script ? 'javascript' : 'html'}; charset=utf-8` });
    response.end(script ?? '<!doctype html><title>bench</title><script src="/contestant.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: true,
    args: [...QUIET_FLAGS, ...HEADLESS_FLAGS, ...flags],
    protocolTimeout: PATIENCE,
    ...(userDataDir ? { userDataDir } : {}),
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await measure((expression) => page.evaluate(`contestant.${expression}`) as Promise<never>, browser);
  } finally {
    await browser.close();
    server.close();
  }
}
