import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readSite, switchSite } from '../../../lib/panel/site.ts';

const sites = vi.hoisted(() => ({ askForSite: vi.fn(), giveUpSite: vi.fn(), isAllowed: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../lib/platform/sites.ts', async (original) => ({ ...(await original<object>()), ...sites }));

/** What the browser has allowed; the reader's answer to its question. */
let isGiven: boolean;
let isEverywhereGiven: boolean;
let readerSays: boolean;

beforeEach(() => {
  isGiven = false;
  isEverywhereGiven = false;
  readerSays = true;
  sites.isAllowed
    .mockReset()
    .mockImplementation(async (pattern: string) =>
      pattern === 'https://*/*' ? isEverywhereGiven : isGiven || isEverywhereGiven,
    );
  sites.askForSite.mockReset().mockImplementation(async () => {
    isGiven ||= readerSays;
    return readerSays;
  });
  sites.giveUpSite.mockReset().mockImplementation(async () => {
    isGiven = false;
    return true;
  });
});

const URL_ = 'https://courier.example/ferry';
const SITE = {
  host: 'courier.example',
  pattern: 'https://courier.example/*',
  mode: 'on-click',
  canChange: true,
} as const;

describe('the site of a page', () => {
  test('is on click until the reader allows it', async () => {
    expect(await readSite(URL_)).toEqual(SITE);
    isGiven = true;
    expect(await readSite(URL_)).toEqual({ ...SITE, mode: 'allowed' });
  });

  test('cannot be taken back by itself where marks come everywhere', async () => {
    isEverywhereGiven = true;
    expect(await readSite(URL_)).toEqual({ ...SITE, mode: 'allowed', canChange: false });
  });

  const WITHOUT = [
    { url: 'file:///home/a.html', host: '', reason: 'a file' },
    { url: 'chrome://extensions/', host: 'extensions', reason: 'the browser’s own page' },
    { url: 'about:blank', host: '', reason: 'no page' },
    { url: '', host: '', reason: 'an address we may not see' },
  ];
  test.each(WITHOUT)('of "$url" cannot be asked for: $reason', async ({ url, host }) => {
    expect(await readSite(url)).toEqual({ host, pattern: null, mode: 'on-click', canChange: false });
    expect(sites.isAllowed).not.toHaveBeenCalled();
  });
});

describe('switching', () => {
  test('on asks the reader, first of all: a browser takes the question only directly after the click', () => {
    void switchSite(SITE, true);
    expect(sites.askForSite).toHaveBeenCalledExactlyOnceWith(SITE.pattern);
  });

  test('on is on when the reader says yes', async () => {
    expect(await switchSite(SITE, true)).toEqual({ ...SITE, mode: 'allowed' });
  });

  test('on stays off when the reader says no', async () => {
    readerSays = false;
    expect(await switchSite(SITE, true)).toEqual(SITE);
  });

  test('off gives the site back', async () => {
    isGiven = true;
    expect(await switchSite({ ...SITE, mode: 'allowed' }, false)).toEqual(SITE);
    expect(sites.giveUpSite).toHaveBeenCalledExactlyOnceWith(SITE.pattern);
  });

  test('off stays on where the browser’s policy gave it', async () => {
    isGiven = true;
    sites.giveUpSite.mockResolvedValue(false);
    const allowed = { ...SITE, mode: 'allowed' } as const;
    expect(await switchSite(allowed, false)).toEqual(allowed);
  });

  test.each([{ site: null }, { site: { ...SITE, pattern: null, canChange: false } }])(
    'what cannot be asked for asks nothing: $site',
    async ({ site }) => {
      expect(await switchSite(site, true)).toBe(site);
      expect(sites.askForSite).not.toHaveBeenCalled();
    },
  );
});
