import { browser } from './browser.ts';
import { activeTab } from './tabs.ts';

/** Calls back when the reader presses one of the shortcuts that the manifest names: that gives us the page, as the toolbar's button does. */
export function onShortcut(listener: (name: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) return listener(name, tab.id);
    // Browsers say the tab or not, by their version.
    void activeTab().then((active) => active && listener(name, active.id));
  });
}
