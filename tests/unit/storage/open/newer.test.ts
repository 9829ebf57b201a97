/** A store that a newer program has upgraded is shown as far as it is understood, and stays as it is. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/claim/settings.ts';
import { exportEverything } from '../../../../lib/library/export/export.ts';
import { backUp } from '../../../../lib/storage/backup/back-up.ts';
import { restoreBackup } from '../../../../lib/storage/backup/restore.ts';
import { takeBack } from '../../../../lib/storage/edit/take-back.ts';
import { MIGRATIONS } from '../../../../lib/storage/migrations/all.ts';
import type { Migration } from '../../../../lib/storage/migrations/migration.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { eraseRecords } from '../../../../lib/storage/open/erase.ts';
import { faultOf } from '../../../../lib/storage/open/faults.ts';
import { isReadOnly } from '../../../../lib/storage/open/newer.ts';
import { readCodebook, readSettings, writeSettings } from '../../../../lib/storage/settings.ts';
import { claimsOfArticle } from '../../../../lib/storage/tables/claims.ts';
import { ARTICLE_URL, NOON, numberedDraft } from '../../schema/samples.ts';
import { everything } from '../backup/stores.ts';
import { edit, emptyStore } from '../store.ts';

const NEXT = MIGRATIONS.length + 1;
const step = (stores: Migration['stores'], upgrade?: Migration['upgrade']): readonly Migration[] => [
  ...MIGRATIONS,
  { version: NEXT, stores, ...(upgrade && { upgrade }) },
];

// Dexie tells developers on the console that the layout is not its own.
beforeEach(() => vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

/** A store with two claims, upgraded by a newer program. */
async function upgraded(newer: readonly Migration[]) {
  const { factory, connect } = emptyStore();
  const first = connect();
  await edit(first, { note: 'one' });
  await edit(first, { note: 'two' }, { claimId: 'new-2', draft: numberedDraft(2) });
  first.close();
  const next = connect({ migrations: newer });
  await next.open();
  next.close();
  return { factory, connect, before: await everything(factory) };
}

const LAYOUTS: readonly [string, readonly Migration[]][] = [
  ['a table more', step({ opinions: 'id' })],
  ['an index more', step({ sources: 'id, folded, into, claims, kind' })],
  ['a table less', step({ importedRows: null })],
  ['an index less', step({ claims: 'id, articleId' })],
];

describe.each(LAYOUTS)('of a layout with %s', (_what, newer) => {
  test('its labels are shown, its settings read and its records exported', async () => {
    const { connect } = await upgraded(newer);
    const db = connect();
    const { claims, unreadable } = await claimsOfArticle(db, ARTICLE_URL);
    expect(claims.map(({ note }) => note).toSorted()).toEqual(['one', 'two']);
    expect(unreadable).toEqual([]);
    expect([await readSettings(db), await readCodebook(db)]).toEqual([DEFAULT_SETTINGS, expect.anything()]);
    expect(await isReadOnly(db)).toBe(true);
  });

  test('nothing is written to it, by whatever way', async () => {
    const { factory, connect, before } = await upgraded(newer);
    const db = connect();
    const ways: [string, (store: SaysWhoDatabase) => Promise<unknown>][] = [
      ['a label', (store) => edit(store, { note: 'older' })],
      ['settings', (store) => writeSettings(store, DEFAULT_SETTINGS)],
      ['one row', (store) => store.claims.delete('any')],
      ['many rows', (store) => store.claims.toCollection().modify({ note: 'older' })],
      ['undo', (store) => takeBack(store, 'undo', null, { at: NOON, by: 'reader' })],
      ['deleting everything', eraseRecords],
      ['a backup', (store) => backUp(store, 'asked')],
      ['restoring', (store) => restoreBackup(store, '019caaaa-0000-7000-8000-0000000000dd')],
    ];
    const faults = await Promise.all(
      ways.map(async ([way, write]) => [way, (await write(db).then(() => null, faultOf))?.code]),
    );
    expect(faults).toEqual(ways.map(([way]) => [way, 'storage-newer']));
    db.close();
    expect(await everything(factory)).toEqual(before);
    expect((await factory.databases()).find(({ name }) => name === 'says-who')?.version).toBe(NEXT * 10);
  });
});

test('its records are exported', async () => {
  const { connect } = await upgraded(step({ opinions: 'id' }));
  const context = { db: connect(), format: 'json', now: NOON, program: '0.1.0', wordOf: String } as const;
  const { content, lacking } = await exportEverything(context);
  const file = JSON.parse(await content.text());
  expect([lacking, file.claims.length, file.changes.length]).toEqual([0, 2, expect.any(Number)]);
});

test('records that only the newer program understands are told apart, and hide no other', async () => {
  const newer = step({}, async (transaction) => {
    await transaction
      .table('claims')
      .filter(({ note }) => note === 'two')
      .modify({ weight: 7 });
  });
  const { connect } = await upgraded(newer);
  const { claims, unreadable } = await claimsOfArticle(connect(), ARTICLE_URL);
  expect(claims.map(({ note }) => note)).toEqual(['one']);
  expect(unreadable).toHaveLength(1);
});

test('it becomes newer while it is open here: it is shown on, and written to no more', async () => {
  const { connect } = emptyStore();
  const open = connect();
  await edit(open, { note: 'before' });
  expect(await isReadOnly(open)).toBe(false);
  await connect({ migrations: step({ opinions: 'id' }) }).open();
  expect(await isReadOnly(open)).toBe(true);
  expect((await claimsOfArticle(open, ARTICLE_URL)).claims).toMatchObject([{ note: 'before' }]);
  expect(await edit(open, { note: 'after' }).catch(faultOf)).toMatchObject({ code: 'storage-newer' });
});

test('it is deleted in the moment between finding it newer and opening it: no store of no version is made', async () => {
  const { factory, connect } = await upgraded(step({ opinions: 'id' }));
  const open = factory.open.bind(factory);
  vi.spyOn(factory, 'open').mockImplementation((name, version) => {
    if (version === undefined) factory.deleteDatabase(name);
    return version === undefined ? open(name) : open(name, version);
  });
  const db = connect();
  await expect(db.open()).rejects.toThrow();
  expect((await factory.databases()).map(({ name }) => name)).not.toContain('says-who');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await edit(db, { note: 'new' })).toMatchObject({ note: 'new' });
  expect(await isReadOnly(db)).toBe(false);
});

test('a store of this version that lacks a table is no newer one: what is there can be used, and nothing is added to it', async () => {
  const { factory, connect } = emptyStore();
  const lacking = MIGRATIONS.map((one) =>
    one.version === 4 ? { ...one, stores: { ...one.stores, texts: null } } : one,
  );
  await edit(connect({ migrations: lacking }), { note: 'kept' });
  const db = connect();
  expect(await isReadOnly(db)).toBe(false);
  expect((await claimsOfArticle(db, ARTICLE_URL)).claims).toMatchObject([{ note: 'kept' }]);
  expect((await factory.databases())[0]?.version).toBe(MIGRATIONS.length * 10);
});
