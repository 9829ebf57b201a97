/**
 * Pages of an extension that stand in no tab: its popup and its sidebar. Firefox's automation leads to tabs alone, and puppeteer to
 * what Firefox tells it of; so both are told of these, and they can be driven like any page.
 */
import type { Browser, Page, Target } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window.ts';

/** Milliseconds to wait for a popup or a sidebar. */
const TIMEOUT = 15_000;

/** Where a page stands that is in no tab. */
export type Place = 'popup' | 'sidebar';

/**
 * The page that stands in a place now, once it has loaded.
 * @param url how its address begins
 * @throws Error when it is not there after 15 seconds
 */
export async function pageIn(browser: Browser, window: FirefoxWindow, place: Place, url: string): Promise<Page> {
  const context = await window.run(register, place, url, TIMEOUT);
  const known = new Set<Target>(browser.targets());
  window.connection.emit('browsingContext.contextCreated', {
    context,
    url,
    children: [],
    parent: null,
    originalOpener: null,
    userContext: 'default',
    clientWindow: window.clientWindow,
  });
  const target = browser.targets().find((one) => !known.has(one));
  if (!target) throw new Error(`puppeteer did not take the ${place}`);
  const page = await target.asPage();
  await page.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
  return page;
}

/** Makes puppeteer forget pages that are gone: nothing else tells it. */
export function forget(window: FirefoxWindow, pages: Iterable<Page>): void {
  for (const page of pages) {
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    window.connection.emit('browsingContext.contextDestroyed', {
      context,
      url: page.url(),
      children: [],
      parent: null,
      originalOpener: null,
      userContext: 'default',
      clientWindow: window.clientWindow,
    });
  }
}

/** As much of what Firefox's own scripts see as is used below. */
interface Privileged {
  readonly ChromeUtils: {
    importESModule(address: string): { readonly NavigableManager: NavigableManager };
  };
  /** Browsers that were made known, in this window. */
  saysWhoSurfaces?: Set<XulBrowser>;
}

interface NavigableManager {
  getBrowserById(id: string): XulBrowser | null;
  getIdForBrowser(browser: XulBrowser): string;
}

interface XulBrowser extends Element {
  readonly currentURI?: { readonly spec: string };
  readonly contentDocument?: Document;
  permanentKey?: object;
}

interface XulPanel extends Element {
  readonly state: string;
}

/** Runs in the window: waits for the page, and makes it known. Answers by what id. */
async function register(place: Place, url: string, timeout: number): Promise<string> {
  const privileged = globalThis as unknown as Privileged;
  const inPlace = (): XulBrowser | undefined => {
    const sidebar = document.getElementById('sidebar') as XulBrowser | null;
    const browsers: Iterable<XulBrowser> =
      place === 'popup'
        ? document.querySelectorAll('.webextension-popup-browser')
        : (sidebar?.contentDocument?.querySelectorAll('#webext-panels-browser') ?? []);
    // A popup is loaded out of sight, and moved into another browser once it is to be seen.
    const isShown = (browser: XulBrowser) =>
      place === 'sidebar' || (browser.closest('panel') as XulPanel | null)?.state === 'open';
    return [...browsers].find((browser) => isShown(browser) && browser.currentURI?.spec.startsWith(url));
  };
  const until = Date.now() + timeout;
  let browser = inPlace();
  while (!browser) {
    if (Date.now() > until) throw new Error(`no ${place} with ${url}`);
    await new Promise((go) => setTimeout(go, 25));
    browser = inPlace();
  }
  const { NavigableManager: manager } = privileged.ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  if (!privileged.saysWhoSurfaces) {
    const surfaces = new Set<XulBrowser>();
    const byTab = manager.getBrowserById.bind(manager);
    manager.getBrowserById = (id) =>
      byTab(id) ?? [...surfaces].find((one) => one.isConnected && manager.getIdForBrowser(one) === id) ?? null;
    privileged.saysWhoSurfaces = surfaces;
  }
  // Automation knows a browser by it; only those in tabs have one.
  browser.permanentKey ??= {};
  privileged.saysWhoSurfaces.add(browser);
  return manager.getIdForBrowser(browser);
}
