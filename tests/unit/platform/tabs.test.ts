import { beforeEach, describe, expect, test, vi } from 'vitest';
import { activeTab, allTabIds, openTab, runScript } from '../../../lib/platform/tabs.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const polyfill = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: polyfill.browser }));

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  Object.assign(polyfill.browser, browser);
});

describe('the tab the reader looks at', () => {
  const TABS = [
    { tabs: [{ id: 4, url: 'https://a.example/' }], tab: { id: 4, url: 'https://a.example/' }, reason: 'a page' },
    { tabs: [{ id: 0, url: 'https://a.example/' }], tab: { id: 0, url: 'https://a.example/' }, reason: 'number 0' },
    { tabs: [{ id: 4 }], tab: { id: 4, url: '' }, reason: 'an address we may not see' },
    { tabs: [{}], tab: null, reason: 'developer tools, which have no number' },
    { tabs: [], tab: null, reason: 'no tab at all' },
  ];
  test.each(TABS)('$reason', async ({ tabs, tab }) => {
    browser.tabs.query.mockResolvedValue(tabs);
    expect(await activeTab()).toEqual(tab);
    expect(browser.tabs.query).toHaveBeenCalledExactlyOnceWith({ active: true, currentWindow: true });
  });
});

test('all tabs are those that have a number', async () => {
  browser.tabs.query.mockResolvedValue([{ id: 3 }, {}, { id: 0 }]);
  expect(await allTabIds()).toEqual([3, 0]);
});

test('a script runs in the page itself, not in its frames', async () => {
  await runScript(4, '/claims.js');
  expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 4 },
    files: ['/claims.js'],
  });
});

test('a page the browser keeps from us is said', async () => {
  browser.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  await expect(runScript(4, '/claims.js')).rejects.toThrow('Cannot access');
});

test('a page of ours opens in a tab of its own', async () => {
  await openTab('chrome-extension://x/library.html');
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://x/library.html' });
});
