import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  allowedSites,
  askForSite,
  askForSites,
  giveUpSite,
  giveUpSites,
  isAllowed,
  onInstall,
  onSitesChanged,
  onWake,
  registerScript,
  sitePattern,
} from '../../../lib/platform/sites.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const polyfill = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: polyfill.browser }));

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  Object.assign(polyfill.browser, browser);
});

const PATTERNS = [
  { url: 'https://news.example/world?page=2#top', pattern: 'https://news.example/*', reason: 'its whole site' },
  { url: 'http://127.0.0.1:8080/a.html', pattern: 'http://127.0.0.1/*', reason: 'patterns know no ports' },
  { url: 'https://user:word@news.example/', pattern: 'https://news.example/*', reason: 'nor names and passwords' },
  { url: 'https://новости.example/', pattern: 'https://xn--b1amnebsh.example/*', reason: 'a name in another script' },
  { url: 'file:///home/a.html', pattern: null, reason: 'a file' },
  { url: 'chrome://extensions/', pattern: null, reason: 'the browser’s own page' },
  { url: 'about:blank', pattern: null, reason: 'no page' },
  { url: 'ftp://news.example/a', pattern: null, reason: 'a protocol that is not asked for' },
  { url: 'http://[::1]:8080/a.html', pattern: null, reason: 'no pattern that every browser takes' },
  { url: '', pattern: null, reason: 'an address that we may not see' },
  { url: 'no address', pattern: null, reason: 'no address' },
];

test.each(PATTERNS)('the site of "$url" is $pattern: $reason', ({ url, pattern }) => {
  expect(sitePattern(url)).toBe(pattern);
});

describe('permissions', () => {
  const PATTERN = 'https://news.example/*';

  test('are asked for, looked at and given up for the one site', async () => {
    browser.permissions.request.mockResolvedValue(true);
    browser.permissions.contains.mockResolvedValue(true);
    expect([await askForSite(PATTERN), await isAllowed(PATTERN), await giveUpSite(PATTERN)]).toEqual([
      true,
      true,
      true,
    ]);
    const { request, contains, remove } = browser.permissions;
    for (const call of [request, contains, remove])
      expect(call).toHaveBeenCalledExactlyOnceWith({ origins: [PATTERN] });
  });

  test('of a policy cannot be given up, which is no fault', async () => {
    browser.permissions.remove.mockRejectedValue(new Error('You cannot remove required permissions.'));
    expect(await giveUpSite(PATTERN)).toBe(false);
  });

  test('that nobody gave are none', async () => {
    expect(await allowedSites()).toEqual([]);
    browser.permissions.getAll.mockResolvedValue({ origins: [PATTERN] });
    expect(await allowedSites()).toEqual([PATTERN]);
  });

  test('of several sites are one question, and one answer', async () => {
    browser.permissions.request.mockResolvedValue(true);
    const patterns = ['http://*/*', 'https://*/*'];
    expect([await askForSites(patterns), await giveUpSites(patterns)]).toEqual([true, true]);
    for (const call of [browser.permissions.request, browser.permissions.remove])
      expect(call).toHaveBeenCalledExactlyOnceWith({ origins: patterns });
  });

  test('that come and go are told, until nobody wants to know', () => {
    const listener = vi.fn();
    const leave = onSitesChanged(listener);
    browser.permissions.onAdded.fire({});
    browser.permissions.onRemoved.fire({});
    expect(listener).toHaveBeenCalledTimes(2);
    leave();
    browser.permissions.onAdded.fire({});
    browser.permissions.onRemoved.fire({});
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

test('being installed is no update, of the extension or of the browser', () => {
  const listener = vi.fn();
  onInstall(listener);
  for (const reason of ['update', 'browser_update', 'chrome_update', 'shared_module_update'])
    browser.runtime.onInstalled.fire({ reason });
  expect(listener).not.toHaveBeenCalled();
  browser.runtime.onInstalled.fire({ reason: 'install' });
  expect(listener).toHaveBeenCalledOnce();
});

test('waking is being installed, being updated, and the start of the browser', () => {
  const listener = vi.fn();
  onWake(listener);
  browser.runtime.onInstalled.fire({ reason: 'update' });
  browser.runtime.onStartup.fire();
  expect(listener).toHaveBeenCalledTimes(2);
});

describe('the script that starts by itself', () => {
  const matches = () => [...browser.scripts.values()].map((script) => script.matches);

  test('is registered for these sites, and stays over a restart of the browser', async () => {
    await registerScript('claims.js', ['https://a.example/*']);
    expect([...browser.scripts.values()]).toEqual([
      expect.objectContaining({
        js: ['claims.js'],
        matches: ['https://a.example/*'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      }),
    ]);
  });

  test('registered twice is there once, for the sites of the last time', async () => {
    await registerScript('claims.js', ['https://a.example/*']);
    await registerScript('claims.js', ['https://a.example/*', 'https://b.example/*']);
    expect(matches()).toEqual([['https://a.example/*', 'https://b.example/*']]);
  });

  test('is never away while it changes: a page that loads meanwhile has its marks', async () => {
    await registerScript('claims.js', ['https://a.example/*']);
    await registerScript('claims.js', ['https://b.example/*']);
    expect(browser.scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });

  test('that the browser refuses leaves the one before', async () => {
    await registerScript('claims.js', ['https://a.example/*']);
    browser.scripting.updateContentScripts.mockRejectedValueOnce(new Error('Invalid match pattern'));
    await expect(registerScript('claims.js', ['nonsense'])).rejects.toThrow('Invalid match pattern');
    expect(matches()).toEqual([['https://a.example/*']]);
  });

  test('is gone when no site is allowed, also when it never was there', async () => {
    await registerScript('claims.js', []);
    expect(matches()).toEqual([]);
    await registerScript('claims.js', ['https://a.example/*']);
    await registerScript('claims.js', []);
    expect(matches()).toEqual([]);
  });
});
