import { browser } from './browser.ts';

/** A tab as far as we may know it. */
export interface Tab {
  readonly id: number;
  /** '' where the browser does not let us see it (its own pages, the add-on stores). */
  readonly url: string;
}

/** A tab and where it stands. */
export interface ShownTab extends Tab {
  readonly windowId: number;
  readonly isLoading: boolean;
}

/** The tab the reader looks at, or `null` where there is none (a window of developer tools). */
export async function activeTab(): Promise<ShownTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? known(tab) : null;
}

/** One tab, or `null` where it is gone. */
export async function tabById(tabId: number): Promise<ShownTab | null> {
  try {
    return known(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}

/** Whether a tab shows an article in Firefox's Reader View: a page of the browser's own, which lets no extension in. */
export async function isReaderView(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).isInReaderMode ?? false;
  } catch {
    return false;
  }
}

function known({ id, url, windowId, status }: BrowserTab): ShownTab | null {
  if (id === undefined) return null;
  return { id, url: url ?? '', windowId: windowId ?? -1, isLoading: status === 'loading' };
}

type BrowserTab = Awaited<ReturnType<typeof browser.tabs.get>>;

/**
 * Calls back when another tab comes to the front of any window, and when a tab has loaded its page.
 * @param listener `tabId` is that of the tab that has loaded, or `null` where another one came to the front
 * @returns how to leave off
 */
export function onTabsChanged(listener: (tabId: number | null) => void): () => void {
  const toFront = () => listener(null);
  const updated = (tabId: number, change: { status?: string }) => change.status === 'complete' && listener(tabId);
  const events = [browser.tabs.onActivated, browser.tabs.onAttached, browser.tabs.onRemoved];
  for (const event of events) event.addListener(toFront);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    for (const event of events) event.removeListener(toFront);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** The ids of all tabs; works without the `tabs` permission, which would let us see their addresses. */
export async function allTabIds(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/**
 * Runs one of the extension's own scripts in a tab's page, top frame only.
 * Rejects where the browser does not allow it: no permission for that page, the browser's own pages, the stores.
 */
export async function runScript(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/** Opens one of the extension's own pages in a new tab, or any address. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
