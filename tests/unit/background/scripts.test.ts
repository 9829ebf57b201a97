import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadCard, pageComing, startPage, updateAllowedSites } from '../../../lib/background/scripts.ts';
import { SENDER } from './samples.ts';

const platform = vi.hoisted(() => ({ runScript: vi.fn(), allowedSites: vi.fn(), registerScripts: vi.fn() }));
vi.mock('../../../lib/platform/tabs.ts', () => ({ runScript: platform.runScript }));
vi.mock('../../../lib/platform/sites.ts', () => ({
  allowedSites: platform.allowedSites,
  registerScripts: platform.registerScripts,
}));

beforeEach(() => {
  platform.runScript.mockReset().mockResolvedValue(undefined);
  platform.allowedSites.mockReset().mockResolvedValue([]);
  platform.registerScripts.mockReset().mockResolvedValue(undefined);
});

describe('scripts come', () => {
  const makeReady = vi.fn(() => Promise.resolve());
  const start = startPage(makeReady);

  test('into the tab the popup names: the marks, and what their question will take is made ready meanwhile', async () => {
    makeReady.mockClear();
    // The script has not started yet when the background begins.
    platform.runScript.mockImplementation(async () => expect(makeReady).not.toHaveBeenCalled());
    expect(await start({ tabId: 7 }, { ...SENDER, tabId: null })).toEqual({ ok: true, value: null });
    expect(platform.runScript).toHaveBeenCalledExactlyOnceWith(7, '/claims.js');
    expect(makeReady).toHaveBeenCalledOnce();
  });

  test('into the tab that asks, and no other: the card', async () => {
    expect(await loadCard({}, SENDER)).toEqual({ ok: true, value: null });
    expect(platform.runScript).toHaveBeenCalledExactlyOnceWith(4, '/card.js');
  });

  test('nowhere where there is no tab', async () => {
    expect(await loadCard({}, { ...SENDER, tabId: null })).toMatchObject({ fault: { code: 'page-unreachable' } });
    expect(platform.runScript).not.toHaveBeenCalled();
  });

  test('not into pages that the browser keeps from us, and the reason is said', async () => {
    platform.runScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    const fault = { code: 'page-unreachable', detail: expect.stringContaining('Cannot access') };
    expect(await start({ tabId: 7 }, SENDER)).toEqual({ ok: false, fault });
    expect(await loadCard({}, SENDER)).toEqual({ ok: false, fault });
  });
});

test('a page that begins to load is answered when all is ready', async () => {
  let isReady = false;
  const makeReady = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    isReady = true;
  };
  expect(await pageComing(makeReady)({}, SENDER)).toEqual({ ok: true, value: null });
  expect(isReady).toBe(true);
});

describe('the allowed sites', () => {
  const registered = () => platform.registerScripts.mock.lastCall?.[0];

  test('have the marks, and tell the background that a page is coming', async () => {
    platform.allowedSites.mockResolvedValue(['https://a.example/*']);
    await updateAllowedSites();
    expect(registered()).toMatchObject([
      { file: 'wake.js', runAt: 'document_start', patterns: ['https://a.example/*'] },
      { file: 'claims.js', runAt: 'document_idle', patterns: ['https://a.example/*'] },
    ]);
  });

  test('that nobody chose by name wake nothing ahead: few of all pages are articles', async () => {
    const sites = ['http://*/*', 'https://*/*', 'https://a.example/*'];
    platform.allowedSites.mockResolvedValue(sites);
    await updateAllowedSites();
    expect(registered()).toMatchObject([
      { file: 'wake.js', patterns: ['https://a.example/*'] },
      { file: 'claims.js', patterns: sites },
    ]);
  });

  test('are brought into line one time after the other, and the last one counts', async () => {
    const sites: string[] = [];
    let running = 0;
    let most = 0;
    let last: readonly string[] = [];
    platform.allowedSites.mockImplementation(async () => [...sites]);
    platform.registerScripts.mockImplementation(
      async ([, marks]: readonly { readonly patterns: readonly string[] }[]) => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        last = marks?.patterns ?? [];
        running--;
      },
    );
    const updates = ['a', 'b', 'c'].map((site) => {
      sites.push(site);
      return updateAllowedSites();
    });
    await Promise.all(updates);
    expect(most).toBe(1);
    expect(last).toEqual(['a', 'b', 'c']);
  });

  test('go on after a failure, which is not hidden', async () => {
    platform.registerScripts.mockRejectedValueOnce(new Error('no'));
    const failing = updateAllowedSites();
    const next = updateAllowedSites();
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBeUndefined();
    expect(platform.registerScripts).toHaveBeenCalledTimes(2);
  });
});
