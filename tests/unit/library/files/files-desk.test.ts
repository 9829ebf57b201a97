import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FilesDesk, type FilesState } from '../../../../lib/library/files/files-desk.ts';
import type { ImportJob } from '../../../../lib/library/files/import-job.ts';
import type { ImportRecord } from '../../../../lib/schema/project-records.ts';
import { backUp } from '../../../../lib/storage/backup/back-up.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { NOON } from '../../schema/samples.ts';
import { edit, emptyStore } from '../../storage/store.ts';
import { until } from '../../until.ts';

const surroundings = vi.hoisted(() => ({ announce: vi.fn(async () => {}) }));
vi.mock('../../../../lib/messaging/announce.ts', () => surroundings);
vi.mock('../../../../lib/platform/download.ts', () => ({ saveFile: vi.fn() }));

const DONE: ImportRecord = {
  id: '019caaaa-0000-7000-8000-000000000001',
  at: NOON.toISOString(),
  fileName: '1.json',
  format: 'json',
  added: 3,
  changed: 0,
  undone: null,
};
const undo = vi.fn<ImportJob['undo']>();
const onBackedUp = vi.fn();

let db: SaysWhoDatabase;
let desk: FilesDesk;
let state: FilesState;

beforeEach(async () => {
  vi.clearAllMocks();
  undo.mockResolvedValue({ leftAlone: 0 });
  db = emptyStore().connect();
  await edit(db, { status: 'denied' });
  await db.imports.add(DONE);
  desk = new FilesDesk(db, { undo } as unknown as ImportJob, onBackedUp);
});

const follow = () =>
  desk.follow((next) => {
    state = next;
  });

describe('the desk', () => {
  test('reads both lists when the screen comes, and tells the next screen what it knows', async () => {
    await backUp(db, 'asked');
    const leave = follow();
    await until(() => expect(state.imports.imports).toEqual([{ ...DONE, undoableUntil: null }]));
    await until(() => expect(state.backups.backups).toMatchObject([{ reason: 'asked' }]));
    leave();
    expect(desk.state).toBe(state);
  });

  test('tells nothing to a screen that has gone', async () => {
    const listener = vi.fn();
    desk.follow(listener)();
    listener.mockClear();
    await desk.imports.load();
    expect(listener).not.toHaveBeenCalled();
  });

  test('takes an import back by the name of its file, and tells all pages', async () => {
    follow();
    await until(() => expect(state.imports.phase).toBe('ready'));
    await desk.undo(DONE.id);
    expect(undo).toHaveBeenCalledWith(DONE.id, expect.anything());
    expect(state.import.news?.news).toMatchObject({ type: 'undone', fileName: '1.json' });
    expect(surroundings.announce).toHaveBeenCalledWith('records-replaced');
  });

  test('lists imports anew when a copy was restored: it had its own', async () => {
    const { id } = await backUp(db, 'asked');
    await db.imports.clear();
    follow();
    await until(() => expect(state.imports).toMatchObject({ phase: 'ready', imports: [] }));
    await desk.backups.restore(id);
    expect(state.backups.restored).toBe(id);
    await until(() => expect(state.imports.imports).toEqual([{ ...DONE, undoableUntil: null }]));
  });

  test('with a list that cannot be read says so, and the other is read all the same', async () => {
    await backUp(db, 'asked');
    db.close();
    follow();
    await until(() => expect(state.imports).toMatchObject({ phase: 'failed', fault: 'storage-blocked' }));
    await until(() => expect(state.backups.backups).toHaveLength(1));
  });

  test('with a damaged entry shows the others', async () => {
    await db.imports.put({ ...DONE, id: '019caaaa-0000-7000-8000-000000000002', added: 'many' } as never);
    follow();
    await until(() => expect(state.imports).toMatchObject({ unreadable: 1, imports: [DONE] }));
  });
});
