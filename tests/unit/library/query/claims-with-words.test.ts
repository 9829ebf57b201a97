import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { claimsWithWords } from '../../../../lib/library/query/claims-with-words.ts';
import { foldQuery, foldWords, hasWords } from '../../../../lib/library/search/words.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/db.ts';
import { emptyStore } from '../../storage/store.ts';
import { putStore, randomStore } from '../random-store.ts';

const { connect } = emptyStore();
const store = randomStore(5);
let db: SaysWhoDatabase;

beforeAll(() => putStore(connect(), store));

beforeEach(() => {
  db = connect();
});

/** The claims with all words of a search, told by looking at each. */
function naively(text: string): string[] {
  const query = foldQuery(text);
  return store.claims.filter((claim) => hasWords(foldWords(claim), query)).map(({ id }) => id);
}

test('no claim that has the words is left out, and the newest comes first, however short the lists', async () => {
  const searches = fc.constantFrom(
    'grain',
    'grain ship',
    'ships border',
    'said log',
    'nowhere log',
    '東京',
    'a b',
    'said s',
  );
  const limit = fc.integer({ min: 1, max: 200 });
  await fc.assert(
    fc.asyncProperty(searches, fc.record({ first: limit, alone: limit, several: limit }), async (text, limits) => {
      const found = await claimsWithWords(db, foldQuery(text), limits);
      if (found === null) return;
      expect(found).toEqual(found.toSorted().reverse());
      expect(new Set(found).size).toBe(found.length);
      expect(found).toEqual(expect.arrayContaining(naively(text)));
    }),
  );
}, 30_000);

test('where every word is listed, no other claim is there', async () => {
  for (const text of ['grain ship', 'harvest log said']) {
    expect(await claimsWithWords(db, foldQuery(text))).toEqual(naively(text).toReversed());
  }
});

test.each([
  ['said', { first: 10, alone: 10, several: 300 }, true, 'one frequent word is not listed'],
  ['said', { first: 10, alone: 300, several: 10 }, false, 'unless it has few enough for one'],
  ['said s', { first: 10, alone: 10, several: 10 }, true, 'nor are several frequent ones'],
  ['said s', { first: 10, alone: 10, several: 300 }, false, 'unless one has few enough for several'],
  ['said nowhere', { first: 10, alone: 10, several: 10 }, false, 'a rare word is listed, whatever else is asked for'],
])('"%s" with limits %j: nothing listed: %s, %s', async (text, limits, isNothing) => {
  expect((await claimsWithWords(db, foldQuery(text), limits)) === null).toBe(isNothing);
});
