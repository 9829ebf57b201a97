import { expect, test, vi } from 'vitest';
import { asksInPlaceOfPopup } from '../../../lib/platform/site-request.ts';

const polyfill = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: polyfill.browser }));

test.each([
  { root: 'chrome-extension://abcdef', isInPlace: false, reason: 'asks in the middle of its window' },
  { root: 'moz-extension://0f6e', isInPlace: true, reason: 'asks in the corner in which popups open' },
])('$root $reason', ({ root, isInPlace }) => {
  polyfill.browser['runtime'] = { getURL: (path: string) => root + path };
  expect(asksInPlaceOfPopup()).toBe(isInPlace);
});
