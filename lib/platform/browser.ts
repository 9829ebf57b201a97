/**
 * The one file that imports webextension-polyfill. The polyfill adds 10 kB to whatever imports it and cannot be loaded
 * outside of an extension, so everything else reaches the browser through the narrow functions of lib/platform, and
 * tests replace this module.
 */
import browser from 'webextension-polyfill';

export { browser };

/**
 * Whether this script still belongs to a running extension. After an update or removal the old script stays in the page
 * with its listeners, but every call of the browser's API throws ("Extension context invalidated").
 */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
