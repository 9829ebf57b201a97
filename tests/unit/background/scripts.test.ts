import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadCard, startPage, updateAllowedSites } from '../../../lib/background/scripts.ts';
import { SENDER } from './samples.ts';

const platform = vi.hoisted(() => ({ runScript: vi.fn(), allowedSites: vi.fn(), registerScript: vi.fn() }));
vi.mock('../../../lib/platform/tabs.ts', () => ({ runScript: platform.runScript }));
vi.mock('../../../lib/platform/sites.ts', () => ({
  allowedSites: platform.allowedSites,
  registerScript: platform.registerScript,
}));

beforeEach(() => {
  platform.runScript.mockReset().mockResolvedValue(undefined);
  platform.allowedSites.mockReset().mockResolvedValue([]);
  platform.registerScript.mockReset().mockResolvedValue(undefined);
});

describe('scripts come', () => {
  test('into the tab the popup names: the marks', async () => {
    expect(await startPage({ tabId: 7 }, { ...SENDER, tabId: null })).toEqual({ ok: true, value: null });
    expect(platform.runScript).toHaveBeenCalledExactlyOnceWith(7, '/claims.js');
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
    expect(await startPage({ tabId: 7 }, SENDER)).toEqual({ ok: false, fault });
    expect(await loadCard({}, SENDER)).toEqual({ ok: false, fault });
  });
});

describe('the allowed sites', () => {
  test('are those the browser has now', async () => {
    platform.allowedSites.mockResolvedValue(['https://a.example/*']);
    await updateAllowedSites();
    expect(platform.registerScript).toHaveBeenCalledExactlyOnceWith('claims.js', ['https://a.example/*']);
  });

  test('are brought into line one time after the other, and the last one counts', async () => {
    const sites: string[] = [];
    let running = 0;
    let most = 0;
    let registered: readonly string[] = [];
    platform.allowedSites.mockImplementation(async () => [...sites]);
    platform.registerScript.mockImplementation(async (_file: string, patterns: readonly string[]) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      registered = patterns;
      running--;
    });
    const updates = ['a', 'b', 'c'].map((site) => {
      sites.push(site);
      return updateAllowedSites();
    });
    await Promise.all(updates);
    expect(most).toBe(1);
    expect(registered).toEqual(['a', 'b', 'c']);
  });

  test('go on after a failure, which is not hidden', async () => {
    platform.registerScript.mockRejectedValueOnce(new Error('no'));
    const failing = updateAllowedSites();
    const next = updateAllowedSites();
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBeUndefined();
    expect(platform.registerScript).toHaveBeenCalledTimes(2);
  });
});
