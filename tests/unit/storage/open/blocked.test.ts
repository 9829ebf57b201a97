/** A tab of an older program that does not let go of the store: said so, the label kept, and stored once it is closed. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MIGRATIONS } from '../../../../lib/storage/migrations/all.ts';
import { EditedPage } from '../edit/page-edits.ts';
import { contents, edit, emptyStore } from '../store.ts';

vi.mock('../../../../lib/messaging/announce.ts', () => ({ announceLabels: async () => {} }));

// Dexie tells developers of upgrades and blocks on the console.
beforeEach(() => vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

/** Milliseconds that opening waits here; five seconds elsewhere. */
const PATIENCE = 150;
const NEXT = { version: MIGRATIONS.length + 1, stores: { claims: 'id, articleId, status' } };

/** Nobody tries again within the task in which they were refused. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A store of this version with one label in it, and a connection to it that takes no notice of an upgrade. */
async function heldByAnOldTab() {
  const { factory, connect } = emptyStore();
  const old = connect();
  const { id } = await edit(old, { note: 'from before' });
  old.close();
  const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase>();
  const request = factory.open('says-who');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  const held = await promise;
  const newer = connect({ migrations: [...MIGRATIONS, NEXT], patience: PATIENCE });
  return { id, held, newer };
}

test('a label given meanwhile stays on the page, and is stored when the tab is closed', async () => {
  const { id, held, newer } = await heldByAnOldTab();
  const page = new EditedPage(newer);
  expect(await page.say({ status: 'denied' })).toBe('storage-blocked');
  expect(page.shown).toMatchObject({ status: 'denied' });
  // As often as the reader tries.
  expect(await page.say({ note: 'once more' })).toBe('storage-blocked');
  expect(page.shown).toMatchObject({ status: 'denied', note: 'once more' });

  held.close();
  await nextTask();
  expect(await page.sayAgain()).toBe('saved');
  const { claims } = await contents(newer);
  expect(claims).toMatchObject([
    { id, note: 'from before' },
    { status: 'denied', note: 'once more' },
  ]);
  expect(newer.backendDB().version).toBe(NEXT.version * 10);
});

test('nothing of the old tab’s is lost: what it wrote before it was closed is there', async () => {
  const { id, held, newer } = await heldByAnOldTab();
  const page = new EditedPage(newer);
  expect(await page.say({ status: 'denied' })).toBe('storage-blocked');
  const { promise, resolve } = Promise.withResolvers<void>();
  const transaction = held.transaction('claims', 'readwrite');
  const claims = transaction.objectStore('claims');
  const reading = claims.get(id);
  reading.onsuccess = () => claims.put({ ...reading.result, note: 'from the old tab' });
  transaction.oncomplete = () => resolve();
  await promise;
  held.close();
  await nextTask();
  expect(await page.sayAgain()).toBe('saved');
  expect(await newer.claims.get(id)).toMatchObject({ note: 'from the old tab' });
});
