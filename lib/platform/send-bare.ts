/**
 * The one call of the browser's API without webextension-polyfill, for a script that runs in a page before anything else does: the polyfill
 * would make it a hundred times as large. Chromium and Firefox both have it by this name, with a callback.
 */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown, answered: () => void): void; readonly lastError?: unknown };
};

/** Sends to the background, and waits for nothing. Where nobody answers, nothing happens. */
export function sendBare(message: unknown): void {
  // To look at the error is to take note of it: otherwise it would stand in the page's console.
  chrome.runtime.sendMessage(message, () => void chrome.runtime.lastError);
}
