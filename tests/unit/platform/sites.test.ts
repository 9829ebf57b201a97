import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isOfAllSites } from '../../../lib/platform/all-sites.ts';
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
  registerScripts,
  type SiteScript,
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

test.each([
  ['http://*/*', true],
  ['https://*/*', true],
  ['*://*/*', true],
  ['<all_urls>', true],
  ['https://news.example/*', false],
  ['https://*.news.example/*', false],
])('%s is of all sites: %s', (pattern, isOfAll) => {
  expect(isOfAllSites(pattern)).toBe(isOfAll);
});

describe('the scripts that start by themselves', () => {
  const wakeOn = (...patterns: string[]): SiteScript => ({
    id: 'wake',
    file: 'wake.js',
    runAt: 'document_start',
    patterns,
  });
  const markOn = (...patterns: string[]): SiteScript => ({
    id: 'marks',
    file: 'claims.js',
    runAt: 'document_idle',
    patterns,
  });
  const registerOn = (...patterns: string[]) => registerScripts([wakeOn(...patterns), markOn(...patterns)]);
  const matches = () => [...browser.scripts.values()].map((script) => script.matches);

  test('are registered for their sites, each at its time, and stay over a restart of the browser', async () => {
    await registerScripts([wakeOn('https://a.example/*'), markOn('https://*/*')]);
    expect([...browser.scripts.values()]).toEqual([
      {
        id: 'wake',
        js: ['wake.js'],
        matches: ['https://a.example/*'],
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
      { id: 'marks', js: ['claims.js'], matches: ['https://*/*'], runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  });

  test('registered twice are there once, for the sites of the last time', async () => {
    await registerOn('https://a.example/*');
    await registerOn('https://a.example/*', 'https://b.example/*');
    const sites = ['https://a.example/*', 'https://b.example/*'];
    expect(matches()).toEqual([sites, sites]);
  });

  test('are never away while they change: a page that loads meanwhile has its marks', async () => {
    await registerOn('https://a.example/*');
    await registerOn('https://b.example/*');
    expect(browser.scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });

  test('come and go one by one, and the others stay', async () => {
    await registerScripts([wakeOn(), markOn('https://a.example/*')]);
    await registerOn('https://b.example/*');
    expect(matches()).toEqual([['https://b.example/*'], ['https://b.example/*']]);
    await registerScripts([wakeOn(), markOn('https://b.example/*')]);
    expect([...browser.scripts.keys()]).toEqual(['marks']);
    expect(browser.scripting.unregisterContentScripts.mock.calls).toEqual([[{ ids: ['wake'] }]]);
  });

  test('that the browser refuses leave those before', async () => {
    await registerOn('https://a.example/*');
    browser.scripting.updateContentScripts.mockRejectedValueOnce(new Error('Invalid match pattern'));
    await expect(registerOn('nonsense')).rejects.toThrow('Invalid match pattern');
    expect(matches()).toEqual([['https://a.example/*'], ['https://a.example/*']]);
  });

  test('are gone when no site is allowed, also when they never were there', async () => {
    await registerOn();
    expect(matches()).toEqual([]);
    await registerOn('https://a.example/*');
    await registerOn();
    expect(matches()).toEqual([]);
  });
});
