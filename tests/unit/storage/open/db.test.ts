import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MIGRATIONS } from '../../../../lib/storage/migrations/all.ts';
import type { Migration } from '../../../../lib/storage/migrations/migration.ts';
import { faultOf } from '../../../../lib/storage/open/faults.ts';
import { claimsOfArticle } from '../../../../lib/storage/tables/claims.ts';
import { ARTICLE_URL } from '../../schema/samples.ts';
import { contents, edit, emptyStore } from '../store.ts';

/** What a newer program might do: one more index, one table less. */
const NEXT_VERSION = MIGRATIONS.length + 1;
const NEWER: readonly Migration[] = [
  ...MIGRATIONS,
  { version: NEXT_VERSION, stores: { claims: 'id, articleId, status', counters: null } },
];

const nextTask = () => new Promise((resolve) => setTimeout(resolve, 5));

// Dexie tells developers of upgrades and blocks on the console.
beforeEach(() => vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

describe('a store that a newer program has upgraded', () => {
  test('is not written to, with a fault of its own, and left as it is', async () => {
    const { factory, connect } = emptyStore();
    const newer = connect({ migrations: NEWER });
    await newer.open();
    const names = newer.tables.map((table) => table.name);
    newer.close();

    const older = connect();
    expect(await edit(older, { note: 'a' }).catch(faultOf)).toMatchObject({ code: 'storage-newer' });
    expect(await claimsOfArticle(older, ARTICLE_URL)).toEqual({ claims: [], unreadable: [] });
    expect(await factory.databases()).toEqual([{ name: 'says-who', version: NEXT_VERSION * 10 }]);
    const again = connect({ migrations: NEWER });
    await again.open();
    expect([...again.backendDB().objectStoreNames].toSorted()).toEqual(names.toSorted());
  });

  test('that was open here is let go at once, and then refused', async () => {
    const { connect } = emptyStore();
    const open = connect();
    const { id } = await edit(open, { note: 'before' });
    const newer = connect({ migrations: NEWER });
    await newer.open();
    expect(open.isOpen()).toBe(false);
    expect(await newer.claims.get(id)).toMatchObject({ note: 'before' });
    expect(await edit(open, { note: 'after' }).catch(faultOf)).toMatchObject({ code: 'storage-newer' });
  });
});

describe('a connection that does not let go', () => {
  test('blocks an upgrade for a while only; the next use tries again', async () => {
    const { factory, connect } = emptyStore();
    const first = connect();
    await edit(first, { note: 'kept' });
    first.close();
    const stuck = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = factory.open('says-who');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

    const upgrading = connect({ migrations: NEWER, patience: 250 });
    for (const _attempt of [1, 2]) {
      const fault = await upgrading.claims.count().catch(faultOf);
      expect(fault).toMatchObject({ code: 'storage-blocked', detail: expect.stringContaining('BlockedError') });
      await nextTask();
    }
    stuck.close();
    expect(await upgrading.claims.count()).toBe(1);
    expect(upgrading.backendDB().version).toBe(NEXT_VERSION * 10);
  });

  test('that lets go in time is waited for', async () => {
    const { factory, connect } = emptyStore();
    await connect().open();
    const slow = await new Promise<IDBDatabase>((resolve) => {
      const request = factory.open('says-who');
      request.onsuccess = () => resolve(request.result);
    });
    slow.onversionchange = () => setTimeout(() => slow.close(), 30);
    const upgrading = connect({ migrations: NEWER, patience: 2_000 });
    expect(await upgrading.claims.count()).toBe(0);
  });
});

describe('opening that failed', () => {
  test('is told, and tried again with the next use', async () => {
    const { factory, connect } = emptyStore();
    const open = vi.spyOn(factory, 'open').mockImplementationOnce(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const db = connect();
    expect(await edit(db, { note: 'a' }).catch(faultOf)).toMatchObject({ code: 'storage-failed' });
    await nextTask();
    expect(await edit(db, { note: 'b' })).toMatchObject({ note: 'b' });
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('in the middle of an upgrade leaves the store as it was', async () => {
    const { connect } = emptyStore();
    const first = connect();
    await edit(first, { note: 'kept' });
    const before = await contents(first);
    first.close();
    const failing: Migration = {
      version: NEXT_VERSION,
      stores: { claims: 'id, articleId, status' },
      upgrade: async (transaction) => {
        await transaction.table('claims').clear();
        throw new Error('a mistake in a migration');
      },
    };
    const broken = connect({ migrations: [...MIGRATIONS, failing] });
    expect(await broken.claims.count().catch(faultOf)).toMatchObject({ detail: expect.stringContaining('a mistake') });
    broken.close();
    expect(await contents(connect())).toEqual(before);
  });
});

test('labels are there for the next connection: a restart', async () => {
  const { connect } = emptyStore();
  const first = connect();
  await edit(first, { status: 'contested' });
  const before = await contents(first);
  first.close();
  expect(await contents(connect())).toEqual(before);
});

test('stores of other names are other stores', async () => {
  const { connect } = emptyStore();
  await edit(connect({ name: 'one' }), { note: 'a' });
  expect((await contents(connect({ name: 'two' }))).claims).toEqual([]);
});
