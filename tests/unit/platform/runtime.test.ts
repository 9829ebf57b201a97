import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isExtensionAlive } from '../../../lib/platform/browser.ts';
import {
  onLine,
  onMessage,
  openLine,
  ownId,
  ownUrl,
  ownVersion,
  putOffUpdates,
  type Sender,
  sendToBackground,
  sendToTab,
} from '../../../lib/platform/runtime.ts';
import { until } from '../until.ts';
import { type FakeBrowser, FakePort, fakeBrowser, OWN_ID } from './fake-browser.ts';

const polyfill = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: polyfill.browser }));

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  Object.assign(polyfill.browser, browser);
});

describe('onMessage', () => {
  const FROM_PAGE = { id: OWN_ID, url: 'https://courier.example/ferry', frameId: 0, tab: { id: 4, incognito: false } };

  test('answers by sendResponse, and tells the browser by `true` that the answer is to come', async () => {
    onMessage(async (message) => ({ heard: message }));
    const sendResponse = vi.fn();
    expect(browser.runtime.onMessage.fire('hello', FROM_PAGE, sendResponse)).toEqual([true]);
    expect(sendResponse).not.toHaveBeenCalled();
    await until(() => expect(sendResponse).toHaveBeenCalledExactlyOnceWith({ heard: 'hello' }));
  });

  test('leaves to others what is not for us: no answer and no promise of one', () => {
    onMessage(() => undefined);
    const sendResponse = vi.fn();
    expect(browser.runtime.onMessage.fire('hello', FROM_PAGE, sendResponse)).toEqual([undefined]);
    expect(sendResponse).not.toHaveBeenCalled();
  });

  const SENDERS: { from: object; sender: Sender; reason: string }[] = [
    {
      from: FROM_PAGE,
      sender: {
        extensionId: OWN_ID,
        url: 'https://courier.example/ferry',
        tabId: 4,
        isTopFrame: true,
        isPrivate: false,
      },
      reason: 'a page in a tab',
    },
    {
      from: { ...FROM_PAGE, tab: { id: 4, incognito: true } },
      sender: {
        extensionId: OWN_ID,
        url: 'https://courier.example/ferry',
        tabId: 4,
        isTopFrame: true,
        isPrivate: true,
      },
      reason: 'a page in a private window',
    },
    {
      from: { id: OWN_ID, url: 'chrome-extension://x/popup.html' },
      sender: {
        extensionId: OWN_ID,
        url: 'chrome-extension://x/popup.html',
        tabId: null,
        isTopFrame: false,
        isPrivate: false,
      },
      reason: 'the popup, which is in no tab',
    },
    {
      from: { ...FROM_PAGE, frameId: 3 },
      sender: {
        extensionId: OWN_ID,
        url: 'https://courier.example/ferry',
        tabId: 4,
        isTopFrame: false,
        isPrivate: false,
      },
      reason: 'a frame in a page',
    },
    {
      from: {},
      sender: { extensionId: '', url: '', tabId: null, isTopFrame: false, isPrivate: false },
      reason: 'a sender of whom nothing is known',
    },
    {
      from: { ...FROM_PAGE, tab: { id: 0, incognito: false } },
      sender: {
        extensionId: OWN_ID,
        url: 'https://courier.example/ferry',
        tabId: 0,
        isTopFrame: true,
        isPrivate: false,
      },
      reason: 'a tab with the number 0',
    },
  ];
  test.each(SENDERS)('says who sent it, as the browser vouches: $reason', ({ from, sender }) => {
    const respond = vi.fn(() => undefined);
    onMessage(respond);
    browser.runtime.onMessage.fire({ sender: 'a lie' }, from, vi.fn());
    expect(respond).toHaveBeenCalledExactlyOnceWith({ sender: 'a lie' }, sender);
  });

  test('leaves no listener behind', () => {
    onMessage(() => undefined)();
    expect(browser.runtime.onMessage.listeners.size).toBe(0);
  });

  test('after an update of the extension to leave off calls nothing, since that would throw', () => {
    const leaveOff = onMessage(() => undefined);
    browser.runtime.id = undefined;
    expect(leaveOff).not.toThrow();
    expect(browser.runtime.onMessage.listeners.size).toBe(1);
  });
});

test('updates are heard of: Firefox puts them off then, instead of ending what is open in pages', () => {
  putOffUpdates();
  expect(browser.runtime.onUpdateAvailable.listeners.size).toBe(1);
  expect(() => browser.runtime.onUpdateAvailable.fire({ version: '0.2.0' })).not.toThrow();
});

describe('a line', () => {
  test('is opened to the top frame of the tab, by its name', () => {
    openLine(4, 'panel');
    expect(browser.tabs.connect).toHaveBeenCalledExactlyOnceWith(4, { name: 'panel', frameId: 0 });
  });

  const PORTS = [
    { port: new FakePort('panel', OWN_ID), isTaken: true, reason: 'our own popup' },
    { port: new FakePort('other', OWN_ID), isTaken: false, reason: 'another name' },
    { port: new FakePort('panel', 'another-extension'), isTaken: false, reason: 'another extension' },
    { port: new FakePort('panel'), isTaken: false, reason: 'nobody knows who' },
  ];
  test.each(PORTS)('from $reason: taken is $isTaken', ({ port, isTaken }) => {
    const take = vi.fn();
    const leaveOff = onLine('panel', take);
    browser.runtime.onConnect.fire(port);
    expect(take).toHaveBeenCalledTimes(isTaken ? 1 : 0);
    leaveOff();
    browser.runtime.onConnect.fire(port);
    expect(take).toHaveBeenCalledTimes(isTaken ? 1 : 0);
  });

  function opened() {
    const port = new FakePort('panel');
    browser.tabs.connect.mockReturnValue(port);
    return { port, line: openLine(4, 'panel') };
  }

  test('carries messages both ways', () => {
    const { port, line } = opened();
    const heard = vi.fn();
    line.onMessage(heard);
    line.send('to the page');
    port.onMessage.fire('to the popup', port);
    expect(port.posted).toEqual(['to the page']);
    expect(heard.mock.calls[0]?.[0]).toBe('to the popup');
  });

  test('that the other end closed says so, and sends nothing more', () => {
    const { port, line } = opened();
    const closed = vi.fn();
    line.onClose(closed);
    port.end();
    line.send('too late');
    expect(closed).toHaveBeenCalledTimes(1);
    expect(port.posted).toEqual([]);
  });

  test('that we closed ourselves sends nothing more either, and does not throw', () => {
    const { port, line } = opened();
    line.close();
    expect(() => line.send('too late')).not.toThrow();
    expect(port.posted).toEqual([]);
  });
});

describe('whether the extension still runs', () => {
  test('it does while it has an id', () => {
    expect(isExtensionAlive()).toBe(true);
  });

  test.each([
    { runtime: { id: undefined }, reason: 'its id is gone' },
    { runtime: undefined, reason: 'its API is gone' },
  ])('not when $reason', ({ runtime }) => {
    polyfill.browser['runtime'] = runtime;
    expect(isExtensionAlive()).toBe(false);
  });

  test('not when even to ask throws', () => {
    Object.defineProperty(polyfill.browser, 'runtime', {
      configurable: true,
      get: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(isExtensionAlive()).toBe(false);
    Object.defineProperty(polyfill.browser, 'runtime', { configurable: true, writable: true, value: browser.runtime });
  });
});

test('messages go where they are sent, and the answer comes back', async () => {
  browser.runtime.sendMessage.mockResolvedValue('from the background');
  browser.tabs.sendMessage.mockResolvedValue('from the page');
  expect(await sendToBackground('a')).toBe('from the background');
  expect(await sendToTab(7, 'b')).toBe('from the page');
  expect(browser.runtime.sendMessage).toHaveBeenCalledWith('a');
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, 'b');
});

test('the extension knows its id, its addresses and its version', () => {
  expect(ownId()).toBe(OWN_ID);
  expect(ownUrl('/library.html')).toBe(`chrome-extension://${OWN_ID}/library.html`);
  expect(ownVersion()).toBe('0.1.0');
});
