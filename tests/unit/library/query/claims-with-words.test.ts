import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ClaimsWithWords, type ListLimits } from '../../../../lib/library/query/claims-with-words.ts';
import { foldQuery, foldWords, hasWords } from '../../../../lib/library/search/words.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { ALL_IDS, type ClaimFinder, type IdRange } from '../../../../lib/storage/tables/claims-walk.ts';
import { emptyStore } from '../../storage/store.ts';
import { putStore, randomStore } from '../random-store.ts';

const { connect } = emptyStore();
const store = randomStore(5);
const ids = store.claims.map(({ id }) => id);
let db: SaysWhoDatabase;

beforeAll(() => putStore(connect(), store));

beforeEach(() => {
  db = connect();
});

/** The claims with all words of a search, the newest first, told by looking at each. */
function naively(text: string, { from, before }: IdRange = ALL_IDS): string[] {
  const query = foldQuery(text);
  const found = store.claims.filter((claim) => hasWords(foldWords(claim), query)).map(({ id }) => id);
  return found.filter((id) => id >= from && id < before).toReversed();
}

/** Everything that is found in a range, as a walk asks for it. */
async function all(finder: ClaimFinder, { from, before }: IdRange = ALL_IDS, limit = 7): Promise<string[]> {
  const found: string[] = [];
  for (let next: string | null = before; next !== null; ) {
    const window = await finder.next({ from, before: next }, limit);
    expect(window.ids.length).toBeLessThanOrEqual(limit);
    if (window.next !== null) expect(window.next < next).toBe(true);
    found.push(...window.ids);
    next = window.next;
  }
  return found;
}

const LIMITS: ListLimits = { words: 16, listed: 1_000, probe: 64, atOnce: 1_000 };
const open = (text: string, limits: Partial<ListLimits> = {}, range = ALL_IDS) =>
  ClaimsWithWords.open(db, foldQuery(text), range, { ...LIMITS, ...limits });

const SEARCHES = [
  'grain',
  'grain ship',
  'ships border',
  'said log',
  'nowhere log',
  'nowhere',
  '東京',
  'a b',
  'said s',
  's',
  'harvest log said',
];

test('no claim that has the words is left out, each is there once, and the newest comes first, whatever is read at once', async () => {
  const small = fc.integer({ min: 1, max: 200 });
  const limits = fc.record({ words: fc.integer({ min: 0, max: 20 }), listed: small, probe: small, atOnce: small });
  const range = fc.tuple(
    fc.constantFrom('', ...ids),
    fc.constantFrom(...ids, ...Array<string>(ids.length).fill(ALL_IDS.before)),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SEARCHES), limits, range, small, async (text, some, [from, before], limit) => {
      const finder = await open(text, some, { from, before });
      if (!finder) return;
      const found = await all(finder, { from, before }, limit);
      expect(found).toEqual([...new Set(found)].toSorted().reverse());
      expect(found).toEqual(expect.arrayContaining(naively(text, { from, before })));
      expect(found.every((id) => id >= from && id < before)).toBe(true);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test.each(SEARCHES)('of "%s" no other claim is there, where all lists are read', async (text) => {
  const finder = await open(text);
  if (!finder) throw new Error('it is not listed');
  expect(await all(finder)).toEqual(naively(text));
});

test.each([
  ['said s', { words: 0, listed: 10 }, false, 'a word is listed however many claims have it'],
  ['s', { words: 0, listed: 10 }, true, 'a beginning of too many words and claims is not'],
  ['s', { words: 0, listed: 5_000 }, false, 'unless few claims have them'],
  ['s', { words: 100, listed: 10 }, false, 'or they are few words'],
  ['nowhere', { words: 0, listed: 1 }, false, 'what no claim has is listed: it is nothing'],
] as const)('"%s" with limits %j: looking at all claims instead: %s, %s', async (text, limits, isNothing, _reason) => {
  expect((await open(text, limits)) === null).toBe(isNothing);
});

describe('the first rows wait for nothing but themselves', () => {
  /** Ids read of the index of words. */
  function watched(): { read: number } {
    const asked = { read: 0 };
    db.use({
      stack: 'dbcore',
      name: 'watching',
      create: (core) => ({
        ...core,
        table(name) {
          const table = core.table(name);
          if (name !== 'searchWords') return table;
          return {
            ...table,
            async query(request) {
              const answer = await table.query(request);
              asked.read += answer.result.length;
              return answer;
            },
          };
        },
      }),
    });
    return asked;
  }

  test('of a word that hundreds of claims have, a window of ids is read', async () => {
    const asked = watched();
    const finder = await open('said');
    const { ids: first } = (await finder?.next(ALL_IDS, 30)) ?? { ids: [] };
    expect(first).toEqual(naively('said').slice(0, 30));
    expect(naively('said').length).toBeGreaterThan(150);
    expect(asked.read).toBeLessThanOrEqual(64);
  });

  test('of several, some are given as soon as there are some', async () => {
    const finder = await open('grain ship', { atOnce: 20 });
    const { ids: first, next } = (await finder?.next(ALL_IDS, 20)) ?? { ids: [], next: null };
    expect(first.length).toBeLessThan(20);
    expect(next).not.toBeNull();
  });

  test('the rarest word is gone through', async () => {
    const finder = await open('said nowhere');
    expect(await finder?.among(ALL_IDS, 50)).toEqual([]);
  });
});
