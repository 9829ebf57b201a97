/**
 * What one label costs: exactly one transaction, on the disk when it completes, and exactly these rows. Each row more is time that the
 * reader waits for, however much is stored.
 */
import { IDBDatabase as FDBDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ClaimEdit } from '../../../../lib/claim/claim.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editClaims } from '../../../../lib/storage/edit/edit-claim.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { takeBack } from '../../../../lib/storage/edit/take-back.ts';
import { openDatabase, type SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { putWords, takeUnindexed } from '../../../../lib/storage/tables/search-words.ts';
import { ARTICLE_URL, NOON, numberedDraft, sampleMetadata } from '../../schema/samples.ts';
import { bringIn, exported } from '../import/stores.ts';
import { edit, emptyStore } from '../store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const seconds = (count: number) => new Date(NOON.getTime() + count * 1_000);
const OTHER_URL = 'https://news.example/world/other';

/** Rows written since, by table, and the transactions that wrote them. */
function counting(db: SaysWhoDatabase) {
  const rows: Record<string, number> = {};
  const transactions: { durability: unknown }[] = [];
  db.use({
    stack: 'dbcore',
    name: 'counting',
    create: (core) => ({
      ...core,
      transaction(tables, mode, options) {
        if (mode === 'readwrite') transactions.push({ durability: options?.durability });
        return core.transaction(tables, mode, options);
      },
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          mutate(request) {
            const count = 'values' in request ? request.values.length : 'keys' in request ? request.keys.length : 1;
            rows[name] = (rows[name] ?? 0) + count;
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return { rows, transactions };
}

/** A store with two claims of one article, the second one dismissed, opened anew. */
async function labelled() {
  const { factory, connect } = emptyStore();
  const first = connect();
  const known = await edit(first, { status: 'denied' });
  const second = await edit(first, { dismissed: true }, { claimId: 'new-2', draft: numberedDraft(2), at: seconds(1) });
  const db = connect();
  return { factory, db, known, second, counted: counting(db) };
}

const KNOWN: readonly [label: ClaimEdit, rows: Record<string, number>, why: string][] = [
  [{ status: 'contested' }, { claims: 1, changes: 1 }, 'the claim and its change'],
  [{ labels: ['own-harbour'] }, { claims: 1, changes: 1 }, 'a label is a field like any other'],
  [{ status: 'contested', act: 'threat', sourceKind: 'ngo' }, { claims: 1, changes: 3 }, 'one change for each field'],
  [{ note: 'Seen twice.' }, { claims: 1, changes: 1, unindexed: 1 }, 'its words have to be found by search'],
  [{ dismissed: true }, { claims: 1, changes: 1, sources: 1 }, 'its source counts one less'],
  [{ status: 'denied' }, {}, 'it says so already'],
];

describe('a label on a known claim', () => {
  test.each(KNOWN)('%o is one transaction of %o: %s', async (label, rows) => {
    const { db, known, counted } = await labelled();
    await edit(db, label, { claimId: known.id, at: seconds(2) });
    expect(counted.rows).toEqual(rows);
    expect(counted.transactions).toEqual([{ durability: 'strict' }]);
  });

  test.each(KNOWN)('%o is the same in the library', async (label, rows) => {
    const { db, known, counted } = await labelled();
    const at = seconds(2);
    await editStoredClaims(db, { claimIds: [known.id], edit: label, at, by: 'reader', step: editStep(at) });
    expect(counted.rows).toEqual(rows);
    expect(counted.transactions).toEqual([{ durability: 'strict' }]);
  });

  test('on a page that was not seen for a while brings its article up to date as well, once', async () => {
    const { db, known, counted } = await labelled();
    await edit(db, { status: 'contested' }, { claimId: known.id, at: seconds(3_600) });
    expect(counted.rows).toEqual({ articles: 1, claims: 1, changes: 1 });
    expect((await db.articles.toArray())[0]?.lastSeen).toBe(seconds(3_600).toISOString());
  });

  test('on a page that calls itself otherwise now brings its article up to date as well', async () => {
    const { db, known, counted } = await labelled();
    const metadata = sampleMetadata({ title: 'Harbour open again' });
    await edit(db, { status: 'contested' }, { claimId: known.id, at: seconds(2), metadata });
    expect(counted.rows).toEqual({ articles: 1, claims: 1, changes: 1 });
    expect((await db.articles.toArray())[0]?.title).toBe('Harbour open again');
  });
});

describe('a label on a claim that is new', () => {
  test('adds the claim with its history, counts it, and counts it for its source', async () => {
    const { db, counted } = await labelled();
    await edit(db, { status: 'denied' }, { claimId: 'new-3', draft: numberedDraft(3), at: seconds(2) });
    // Put as detected, then as labelled; one change for being there, and one for the label.
    expect(counted.rows).toEqual({ claims: 2, changes: 2, counters: 1, sources: 1, unindexed: 1 });
    expect(counted.transactions).toEqual([{ durability: 'strict' }]);
  });

  test('and on an article that is new adds and counts the article as well', async () => {
    const { db, counted } = await labelled();
    await edit(db, { status: 'denied' }, { articleUrl: OTHER_URL, at: seconds(2) });
    expect(counted.rows).toEqual({ articles: 1, claims: 2, changes: 2, counters: 2, sources: 1, unindexed: 1 });
    expect(counted.transactions).toEqual([{ durability: 'strict' }]);
  });
});

test('undo of a label is one transaction of as many rows', async () => {
  const { factory, db, known } = await labelled();
  await edit(db, { status: 'contested' }, { claimId: known.id, at: seconds(2) });
  const again = openDatabase({ ...db.place, indexedDB: factory });
  const counted = counting(again);
  await takeBack(again, 'undo', null, { at: seconds(3), by: 'reader' });
  again.close();
  expect(counted.rows).toEqual({ claims: 1, changes: 1 });
  expect(counted.transactions).toEqual([{ durability: 'strict' }]);
});

describe('what the browser is asked for', () => {
  /** Options of all writing transactions from now on, as the browser gets them. */
  function nativeOptions() {
    const spy = vi.spyOn(FDBDatabase.prototype, 'transaction');
    return () => {
      const calls = spy.mock.calls as unknown as [tables: unknown, mode: string, options?: { durability?: string }][];
      return calls.filter(([, mode]) => mode === 'readwrite').map(([, , options]) => options?.durability);
    };
  }

  test('a label is acknowledged when it is on the disk: its transaction is strict', async () => {
    const { db, known } = await labelled();
    const options = nativeOptions();
    await edit(db, { status: 'contested' }, { claimId: known.id, at: seconds(2) });
    expect(options()).toEqual(['strict']);
  });

  test('an import, however large, is committed once, and strictly: all of it or nothing, and then on the disk', async () => {
    const { db } = await labelled();
    const file = await exported(db);
    const target = emptyStore().connect();
    const options = nativeOptions();
    await bringIn(target, file);
    expect(options()).toEqual(['strict']);
  });

  test('words put into the index need not be on the disk: they are made again from the claims, whose mark goes with them', async () => {
    const { factory, db, known } = await labelled();
    const bulk = openDatabase({ ...db.place, indexedDB: factory, durability: 'relaxed' });
    const options = nativeOptions();
    const stamps = await takeUnindexed(bulk, 1);
    await putWords(
      bulk,
      [...stamps].map(([id, stamp]) => ({ id, stamp, words: ['harbour'] })),
    );
    bulk.close();
    expect(options()).toEqual(['relaxed', 'relaxed']);
    expect((await db.searchWords.toArray()).map(({ id }) => id)).toEqual([known.id]);
  });
});

test('25 claims labelled at once are one transaction, and see their article once', async () => {
  const { connect } = emptyStore();
  const first = connect();
  const ids: string[] = [];
  for (let number = 0; number < 25; number++) {
    const own = { claimId: `new-${number}`, draft: numberedDraft(number), at: seconds(number) };
    ids.push((await edit(first, {}, own)).id);
  }
  const db = connect();
  const counted = counting(db);
  const at = seconds(3_600);
  const context = { articleUrl: ARTICLE_URL, metadata: sampleMetadata(), at, by: 'reader', step: editStep(at) };
  await editClaims(
    db,
    { ...context, detectorVersion: 'rules-1' },
    ids.map((claimId, number) => ({ claimId, draft: numberedDraft(number), edit: { status: 'contested' } })),
  );
  expect(counted.rows).toEqual({ articles: 1, claims: 25, changes: 25 });
  expect(counted.transactions).toEqual([{ durability: 'strict' }]);
});
