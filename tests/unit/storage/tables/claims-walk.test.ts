import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import {
  ALL_IDS,
  type ClaimWalk,
  disputedAmong,
  type IdRange,
  idsOfArticle,
  idsOfWalk,
  rowsOfWalk,
} from '../../../../lib/storage/tables/claims-walk.ts';
import { putStore, randomStore } from '../../library/random-store.ts';
import { emptyStore } from '../store.ts';

const store = randomStore(3);
const ids = store.claims.map(({ id }) => id).toReversed();
const disputed = new Set(store.claims.flatMap(({ disputes }) => disputes));

const walks: [string, ClaimWalk, (claim: ClaimRecord) => boolean][] = [
  ['all', { over: 'all' }, () => true],
  ['a status', { over: 'status', value: 'denied' }, (claim) => claim.status === 'denied'],
  ['an act', { over: 'act', value: 'threat' }, (claim) => claim.act === 'threat'],
  ['a kind', { over: 'sourceKind', value: 'own-odd' }, (claim) => claim.sourceKind === 'own-odd'],
  ['a source', { over: 'sourceKey', value: 'name:Orvel' }, (claim) => claim.sourceKey === 'name:Orvel'],
  ['a label', { over: 'label', value: 'own-b' }, (claim) => claim.labels.includes('own-b')],
  ['disputed ones', { over: 'disputed' }, (claim) => disputed.has(claim.id)],
  [
    'certain ones',
    { over: 'ids', ids: ids.filter((_, index) => index % 3 === 0) },
    ({ id }) => ids.indexOf(id) % 3 === 0,
  ],
  ['a value that none has', { over: 'status', value: 'retracted' }, () => false],
];

const range: fc.Arbitrary<IdRange> = fc
  .tuple(fc.constantFrom('', ...ids), fc.constantFrom('\uffff', ...ids))
  .map(([from, before]) => ({ from, before }));

async function walkedTo(db: SaysWhoDatabase, walk: ClaimWalk, { from, before }: IdRange, limit: number) {
  const rows: ClaimRecord[] = [];
  for (let next: string | null = before; next !== null; ) {
    const window = await rowsOfWalk(db, walk, { from, before: next }, limit);
    rows.push(...window.rows);
    next = window.next;
  }
  return rows.map(({ id }) => id);
}

describe('a walk goes from the newest claim to the oldest, in windows', () => {
  test.each(walks)(
    'over %s',
    async (_, walk, isOn) => {
      const db = emptyStore().connect();
      await putStore(db, store);
      const expected = store.claims.filter(isOn).map(({ id }) => id);
      expect(await walkedTo(db, walk, ALL_IDS, 50)).toEqual(expected.toReversed());
      await fc.assert(
        fc.asyncProperty(range, fc.integer({ min: 1, max: 40 }), async (part, limit) => {
          const inPart = expected.filter((id) => id >= part.from && id < part.before).toReversed();
          expect(await idsOfWalk(db, walk, part, limit)).toEqual(inPart.slice(0, limit));
          expect(await walkedTo(db, walk, part, limit)).toEqual(inPart);
        }),
        { numRuns: 15 },
      );
    },
    30_000,
  );
});

test('tells which of some claims another disputes, and which are of an article', async () => {
  const db = emptyStore().connect();
  await putStore(db, store);
  const some = ids.slice(0, 120);
  expect(await disputedAmong(db, some)).toEqual(new Set(some.filter((id) => disputed.has(id))));
  const articleId = store.articles[0]?.id ?? '';
  const own = store.claims.filter((claim) => claim.articleId === articleId).map(({ id }) => id);
  expect(await idsOfArticle(db, articleId)).toEqual(own.toReversed());
});
