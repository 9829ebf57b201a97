import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BackupsModel, type BackupsState, NO_BACKUPS } from '../../../../lib/library/backups/backups-model.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { databasesWithRows, everything, tamper } from '../../storage/backup/stores.ts';
import { edit, emptyStore } from '../../storage/store.ts';

const surroundings = vi.hoisted(() => ({ announce: vi.fn(), saveFile: vi.fn() }));
vi.mock('../../../../lib/messaging/announce.ts', () => ({ announce: surroundings.announce }));
vi.mock('../../../../lib/platform/download.ts', () => ({ saveFile: surroundings.saveFile }));

let store: ReturnType<typeof emptyStore>;
let db: SaysWhoDatabase;
let model: BackupsModel;
let states: BackupsState[];

beforeEach(async () => {
  surroundings.announce.mockReset();
  surroundings.saveFile.mockReset().mockImplementation((fileName) => ({ fileName, href: `blob:${fileName}` }));
  store = emptyStore();
  db = store.connect();
  states = [];
  model = new BackupsModel(db, (state) => states.push(state));
  await edit(db, { note: 'then' });
});

const now = () => states.at(-1) ?? NO_BACKUPS;
const firstId = () => now().backups[0]?.id ?? '';

test('shows an empty list as an empty list', async () => {
  await model.load();
  expect(states.map(({ phase }) => phase)).toEqual(['loading', 'ready']);
  expect(now()).toMatchObject({ backups: [], bytes: 0, fault: null });
});

test('makes a backup, tells how far it is, and lists it with its size', async () => {
  await model.backUpNow();
  expect(states[0]).toMatchObject({ phase: 'backing-up', progress: null });
  const shares = states.filter(({ progress }) => progress).map(({ progress }) => progress);
  expect(shares.length).toBeGreaterThan(0);
  expect(shares.at(-1)).toMatchObject({ done: shares.at(-1)?.total });
  expect(now()).toMatchObject({ phase: 'ready', progress: null, backups: [{ reason: 'asked', rows: { claims: 1 } }] });
  expect(now().bytes).toBe(now().backups[0]?.bytes);
});

describe('restoring', () => {
  test('puts the store back, tells every page, and lists the state before', async () => {
    await model.backUpNow();
    const id = firstId();
    await edit(db, { note: 'now' });
    surroundings.announce.mockImplementation(async () => {
      expect((await db.claims.toArray())[0]?.note).toBe('then');
    });
    await model.restore(id);
    expect(surroundings.announce.mock.calls).toEqual([['records-replaced']]);
    expect(now()).toMatchObject({
      phase: 'ready',
      restored: id,
      fault: null,
      backups: [{ reason: 'restore' }, { id }],
    });

    await model.restore(firstId());
    expect((await db.claims.toArray())[0]?.note).toBe('now');
  });

  test('of a damaged backup is refused by name, and changes nothing', async () => {
    await model.backUpNow();
    const id = firstId();
    await tamper(db.place, 'parts', [id, 0], () => null);
    const before = await everything(store.factory);
    await model.restore(id);
    expect(now()).toMatchObject({
      phase: 'ready',
      fault: 'backup-damaged',
      faultOf: id,
      restored: null,
      backups: [{ id }],
    });
    expect(await everything(store.factory)).toEqual(before);
    expect(surroundings.announce).not.toHaveBeenCalled();
    await model.load();
    expect(now()).toMatchObject({ fault: null, faultOf: null });
  });
});

describe('cancelling', () => {
  test('ends a backup, which is no fault', async () => {
    model = new BackupsModel(db, (state) => {
      states.push(state);
      if (state.progress) model.cancel();
    });
    await model.backUpNow();
    expect(now()).toMatchObject({ phase: 'ready', fault: null, backups: [], progress: null });
  });

  test('ends a restoring: the store is as it was', async () => {
    await model.backUpNow();
    const id = firstId();
    await edit(db, { note: 'now' });
    const before = await everything(store.factory);
    const restoring = model.restore(id);
    model.cancel();
    await restoring;
    expect(now()).toMatchObject({ phase: 'ready', fault: null, restored: null });
    expect(await everything(store.factory)).toEqual(before);
  });
});

test('deletes a backup for good', async () => {
  await model.backUpNow();
  await model.remove(firstId());
  expect(now()).toMatchObject({ phase: 'ready', backups: [], bytes: 0 });
  expect(await databasesWithRows(store.factory)).toEqual(['says-who']);
});

test('saves a backup as a file, and offers it once more', async () => {
  await model.backUpNow();
  await model.save(firstId());
  const [fileName, content] = surroundings.saveFile.mock.calls[0] ?? [];
  expect(content.size).toBe(now().bytes);
  expect(now().saved).toEqual({ fileName, href: `blob:${fileName}` });
});

test('takes a saved backup back in, in another store', async () => {
  await model.backUpNow();
  await model.save(firstId());
  const [, content] = surroundings.saveFile.mock.calls[0] ?? [];
  const other = emptyStore().connect();
  const there = new BackupsModel(other, (state) => states.push(state));
  await there.add(content);
  expect(now()).toMatchObject({ phase: 'ready', fault: null, backups: [{ reason: 'asked', rows: { claims: 1 } }] });
  await there.restore(firstId());
  expect((await other.claims.toArray())[0]?.note).toBe('then');
});

test('refuses a file that is no backup by name', async () => {
  await model.add(new Blob(['{"claims":[]}']));
  expect(now()).toMatchObject({ phase: 'ready', fault: 'backup-damaged', faultOf: null, backups: [] });
});

test('one thing at a time: what is asked for meanwhile is not done', async () => {
  await Promise.all([model.backUpNow(), model.backUpNow(), model.load()]);
  expect(now().backups).toHaveLength(1);
});

test('tells how many entries of the list are damaged', async () => {
  await model.backUpNow();
  await tamper(db.place, 'backups', firstId(), (row) => ({ ...row, bytes: 'many' }));
  await model.load();
  expect(now()).toMatchObject({ phase: 'ready', backups: [], unreadable: 1 });
});

test('a list that cannot be read is said so, and read again when asked', async () => {
  const open = vi.spyOn(store.factory, 'open').mockImplementationOnce(() => {
    throw new DOMException('no', 'UnknownError');
  });
  await model.load();
  expect(now()).toMatchObject({ phase: 'failed', fault: 'storage-failed' });
  open.mockRestore();
  await model.load();
  expect(now()).toMatchObject({ phase: 'ready', fault: null });
});
