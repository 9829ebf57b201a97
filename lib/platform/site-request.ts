import { browser } from './browser.ts';
import { browserName } from './browser-name.ts';

/** Chromium's alone, and not in the polyfill's types. */
interface HostAccessRequests {
  addHostAccessRequest?(request: { readonly tabId: number }): Promise<void>;
}

function requests(): HostAccessRequests {
  return browser.permissions as unknown as HostAccessRequests;
}

/** Whether the browser can be asked for the site of a tab whose address we may not see. */
export function canRequestTabsSite(): boolean {
  return requests().addHostAccessRequest !== undefined;
}

/** Has the browser offer the reader, beside the button in its toolbar, to allow the site of a tab. */
export async function requestTabsSite(tabId: number): Promise<void> {
  await requests().addHostAccessRequest?.({ tabId });
}

/**
 * Whether the browser asks where a popup of ours stands, below or above it: a popup then goes, so that the question can be read.
 * Chromium asks in the middle of its window, and closes the popup itself.
 */
export function asksInPlaceOfPopup(): boolean {
  return browserName() === 'firefox';
}
