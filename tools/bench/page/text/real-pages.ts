/**
 * The saved news pages beside the project, and the reading of them in a browser. None of their text is printed or kept.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { HEADLESS_FLAGS, QUIET_FLAGS } from '../../../browser/quiet-flags.ts';
import { findBrowser } from '../../../find-browser.ts';
import { PAGES_ARCHIVE } from '../../../pages-archive.ts';

export interface RealPage {
  readonly id: string;
  readonly html: string;
  /** The article's text as others wrote it down, or `null`. */
  readonly gold: string | null;
}

interface IndexRow {
  readonly id: string;
  readonly lang: string;
  readonly gold: string | null;
}

/** A reference text that only holds the beginning of its article says nothing of how much is read. */
const PARTIAL = 'cleaned_text prefix';

/**
 * The English pages, in the order of the index.
 * @param folder the unpacked archive; by default it is unpacked into a temporary folder, which is removed at exit
 * @throws Error when neither is there
 */
export function englishPages(folder = unpack()): RealPage[] {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as IndexRow[];
  return index
    .filter(({ lang }) => lang === 'en')
    .map(({ id, gold }) => {
      const goldFile = join(folder, id, 'gold.txt');
      const hasGold = gold !== PARTIAL && existsSync(goldFile);
      return {
        id,
        html: readFileSync(join(folder, id, 'source.html'), 'utf8'),
        gold: hasGold ? readFileSync(goldFile, 'utf8') : null,
      };
    });
}

function unpack(): string {
  if (!existsSync(PAGES_ARCHIVE)) throw new Error(`${PAGES_ARCHIVE} is not there`);
  const folder = mkdtempSync(join(tmpdir(), 'says-who-pages-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  execFileSync('tar', ['-xJf', PAGES_ARCHIVE, '-C', folder]);
  const inner = join(folder, 'pages');
  return existsSync(inner) ? inner : folder;
}

/** A world of our own in a saved page, as a content script has it. */
export interface PageWorld {
  readonly page: Page;
  /** Value of an expression there, awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Gives that world a function of one text that calls into the bench. */
  expose(name: string, called: (argument: string) => void): Promise<void>;
  /** Slows the page's processor down so many times. */
  slowDown(times: number): Promise<void>;
}

export interface PageVisitor {
  /** Name and version of the browser. */
  readonly browser: string;
  /** Opens a saved page, its own scripts forbidden and nothing loaded from elsewhere. */
  visit<T>(html: string, work: (world: PageWorld) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const FLAGS = [...QUIET_FLAGS, ...HEADLESS_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
const VISIT_TIMEOUT = 30_000;
const WORLD = 'says-who';

/**
 * Starts one browser in which saved pages are visited one after another. `script` is evaluated in our world of each,
 * where timers and frames come only in a page that is `isScripted`; its own scripts are kept from running all the same.
 */
export async function openVisitor(script: string, isScripted = false): Promise<PageVisitor> {
  const found = findBrowser().browser;
  if (!found) throw new Error('no Chromium that is new enough: set CHROMIUM_PATH');
  let html = '';
  const server = createServer((request, response) => {
    const isPage = request.url === '/page';
    response.writeHead(isPage ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    });
    response.end(isPage ? html : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: true,
    args: FLAGS,
    protocolTimeout: VISIT_TIMEOUT,
  });
  return {
    browser: await browser.version(),
    async visit(source, work) {
      html = source;
      const page = await browser.newPage();
      try {
        await page.setJavaScriptEnabled(isScripted);
        await page.goto(address, { waitUntil: 'domcontentloaded', timeout: VISIT_TIMEOUT });
        return await work(await ownWorld(page, script));
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function ownWorld(page: Page, script: string): Promise<PageWorld> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  const expose = async (name: string, called: (argument: string) => void) => {
    await session.send('Runtime.enable');
    session.on('Runtime.bindingCalled', (event) => event.name === name && called(event.payload));
    await session.send('Runtime.addBinding', { name, executionContextName: WORLD });
  };
  const slowDown = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
  await evaluate(`${script};0`);
  return { page, evaluate, expose, slowDown };
}
