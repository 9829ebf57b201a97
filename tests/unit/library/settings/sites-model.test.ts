import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  giveUpEach,
  patternsOf,
  SitesModel,
  type SitesState,
  sitesOf,
} from '../../../../lib/library/settings/sites-model.ts';
import { until } from '../../until.ts';

/** The browser's permissions: what a test grants, and what is not ours to give back. */
const browser = vi.hoisted(() => ({
  granted: new Set<string>(),
  fixed: new Set<string>(),
  answer: true,
  asked: [] as (readonly string[])[],
  listeners: new Set<() => void>(),
}));
vi.mock('../../../../lib/platform/sites.ts', async (original) => ({
  sitePattern: (await original<typeof import('../../../../lib/platform/sites.ts')>()).sitePattern,
  allowedSites: async () => [...browser.granted],
  askForSites: async (patterns: readonly string[]) => {
    browser.asked.push(patterns);
    if (browser.answer) for (const pattern of patterns) browser.granted.add(pattern);
    return browser.answer;
  },
  giveUpSites: async (patterns: readonly string[]) => {
    if (patterns.some((pattern) => browser.fixed.has(pattern))) return false;
    for (const pattern of patterns) browser.granted.delete(pattern);
    return true;
  },
  onSitesChanged: (listener: () => void) => {
    browser.listeners.add(listener);
    return () => browser.listeners.delete(listener);
  },
}));
vi.mock('../../../../lib/platform/browser.ts', () => ({ browser: {} }));

let model: SitesModel;
let states: SitesState[];

beforeEach(() => {
  browser.granted.clear();
  browser.fixed.clear();
  browser.listeners.clear();
  browser.asked.length = 0;
  browser.answer = true;
  states = [];
  model = new SitesModel((state) => states.push(state));
});

const now = () => states.at(-1);
const news = () => now()?.news?.news;
const names = () => now()?.sites.map(({ name }) => name);

describe('an address as a person writes it', () => {
  test.each<[string, string[], string]>([
    ['news.example', ['https://news.example/*', 'https://www.news.example/*'], 'and its www'],
    ['www.news.example', ['https://news.example/*', 'https://www.news.example/*'], 'without its www, too'],
    [
      'news.co.example',
      ['https://news.co.example/*', 'https://www.news.co.example/*'],
      'under a public suffix of two parts',
    ],
    ['edition.news.example', ['https://edition.news.example/*'], 'one part of a site, and no other'],
    [' https://edition.news.example/2026/a.html?x=1 ', ['https://edition.news.example/*'], 'the address of an article'],
    ['http://news.example/a', ['http://news.example/*', 'http://www.news.example/*'], 'without encryption, as it says'],
    ['HTTPS://NEWS.EXAMPLE', ['https://news.example/*', 'https://www.news.example/*'], 'in capitals'],
    ['news.example:8443', ['https://news.example/*', 'https://www.news.example/*'], 'patterns know no ports'],
    ['localhost', ['https://localhost/*'], 'a name without a dot'],
    ['127.0.0.1', ['https://127.0.0.1/*'], 'a number has no www'],
    ['', [], 'nothing'],
    ['my paper', [], 'two words'],
    ['*', [], 'a pattern'],
    ['*.example', [], 'a pattern of hosts: everywhere is asked for by its own name'],
    ['javascript:alert(1)', [], 'no address'],
    ['file:///etc/passwd', [], 'a file'],
    ['chrome://extensions', [], 'the browser’s own page'],
    ['https://[::1]/', [], 'no pattern that every browser takes'],
  ])('%j is asked for as %j: %s', (address, patterns) => {
    expect(patternsOf(address)).toEqual(patterns);
  });

  test('gives one site to the list', () => {
    for (const address of ['news.example', 'www.news.example', 'news.co.example', 'edition.news.example', '127.0.0.1'])
      expect(sitesOf(patternsOf(address))).toHaveLength(1);
  });
});

describe('the list', () => {
  test('has each site once, by name, and not those for everywhere', () => {
    const patterns = [
      'https://www.news.example/*',
      'http://news.example/*',
      'https://*.arrow.example/*',
      'https://*/*',
      'http://*/*',
      '<all_urls>',
      '*://*/*',
    ];
    expect(sitesOf(patterns)).toEqual([
      { name: 'arrow.example', patterns: ['https://*.arrow.example/*'] },
      { name: 'news.example', patterns: ['http://news.example/*', 'https://www.news.example/*'] },
    ]);
  });

  test.each([['https://*/*'], ['http://*/*'], ['*://*/*'], ['<all_urls>']])('%s is everywhere', async (pattern) => {
    browser.granted.add(pattern);
    await model.load();
    expect(now()).toMatchObject({ isReady: true, sites: [], isEverywhere: true });
  });

  test('follows what is done in the browser’s own settings, until it is left', async () => {
    const leave = model.follow();
    browser.granted.add('https://news.example/*');
    for (const listener of browser.listeners) listener();
    await until(() => expect(names()).toEqual(['news.example']));
    leave();
    expect(browser.listeners.size).toBe(0);
  });
});

describe('allowing', () => {
  test('asks by one question, before anything else: a browser takes it only in the course of a click', () => {
    void model.allow('news.example');
    expect(browser.asked).toEqual([['https://news.example/*', 'https://www.news.example/*']]);
    void model.allowEverywhere();
    expect(browser.asked[1]).toEqual(['http://*/*', 'https://*/*']);
  });

  test('ends in what the browser has', async () => {
    await model.allow('news.example');
    expect([names(), news()]).toEqual([['news.example'], { type: 'allowed', name: 'news.example' }]);
  });

  test('refused changes nothing, and says so', async () => {
    browser.answer = false;
    await model.allow('news.example');
    expect([names(), news()]).toEqual([[], { type: 'refused', name: 'news.example' }]);
    await model.allowEverywhere();
    expect(now()).toMatchObject({ isEverywhere: false, news: { serial: 2, news: { type: 'refused', name: '' } } });
  });

  test('does not ask for what is no site', async () => {
    await model.allow('my paper');
    expect([browser.asked, news()]).toEqual([[], { type: 'no-address', address: 'my paper' }]);
  });
});

describe('giving back', () => {
  test('one site takes all that it is made of, and leaves the others', async () => {
    await model.allow('news.example');
    await model.allow('other.example');
    const [site] = now()?.sites ?? [];
    if (!site) throw new Error('no site');
    await model.giveUp(site);
    expect([names(), news()]).toEqual([['other.example'], { type: 'given-up', name: 'news.example' }]);
  });

  test('everywhere leaves single sites', async () => {
    await model.allow('news.example');
    await model.allowEverywhere();
    await model.giveUpEverywhere();
    expect([names(), now()?.isEverywhere]).toEqual([['news.example'], false]);
  });

  test('all leaves none but those that are not ours to give, and names the case', async () => {
    await model.allow('news.example');
    await model.allowEverywhere();
    browser.granted.add('http://127.0.0.1/*');
    browser.fixed.add('http://127.0.0.1/*');
    await model.giveUpAll();
    expect([names(), now()?.isEverywhere, news()]).toEqual([['127.0.0.1'], false, { type: 'kept', name: '' }]);
  });

  test('answers which stay', async () => {
    browser.fixed.add('b');
    expect(await giveUpEach(['a', 'b', 'c'])).toEqual(['b']);
  });
});
