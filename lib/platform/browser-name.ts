import { ownUrl, ownVersion } from './runtime.ts';

/** The families of browsers we run in. */
export type BrowserName = 'chromium' | 'firefox';

/** Which browser this is, for words that tell the reader where in it something is found. What it can do is asked of its API. */
export function browserName(): BrowserName {
  return ownUrl('/').startsWith('moz-extension:') ? 'firefox' : 'chromium';
}

const NAMES: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

/** What is running, for whoever is told of a fault: "0.1.0, Firefox". */
export function runningVersion(): string {
  return `${ownVersion()}, ${NAMES[browserName()]}`;
}
