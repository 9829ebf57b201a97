// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../../lib/platform/download.ts';

afterEach(() => void vi.restoreAllMocks());

test('a file is saved by a click on a link with its name, and the page stays as it is', () => {
  const content = new Blob(['id\r\n'], { type: 'text/csv' });
  const links: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    links.push(this);
  });
  // jsdom has no files behind its addresses.
  URL.createObjectURL = vi.fn(() => 'blob:chrome-extension://own/1');
  const before = document.documentElement.outerHTML;
  expect(saveFile('says-who-гавань.csv', content)).toEqual({
    fileName: 'says-who-гавань.csv',
    href: 'blob:chrome-extension://own/1',
  });
  expect(URL.createObjectURL).toHaveBeenCalledExactlyOnceWith(content);
  expect(links.map(({ href, download }) => ({ href, download }))).toEqual([
    { href: 'blob:chrome-extension://own/1', download: 'says-who-гавань.csv' },
  ]);
  expect(document.documentElement.outerHTML).toBe(before);
});
