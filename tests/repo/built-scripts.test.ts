import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtFiles, builtText } from './built.ts';

const PACKAGES = ['chrome-mv3', 'firefox-mv3'] as const;
/** The scripts that run in pages. */
const PAGE_SCRIPTS = ['wake.js', 'claims.js', 'card.js'];
/** Bytes: what every reading loads. */
const CLAIMS_LIMIT = 25 * 1024;
/** Bytes: what runs before the page does. */
const WAKE_LIMIT = 512;

const REQUEST = /XMLHttpRequest/;
const FETCH = /\bfetch\(/;
/** Scripts that carry one of the traces all the same; the policy of our pages lets them reach nothing but the package. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  // papaparse can download tables; we never ask it to.
  'library-': REQUEST,
  'import-worker': REQUEST,
  'project-worker': REQUEST,
  // The background reads the detector's weights from the package.
  'background.js': FETCH,
};
/** What a script that talks to the network, or makes markup or code from text, cannot do without. */
const TRACES = [REQUEST, FETCH, /WebSocket/, /sendBeacon/, /\beval\(/, /insertAdjacentHTML/, /document\.write/];

const gzipSize = (text: string) => gzipSync(text, { level: 9 }).length;

describe.each(PACKAGES)('the scripts of %s', (name) => {
  test('a page loads little, and next to nothing before it is there itself', () => {
    expect(gzipSize(builtText(name, 'claims.js'))).toBeLessThanOrEqual(CLAIMS_LIMIT);
    expect(gzipSize(builtText(name, 'wake.js'))).toBeLessThanOrEqual(WAKE_LIMIT);
  });

  test.each(PAGE_SCRIPTS)('%s carries no validator, no database and no detector', (file) => {
    const script = builtText(name, file);
    for (const trace of ['ZodMini', 'safeParse', 'Dexie', 'indexedDB', 'according to'])
      expect(script).not.toContain(trace);
  });

  // Chromium refuses the whole extension, without a word, when one is in a content script.
  test.each(PAGE_SCRIPTS)('%s holds no non-character', (file) => {
    expect(builtText(name, file)).not.toMatch(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/u);
  });

  test('nothing is fetched, and no markup or code is made from text', () => {
    const scripts = builtFiles(name).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts) {
      const script = builtText(name, file);
      const allowed = Object.entries(ALLOWED).find(([part]) => file.includes(part))?.[1];
      const traces = TRACES.filter((trace) => trace !== allowed);
      for (const trace of traces) {
        expect({ file, trace: script.match(trace)?.[0] }).toEqual({ file, trace: undefined });
      }
    }
  });
});

test('the build for end-to-end tests differs by one permission, and lies elsewhere', () => {
  const [real, tested] = (['chrome-mv3', 'chrome-mv3-e2e'] as const).map(
    (name) => JSON.parse(builtText(name, 'manifest.json')) as Record<string, unknown>,
  );
  expect(tested).toEqual({ ...real, host_permissions: ['http://127.0.0.1/*'] });
});
