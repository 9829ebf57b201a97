import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Page, type WebWorker } from 'puppeteer-core';
import { HEADLESS_FLAGS, QUIET_FLAGS } from '../browser/quiet-flags.ts';
import { findBrowser } from '../find-browser.ts';

/** What the arena's own server answers, by path. */
export type Files = ReadonlyMap<string, { readonly type: string; readonly body: string | Uint8Array }>;

/** Script of a worker: nothing, the contestant comes by {@link Arena}'s users. */
const WORKER = '/worker.js';
const OWN_FILES: Files = new Map([
  ['/', { type: 'text/html', body: '<!doctype html><title>bench</title>' }],
  [WORKER, { type: 'text/javascript', body: '' }],
]);

/** One browser in which workers come and go. */
export interface Arena {
  /** Name and version. */
  readonly browser: string;
  /** A worker of its own: a realm, a heap and a thread that nothing has run in. */
  worker(): Promise<WebWorker>;
  close(): Promise<void>;
}

/** Milliseconds for one call into a worker; a million words take a slow machine a while. */
const CALL_TIMEOUT = 600_000;

/** @throws Error when there is no browser that is new enough. */
export async function openArena(files: Files): Promise<Arena> {
  const found = findBrowser().browser;
  if (!found) throw new Error('no Chromium that is new enough: set CHROMIUM_PATH');
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '') ?? OWN_FILES.get(request.url ?? '');
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: true,
    args: [...QUIET_FLAGS, ...HEADLESS_FLAGS],
    protocolTimeout: CALL_TIMEOUT,
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    browser: await browser.version(),
    worker: () => startWorker(page),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function startWorker(page: Page): Promise<WebWorker> {
  const started = new Promise<WebWorker>((resolve) => page.once('workercreated', resolve));
  await page.evaluate((path) => {
    new Worker(path);
  }, WORKER);
  return started;
}
