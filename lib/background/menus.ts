import { PAGE_COMMANDS, type PageCommand, type ToPage } from '../messaging/protocol.ts';
import { onShortcut } from '../platform/commands.ts';
import { getMessage } from '../platform/i18n.ts';
import { offerMenu, onMenuItem } from '../platform/menus.ts';
import { sendToTab } from '../platform/runtime.ts';
import { onWake } from '../platform/sites.ts';
import { runScript } from '../platform/tabs.ts';
import { CLAIMS_SCRIPT } from './scripts.ts';

/**
 * Takes what the reader asks of a page by the context menu or by a shortcut of the browser. Must be called when the background
 * starts, since both wake it.
 */
export function offerCommands(): void {
  // When the browser starts too: its language may be another one by then.
  onWake(() => void offerItems());
  onMenuItem(carryOut);
  onShortcut(carryOut);
}

function offerItems(): Promise<void> {
  const item = (id: PageCommand, name: string, contexts: readonly ('selection' | 'link')[]) => ({
    id,
    title: getMessage(name, []),
    contexts,
  });
  return offerMenu([
    item('mark-selection', 'extension_menuMark', ['selection']),
    // Where a click is the page's own.
    item('open-here', 'extension_menuOpen', ['selection', 'link']),
  ]);
}

async function carryOut(name: string, tabId: number): Promise<void> {
  const command = PAGE_COMMANDS.find((one) => one === name);
  if (!command) return;
  const request: ToPage['page.command']['request'] = { command };
  const send = () => sendToTab(tabId, { type: 'page.command', request });
  try {
    await send();
  } catch {
    // Nobody listens there yet.
    await startAndSend(tabId, send);
  }
}

async function startAndSend(tabId: number, send: () => Promise<unknown>): Promise<void> {
  try {
    await runScript(tabId, `/${CLAIMS_SCRIPT}`);
    await send();
  } catch (error) {
    // A page of the browser's own: there is nothing on it to say so with.
    // biome-ignore lint/suspicious/noConsole: the one place where a report about a page that cannot be read can start
    console.warn('Says Who: this page cannot be read', String(error));
  }
}
