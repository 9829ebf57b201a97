/** A Firefox for the tests: one that is installed, or else one installed now where apt-get can. */
import { FIREFOX_MINIMUM_MAJOR, findFirefox } from '../find-browser.ts';
import { step } from '../progress.ts';
import { howToRunApt, installWithApt } from './install-with-apt.ts';
import { whyNotUsable } from './why-not-usable.ts';

/**
 * Answers the path of a usable Firefox and sets `FIREFOX_PATH` to it, for whatever this process starts; `null` where there is
 * none and none can be installed: the tests that need one then skip themselves and say so.
 * @throws Error with a sentence for the user when `FIREFOX_PATH` names one that cannot be used.
 */
export async function ensureFirefox(): Promise<string | null> {
  const found = findFirefox();
  const named = process.env['FIREFOX_PATH'];
  if (named && found.browser?.path !== named)
    throw new Error(whyNotUsable('FIREFOX_PATH', named, found, FIREFOX_MINIMUM_MAJOR));
  const path = found.browser?.path ?? (await installFirefox());
  if (path) process.env['FIREFOX_PATH'] = path;
  return path;
}

/** Debian's own package is the extended-support release. */
async function installFirefox(): Promise<string | null> {
  const asRoot = await howToRunApt();
  if (!asRoot) return null;
  await step('No Firefox found: installing firefox-esr with apt-get', () => installWithApt(asRoot, 'firefox-esr'));
  return findFirefox().browser?.path ?? null;
}
