/**
 * Every version of the store that a reader may still have is kept as an example in tests/fixtures/databases, and laid out
 * again here through IndexedDB itself, not through our own program, so that it stays what it was. Today's program opens it.
 */
import { describe, expect, test } from 'vitest';
import { RECORDS_VERSION, sourceRecordSchema } from '../../../../lib/schema/records.ts';
import { firstRecords } from '../../../../lib/storage/migrations/0001-first-records.ts';
import { assertContiguous, MIGRATIONS } from '../../../../lib/storage/migrations/all.ts';
import { readCodebook, readSettings } from '../../../../lib/storage/settings.ts';
import { claimsOfArticle } from '../../../../lib/storage/tables/claims.ts';
import { counts } from '../../../../lib/storage/tables/counts.ts';
import { eachArticle, eachChange, eachClaim } from '../../../../lib/storage/tables/export-source.ts';
import { sortRows, type Unreadable } from '../../../../lib/storage/tables/rows.ts';
import { edit, emptyStore } from '../store.ts';
import { build, EXAMPLES, NATIVE } from './examples.ts';

describe.each(EXAMPLES)('a store of version $version', (example) => {
  test('opens with everything in it', async () => {
    const { factory, connect } = emptyStore();
    await build(factory, example);
    const db = connect();
    const unreadable: Unreadable[] = [];
    const tell = (_table: string, row: Unreadable) => unreadable.push(row);
    const read = {
      articles: await Array.fromAsync(eachArticle(db, tell)),
      claims: await Array.fromAsync(eachClaim(db, tell)),
      changes: await Array.fromAsync(eachChange(db, tell)),
    };
    expect(unreadable).toEqual([]);
    // Every claim is counted for a source that is there, and can be found by its words, now or soon.
    const sources = sortRows(sourceRecordSchema, await db.sources.toArray()).records;
    const countedOf = (id: string) =>
      read.claims.filter(({ sourceKey, dismissed }) => sourceKey === id && !dismissed).length;
    expect(sources.map(({ id, claims }) => [id, claims])).toEqual(sources.map(({ id }) => [id, countedOf(id)]));
    expect(new Set(sources.map(({ id }) => id))).toEqual(
      new Set([...read.claims.map(({ sourceKey }) => sourceKey), ...sources.map(({ id }) => id)]),
    );
    const searchable = [...(await db.unindexed.toArray()), ...(await db.searchWords.toArray())].map(({ id }) => id);
    expect([...new Set(searchable)].toSorted()).toEqual(read.claims.map(({ id }) => id).toSorted());
    expect(await readSettings(db)).toBeDefined();
    expect(await readCodebook(db)).toBeDefined();
    for (const [name, records] of Object.entries(read)) {
      expect(records.map((record) => record.id)).toEqual(
        example.tables[name]?.rows.map((row) => 'id' in row && row.id),
      );
      expect(records.length).toBeGreaterThan(0);
    }
    expect(await counts(db)).toEqual({ articles: read.articles.length, claims: read.claims.length });
    expect((await factory.databases())[0]?.version).toBe(MIGRATIONS.length * NATIVE);
  });

  test('can be labelled on', async () => {
    const { factory, connect } = emptyStore();
    await build(factory, example);
    const db = connect();
    const [article] = await db.articles.toArray();
    const [claim] = await db.claims
      .where('articleId')
      .equals(article?.id ?? '')
      .toArray();
    await edit(db, { note: 'after the upgrade' }, { claimId: claim?.id ?? '' });
    const { claims } = await claimsOfArticle(db, article?.url ?? '');
    expect(claims.find(({ id }) => id === claim?.id)?.note).toBe('after the upgrade');
  });
});

test.each([
  ['a part that is not there', { selectors: { source: [null], cue: [], content: [] } }],
  ['a part without words', { selectors: { source: [{ quote: null }], cue: [], content: [] } }],
  ['words that are none', { selectors: { source: [{ quote: { exact: 7 } }], cue: [], content: [] } }],
  ['no parts', { selectors: null }],
  ['a name that is none', { sourceText: 7 }],
])('a damaged claim, with %s, keeps no other from being upgraded', async (_what, damage) => {
  const example = EXAMPLES.find(({ version }) => version === 2);
  const table = example?.tables['claims'];
  if (!example || !table) throw new Error('no example of version 2');
  const damaged = { ...table.rows[0], ...damage, id: '019caaaa-0000-7000-8000-0000000000dd' };
  const claims = { ...table, rows: [...table.rows, damaged] };
  const { factory, connect } = emptyStore();
  await build(factory, { ...example, tables: { ...example.tables, claims } });
  const read = await Array.fromAsync(eachClaim(connect(), () => {}));
  expect(read.map(({ id }) => id)).toEqual(table.rows.map((one) => 'id' in one && one.id));
});

test('a new store has the layout of an example of its version', async () => {
  const { factory, connect } = emptyStore();
  const example = EXAMPLES.find(({ version }) => version === MIGRATIONS.length);
  if (!example) throw new Error('no example of the latest version');
  await build(factory, example);
  const old = connect();
  const fresh = emptyStore().connect();
  await Promise.all([old.open(), fresh.open()]);
  expect(layout(fresh.backendDB())).toEqual(layout(old.backendDB()));
});

test('every migration is exercised: there is an example of each version', () => {
  expect(EXAMPLES.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(
    MIGRATIONS.map(({ version }) => version),
  );
});

describe('numbers', () => {
  test('end at the version of the records: whoever changes those writes a migration', () => {
    expect(MIGRATIONS.at(-1)?.version).toBe(RECORDS_VERSION);
  });

  test('run without a gap', () => {
    expect(() => assertContiguous(MIGRATIONS)).not.toThrow();
  });

  test.each([
    [[2], 'migration 1 has the number 2'],
    [[1, 3], 'migration 2 has the number 3'],
    [[1, 1], 'migration 2 has the number 1'],
  ])('%j is refused', (versions, message) => {
    const migrations = versions.map((version) => ({ ...firstRecords, version }));
    expect(() => assertContiguous(migrations)).toThrow(new RangeError(message));
    expect(() => emptyStore().connect({ migrations })).toThrow(RangeError);
  });
});

test('a released migration never changes', () => {
  expect(firstRecords).toEqual({
    version: 1,
    stores: {
      articles: 'id, &url, [lastSeen+id]',
      claims: 'id, articleId',
      changes: 'id, claimId',
      counters: 'table',
    },
  });
});

function layout(db: IDBDatabase) {
  const transaction = db.transaction([...db.objectStoreNames]);
  return [...db.objectStoreNames].map((name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { index, keyPath, unique, multiEntry };
    });
    return { name, keyPath: store.keyPath, indexes };
  });
}
