import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ANNOUNCEMENTS, announce, announceLabels, onAnnouncement } from '../../../lib/messaging/announce.ts';
import { until } from '../until.ts';

const platform = vi.hoisted(() => ({ sendToTab: vi.fn(), allTabIds: vi.fn() }));
vi.mock('../../../lib/platform/runtime.ts', () => ({ sendToTab: platform.sendToTab }));
vi.mock('../../../lib/platform/tabs.ts', () => ({ allTabIds: platform.allTabIds }));

beforeEach(() => {
  platform.allTabIds.mockReset().mockResolvedValue([1, 2, 3]);
  platform.sendToTab.mockReset().mockResolvedValue(null);
});

test('labels are announced to the pages in all tabs but the one that knows; those that do not listen are no fault', async () => {
  platform.sendToTab.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  await announceLabels('https://news.example/a', 2);
  const message = { type: 'labels.changed', request: { articleUrl: 'https://news.example/a' } };
  expect(platform.sendToTab.mock.calls).toEqual([
    [1, message],
    [3, message],
  ]);
});

test.each([
  ['labels', () => announceLabels('https://news.example/a', null)],
  ['what is different for the whole program', () => announce('everything-deleted')],
])('%s: a tab that the browser has put to sleep never answers, and nobody waits for it', async (_what, tell) => {
  platform.sendToTab.mockReturnValueOnce(new Promise(() => {}));
  await tell();
  expect(platform.sendToTab).toHaveBeenCalledTimes(3);
});

describe('what is different for the whole program', () => {
  test.each(ANNOUNCEMENTS)('%s reaches every tab and our own pages', async (what) => {
    platform.sendToTab.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    const heard = vi.fn();
    const leave = onAnnouncement(heard);
    await announce(what);
    await until(() => expect(heard).toHaveBeenCalledExactlyOnceWith(what));
    expect(platform.sendToTab.mock.calls).toEqual(
      [1, 2, 3].map((id) => [id, { type: 'preferences.changed', request: {} }]),
    );
    leave();
  });

  test('is heard no more by who has left, and nothing else is taken for it', async () => {
    const [left, staying] = [vi.fn(), vi.fn()];
    onAnnouncement(left)();
    const leave = onAnnouncement(staying);
    const channel = new BroadcastChannel('says-who');
    channel.postMessage({ type: 'everything-deleted' });
    channel.close();
    await announce('preferences-changed');
    await until(() => expect(staying).toHaveBeenCalledExactlyOnceWith('preferences-changed'));
    expect(left).not.toHaveBeenCalled();
    leave();
  });
});
