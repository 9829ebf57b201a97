import { ownUrl } from './runtime.ts';

/** The families of browsers we run in. */
export type BrowserName = 'chromium' | 'firefox';

/** Which browser this is, for words that tell the reader where in it something is found. What it can do is asked of its API. */
export function browserName(): BrowserName {
  return ownUrl('/').startsWith('moz-extension:') ? 'firefox' : 'chromium';
}
