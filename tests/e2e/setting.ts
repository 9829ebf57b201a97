import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../../tools/browser/launch.ts';
import { largeScreen } from '../../tools/drive/screen.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.ts';
import { type BuildName, builtFolder } from '../repo/built.ts';

/** What the tests of one file share: the sample newsroom and one browser with the extension. */
export interface Setting {
  readonly newsroom: Newsroom;
  readonly chromium: ExtensionBrowser;
}

/** Starts newsroom and browser before a file's tests and ends them after. Fields are there once a test runs. */
export function useSetting(build: BuildName, flags: readonly string[] = []): Setting {
  const setting: { newsroom?: Newsroom; chromium?: ExtensionBrowser } = {};
  beforeAll(async () => {
    setting.newsroom = await startNewsroom();
    setting.chromium = await launchWithExtension({
      extensionDir: builtFolder(build),
      flags: [...largeScreen(1), ...flags],
    });
  });
  afterAll(async () => {
    await setting.chromium?.close();
    await setting.newsroom?.close();
  });
  return {
    get newsroom() {
      return present(setting.newsroom);
    },
    get chromium() {
      return present(setting.chromium);
    },
  };
}

/** Waits until the browser knows the allowed sites: it is told of them a moment after the extension has been installed. */
export async function waitForAllowedSites(chromium: ExtensionBrowser): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(async () => {
    const { scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
    while ((await scripting.getRegisteredContentScripts()).length === 0) await new Promise((go) => setTimeout(go, 50));
  });
}

/** The little of the worker's global that is used here. */
interface Chrome {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
}

/** A folder for a browser's profile, removed after the file's tests. */
export function useProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-profile-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the setting is there only while a test runs');
  return value;
}
