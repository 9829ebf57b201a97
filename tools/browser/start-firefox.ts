/** Starts Firefox, which costs half as much in a profile that it has been started in before. */
import { cpSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

/** What a Firefox without a window is started with. */
export interface FirefoxStart extends Pick<LaunchOptions, 'args' | 'defaultViewport' | 'extraPrefsFirefox'> {
  readonly executablePath: string;
  /** A profile that is kept; by default a new one that goes with the browser. */
  readonly userDataDir?: string | undefined;
  /** A profile that a new one is a copy of, instead of being empty. */
  readonly startedProfile?: string | undefined;
}

export interface StartedBrowser {
  readonly browser: Browser;
  /** Ends the browser, and removes what goes with it. */
  close(): Promise<void>;
}

/** @throws Error when it does not start */
export async function startFirefox({ userDataDir, startedProfile, ...options }: FirefoxStart): Promise<StartedBrowser> {
  const copy = startedProfile && !userDataDir ? copyOf(startedProfile) : null;
  const profile = userDataDir ?? copy;
  const removeCopy = async () => {
    if (copy) await removeProfile(copy);
  };
  try {
    const browser = await puppeteer.launch({
      ...options,
      browser: 'firefox',
      headless: true,
      ...(profile ? { userDataDir: profile } : {}),
    });
    return { browser, close: () => browser.close().then(removeCopy) };
  } catch (error) {
    await removeCopy();
    throw error;
  }
}

function copyOf(profile: string): string {
  const copy = newProfile();
  cpSync(profile, copy, { recursive: true });
  return copy;
}

/** An empty folder for a profile, for the caller to remove. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'says-who-firefox-'));

/** Removes a profile whose browser has been closed. */
export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 3 });
}
