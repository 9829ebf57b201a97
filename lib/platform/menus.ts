import { browser } from './browser.ts';

/** An item of the context menu. */
export interface MenuItem {
  readonly id: string;
  readonly title: string;
  /** Where on a page it is offered. */
  readonly contexts: readonly ('selection' | 'link')[];
}

/** Makes these all items that the extension has in the context menu of web pages. */
export async function offerMenu(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of items) {
    browser.contextMenus.create({
      id,
      title,
      contexts: [...contexts],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Calls back when an item is chosen: that gives us the page of the tab, as the toolbar's button does. */
export function onMenuItem(listener: (id: string, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) listener(String(info.menuItemId), tab.id);
  });
}
