import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { entriesBelow, type IndexEntry } from '../../../../lib/storage/tables/index-entries.ts';
import { emptyStore } from '../store.ts';

let db: SaysWhoDatabase;

beforeEach(() => {
  db = emptyStore().connect();
});

const id = (number: number) => `id-${String(number).padStart(3, '0')}`;

describe('an index is read from its end, window by window', () => {
  test('also among hundreds of equal values', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        async (values, limit) => {
          await db.sources.clear();
          await db.sources.bulkAdd(values.map((claims, index) => ({ id: id(index), claims })) as never);
          const expected = values
            .map((key, index) => ({ key, id: id(index) }))
            .toSorted((a, b) => b.key - a.key || (a.id < b.id ? 1 : -1));
          const read: IndexEntry<number>[] = [];
          for (let below: IndexEntry<number> | null = null; ; ) {
            const window: IndexEntry<number>[] = await entriesBelow<number>(db, {
              table: 'sources',
              index: 'claims',
              below,
              limit,
            });
            read.push(...window);
            if (window.length < limit) break;
            below = window.at(-1) ?? null;
          }
          expect(read).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of one value alone', async () => {
    await db.claims.bulkAdd([
      { id: 'a', labels: ['ship', 'shore'] },
      { id: 'b', labels: ['ship'] },
      { id: 'c', labels: ['ships'] },
      { id: 'd', labels: ['ship'] },
    ] as never);
    const window = { table: 'claims', index: 'labels', equals: 'ship' } as const;
    const first = await entriesBelow<string>(db, { ...window, limit: 2 });
    expect(first.map((entry) => entry.id)).toEqual(['d', 'b']);
    const second = await entriesBelow<string>(db, { ...window, below: first[1] ?? null, limit: 2 });
    expect(second.map((entry) => entry.id)).toEqual(['a']);
  });

  test('going on below an entry that is gone', async () => {
    await db.claims.bulkAdd(['a', 'c', 'e'].map((one) => ({ id: one, labels: ['x'] })) as never);
    const window = { table: 'claims', index: 'labels', equals: 'x', limit: 9 } as const;
    const ids = async (below: string) =>
      (await entriesBelow<string>(db, { ...window, below: { key: 'x', id: below } })).map((entry) => entry.id);
    expect(await ids('d')).toEqual(['c', 'a']);
    expect(await ids('\uffff')).toEqual(['e', 'c', 'a']);
    expect(await ids('a')).toEqual([]);
    expect(await ids('')).toEqual([]);
  });

  test('of an empty index there are none', async () => {
    expect(await entriesBelow(db, { table: 'sources', index: 'claims', limit: 5 })).toEqual([]);
  });

  test('inside of a transaction that goes on afterwards', async () => {
    await db.claims.add({ id: 'a', labels: ['x'] } as never);
    const read = await db.transaction('r', db.claims, db.sources, async () => {
      const entries = await entriesBelow<string>(db, { table: 'claims', index: 'labels', equals: 'x', limit: 5 });
      return [entries, await db.sources.toArray()];
    });
    expect(read).toEqual([[{ key: 'x', id: 'a' }], []]);
  });

  test('an index that is not there is a mistake of ours', async () => {
    await expect(entriesBelow(db, { table: 'claims', index: 'nothing', limit: 1 })).rejects.toThrow(
      'claims has no index nothing',
    );
  });
});
