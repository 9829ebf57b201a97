import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';
import { backUp } from '../../../../lib/storage/backup/back-up.ts';
import { listBackups, removeAllBackups, removeBackup } from '../../../../lib/storage/backup/list.ts';
import { backupsName } from '../../../../lib/storage/backup/place.ts';
import { DamagedBackupError } from '../../../../lib/storage/backup/read-lines.ts';
import { restoreBackup } from '../../../../lib/storage/backup/restore.ts';
import { BackupUnwantedError, PART_BYTES } from '../../../../lib/storage/backup/write-parts.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { eraseRecords } from '../../../../lib/storage/open/erase.ts';
import { faultOf } from '../../../../lib/storage/open/faults.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { numberedDraft } from '../../schema/samples.ts';
import { until } from '../../until.ts';
import { edit, emptyStore } from '../store.ts';
import { databasesWithRows, everything, opened, tamper } from './stores.ts';

afterEach(() => vi.restoreAllMocks());

/** A request that fails as Chromium's does for a large value whose file is gone. */
function unreadable(request: IDBRequest): IDBRequest {
  return new Proxy(request, {
    get: (target, name) =>
      name === 'error'
        ? new DOMException('Failed to read large IndexedDB value', 'DataError')
        : Reflect.get(target, name),
    set(target, name, value) {
      if (name === 'onerror') target.onsuccess = () => value(new Event('error'));
      return true;
    },
  });
}

async function put(db: SaysWhoDatabase, table: string, rows: readonly unknown[]): Promise<void> {
  await db.table(table).bulkPut(rows);
}

/** What a row of ours may become by damage or by a mistake: all that the store can hold and JSON has words for, or not. */
const anyDamage = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, maxDepth: 3 }),
  fc.constantFrom(undefined, Number.NaN, -0, Number.POSITIVE_INFINITY, 12n, new Date(0), new Date(Number.NaN)),
  fc.constant({ '$says-who': ['date', 7] }),
);

describe('a backup that is restored', () => {
  test('is what was there: any records, and damaged rows among them', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.array(anyDamage, { maxLength: 4 }), async (records, damages) => {
        const { factory, connect } = emptyStore();
        const db = connect();
        await put(db, 'articles', records.articles);
        await put(db, 'claims', records.claims);
        await put(db, 'changes', records.changes);
        const damaged = damages.map((damage, index) => ({ id: `damaged-${index}`, articleId: damage, note: damage }));
        await put(db, 'claims', damaged);
        const before = await everything(factory);
        const { id, rows } = await backUp(db, 'asked');
        expect(rows).toMatchObject({ claims: before['claims']?.length });
        await Promise.all(db.tables.map((table) => table.clear()));
        await edit(db, { note: 'since' });
        await restoreBackup(db, id);
        expect(await everything(factory)).toEqual(before);
        db.close();
      }),
      { numRuns: 20 },
    );
  });

  test('holds more than one window and more than one part', async () => {
    const { factory, connect } = emptyStore();
    const db = connect();
    // What is random gzip cannot make much smaller.
    const text = () => randomBytes(6_000).toString('base64');
    const rows = Array.from({ length: 230 }, (_, id) => ({ id: String(id).padStart(4, '0'), text: text() }));
    await put(db, 'texts', rows);
    const before = await everything(factory);
    const record = await backUp(db, 'asked');
    expect(record.rows).toMatchObject({ texts: 230 });
    const parts = (await everything(factory, backupsName(db.place)))['parts'] as { bytes: Uint8Array }[];
    expect(parts.length).toBe(record.parts);
    expect(record.parts).toBeGreaterThan(1);
    expect(Math.max(...parts.map(({ bytes }) => bytes.length))).toBe(PART_BYTES);
    expect(parts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBe(record.bytes);
    await db.texts.clear();
    await restoreBackup(db, record.id);
    expect(await everything(factory)).toEqual(before);
  });
});

test('a row that cannot be written down is counted, and keeps no other from being kept', async () => {
  const { factory, connect } = emptyStore();
  const db = connect();
  await edit(db, { note: 'kept' });
  await put(db, 'claims', [{ id: 'damaged', note: new Uint8Array([1, 2]) }]);
  const record = await backUp(db, 'asked');
  expect(record).toMatchObject({ lacking: 1, rows: { claims: 1 } });
  await restoreBackup(db, record.id);
  expect((await everything(factory))['claims']).toMatchObject([{ note: 'kept' }]);
});

test('a row that the browser cannot read is counted, and keeps no other from being kept', async () => {
  const { connect } = emptyStore();
  const db = connect();
  await edit(db, { note: 'kept' });
  await put(db, 'claims', [{ id: 'lost' }]);
  const database = await opened(db.place.indexedDB, 'says-who');
  const prototype = Object.getPrototypeOf(database.transaction('claims').objectStore('claims'));
  database.close();
  const { get, getAll } = prototype;
  vi.spyOn(prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...asked: unknown[]) {
    const request = getAll.apply(this, asked);
    return this.name === 'claims' ? unreadable(request) : request;
  });
  vi.spyOn(prototype, 'get').mockImplementation(function (this: IDBObjectStore, key: unknown) {
    const request = get.call(this, key);
    return key === 'lost' ? unreadable(request) : request;
  });
  expect(await backUp(db, 'asked')).toMatchObject({ lacking: 1, rows: { claims: 1 } });
});

describe('labels that are given while a backup is made', () => {
  test('are stored, and are wholly in the backup or not at all', async () => {
    const { factory, connect } = emptyStore();
    const db = connect();
    const other = connect();
    await edit(db, { note: '0' });
    for (const round of [1, 2, 3, 4, 5, 6]) {
      const label = (index: number) =>
        edit(other, { note: `${round}.${index}` }, { claimId: `new-${index}`, draft: numberedDraft(index) });
      const [record] = await Promise.all([
        backUp(db, 'asked'),
        ...Array.from({ length: 5 }, (_, index) => label(index)),
      ]);
      const now = await everything(factory);
      await restoreBackup(db, record.id);
      const restored = await everything(factory);
      // The history explains every claim, the counters count them.
      const noted = (restored['claims'] as ClaimRecord[]).map(({ id }) => id);
      const told = new Set((restored['changes'] as { claimId: string }[]).map(({ claimId }) => claimId));
      expect(told).toEqual(new Set(noted));
      expect(restored['counters']).toContainEqual({ table: 'claims', value: noted.length });
      expect(now['claims']).toHaveLength(1 + 5);
      await Promise.all(db.tables.map((table) => table.clear()));
      await edit(db, { note: '0' });
    }
  });

  test('wait until everything is read', async () => {
    const { connect } = emptyStore();
    const db = connect();
    const other = connect();
    await edit(db, { note: 'first' });
    const order: string[] = [];
    await backUp(db, 'asked', {
      onProgress: (done, total) => {
        if (order.length === 0)
          void edit(other, { note: 'meanwhile' }, { claimId: 'new-2', draft: numberedDraft(2) }).then(() =>
            order.push('stored'),
          );
        order.push(done === total ? 'read' : 'reading');
      },
    });
    await until(() => expect(order).toContain('stored'));
    expect(order.indexOf('stored')).toBeGreaterThan(order.indexOf('read'));
  });
});

describe('a backup that does not come to its end', () => {
  test('leaves nothing: cancelled', async () => {
    const { connect, factory } = emptyStore();
    const db = connect();
    await edit(db, { note: 'a' });
    const cancel = new AbortController();
    const making = backUp(db, 'import', { signal: cancel.signal, onProgress: () => cancel.abort() });
    await expect(making).rejects.toThrow('aborted');
    expect(cancel.signal.aborted).toBe(true);
    expect(await databasesWithRows(factory)).toEqual(['says-who']);
  });

  test('leaves nothing: the disk is full', async () => {
    const { connect, factory } = emptyStore();
    const db = connect();
    await edit(db, { note: 'a' });
    (await opened(factory, 'any', 1, (fresh) => fresh.createObjectStore('any'))).close();
    const any = await opened(factory, 'any');
    const prototype = Object.getPrototypeOf(any.transaction('any').objectStore('any'));
    const { put: native } = prototype;
    vi.spyOn(prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...asked: unknown[]) {
      if (this.name === 'parts') throw new DOMException('disk full', 'QuotaExceededError');
      return native.apply(this, asked);
    });
    expect(await backUp(db, 'import').catch(faultOf)).toMatchObject({ code: 'storage-full' });
    any.close();
    expect(await databasesWithRows(factory)).toEqual(['says-who']);
  });

  test('is in no list, and is cleared away a day later: the program was ended', async () => {
    const { connect } = emptyStore();
    const db = connect();
    await edit(db, { note: 'a' });
    const { id } = await backUp(db, 'asked', { now: new Date('2026-03-01T12:00:00Z') });
    await tamper(db.place, 'backups', id, ({ at }) => ({ id, begun: at }));
    expect(await listBackups(db.place)).toEqual({ backups: [], unreadable: [] });
    const within = await backUp(db, 'asked', { now: new Date('2026-03-02T11:00:00Z') });
    expect((await everything(db.place.indexedDB, backupsName(db.place)))['parts']).toHaveLength(2);
    const after = await backUp(db, 'asked', { now: new Date('2026-03-02T13:00:00Z') });
    const left = await everything(db.place.indexedDB, backupsName(db.place));
    expect(left['backups']?.map((row) => (row as { id: string }).id)).toEqual([within.id, after.id]);
    expect(left['parts']).toHaveLength(2);
  });
});

test('the newest three of each reason are kept, with their parts', async () => {
  const { connect } = emptyStore();
  const db = connect();
  const made: string[] = [];
  for (const minute of [1, 2, 3, 4, 5]) {
    const now = new Date(`2026-03-01T12:0${minute}:00Z`);
    made.push((await backUp(db, 'asked', { now })).id, (await backUp(db, 'import', { now })).id);
  }
  const { backups } = await listBackups(db.place);
  expect(backups.map(({ id }) => id).toSorted()).toEqual(made.slice(4).toSorted());
  expect((await everything(db.place.indexedDB, backupsName(db.place)))['parts']).toHaveLength(6);
});

test('a damaged entry of the list hides no other', async () => {
  const { connect } = emptyStore();
  const db = connect();
  const damaged = await backUp(db, 'asked');
  const sound = await backUp(db, 'asked');
  await tamper(db.place, 'backups', damaged.id, (row) => ({ ...row, bytes: 'many' }));
  const list = await listBackups(db.place);
  expect(list.backups).toEqual([sound]);
  expect(list.unreadable).toMatchObject([{ id: damaged.id, problem: expect.stringContaining('bytes') }]);
  await removeBackup(db.place, damaged.id);
  expect(await listBackups(db.place)).toEqual({ backups: [sound], unreadable: [] });
});

describe('deleting everything', () => {
  test('deletes the backups, what a restoring left, and those that are being made', async () => {
    const { connect, factory } = emptyStore();
    const db = connect();
    await edit(db, { note: 'secret' });
    await backUp(db, 'asked');
    (
      await opened(factory, 'says-who-restoring', 10, (fresh) => fresh.createObjectStore('claims', { keyPath: 'id' }))
    ).close();
    const acts: Promise<unknown>[] = [];
    await backUp(connect(), 'asked', {
      onProgress: () => {
        if (acts.length === 0) acts.push(eraseRecords(db));
      },
    }).catch((error) => expect(error).toBeInstanceOf(BackupUnwantedError));
    await Promise.all(acts);
    expect(await databasesWithRows(factory)).toEqual([]);
    expect((await factory.databases()).map(({ name }) => name).toSorted()).toEqual(['says-who', 'says-who-backups']);
  });

  test('ends a backup that is still being made', async () => {
    const { connect, factory } = emptyStore();
    const db = connect();
    await put(
      db,
      'unindexed',
      Array.from({ length: 3_000 }, (_, index) => ({ id: String(index) })),
    );
    const acts: Promise<unknown>[] = [];
    const making = backUp(db, 'asked', {
      onProgress: () => {
        if (acts.length === 0) acts.push(removeAllBackups(db.place));
      },
    });
    await expect(making).rejects.toBeInstanceOf(BackupUnwantedError);
    await Promise.all(acts);
    expect(await databasesWithRows(factory)).toEqual(['says-who']);
  });

  test('ends a restoring that is under way, though it has all it needs', async () => {
    const { connect, factory } = emptyStore();
    const db = connect();
    const rows = Array.from({ length: 3_000 }, (_, index) => ({ id: String(index) }));
    await put(db, 'unindexed', rows);
    const { id } = await backUp(db, 'asked');
    await db.unindexed.clear();
    const acts: Promise<unknown>[] = [];
    const restoring = restoreBackup(db, id, {
      onProgress: () => {
        if (acts.length === 0) acts.push(removeAllBackups(db.place));
      },
    });
    await expect(restoring).rejects.toBeInstanceOf(DamagedBackupError);
    await Promise.all(acts);
    expect(await databasesWithRows(factory)).toEqual([]);
  });

  test('deletes what a restoring has put back while the backups were being deleted', async () => {
    const { connect, factory } = emptyStore();
    const db = connect();
    const other = connect();
    await Promise.all([db.open(), other.open()]);
    const acts: Promise<unknown>[] = [];
    const open = factory.open.bind(factory);
    vi.spyOn(factory, 'open').mockImplementation((name, version) => {
      if (name === 'says-who-backups') acts.push(other.unindexed.put({ id: 'put back' }));
      return version === undefined ? open(name) : open(name, version);
    });
    await eraseRecords(db);
    vi.restoreAllMocks();
    expect(await Promise.all(acts)).toEqual(['put back']);
    expect(await databasesWithRows(factory)).toEqual([]);
  });

  test('at any moment of a restoring leaves nothing of the reader: at most a backup of the empty store', async () => {
    for (let moment = 0; moment < 60; moment += 3) {
      const { connect, factory } = emptyStore();
      const db = connect();
      await edit(db, { note: 'secret' });
      const { id } = await backUp(db, 'asked');
      const restoring = restoreBackup(connect(), id).then(
        () => 'restored',
        (error: Error) => error.name,
      );
      for (let turn = 0; turn < moment; turn++) await new Promise((resolve) => setImmediate(resolve));
      await eraseRecords(db);
      expect(await restoring).toMatch(/^(restored|DamagedBackupError|BackupUnwantedError)$/);
      expect((await databasesWithRows(factory)).filter((name) => name !== 'says-who-backups')).toEqual([]);
      const { backups } = await listBackups(db.place);
      expect(backups.flatMap(({ rows }) => Object.values(rows)).filter((rows) => rows > 0)).toEqual([]);
    }
  });
});

test('it is told how far a backup is, by the rows', async () => {
  const { connect } = emptyStore();
  const db = connect();
  const rows = Array.from({ length: 450 }, (_, index) => ({ id: String(index) }));
  await put(db, 'unindexed', rows);
  const seen: number[] = [];
  await backUp(db, 'asked', {
    onProgress: (done, total) => {
      expect(total).toBe(450);
      seen.push(done);
    },
  });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(450);
});
