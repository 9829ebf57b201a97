import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/claim/settings.ts';
import { EraseModel, type EraseState } from '../../../../lib/library/settings/erase.ts';
import { backUp } from '../../../../lib/storage/backup/back-up.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { readCodebook, readSettings, writeCodebook, writeSettings } from '../../../../lib/storage/settings.ts';
import { databasesWithRows } from '../../storage/backup/stores.ts';
import { edit, emptyStore, failAtWrite } from '../../storage/store.ts';

const surroundings = vi.hoisted(() => ({
  announce: vi.fn(),
  saveFile: vi.fn(),
  granted: new Set<string>(),
  fixed: new Set<string>(),
  /** What was done, in order. */
  order: [] as string[],
}));
vi.mock('../../../../lib/messaging/announce.ts', () => ({ announce: surroundings.announce }));
vi.mock('../../../../lib/platform/i18n.ts', () => ({ messageOf: String }));
vi.mock('../../../../lib/platform/download.ts', () => ({ saveFile: surroundings.saveFile }));
vi.mock('../../../../lib/platform/runtime.ts', () => ({ ownVersion: () => '0.1.0' }));
vi.mock('../../../../lib/platform/sites.ts', () => ({
  allowedSites: async () => [...surroundings.granted],
  giveUpSites: async ([pattern = '']: readonly string[]) => {
    if (surroundings.fixed.has(pattern)) return false;
    surroundings.order.push(`given up: ${pattern}`);
    return surroundings.granted.delete(pattern);
  },
}));

let store: ReturnType<typeof emptyStore>;
let db: SaysWhoDatabase;
let model: EraseModel;
let states: EraseState[];

beforeEach(async () => {
  surroundings.order.length = 0;
  surroundings.granted.clear();
  surroundings.fixed.clear();
  surroundings.announce.mockReset().mockImplementation(async (what: string) => void surroundings.order.push(what));
  surroundings.saveFile.mockReset().mockImplementation((fileName) => ({ fileName, href: `blob:${fileName}` }));
  store = emptyStore();
  db = store.connect();
  states = [];
  model = new EraseModel(db, (state) => states.push(state));
  await edit(db, { status: 'denied', note: 'a' });
  await writeSettings(db, { ...DEFAULT_SETTINGS, coder: 'Ada' });
  await writeCodebook(db, { ...DEFAULT_CODEBOOK, labels: [] });
  await db.searchWords.put({ id: 'a', words: ['harbour'] });
});

const now = () => states.at(-1);

/** What is left in the store: every table that has records, with how many. */
async function recordsLeft(over: SaysWhoDatabase): Promise<Record<string, number>> {
  const counted = await Promise.all(over.tables.map(async (table) => [table.name, await table.count()] as const));
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

test('leaves nothing: no record of any table, no setting, no permission', async () => {
  surroundings.granted.add('https://news.example/*').add('https://*/*');
  expect(Object.keys(await recordsLeft(db)).toSorted()).toEqual([
    'articles',
    'changes',
    'claims',
    'counters',
    'searchWords',
    'settings',
    'sources',
    'unindexed',
  ]);
  await model.erase();
  expect(now()).toMatchObject({ phase: 'erased', fault: null, keptSites: [] });
  expect(await recordsLeft(db)).toEqual({});
  expect([...surroundings.granted]).toEqual([]);
  expect([await readSettings(db), await readCodebook(db)]).toEqual([DEFAULT_SETTINGS, DEFAULT_CODEBOOK]);
});

test('leaves no backup either', async () => {
  await backUp(db, 'asked');
  await model.erase();
  expect(now()?.phase).toBe('erased');
  expect(await databasesWithRows(store.factory)).toEqual([]);
});

test('that cannot delete the backups says so, and can be asked again', async () => {
  await backUp(db, 'asked');
  const open = vi.spyOn(store.factory, 'open').mockImplementationOnce(() => {
    throw new DOMException('no', 'UnknownError');
  });
  await model.erase();
  expect(now()).toMatchObject({ phase: 'failed', fault: 'storage-failed' });
  open.mockRestore();
  await model.erase();
  expect(now()?.phase).toBe('erased');
  expect(await databasesWithRows(store.factory)).toEqual([]);
});

test('tells every other page, once nothing is left to be read', async () => {
  surroundings.granted.add('https://news.example/*');
  surroundings.announce.mockImplementation(async (what: string) => {
    surroundings.order.push(`${what}: ${Object.keys(await recordsLeft(db)).length} tables with records`);
  });
  await model.erase();
  expect(surroundings.order).toEqual(['given up: https://news.example/*', 'everything-deleted: 0 tables with records']);
});

test('while another tab has the store open: nothing waits, and the store goes on', async () => {
  const other = store.connect();
  await other.claims.toArray();
  await model.erase();
  expect(now()?.phase).toBe('erased');
  await edit(other, { note: 'anew' });
  expect(await db.claims.count()).toBe(1);
});

test('names the permissions that are not ours to give back', async () => {
  surroundings.granted.add('http://127.0.0.1/*').add('https://news.example/*');
  surroundings.fixed.add('http://127.0.0.1/*');
  await model.erase();
  expect(now()).toMatchObject({ phase: 'erased', keptSites: ['http://127.0.0.1/*'] });
});

test.each([1, 4])('that fails at table %s deletes nothing and gives nothing back', async (call) => {
  surroundings.granted.add('https://news.example/*');
  const before = await recordsLeft(db);
  const failing = store.connect();
  failAtWrite(failing, call, Object.assign(new Error('no'), { name: 'UnknownError' }));
  await new EraseModel(failing, (state) => states.push(state)).erase();
  expect(now()).toMatchObject({ phase: 'failed', fault: 'storage-failed' });
  expect(await recordsLeft(db)).toEqual(before);
  expect([[...surroundings.granted], surroundings.order]).toEqual([['https://news.example/*'], []]);
});

describe('the file before', () => {
  test('has all that would be deleted, and deletes nothing', async () => {
    await model.exportFirst();
    expect(now()).toMatchObject({ phase: 'idle', exported: { lacking: 0 } });
    const [fileName, content] = surroundings.saveFile.mock.calls[0] ?? [];
    expect(fileName).toMatch(/^says-who-\d{4}-\d\d-\d\d\.json$/);
    const file = JSON.parse(await (content as Blob).text());
    expect([file.claims.length, file.articles.length]).toEqual([1, 1]);
    expect(await db.claims.count()).toBe(1);
  });

  test('says what is damaged and not in it', async () => {
    await db.claims.toCollection().modify({ status: 'no such status' as never });
    await model.exportFirst();
    expect(now()?.exported?.lacking).toBeGreaterThan(0);
  });
});
