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
