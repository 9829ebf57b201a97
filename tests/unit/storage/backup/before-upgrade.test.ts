import { describe, expect, test, vi } from 'vitest';
import { listBackups } from '../../../../lib/storage/backup/list.ts';
import { backupsName } from '../../../../lib/storage/backup/place.ts';
import { restoreBackup } from '../../../../lib/storage/backup/restore.ts';
import { MIGRATIONS } from '../../../../lib/storage/migrations/all.ts';
import type { Migration } from '../../../../lib/storage/migrations/migration.ts';
import { carefulFactory } from '../../../../lib/storage/open/careful-factory.ts';
import { counts } from '../../../../lib/storage/tables/counts.ts';
import { edit, emptyStore } from '../store.ts';
import { build, EXAMPLES, everything, OLDER, opened, placeIn, rowsOf } from './stores.ts';

describe.each(OLDER)('a store of version $version', (example) => {
  test('is kept as it was before it is upgraded', async () => {
    const { factory, connect } = emptyStore();
    await build(factory, example);
    await connect().open();
    const { backups, unreadable } = await listBackups(placeIn(factory));
    expect(unreadable).toEqual([]);
    const rows = Object.fromEntries(Object.entries(rowsOf(example)).map(([name, all]) => [name, all.length]));
    expect(backups).toMatchObject([{ reason: 'migration', version: example.version, rows, lacking: 0 }]);
  });

  test('comes back from it as the upgrade made it, whatever was done since, and that can be taken back', async () => {
    const { factory, connect } = emptyStore();
    await build(factory, example);
    const db = connect();
    await db.open();
    const upgraded = await everything(factory);
    const [backup] = (await listBackups(db.place)).backups;
    await db.claims.clear();
    await edit(db, { note: 'since' });
    const since = await everything(factory);
    expect(since).not.toEqual(upgraded);

    const before = await restoreBackup(db, backup?.id ?? '');
    expect(await everything(factory)).toEqual(upgraded);
    expect(await edit(db, { note: 'after' })).toMatchObject({ note: 'after' });

    await restoreBackup(db, before.id);
    expect(await everything(factory)).toEqual(since);
    expect((await factory.databases()).map(({ name }) => name).toSorted()).toEqual(['says-who', 'says-who-backups']);
  });

  test('that several tabs open at once is kept once', async () => {
    const { factory, connect } = emptyStore();
    await build(factory, example);
    const all = await Promise.all([connect(), connect(), connect()].map((db) => counts(db)));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
    expect((await listBackups(placeIn(factory))).backups).toHaveLength(1);
  });
});

test.each([
  ['a new store', undefined],
  ['a store of this version', EXAMPLES.at(-1)],
])('%s opens as quickly as ever: nobody asks what there is, and no backup is made', async (_what, example) => {
  const { factory, connect } = emptyStore();
  if (example) await build(factory, example);
  const open = vi.spyOn(factory, 'open');
  const databases = vi.spyOn(factory, 'databases');
  await connect().open();
  expect([open.mock.calls.length, databases.mock.calls.length]).toEqual([1, 0]);
  expect((await factory.databases()).map(({ name }) => name)).toEqual(['says-who']);
});

const [OLDEST] = OLDER;
if (!OLDEST) throw new Error('no example of an older version');

const NEXT = MIGRATIONS.length + 1;
const FAILING: readonly Migration[] = [
  ...MIGRATIONS,
  {
    version: NEXT,
    stores: {},
    upgrade: async (transaction) => {
      await transaction.table('claims').clear();
      throw new Error('a mistake in a migration');
    },
  },
];

test('an upgrade that fails leaves the store as it was, and the backup of it', async () => {
  const { factory, connect } = emptyStore();
  await build(factory, OLDEST);
  await expect(connect({ migrations: FAILING }).open()).rejects.toThrow('a mistake in a migration');
  expect(await everything(factory)).toEqual(rowsOf(OLDEST));
  expect((await factory.databases()).find(({ name }) => name === 'says-who')?.version).toBe(OLDEST.version * 10);
  expect((await listBackups(placeIn(factory))).backups).toMatchObject([{ version: OLDEST.version }]);
});

test('an upgrade whose beginning fails or waits long is not left half done', async () => {
  const failing = emptyStore();
  await build(failing.factory, OLDEST);
  const begin = vi.fn(async () => {
    throw new Error('a mistake before the upgrade');
  });
  const careful = (factory: IDBFactory, beforeUpgrade: () => Promise<void>) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const care = { patience: 5_000, version: 20, onFailed: () => {}, onOpened: () => {}, beforeUpgrade };
      const request = carefulFactory(factory, care).open('says-who', 20);
      request.onupgradeneeded = () => request.result.createObjectStore('added');
      request.onsuccess = () => resolve(request.result);
      request.onerror = ({ target }) => reject(target?.error);
    });
  await expect(careful(failing.factory, begin)).rejects.toThrow('a mistake before the upgrade');
  expect(begin).toHaveBeenCalledTimes(1);
  expect(await everything(failing.factory)).toEqual(rowsOf(OLDEST));
  expect((await failing.factory.databases())[0]?.version).toBe(10);

  const waiting = emptyStore();
  await build(waiting.factory, OLDEST);
  const database = await careful(waiting.factory, () => new Promise((resolve) => setTimeout(resolve, 100)));
  expect([database.version, database.objectStoreNames.contains('added')]).toEqual([20, true]);
  database.close();
});

test('a database without any table is laid out', async () => {
  const { factory, connect } = emptyStore();
  (await opened(factory, 'says-who', 5)).close();
  expect(await counts(connect())).toEqual({ articles: 0, claims: 0 });
});

test('an upgrade that is ended at any moment of its backup leaves the old store; the next opening makes a backup and upgrades', async () => {
  const endings = new Set<boolean>();
  for (let moment = 1; moment < 60; moment += 4) {
    const { factory, connect } = emptyStore();
    await build(factory, OLDEST);
    const open = factory.open.bind(factory);
    const opening = vi.spyOn(factory, 'open').mockImplementation((name, version) => {
      const request = open(name, version);
      const end = async () => {
        for (let turn = 0; turn < moment; turn++) await new Promise((resolve) => setImmediate(resolve));
        request.transaction?.abort();
      };
      if (name === 'says-who') request.addEventListener('upgradeneeded', () => void end());
      return request;
    });
    const ended = await connect()
      .open()
      .then(
        () => false,
        () => true,
      );
    opening.mockRestore();
    endings.add(ended);
    const { backups } = await listBackups(placeIn(factory));
    if (ended) expect([await everything(factory), backups.length < 2]).toEqual([rowsOf(OLDEST), true]);
    // A backup that had been finished is one of the very same store.
    await connect().open();
    const made = (await listBackups(placeIn(factory))).backups;
    expect(made.length).toBe(backups.length + (ended ? 1 : 0));
    expect(made.every(({ version }) => version === OLDEST.version)).toBe(true);
  }
  expect(endings).toContain(true);
});

describe('where no backup can be made, the labels come first', () => {
  test.each([
    [
      'no room for its beginning',
      (factory: IDBFactory) => {
        const open = factory.open.bind(factory);
        vi.spyOn(factory, 'open').mockImplementation((name, version) => {
          if (name === 'says-who-backups') throw new DOMException('disk full', 'QuotaExceededError');
          return open(name, version);
        });
        return async () => {};
      },
      'QuotaExceededError',
    ],
    [
      'a place of backups that is not as it should be',
      async (factory: IDBFactory) => (await opened(factory, backupsName(placeIn(factory)), 1)).close(),
      'NotFoundError',
    ],
  ])('%s', async (_reason, damage, error) => {
    const { factory, connect } = emptyStore();
    await build(factory, OLDEST);
    await damage(factory);
    const db = connect();
    expect(await counts(db)).toMatchObject({ claims: OLDEST.tables['claims']?.rows.length });
    expect(db.access.unbacked).toMatchObject({ name: error });
  });
});
