import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  activeTab,
  allTabIds,
  isReaderView,
  onTabsChanged,
  openTab,
  runScript,
  tabById,
} from '../../../lib/platform/tabs.ts';
import { type FakeBrowser, FakeEvent, fakeBrowser } from './fake-browser.ts';

const polyfill = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: polyfill.browser }));

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  Object.assign(polyfill.browser, browser);
});

/** Where the browser says neither window nor state. */
const SOMEWHERE = { windowId: -1, isLoading: false };

describe('the tab the reader looks at', () => {
  const TABS = [
    {
      tabs: [{ id: 4, url: 'https://a.example/' }],
      tab: { id: 4, url: 'https://a.example/', ...SOMEWHERE },
      reason: 'a page',
    },
    {
      tabs: [{ id: 0, url: 'https://a.example/' }],
      tab: { id: 0, url: 'https://a.example/', ...SOMEWHERE },
      reason: 'number 0',
    },
    { tabs: [{ id: 4 }], tab: { id: 4, url: '', ...SOMEWHERE }, reason: 'an address we may not see' },
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

test('one tab is known by its number, with its window and whether it loads, as long as it is there', async () => {
  const get = vi.fn(async (_id: number) => ({ id: 4, url: 'https://a.example/', windowId: 2, status: 'loading' }));
  Object.assign(polyfill.browser, { tabs: { get } });
  expect(await tabById(4)).toEqual({ id: 4, url: 'https://a.example/', windowId: 2, isLoading: true });
  get.mockRejectedValue(new Error('No tab with id: 4'));
  expect(await tabById(4)).toBeNull();
});

describe('whether a tab shows an article in Reader View', () => {
  const TABS = [
    { tab: { id: 4, isInReaderMode: true }, isReader: true, reason: 'it does' },
    { tab: { id: 4, isInReaderMode: false }, isReader: false, reason: 'it shows the page itself' },
    { tab: { id: 4 }, isReader: false, reason: 'a browser without such a view' },
  ];
  test.each(TABS)('$reason: $isReader', async ({ tab, isReader }) => {
    Object.assign(polyfill.browser, { tabs: { get: async () => tab } });
    expect(await isReaderView(4)).toBe(isReader);
  });

  test('a tab that is gone shows none', async () => {
    Object.assign(polyfill.browser, { tabs: { get: () => Promise.reject(new Error('No tab with id: 4')) } });
    expect(await isReaderView(4)).toBe(false);
  });
});

test('a tab that comes to the front is told, and one that has loaded, until nobody listens', () => {
  const tabs = {
    onActivated: new FakeEvent(),
    onAttached: new FakeEvent(),
    onRemoved: new FakeEvent(),
    onUpdated: new FakeEvent(),
  };
  Object.assign(polyfill.browser, { tabs });
  const listener = vi.fn();
  const leaveOff = onTabsChanged(listener);
  tabs.onUpdated.fire(4, { status: 'loading' });
  tabs.onUpdated.fire(4, { title: 'x' });
  expect(listener).not.toHaveBeenCalled();
  tabs.onUpdated.fire(4, { status: 'complete' });
  tabs.onActivated.fire({ tabId: 5 });
  expect(listener.mock.calls).toEqual([[4], [null]]);
  leaveOff();
  for (const event of Object.values(tabs)) expect(event.listeners.size).toBe(0);
});
