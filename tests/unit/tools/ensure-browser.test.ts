import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { FIREFOX_MINIMUM_MAJOR, MINIMUM_MAJOR } from '../../../tools/find-browser.ts';
import { ensureBrowser } from '../../../tools/setup/ensure-browser.ts';
import { ensureFirefox } from '../../../tools/setup/ensure-firefox.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-browser-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** Names a program that does this, in CHROMIUM_PATH or another variable. */
function name(script: string, variable = 'CHROMIUM_PATH'): string {
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  vi.stubEnv(variable, path);
  return path;
}

describe.skipIf(process.platform === 'win32')(
  'a browser that the user names (a shell script stands for it: not on Windows)',
  () => {
    it('is taken when it is new enough', async () => {
      const path = name(`echo "Chromium ${MINIMUM_MAJOR}.0.8078.108 built on Debian"`);
      expect(await ensureBrowser()).toBe(path);
    });

    it.each([
      { script: 'echo "Google Chrome 120.0.6099.71"', says: `names version 120 of a browser; ${MINIMUM_MAJOR}` },
      { script: 'exit 1', says: 'does not start' },
      { script: 'echo "no version at all"', says: 'does not start' },
    ])('is not silently replaced by another: $says', async ({ script, says }) => {
      name(script);
      await expect(ensureBrowser()).rejects.toThrow(says);
    });

    it('may not be there', async () => {
      vi.stubEnv('CHROMIUM_PATH', join(folder, 'not-there'));
      await expect(ensureBrowser()).rejects.toThrow('not-there, which does not exist.');
    });

    it.each([
      { version: `${FIREFOX_MINIMUM_MAJOR}.7.0esr`, reason: 'an extended-support release' },
      { version: `${FIREFOX_MINIMUM_MAJOR + 1}.0`, reason: 'a release, whose version has two parts' },
    ])('is taken where it is Firefox $version: $reason', async ({ version }) => {
      const path = name(`echo "Mozilla Firefox ${version}"`, 'FIREFOX_PATH');
      expect(await ensureFirefox()).toBe(path);
    });

    it.each([
      { script: 'echo "Mozilla Firefox 140.2.0esr"', says: `FIREFOX_PATH names version 140` },
      { script: 'exit 1', says: 'does not start' },
    ])('is not silently replaced by another Firefox: $says', async ({ script, says }) => {
      name(script, 'FIREFOX_PATH');
      await expect(ensureFirefox()).rejects.toThrow(says);
    });
  },
);
