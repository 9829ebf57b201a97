import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listedWalks, thinnedBy, wordWalks } from '../../../lib/library/plan-lists.ts';
import { MergedWalks } from '../../../lib/library/plan-merge.ts';
import { foldQuery, foldWords, hasWords } from '../../../lib/library/search-index-words.ts';
import { ALL_IDS, type ClaimWalk, type IdRange } from '../../../lib/storage/claims-walk.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/db.ts';
import { emptyStore } from '../storage/store.ts';
import { putStore, randomStore } from './random-store.ts';

const store = randomStore(5);
const ids = store.claims.map(({ id }) => id).toReversed();
const range: fc.Arbitrary<IdRange> = fc
  .tuple(fc.constantFrom('', ...ids), fc.constantFrom('\uffff', ...ids))
  .map(([from, before]) => ({ from, before }));

/** All that walks give in a range, whatever the size of the slices. */
async function allOf(db: SaysWhoDatabase, walks: readonly ClaimWalk[], part: IdRange, limit: number) {
  const merged = new MergedWalks(db, walks, part);
  const rows: string[] = [];
  for (;;) {
    const slice = await merged.next(limit);
    if (slice.length === 0) return rows;
    expect(slice.length).toBeLessThanOrEqual(limit);
    rows.push(...slice.map(({ id }) => id));
  }
}

function isIn({ from, before }: IdRange) {
  return (id: string) => id >= from && id < before;
}

test('a list of the newest and what comes after them are all claims with the value, however short the list', async () => {
  const db = emptyStore().connect();
  await putStore(db, store);
  await fc.assert(
    fc.asyncProperty(
      range,
      fc.integer({ min: 1, max: 80 }),
      fc.integer({ min: 1, max: 40 }),
      async (part, most, limit) => {
        const label = await listedWalks(db, { over: 'label', value: 'own-b' }, part, most);
        const labelled = store.claims.filter(({ labels }) => labels.includes('own-b')).map(({ id }) => id);
        expect(await allOf(db, label, part, limit)).toEqual(labelled.filter(isIn(part)).toReversed());
      },
    ),
    { numRuns: 40 },
  );
}, 30_000);

test('walks over the words of a search leave out no claim that has them, and are in order', async () => {
  const db = emptyStore().connect();
  await putStore(db, store);
  const searches = fc.constantFrom(
    'grain',
    'grain ship',
    'ships border',
    'said grain log',
    'nowhere log',
    '東京',
    'a b',
    'said s',
  );
  await fc.assert(
    fc.asyncProperty(searches, range, fc.integer({ min: 1, max: 120 }), async (text, part, most) => {
      const query = foldQuery(text);
      const walks = await wordWalks(db, query, part, most);
      const found = await allOf(db, walks ?? [{ over: 'all' }], part, 30);
      expect(found).toEqual([...new Set(found)].toSorted().reverse());
      const wanted = store.claims.filter((claim) => hasWords(foldWords(claim), query)).map(({ id }) => id);
      expect(found).toEqual(expect.arrayContaining(wanted.filter(isIn(part))));
    }),
    { numRuns: 80 },
  );
}, 60_000);

test('a list thinned by other filters keeps every claim that has both, and few others', async () => {
  const db = emptyStore().connect();
  await putStore(db, store);
  const others: (readonly ClaimWalk[])[] = [
    [
      { over: 'status', value: 'denied' },
      { over: 'status', value: 'refuted' },
    ],
    [{ over: 'disputed' }],
    [{ over: 'ids', ids: ids.slice(0, 250) }],
  ];
  const [thin] = await thinnedBy(db, [{ over: 'ids', ids }], others, ALL_IDS);
  const both = store.claims.filter(({ id, status }) => /denied|refuted/.test(status) && ids.indexOf(id) < 250);
  expect(thin).toEqual({ over: 'ids', ids: both.map(({ id }) => id).toReversed() });
});

test('a short list is read as it is', async () => {
  const db = emptyStore().connect();
  const walks: ClaimWalk[] = [{ over: 'ids', ids: ids.slice(0, 20) }];
  expect(await thinnedBy(db, walks, [[{ over: 'status', value: 'denied' }]], ALL_IDS)).toBe(walks);
});

test('what comes after a list is not asked for before it is needed', async () => {
  const db = emptyStore().connect();
  await putStore(db, store);
  const walks = await listedWalks(db, { over: 'word', value: 'said' }, ALL_IDS, 150);
  const merged = new MergedWalks(db, walks, ALL_IDS);
  let asked = 0;
  db.use({
    stack: 'dbcore',
    name: 'watching',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          openCursor(request) {
            if (name === 'searchWords') asked++;
            return table.openCursor(request);
          },
        };
      },
    }),
  });
  db.close();
  await db.open();
  const first = await merged.next(100);
  expect([first.length, asked]).toEqual([100, 0]);
  while ((await merged.next(100)).length > 0);
  expect(asked).toBeGreaterThan(0);
});
