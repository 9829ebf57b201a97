import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backUp } from '../../../../lib/storage/backup/back-up.ts';
import { backupFile } from '../../../../lib/storage/backup/backup-file.ts';
import { listBackups } from '../../../../lib/storage/backup/list.ts';
import { DamagedBackupError } from '../../../../lib/storage/backup/read-lines.ts';
import { restoreBackup } from '../../../../lib/storage/backup/restore.ts';
import { checksumOf, digestOf } from '../../../../lib/storage/backup/write-parts.ts';
import { MIGRATIONS } from '../../../../lib/storage/migrations/all.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { faultOf } from '../../../../lib/storage/open/faults.ts';
import { edit, emptyStore } from '../store.ts';
import { build, EXAMPLES, everything, tamper } from './stores.ts';

let store: ReturnType<typeof emptyStore>;
let db: SaysWhoDatabase;
let id: string;
let now: Record<string, unknown[]>;

beforeEach(async () => {
  store = emptyStore();
  db = store.connect();
  await edit(db, { note: 'then' });
  ({ id } = await backUp(db, 'asked'));
  await edit(db, { note: 'now' });
  now = await everything(store.factory);
});
afterEach(() => vi.restoreAllMocks());

type Row = Record<string, unknown>;

/** Replaces the text of the backup by another, and, where the list is to know of it, all checksums by those of the other. */
async function rewrite(change: (text: string) => string | Uint8Array, isKnown = true): Promise<void> {
  const parts = (await everything(store.factory, 'says-who-backups'))['parts'] as { bytes: Uint8Array }[];
  const changed = change(gunzipSync(parts[0]?.bytes ?? new Uint8Array()).toString());
  const bytes = new Uint8Array(typeof changed === 'string' ? gzipSync(changed) : changed);
  const digest = await digestOf(bytes);
  await tamper(db.place, 'parts', [id, 0], (row) => ({ ...row, bytes, digest }));
  if (!isKnown) return;
  const checksum = await checksumOf([digest]);
  await tamper(db.place, 'backups', id, (row) => ({ ...row, checksum }));
}

const withoutLine = (text: string, index: number) => text.split('\n').toSpliced(index, 1).join('\n');

describe('a backup that is not what was written is refused by name, and nothing is touched', () => {
  const CASES: readonly [string, () => Promise<void>][] = [
    ['it is not there', () => tamper(db.place, 'backups', id, () => null)],
    ['it is not complete', () => tamper(db.place, 'backups', id, () => ({ id, begun: '2026-03-01T12:00:00.000Z' }))],
    ['its entry is damaged', () => tamper(db.place, 'backups', id, (row) => ({ ...row, rows: 7 }))],
    ['a part is gone', () => tamper(db.place, 'parts', [id, 0], () => null)],
    ['a part is no bytes', () => tamper(db.place, 'parts', [id, 0], (row) => ({ ...row, bytes: 'text' }))],
    [
      'one bit has turned',
      () =>
        tamper(db.place, 'parts', [id, 0], (row: Row) => {
          const bytes = row['bytes'] as Uint8Array;
          return { ...row, bytes: bytes.with(99, (bytes[99] ?? 0) ^ 1) };
        }),
    ],
    ['a part is said to be missing', () => tamper(db.place, 'backups', id, (row) => ({ ...row, parts: 2 }))],
    ['it is another one, sound in itself', () => rewrite((text) => text.replace('"then"', '"them"'), false)],
    ['it is not compressed', () => rewrite((text) => new TextEncoder().encode(text))],
    ['it is cut off', () => rewrite((text) => gzipSync(text).subarray(0, 300))],
    ['it has no beginning', () => rewrite((text) => withoutLine(text, 0))],
    ['it is of another version than is said', () => tamper(db.place, 'backups', id, (row) => ({ ...row, version: 1 }))],
    ['a row is missing', () => rewrite((text) => withoutLine(text, 2))],
    ['it has no end', () => rewrite((text) => withoutLine(text, text.split('\n').length - 2))],
    ['a line is none', () => rewrite((text) => text.replace('["claims"', '"claims"'))],
    ['it is no text', () => rewrite((text) => gzipSync(Buffer.concat([Buffer.from(text), Buffer.from([0xff])])))],
  ];
  test.each(CASES)('%s', async (_what, damage) => {
    await damage();
    await expect(restoreBackup(db, id)).rejects.toThrow(DamagedBackupError);
    expect(await everything(store.factory)).toEqual(now);
  });
});

test('one that a newer program made is refused', async () => {
  await tamper(db.place, 'backups', id, (row) => ({ ...row, version: 99 }));
  expect(await restoreBackup(db, id).catch(faultOf)).toMatchObject({ code: 'storage-newer' });
  expect(await everything(store.factory)).toEqual(now);
});

describe('restoring', () => {
  test('is taken back by restoring the state before', async () => {
    const before = await restoreBackup(db, id);
    expect(before).toMatchObject({ reason: 'restore' });
    expect((await everything(store.factory))['claims']).toMatchObject([{ note: 'then' }]);
    await restoreBackup(db, before.id);
    expect(await everything(store.factory)).toEqual(now);
  });

  test('can be repeated from the same backup as often as wanted: it is not tidied away', async () => {
    const ids = [id];
    for (let round = 0; round < 6; round++) ids.push((await restoreBackup(db, ids[0] ?? '')).id);
    const first = ids[1] ?? '';
    expect((await listBackups(db.place)).backups.map((one) => one.id)).not.toContain(first);
    const oldestLeft = ids.at(-3) ?? '';
    await restoreBackup(db, oldestLeft);
    expect((await listBackups(db.place)).backups.map((one) => one.id)).toContain(oldestLeft);
  });

  test('tells how far it is', async () => {
    const seen: [number, number][] = [];
    await restoreBackup(db, id, { onProgress: (done, total) => seen.push([done, total]) });
    const [last] = seen.slice(-1);
    expect(last?.[0]).toBe(last?.[1]);
    expect(last?.[1]).toBeGreaterThan(0);
  });

  test.each([
    ['as it begins', 0],
    ['between two windows', 1],
    ['after the last', 3],
  ])('that is cancelled %s leaves the store as it is', async (_when, calls) => {
    await db.unindexed.bulkPut(Array.from({ length: 580 }, (_, index) => ({ id: `new-${index}` })));
    const { id: large } = await backUp(db, 'asked');
    await db.unindexed.clear();
    now = await everything(store.factory);
    const cancel = new AbortController();
    let seen = 0;
    if (calls === 0) cancel.abort();
    const restoring = restoreBackup(db, large, {
      signal: cancel.signal,
      onProgress: () => {
        seen++;
        if (seen === calls) cancel.abort();
      },
    });
    await expect(restoring).rejects.toThrow('aborted');
    expect(await everything(store.factory)).toEqual(now);
  });

  test('that fails at any row leaves the store as it is', async () => {
    const prototype = Object.getPrototypeOf(db.backendDB().transaction('claims').objectStore('claims'));
    const { put: native } = prototype;
    vi.spyOn(prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...asked: unknown[]) {
      if (this.name === 'sources') throw new DOMException('disk full', 'QuotaExceededError');
      return native.apply(this, asked);
    });
    expect(await restoreBackup(db, id).catch(faultOf)).toMatchObject({ code: 'storage-full' });
    expect(await everything(store.factory)).toEqual(now);
  });

  test('of an older backup whose upgrade fails leaves the store as it is, and nothing beside it', async () => {
    const [oldest] = EXAMPLES;
    if (!oldest) throw new Error('no example');
    const old = emptyStore();
    await build(old.factory, oldest);
    const upgraded = old.connect();
    await upgraded.open();
    const before = await everything(old.factory);
    const [backup] = (await listBackups(upgraded.place)).backups;
    const migrations = upgraded.place.migrations.map((one) =>
      one.version === 3 ? { ...one, upgrade: () => Promise.reject(new Error('a mistake in a migration')) } : one,
    );
    const other = old.connect({ migrations });
    await expect(restoreBackup(other, backup?.id ?? '')).rejects.toThrow('a mistake in a migration');
    expect(await everything(old.factory)).toEqual(before);
    expect((await old.factory.databases()).map(({ name }) => name).toSorted()).toEqual([
      'says-who',
      'says-who-backups',
    ]);
  });

  test('goes on where a killed one has left its things', async () => {
    // Dexie tells developers on the console that its connection is closed.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const [oldest] = EXAMPLES;
    if (!oldest) throw new Error('no example');
    const old = emptyStore();
    await build(old.factory, oldest);
    const upgraded = old.connect();
    await upgraded.open();
    const before = await everything(old.factory);
    const [backup] = (await listBackups(upgraded.place)).backups;
    await old.connect({ name: 'says-who-restoring' }).claims.bulkPut([{ id: 'left' } as never]);
    await restoreBackup(upgraded, backup?.id ?? '');
    expect(await everything(old.factory)).toEqual(before);
  });
});

test('the file of a backup is what any tool can read', async () => {
  const { fileName, content } = await backupFile(db.place, id);
  expect(fileName).toMatch(/^says-who-backup-\d{4}-\d\d-\d\dT\d\d-\d\d-asked\.jsonl\.gz$/);
  const lines = gunzipSync(await content.bytes())
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines[0]).toMatchObject({
    format: 'says-who-backup',
    formatVersion: 1,
    version: MIGRATIONS.length,
    tables: { claims: { keyPath: 'id' } },
  });
  expect(lines.filter((line) => line[0] === 'claims')).toMatchObject([['claims', { note: 'then' }]]);
  expect(lines.at(-1)).toMatchObject({ end: { rows: { claims: 1 }, lacking: 0 } });
});
