/**
 * The same reading in Firefox, where no debugger sees into heaps: memory is that of whole processes, as the browser counts it. The
 * background is not killed there; the browser ends it by itself whenever there has been nothing to do for a while.
 */
import type { Page } from 'puppeteer-core';
import type { FirefoxWithExtension } from '../browser/launch-firefox.ts';
import { problemsOf } from '../kills/store-problems.ts';
import { shuffled } from '../random.ts';
import { ledgerProblems } from './ledger.ts';
import { closeDialogs, goBackTo, hasMarks, pause } from './on-page.ts';
import { type PaintedAgain, paintProblems } from './painted-again.ts';
import type { SoakPage } from './read-pages.ts';
import { type Counts, Reader } from './reader.ts';
import type { SoakSite } from './site.ts';
import { StoreView } from './store-view.ts';

/** Milliseconds of nothing to do after which Firefox ends the background, for `extensions.background.idle.timeout`. */
export const IDLE = 1_500;
/** Milliseconds that a page may take to be there. */
const LOADING = 60_000;
/** What the driver says where a page's own script has led to an address that is not to be found. */
const NOT_FOUND = /Address rejected/;
/** How often it is waited for that the background ends, in pages. */
const SLEEP_EVERY = 5;

export interface FirefoxRequest {
  readonly firefox: FirefoxWithExtension;
  readonly site: SoakSite;
  readonly pages: readonly SoakPage[];
  readonly count: number;
  readonly reopened: number;
  readonly random: () => number;
  tell(line: string): void;
}

/** Bytes of the process of the extension's pages. */
export interface FirefoxSample {
  readonly pages: number;
  readonly extension: number;
}

export interface FirefoxResult {
  readonly read: number;
  readonly counts: Counts;
  readonly acts: Reader['acts'];
  readonly samples: readonly FirefoxSample[];
  /** How often the background had ended by itself. */
  readonly sleeps: number;
  /** Errors and warnings about files of ours, from the browser's own list. */
  readonly errors: readonly string[];
  readonly again: PaintedAgain;
  readonly problems: { readonly reading: readonly string[]; readonly stored: readonly string[] };
}

/** Reads so many pages, in one tab until one of them is gone back to. */
export async function soakInFirefox(request: FirefoxRequest): Promise<FirefoxResult> {
  const { firefox, site, count, random, tell } = request;
  const library = await firefox.openOwn('library.html');
  const store = new StoreView(library);
  const reader = new Reader(firefox, store, random, () => firefox.closePopup());
  let dialogs = 0;
  const openTab = async () => closeDialogs(await firefox.open(site.restUrl(0)), () => dialogs++);
  let tab = await openTab();
  const order = shuffled(request.pages, random).slice(0, count);
  const samples: FirefoxSample[] = [];
  let sleeps = 0;
  for (const [index, page] of order.entries()) {
    const dialogsBefore = dialogs;
    const isGoneBackTo = index % 5 === 3;
    try {
      await visit(request, tab, reader, page, isGoneBackTo);
    } catch (error) {
      // A page's own scripts may lead away from it, where there is nothing to be reached.
      const isElsewhere = NOT_FOUND.test(String(error)) || !tab.url().startsWith(new URL(site.shell).origin);
      if (dialogs > dialogsBefore) reader.counts.heldUp++;
      else if (isElsewhere) reader.counts.strayed++;
      else reader.problems.push(`${page.id}: ${error}`);
    }
    if (isGoneBackTo) {
      // The driver has lost sight of a page that was shown without being loaded: it would wait for the next one in vain.
      const left = tab;
      tab = await openTab();
      await left.close();
    }
    if ((index + 1) % SLEEP_EVERY !== 0) continue;
    await tab.goto(site.restUrl(index));
    await pause(2 * IDLE);
    sleeps += Number(await library.evaluate(isBackgroundGone));
    samples.push({ pages: index + 1, extension: await firefox.window.run(extensionMemory) });
    tell(`${index + 1} pages, ${reader.acts.length} labels, ended ${sleeps} times`);
  }
  const rows = await store.rows();
  const again = await paintProblems(tab, rows, reader.acts, { ...request, browser: firefox });
  const stored = [...problemsOf(rows), ...ledgerProblems(reader.acts, rows)];
  const errors = await firefox.window.run(errorsOfExtensions);
  const { counts, acts, problems: reading } = reader;
  return { read: order.length, counts, acts, samples, sleeps, errors, again, problems: { reading, stored } };
}

async function visit({ site }: FirefoxRequest, tab: Page, reader: Reader, page: SoakPage, isGoneBackTo: boolean) {
  await tab.bringToFront();
  await tab.goto(site.urlOf(page), { waitUntil: 'domcontentloaded', timeout: LOADING });
  await reader.read(tab, null, page.isEnglish);
  if (!isGoneBackTo) return;
  const before = tab.url();
  const hadMarks = await hasMarks(tab, 0);
  await tab.goto(site.restUrl(0));
  await goBackTo(tab, before, LOADING);
  if (hadMarks && !(await hasMarks(tab, LOADING))) throw new Error('no marks after going back');
}

/** Runs in a page of the extension. */
function isBackgroundGone(): boolean {
  const { browser } = globalThis as unknown as { browser: { extension: { getBackgroundPage(): Window | null } } };
  return browser.extension.getBackgroundPage() === null;
}

/** As much of what Firefox's own scripts see as is used below. */
interface Privileged {
  readonly ChromeUtils: { requestProcInfo(): Promise<{ readonly children: readonly Process[] }> };
  readonly Cc: Readonly<Record<string, { getService(what: unknown): MemoryReporter & ConsoleStorage }>>;
  readonly Ci: Readonly<Record<string, unknown>>;
  readonly Services: { readonly console: { getMessageArray(): readonly ConsoleMessage[] } };
}

interface Process {
  readonly type: string;
  readonly memory: number;
}

interface MemoryReporter {
  minimizeMemoryUsage(then: () => void): void;
}

interface ConsoleStorage {
  getEvents(): readonly ConsoleEvent[];
}

/** What a script wrote to its console. */
interface ConsoleEvent {
  readonly level: string;
  readonly filename: string;
  readonly arguments: readonly unknown[];
}

/** What the browser reports of a script: an error nobody caught, a policy that was broken. */
interface ConsoleMessage {
  readonly message: string;
  readonly sourceName?: string;
}

/** Runs in the browser's window: bytes of the processes that extensions run in, after a collection. */
async function extensionMemory(): Promise<number> {
  const { ChromeUtils, Cc, Ci } = globalThis as unknown as Privileged;
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci['nsIMemoryReporterManager']);
  await new Promise<void>((resolve) => manager?.minimizeMemoryUsage(resolve));
  const { children } = await ChromeUtils.requestProcInfo();
  return children.filter(({ type }) => type === 'extension').reduce((sum, { memory }) => sum + memory, 0);
}

/** Runs in the browser's window: what it has on its list that is about a file of an extension, ours being the only one. */
function errorsOfExtensions(): string[] {
  const { Services, Cc, Ci } = globalThis as unknown as Privileged;
  const reported = Services.console
    .getMessageArray()
    .filter(({ sourceName = '' }) => sourceName.startsWith('moz-extension://'))
    .map(({ message }) => message);
  const written = Cc['@mozilla.org/consoleAPI-storage;1']
    ?.getService(Ci['nsIConsoleAPIStorage'])
    .getEvents()
    .filter(
      ({ level, filename }) => ['error', 'warn', 'assert'].includes(level) && filename.startsWith('moz-extension:'),
    )
    .map((event) => `${event.level}: ${event.arguments.map(String).join(' ')}`);
  return [...reported, ...(written ?? [])];
}
