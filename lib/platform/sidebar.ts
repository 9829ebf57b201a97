import { browser } from './browser.ts';

/** What Chromium calls it; webextension-polyfill hands it through without types. */
interface SidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
}

interface SidebarAction {
  open(): Promise<void>;
}

/** Chromium has `sidePanel`, Firefox `sidebarAction`; a browser on a phone has neither. */
interface Places {
  readonly sidePanel?: SidePanel;
  readonly sidebarAction?: SidebarAction;
}

function places(): Places {
  return browser as unknown as Places;
}

/** The command by which Chromium's panel is opened; Firefox has one of its own. */
const OPEN_COMMAND = 'open-panel';

/** Whether this browser has a place beside the page. */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = places();
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the panel beside the pages of a window. Must be called in the course of a click, before anything is waited for. */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = places();
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}

/** Opens the panel at the reader's keyboard command: a browser takes that for a click. */
export function openPanelOnCommand(): void {
  if (!places().sidePanel) return;
  browser.commands.onCommand.addListener((command: string, tab?: { readonly windowId?: number }) => {
    if (command === OPEN_COMMAND && tab?.windowId !== undefined) void openPanel(tab.windowId);
  });
}
