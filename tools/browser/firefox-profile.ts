/** Profiles for Firefoxes that are started often, as tests do. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

const newFolder = () => mkdtempSync(join(tmpdir(), 'says-who-firefox-'));

/**
 * A profile in which Firefox has been once, without any extension. In an empty one it compiles its own program anew, which is half of
 * what its start costs.
 * @returns the folder, for the caller to remove
 */
export async function makeStartedProfile(executablePath: string): Promise<string> {
  const userDataDir = newFolder();
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, userDataDir });
  await firefox.close();
  return userDataDir;
}

/** A copy of a profile. @returns its folder, for the caller to remove */
export function copyOfProfile(profile: string): string {
  const copy = newFolder();
  cpSync(profile, copy, { recursive: true });
  return copy;
}

/** Removes a profile as soon as its browser has ended. */
export function removeWithBrowser(profile: string, browser: Browser): void {
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  browser.process()?.once('exit', remove);
}
