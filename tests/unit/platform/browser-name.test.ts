import { expect, test, vi } from 'vitest';
import { browserName } from '../../../lib/platform/browser-name.ts';

const polyfill = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: polyfill.browser }));

test.each([
  { root: 'chrome-extension://abcdef', name: 'chromium', reason: 'Chromium, Chrome, Edge, Brave' },
  { root: 'moz-extension://0f6e', name: 'firefox', reason: 'Firefox, whose scheme nothing else has' },
])('$reason: $name', ({ root, name }) => {
  polyfill.browser['runtime'] = { getURL: (path: string) => root + path };
  expect(browserName()).toBe(name);
});
