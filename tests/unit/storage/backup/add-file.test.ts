import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { addBackupFile } from '../../../../lib/storage/backup/add-file.ts';
import { backUp } from '../../../../lib/storage/backup/back-up.ts';
import { backupFile } from '../../../../lib/storage/backup/backup-file.ts';
import { listBackups } from '../../../../lib/storage/backup/list.ts';
import { DamagedBackupError } from '../../../../lib/storage/backup/read-lines.ts';
import { restoreBackup } from '../../../../lib/storage/backup/restore.ts';
import { MIGRATIONS } from '../../../../lib/storage/migrations/all.ts';
import { faultOf } from '../../../../lib/storage/open/faults.ts';
import { edit, emptyStore } from '../store.ts';
import { build, databasesWithRows, everything, OLDER } from './stores.ts';

let file: Blob;
let made: Record<string, unknown[]>;

beforeEach(async () => {
  const { factory, connect } = emptyStore();
  const db = connect();
  await edit(db, { note: 'kept' });
  const { id } = await backUp(db, 'asked');
  file = (await backupFile(db.place, id)).content;
  made = await everything(factory);
});

test('a saved backup is restored in another browser', async () => {
  const { factory, connect } = emptyStore();
  const db = connect();
  const record = await addBackupFile(db.place, file);
  expect((await listBackups(db.place)).backups).toEqual([record]);
  await restoreBackup(db, record.id);
  expect(await everything(factory)).toEqual(made);
});

test('the file that comes out again is the same to the byte', async () => {
  const { connect } = emptyStore();
  const { place } = connect();
  const { id } = await addBackupFile(place, file);
  expect(await (await backupFile(place, id)).content.bytes()).toEqual(await file.bytes());
});

test.each(OLDER)('a saved backup of version $version is upgraded', async (example) => {
  const old = emptyStore();
  await build(old.factory, example);
  const upgraded = old.connect();
  await upgraded.open();
  const [backup] = (await listBackups(upgraded.place)).backups;
  const saved = (await backupFile(upgraded.place, backup?.id ?? '')).content;

  const { factory, connect } = emptyStore();
  const db = connect();
  const { id, version } = await addBackupFile(db.place, saved);
  expect(version).toBe(example.version);
  await restoreBackup(db, id);
  expect(await everything(factory)).toEqual(await everything(old.factory));
});

describe('what is no backup, or a damaged one, is refused, and nothing is kept of it', () => {
  type Bytes = Uint8Array<ArrayBuffer>;
  const repacked = (change: (text: string) => string) => (bytes: Bytes) =>
    new Uint8Array(gzipSync(change(gunzipSync(bytes).toString())));
  test.each<[string, (bytes: Bytes) => Bytes]>([
    ['an empty file', () => new Uint8Array()],
    ['a file of ours that is no backup', () => new TextEncoder().encode('{"format":"says-who"}')],
    ['compressed, but no backup', repacked(() => '{"format":"says-who"}\n')],
    ['cut off', (bytes) => bytes.slice(0, -20)],
    ['with one bit turned', (bytes) => bytes.with(200, (bytes[200] ?? 0) ^ 4) as Bytes],
    ['without its last line', repacked((text) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1))],
    ['with a row less', repacked((text) => text.split('\n').toSpliced(2, 1).join('\n'))],
    ['with a row of a table that is not counted', repacked((text) => text.replace('["claims",', '["others",'))],
    ['of a format to come', repacked((text) => text.replace('"formatVersion":1', '"formatVersion":2'))],
  ])('%s', async (_what, change) => {
    const { factory, connect } = emptyStore();
    const changed = new Blob([change(new Uint8Array(await file.arrayBuffer()))]);
    await expect(addBackupFile(connect().place, changed)).rejects.toThrow(DamagedBackupError);
    expect(await databasesWithRows(factory)).toEqual([]);
  });

  test('of a newer program', async () => {
    const { factory, connect } = emptyStore();
    const newer = repacked((text) => text.replace(`"version":${MIGRATIONS.length}`, '"version":99'));
    const changed = new Blob([newer(new Uint8Array(await file.arrayBuffer()))]);
    expect(await addBackupFile(connect().place, changed).catch(faultOf)).toMatchObject({ code: 'storage-newer' });
    expect(await databasesWithRows(factory)).toEqual([]);
  });

  test('rows for tables that are not there: the file is sound, the restoring fails, and the store stays', async () => {
    const { factory, connect } = emptyStore();
    const db = connect();
    await edit(db, { note: 'mine' });
    const before = await everything(factory);
    const foreign = repacked((text) =>
      text.replaceAll('["claims",', '["others",').replace(/"rows":\{(.*)"claims":1/, '"rows":{"others":1,$1"claims":0'),
    );
    const { id } = await addBackupFile(db.place, new Blob([foreign(new Uint8Array(await file.arrayBuffer()))]));
    expect(await restoreBackup(db, id).catch(faultOf)).toMatchObject({ code: 'storage-failed' });
    expect(await everything(factory)).toEqual(before);
  });
});
