import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../tools/find-browser.ts';

/** The library's modules as functions in the page see them. */
export type PageLibrary = typeof import('./page-library.ts');

/** A page in a real browser with the library in a world of its own, as a content script has it. */
export interface OpenedPage {
  readonly page: Page;
  /** Runs a function in the library's world; it is sent as text, so it can use nothing from outside of it. */
  run<T>(work: (library: PageLibrary) => T | Promise<T>): Promise<T>;
}

export interface PageRequest {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly scheme?: 'light' | 'dark';
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts one browser and one server for a file's tests; the function it answers opens pages in them. */
export function useBrowser(): (request: PageRequest) => Promise<OpenedPage> {
  const pages = new Map<string, PageRequest>();
  let browser: Browser | undefined;
  let server: Server | undefined;
  let library = '';
  beforeAll(async () => {
    const found = findBrowser().browser;
    if (!found) throw new Error('no Chromium that is new enough: set CHROMIUM_PATH');
    library = await bundleLibrary();
    server = await serve(pages);
    browser = await puppeteer.launch({ executablePath: found.path, headless: true, args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return async (request) => {
    if (!browser || !server) throw new Error('the browser is there only while a test runs');
    const path = `/${pages.size + 1}`;
    pages.set(path, request);
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: request.scheme ?? 'light' }]);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    return { page, run: await libraryWorld(page, library) };
  };
}

function serve(pages: ReadonlyMap<string, PageRequest>): Promise<Server> {
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The library as one script, minified as the product is. */
async function bundleLibrary(entry = new URL('./page-library.ts', import.meta.url).pathname): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'library' } },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('the library was not built');
  return chunk.code;
}

async function libraryWorld(page: Page, library: string): Promise<OpenedPage['run']> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'library' });
  const contextId = world.executionContextId;
  await evaluate(session, contextId, `${library};globalThis.library=library;0`);
  return async (work) => evaluate(session, contextId, `(${String(work)})(library)`);
}

async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
