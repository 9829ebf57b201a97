import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type IdList, listOf, unionOf, WordIds } from '../../../../lib/library/query/word-ids.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { ALL_IDS } from '../../../../lib/storage/tables/claims-walk.ts';
import { emptyStore } from '../../storage/store.ts';

/** More claims than a word's ids are read of at one go. */
const CLAIMS = 5_500;
const idOf = (number: number) => `id-${String(number).padStart(5, '0')}`;
const { connect } = emptyStore();
let db: SaysWhoDatabase;

function rowsOf(count: number) {
  return Array.from({ length: count }, (_, number) => ({
    id: idOf(number),
    words: number % 3 === 0 ? ['ship', 'ships'] : number % 3 === 1 ? ['ship'] : ['ships'],
  }));
}

beforeAll(() => connect().searchWords.bulkAdd(rowsOf(CLAIMS)), 30_000);

beforeEach(() => {
  db = connect();
});

const has = (word: 'ship' | 'ships') => (number: number) => number % 3 !== (word === 'ship' ? 2 : 1);
const idsWhere = (isIn: (number: number) => boolean, below = CLAIMS) =>
  Array.from({ length: below }, (_, number) => number)
    .filter(isIn)
    .map(idOf)
    .toReversed();

/** All of a list from an id on down, in steps. */
async function all(list: IdList, before: string, limit: number): Promise<string[]> {
  const found: string[] = [];
  for (let at = before; at !== ''; ) {
    const { ids, down } = await list.below(at, limit);
    expect(ids.length).toBeLessThanOrEqual(limit);
    expect(ids.every((id) => id < at && id >= down)).toBe(true);
    found.push(...ids);
    at = down;
  }
  return found;
}

describe('the claims with a word', () => {
  test('are read to their end, beyond what is read at one go', async () => {
    expect(await all(new WordIds(db, 'ship', ALL_IDS.before), ALL_IDS.before, 700)).toEqual(idsWhere(has('ship')));
  }, 30_000);

  test.each([
    [1_000, 90],
    [100, 7],
    [0, 5],
  ])(
    'are read from an id on: %d',
    async (number, limit) => {
      const top = idOf(number);
      expect(await all(new WordIds(db, 'ships', top), top, limit)).toEqual(idsWhere(has('ships'), number));
    },
    30_000,
  );

  test('are given again from further up, as they are known', async () => {
    const list = new WordIds(db, 'ship', ALL_IDS.before);
    const first = await list.below(ALL_IDS.before, 30);
    await list.below(first.down, 300);
    expect(await list.below(ALL_IDS.before, 30)).toEqual(first);
  });

  test('that no claim has are none', async () => {
    expect(await new WordIds(db, 'grain', ALL_IDS.before).below(ALL_IDS.before, 10)).toEqual({ ids: [], down: '' });
  });
});

describe('lists together', () => {
  test('have each claim once', async () => {
    const few = emptyStore().connect();
    await few.searchWords.bulkAdd(rowsOf(300));
    const words = ['ship', 'ships'].map((word) => new WordIds(few, word, ALL_IDS.before));
    expect(await all(unionOf(words), ALL_IDS.before, 40)).toEqual(idsWhere(() => true, 300));
  });

  test('of one list are that list, and of none are empty', async () => {
    const list = listOf(['c', 'b', 'a']);
    expect(unionOf([list])).toBe(list);
    expect(await unionOf([]).below('z', 5)).toEqual({ ids: [], down: '' });
  });

  test.each([
    ['all', 'z', 5, { ids: ['c', 'b', 'a'], down: '' }],
    ['the first', 'z', 2, { ids: ['c', 'b'], down: 'b' }],
    ['those below one', 'b', 2, { ids: ['a'], down: '' }],
    ['none', 'a', 2, { ids: [], down: '' }],
  ])('a known list gives %s', async (_, before, limit, expected) => {
    expect(await listOf(['c', 'b', 'a']).below(before, limit)).toEqual(expected);
  });
});
