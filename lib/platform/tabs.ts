import { browser } from './browser.ts';

export interface Tab {
  readonly id: number;
  /** '' where the browser does not let us see it (its own pages, the add-on stores). */
  readonly url: string;
}

/** The tab the reader looks at, or `null` where there is none (a window of developer tools). */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
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
