import { expect, test, vi } from 'vitest';
import { openWelcome } from '../../../lib/background/welcome.ts';

const platform = vi.hoisted(() => ({ openTab: vi.fn(async () => {}) }));
vi.mock('../../../lib/platform/tabs.ts', () => ({ openTab: platform.openTab }));
vi.mock('../../../lib/platform/runtime.ts', () => ({ ownUrl: (path: string) => `chrome-extension://abc${path}` }));

test('the welcome page opens in a tab of its own', async () => {
  await openWelcome();
  expect(platform.openTab).toHaveBeenCalledExactlyOnceWith('chrome-extension://abc/welcome.html');
});
