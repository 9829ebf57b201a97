import { beforeEach, expect, test, vi } from 'vitest';
import { ask } from '../../../lib/messaging/client.ts';
import { failure, success } from '../../../lib/messaging/result.ts';

const platform = vi.hoisted(() => ({ isExtensionAlive: vi.fn(() => true), sendToBackground: vi.fn() }));
vi.mock('../../../lib/platform/browser.ts', () => ({ isExtensionAlive: platform.isExtensionAlive }));
vi.mock('../../../lib/platform/runtime.ts', () => ({ sendToBackground: platform.sendToBackground }));

beforeEach(() => {
  vi.resetAllMocks();
  platform.isExtensionAlive.mockReturnValue(true);
});

test('hands the background’s answer on', async () => {
  platform.sendToBackground.mockResolvedValue(success(null));
  expect(await ask('card.load', {})).toEqual(success(null));
  expect(platform.sendToBackground).toHaveBeenCalledExactlyOnceWith({ type: 'card.load', request: {} });
});

test('asks once more when the background died before it answered', async () => {
  platform.sendToBackground.mockRejectedValueOnce(new Error('message channel closed')).mockResolvedValue(success(null));
  expect(await ask('card.load', {})).toEqual(success(null));
  expect(platform.sendToBackground).toHaveBeenCalledTimes(2);
});

test('a background that does not answer at all is a fault', async () => {
  platform.sendToBackground.mockResolvedValue(undefined);
  expect(await ask('card.load', {})).toEqual(failure('unexpected', 'no answer'));
});

test('a fault that the background names is not asked about again', async () => {
  platform.sendToBackground.mockResolvedValue(failure('storage-full'));
  expect(await ask('card.load', {})).toEqual(failure('storage-full'));
  expect(platform.sendToBackground).toHaveBeenCalledTimes(1);
});

test('after an update of the extension it says so, and does not call what would throw', async () => {
  platform.isExtensionAlive.mockReturnValue(false);
  expect(await ask('card.load', {})).toMatchObject({ ok: false, fault: { code: 'extension-updated' } });
  expect(platform.sendToBackground).not.toHaveBeenCalled();
});

test('an update while the question is under way is told from a fault', async () => {
  platform.sendToBackground.mockImplementation(() => {
    platform.isExtensionAlive.mockReturnValue(false);
    return Promise.reject(new Error('Extension context invalidated'));
  });
  expect(await ask('card.load', {})).toMatchObject({ ok: false, fault: { code: 'extension-updated' } });
});
