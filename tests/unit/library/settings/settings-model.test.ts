import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/claim/settings.ts';
import { TYPING_PAUSE } from '../../../../lib/labelling/typing-pause.ts';
import { SettingsModel, type SettingsState } from '../../../../lib/library/settings/settings-model.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { readSettings, writeSettings } from '../../../../lib/storage/settings.ts';
import { edit, emptyStore } from '../../storage/store.ts';
import { until } from '../../until.ts';

const surroundings = vi.hoisted(() => ({
  announce: vi.fn(async () => {}),
  saveFile: vi.fn(),
  readRoom: vi.fn(),
  askToKeep: vi.fn(),
  origin: 'chrome-extension://abc',
  listeners: new Set<(announcement: string) => void>(),
}));
vi.mock('../../../../lib/messaging/announce.ts', () => ({
  announce: surroundings.announce,
  onAnnouncement: (listener: (announcement: string) => void) => {
    surroundings.listeners.add(listener);
    return () => surroundings.listeners.delete(listener);
  },
}));
vi.mock('../../../../lib/platform/download.ts', () => ({ saveFile: surroundings.saveFile }));
vi.mock('../../../../lib/platform/storage-room.ts', () => ({
  readRoom: surroundings.readRoom,
  askToKeep: surroundings.askToKeep,
}));
vi.mock('../../../../lib/platform/runtime.ts', () => ({
  ownUrl: (path: string) => surroundings.origin + path,
  ownVersion: () => '0.1.0',
}));

const ROOM = { used: 5000, available: 100_000, isKept: false };
let store: ReturnType<typeof emptyStore>;
let db: SaysWhoDatabase;
let model: SettingsModel;
let states: SettingsState[];

beforeEach(async () => {
  surroundings.announce.mockClear();
  surroundings.saveFile.mockReset().mockImplementation((fileName) => ({ fileName, href: `blob:${fileName}` }));
  surroundings.readRoom.mockReset().mockResolvedValue(ROOM);
  surroundings.askToKeep.mockReset().mockResolvedValue(true);
  surroundings.origin = 'chrome-extension://abc';
  store = emptyStore();
  db = store.connect();
  states = [];
  model = new SettingsModel(db, (state) => states.push(state));
  await model.load();
});

const now = (): SettingsState => {
  const last = states.at(-1);
  if (!last) throw new Error('no state yet');
  return last;
};

test('there is a state before anything is read', () => {
  const fresh = new SettingsModel(db, () => {});
  expect(fresh.state).toMatchObject({ phase: 'loading', settings: DEFAULT_SETTINGS, version: '0.1.0' });
});

test.each([
  ['chrome-extension://abc', 'chromium'],
  ['moz-extension://abc', 'firefox'],
])('from %s it is %s', (origin, browser) => {
  surroundings.origin = origin;
  expect(new SettingsModel(db, () => {}).state.browser).toBe(browser);
});

describe('what is set', () => {
  test('shows at once, is stored, acknowledged and announced', async () => {
    const saving = model.setMode('complete');
    expect([now().settings.mode, now().edits]).toEqual(['complete', { mode: 'saving' }]);
    await saving;
    expect([now().edits, (await readSettings(db)).mode]).toEqual([{ mode: 'saved' }, 'complete']);
    expect(surroundings.announce).toHaveBeenCalledExactlyOnceWith('preferences-changed');
  });

  test('in one tab leaves what another tab set', async () => {
    const other = new SettingsModel(store.connect(), () => {});
    await other.load();
    await other.setHasKeys(false);
    await model.setMode('complete');
    expect(await readSettings(db)).toMatchObject({ hasKeys: false, mode: 'complete' });
  });

  test('of the marks is told to the pages that are open', async () => {
    await model.setHasStatusMarks(true);
    expect([now().edits, (await readSettings(db)).hasStatusMarks]).toEqual([{ hasStatusMarks: 'saved' }, true]);
    expect(surroundings.announce).toHaveBeenCalledExactlyOnceWith('preferences-changed');
  });

  test('as a name is stored when typing pauses; without one the reader is who they were', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const typing = [model.setCoder('A'), model.setCoder('Ada ')];
    vi.advanceTimersByTime(TYPING_PAUSE);
    vi.useRealTimers();
    await Promise.all(typing);
    expect((await readSettings(db)).coder).toBe('Ada');
    const clearing = model.setCoder('  ');
    model.flush();
    await clearing;
    expect((await readSettings(db)).coder).toBe(DEFAULT_SETTINGS.coder);
  });

  test('as keys: one moves from a command to another in one act, and the default ones take no room', async () => {
    await model.setKeys({ next: '', note: 'j' });
    expect((await readSettings(db)).keys).toEqual({ next: '', note: 'j' });
    await model.setKeys({ note: null });
    expect((await readSettings(db)).keys).toEqual({ next: '' });
  });

  test('and cannot be stored stays on the screen, and goes along with the next edit', async () => {
    vi.spyOn(db.settings, 'put').mockRejectedValueOnce(
      Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
    );
    await model.setMode('complete');
    expect([now().settings.mode, now().edits]).toEqual(['complete', { mode: 'storage-full' }]);
    await model.setHasKeys(false);
    expect(now().edits).toEqual({ mode: 'saved', hasKeys: 'saved' });
    expect(await readSettings(db)).toMatchObject({ mode: 'complete', hasKeys: false });
  });

  test('and is damaged is said, and read again on demand', async () => {
    await db.settings.put({ id: 'settings', value: 7 });
    await model.load();
    expect(now()).toMatchObject({ phase: 'damaged', settings: DEFAULT_SETTINGS });
    expect((await db.settings.get('settings'))?.value).toBe(7);
    await db.settings.clear();
    await model.retry();
    expect(now()).toMatchObject({ phase: 'ready', fault: null, settings: DEFAULT_SETTINGS });
  });

  test('and is damaged is saved as a file before the usual ones hold', async () => {
    const damaged = { coder: 'Ada', mode: 'torn' };
    await db.settings.put({ id: 'settings', value: damaged });
    await model.load();
    await model.useDefaults();
    const [fileName, content] = surroundings.saveFile.mock.calls[0] as [string, Blob];
    expect(fileName).toBe('says-who-settings-damaged.json');
    expect(JSON.parse(await content.text())).toEqual(damaged);
    expect(now()).toMatchObject({ phase: 'ready', settings: DEFAULT_SETTINGS, exported: { fileName } });
    expect(await db.settings.get('settings')).toBeUndefined();
    expect(surroundings.announce).toHaveBeenCalledWith('preferences-changed');
    await model.setMode('complete');
    expect((await readSettings(db)).mode).toBe('complete');
  });

  test('and that another tab has set right meanwhile stays', async () => {
    await db.settings.put({ id: 'settings', value: 7 });
    await model.load();
    await writeSettings(db, { ...DEFAULT_SETTINGS, coder: 'Ada' });
    await model.useDefaults();
    expect(now()).toMatchObject({ phase: 'ready', settings: { coder: 'Ada' }, exported: null });
    expect(surroundings.saveFile).not.toHaveBeenCalled();
  });

  test('and is damaged stays where it cannot be replaced, and that is said', async () => {
    await db.settings.put({ id: 'settings', value: 7 });
    await model.load();
    vi.spyOn(db.settings, 'delete').mockRejectedValueOnce(
      Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
    );
    await model.useDefaults();
    expect(now()).toMatchObject({ phase: 'failed', fault: 'storage-full' });
    expect((await db.settings.get('settings'))?.value).toBe(7);
  });

  test('and was written by a newer program is not damaged', async () => {
    await db.settings.put({ id: 'settings', value: { ...DEFAULT_SETTINGS, isNew: true } });
    db.access.isReadOnly = true;
    await model.load();
    expect(now()).toMatchObject({ phase: 'failed', fault: 'storage-newer' });
  });
});

describe('what is stored', () => {
  test('is counted in records and in bytes', async () => {
    await edit(db, { note: 'a' });
    await model.measure();
    expect(now().amount).toEqual({ claims: 1, articles: 1, ...ROOM });
  });

  test('is counted again when everything was deleted, and no more once the screen is left', async () => {
    await edit(db, { note: 'a' });
    const leave = model.follow();
    await until(() => expect(now().amount?.claims).toBe(1));
    await Promise.all(db.tables.map((table) => table.clear()));
    for (const listener of surroundings.listeners) listener('everything-deleted');
    await until(() => expect(now().amount?.claims).toBe(0));
    leave();
    expect(surroundings.listeners.size).toBe(0);
  });

  test('that cannot be counted is said, and the rest of the settings stays', async () => {
    surroundings.readRoom.mockRejectedValue(new Error('no'));
    await model.measure();
    expect(now()).toMatchObject({ phase: 'ready', amount: null, amountFault: 'unexpected' });
  });

  test.each([
    [true, 'kept'],
    [false, 'refused'],
  ] as const)('is to be kept: the browser says %s', async (isKept, answer) => {
    surroundings.askToKeep.mockResolvedValue(isKept);
    surroundings.readRoom.mockResolvedValue({ ...ROOM, isKept });
    await model.askToKeep();
    expect(now()).toMatchObject({ keepAnswer: answer, amount: { isKept } });
  });
});
