import { afterEach, expect, test, vi } from 'vitest';
import { askToKeep, readRoom } from '../../../lib/platform/storage-room.ts';

afterEach(() => vi.unstubAllGlobals());

const withStorage = (storage: object | undefined) => vi.stubGlobal('navigator', { storage });

test('the room is what the browser says', async () => {
  withStorage({ estimate: async () => ({ usage: 7, quota: 9 }), persisted: async () => true });
  expect(await readRoom()).toEqual({ used: 7, available: 9, isKept: true });
});

test.each([
  ['no storage manager', undefined, { used: null, available: null, isKept: null }],
  ['an estimate without figures', { estimate: async () => ({}) }, { used: null, available: null, isKept: null }],
  ['nothing used', { estimate: async () => ({ usage: 0, quota: 9 }) }, { used: 0, available: 9, isKept: null }],
])('what it does not say is not made up: %s', async (_, storage, room) => {
  withStorage(storage);
  expect(await readRoom()).toEqual(room);
});

test.each([true, false])('asked to keep the records it answers %s', async (answer) => {
  withStorage({ persist: async () => answer });
  expect(await askToKeep()).toBe(answer);
});
