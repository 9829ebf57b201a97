import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { MINIMUM_MAJOR } from '../../../tools/find-browser.ts';
import { ensureBrowser } from '../../../tools/setup/ensure-browser.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-browser-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** Names a program in CHROMIUM_PATH that does this. */
function name(script: string): string {
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  vi.stubEnv('CHROMIUM_PATH', path);
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
  },
);
