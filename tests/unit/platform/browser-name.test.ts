import { expect, test, vi } from 'vitest';
import { browserName, runningVersion } from '../../../lib/platform/browser-name.ts';

const polyfill = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: polyfill.browser }));

test.each([
  {
    root: 'chrome-extension://abcdef',
    name: 'chromium',
    running: '0.4.2, Chromium',
    reason: 'Chromium, Chrome, Edge, Brave',
  },
  {
    root: 'moz-extension://0f6e',
    name: 'firefox',
    running: '0.4.2, Firefox',
    reason: 'Firefox, whose scheme nothing else has',
  },
])('$reason: $name', ({ root, name, running }) => {
  const getManifest = () => ({ version: '0.4.2' });
  polyfill.browser['runtime'] = { getURL: (path: string) => root + path, getManifest };
  expect(browserName()).toBe(name);
  expect(runningVersion()).toBe(running);
});
