import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Realm } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { StartedBrowser } from '../../tools/browser/start-firefox.ts';
import { bundleLibrary } from './bundle-library.ts';
import { type BrowserName, findNamed, launch } from './launch.ts';

/** The library's modules as functions in the page see them. */
export type PageLibrary = typeof import('./page-library.ts');

/** A page in a real browser with the library in a world of its own, as a content script has it. */
export interface OpenedPage {
  readonly page: Page;
  readonly url: string;
  /**
   * Runs a function in the library's world; it is sent as text, so it can use nothing from outside of it but its
   * arguments, which are sent as JSON.
   */
  run<T, Args extends readonly unknown[]>(
    work: (library: PageLibrary, ...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
}

export interface PageRequest {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type OpenPage = (request: PageRequest) => Promise<OpenedPage>;

/**
 * The same tests in Chromium and in Firefox. What only one of them can do is tested in a block of its own that says why.
 * @param tests registers the tests of one browser
 */
export function inBothBrowsers(tests: (open: OpenPage, browser: BrowserName) => void): void {
  for (const name of ['Chromium', 'Firefox'] as const) {
    describe(`in ${name}`, () => tests(useBrowser(name), name));
  }
}

/** Starts one browser and one server for a file's tests; the function it answers opens pages in them, closed after each test. */
export function useBrowser(name: BrowserName = 'Chromium', flags: readonly string[] = []): OpenPage {
  const pages = new Map<string, PageRequest>();
  const opened: Page[] = [];
  let launched: StartedBrowser | undefined;
  let server: Server | undefined;
  let library = '';
  const found = findNamed(name);
  beforeAll(async () => {
    if ('missing' in found) return;
    const launching = launch(name, found.path, flags);
    [server, library] = await Promise.all([serve(pages), bundleLibrary()]).finally(async () => {
      // Also where the library cannot be built: or nobody would close it.
      launched = await launching;
    });
  });
  beforeEach(({ skip }) => {
    if ('missing' in found) skip(found.missing);
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });
  afterAll(async () => {
    await launched?.close();
    server?.close();
  });
  return async (request) => {
    if (!launched || !server) throw new Error('the browser is there only while a test runs');
    const path = `/${pages.size + 1}`;
    pages.set(path, request);
    const page = await launched.browser.newPage();
    opened.push(page);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    await page.goto(url);
    return { page, url, run: await libraryWorld(page, library) };
  };
}

function serve(pages: ReadonlyMap<string, PageRequest>): Promise<Server> {
  const server = createServer((request, response) => {
    // Every browser asks for it, and complains on the page's console when there is none.
    const page: PageRequest | undefined = request.url === '/favicon.ico' ? { html: '' } : pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/**
 * Puppeteer's own world beside the page's: an isolated world in Chromium, a sandbox with Xray wrappers in Firefox, which is
 * what content scripts have there. It is not in puppeteer's types, and has no public equal that works in both.
 */
interface FrameWithWorld {
  isolatedRealm(): Realm;
}

async function libraryWorld(page: Page, library: string): Promise<OpenedPage['run']> {
  const world = (page.mainFrame() as unknown as FrameWithWorld).isolatedRealm();
  await world.evaluate(`${library};globalThis.library=library;0`);
  return async (work, ...args) => {
    const given = args.map((arg) => `,${JSON.stringify(arg)}`).join('');
    return (await world.evaluate(`(${String(work)})(library${given})`)) as Awaited<ReturnType<typeof work>>;
  };
}
