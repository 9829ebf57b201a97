import { existsSync } from 'node:fs';
import type { BrowserSearch } from '../find-browser.ts';

/** One sentence on a browser that the user named in an environment variable and that is not the one found. */
export function whyNotUsable(
  variable: string,
  named: string,
  { outdated }: BrowserSearch,
  minimumMajor: number,
): string {
  const old = outdated.find(({ path }) => path === named);
  if (old) return `${variable} names version ${old.major} of a browser; ${minimumMajor} or newer is needed (${named}).`;
  return `${variable} names ${named}, which ${existsSync(named) ? 'does not start' : 'does not exist'}.`;
}
