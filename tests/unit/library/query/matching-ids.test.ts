import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { ClaimScan } from '../../../../lib/library/query/claim-scan.ts';
import { type ClaimFilters, NO_FILTERS } from '../../../../lib/library/query/filters.ts';
import { matchingIds } from '../../../../lib/library/query/matching-ids.ts';
import { emptyStore } from '../../storage/store.ts';
import { naively, putStore, randomFilters, randomStore } from '../random-store.ts';

/** Ids of all that filters let through, whether it was scrolled to or not. */

const watch = (signal = new AbortController().signal) => ({ signal, onProgress: vi.fn() });

async function storeOf(size: number) {
  const db = emptyStore().connect();
  const store = randomStore(7, size);
  await putStore(db, store);
  return { db, store };
}

test('all of them, newest first, whatever is asked for', async () => {
  const { db, store } = await storeOf(300);
  await fc.assert(
    fc.asyncProperty(randomFilters, async (filters) => {
      const expected = naively(store, filters).map(({ id }) => id);
      expect(await matchingIds(db, filters, watch())).toEqual(expected);
    }),
    { numRuns: 60 },
  );
}, 60_000);

describe('of many', () => {
  const all: ClaimFilters = { ...NO_FILTERS, dismissed: 'with' };

  test('it is told how many were found so far, some at a time', async () => {
    const { db } = await storeOf(1_000);
    const following = watch();
    expect(await matchingIds(db, all, following)).toHaveLength(1_000);
    const told = following.onProgress.mock.calls.map(([found]) => found);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...new Set(told)].toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1_000);
  }, 30_000);

  test('nothing is read any more once that is ended, and nothing comes of it', async () => {
    const { db } = await storeOf(1_000);
    const next = vi.spyOn(ClaimScan.prototype, 'next');
    const ending = new AbortController();
    const following = { signal: ending.signal, onProgress: () => ending.abort() };
    expect(await matchingIds(db, all, following)).toBeNull();
    expect(next).toHaveBeenCalledOnce();
    expect(await matchingIds(db, all, following)).toBeNull();
    expect(next).toHaveBeenCalledOnce();
    next.mockRestore();
  }, 30_000);

  test('a store that cannot be read is told of', async () => {
    const { db } = await storeOf(10);
    db.close();
    await expect(matchingIds(db, all, watch())).rejects.toThrow();
  });
});
