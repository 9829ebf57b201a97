import type { Page } from 'puppeteer-core';
import type { PageCommand } from '../../lib/messaging/protocol.ts';
import type { ExtensionBrowser } from '../../tools/browser/launch.ts';
import type { Reader } from './setting.ts';

/** Chooses an item of the context menu over a page: the menu is the browser's own, so the background is told as the browser tells it. */
export async function chooseFromMenu(reader: Reader, page: Page, item: PageCommand): Promise<void> {
  await page.bringToFront();
  if (reader.name === 'Chromium') return tellWorker(reader, page.url(), item);
  await reader.window.run((menuItemId) => {
    const { WebExtensionPolicy: policies, gBrowser } = globalThis as unknown as FirefoxGlobal;
    const own = policies.getActiveExtensions().find(({ extension }) => extension.temporarilyInstalled);
    if (!own) throw new Error('the extension is not there');
    own.extension.emit('webext-menu-menuitem-click', { menuItemId, modifiers: [] }, gBrowser.selectedTab);
  }, item);
}

async function tellWorker({ browser, extensionId }: ExtensionBrowser, url: string, item: PageCommand): Promise<void> {
  // Of those that were ended the browser's list goes on naming some: the last one runs.
  const workers = browser
    .targets()
    .filter((target) => target.type() === 'service_worker' && target.url().includes(extensionId));
  const worker = await workers.at(-1)?.worker();
  if (!worker) throw new Error(`no worker runs, of ${workers.length}`);
  await worker.evaluate(
    async (wanted, menuItemId) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
      if (!tab) throw new Error(`no tab with ${wanted}`);
      chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab);
    },
    url,
    item,
  );
}

/** As much of the worker's global as is used here. */
interface Chrome {
  readonly tabs: { query(query: object): Promise<readonly { readonly id: number; readonly url: string }[]> };
  readonly contextMenus: {
    readonly onClicked: { dispatch(info: { readonly menuItemId: string }, tab: { readonly id: number }): void };
  };
}

/** As much of what Firefox's own scripts see as is used here. */
interface FirefoxGlobal {
  readonly WebExtensionPolicy: { getActiveExtensions(): readonly { readonly extension: FirefoxExtension }[] };
  readonly gBrowser: { readonly selectedTab: object };
}

interface FirefoxExtension {
  readonly temporarilyInstalled: boolean;
  emit(event: string, ...details: unknown[]): void;
}
