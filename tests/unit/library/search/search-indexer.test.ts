import { beforeEach, describe, expect, test } from 'vitest';
import { type IndexProgress, SearchIndexer } from '../../../../lib/library/search/search-indexer.ts';
import { foldWords } from '../../../../lib/library/search/words.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import {
  claimsWithBeginning,
  claimsWithWord,
  hasUnindexed,
  putWords,
  takeUnindexed,
  wordsBeginning,
} from '../../../../lib/storage/tables/search-words.ts';
import { numberedDraft, selector } from '../../schema/samples.ts';
import { edit, emptyStore } from '../../storage/store.ts';
import { randomStore } from '../random-store.ts';

const atOnce = () => Promise.resolve();
const forever = () => new AbortController().signal;

let connect: ReturnType<typeof emptyStore>['connect'];
let db: SaysWhoDatabase;

beforeEach(() => {
  ({ connect } = emptyStore());
  db = connect();
});

/** Claims of which no word is in the index yet. */
async function addUnindexed(size = 300) {
  const { claims } = randomStore(4, size);
  await db.claims.bulkAdd(claims);
  await db.unindexed.bulkAdd(claims.map(({ id }) => ({ id })));
  return claims;
}

/** Every claim has its words in the index, and nothing waits. */
async function expectIndexed(): Promise<void> {
  const [claims, rows] = [await db.claims.toArray(), await db.searchWords.toArray()];
  expect(new Map(rows.map(({ id, words }) => [id, words]))).toEqual(
    new Map(claims.map((claim) => [claim.id, foldWords(claim)])),
  );
  expect(await hasUnindexed(db)).toBe(false);
}

describe('the words of all claims are put into the index', () => {
  test('and it says how far it is', async () => {
    const claims = await addUnindexed();
    const seen: IndexProgress[] = [];
    await new SearchIndexer(db, (progress) => seen.push(progress), atOnce).run(forever());
    await expectIndexed();
    expect(seen[0]).toEqual({ done: 0, total: claims.length });
    expect(seen.at(-1)).toEqual({ done: claims.length, total: claims.length });
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
  });

  test('in the order of nobody waiting: not before there is time', async () => {
    await addUnindexed(10);
    const ended = new AbortController();
    let wake = () => {};
    const running = new SearchIndexer(
      db,
      () => {},
      () => new Promise((resolve) => (wake = resolve)),
    ).run(ended.signal);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await db.searchWords.count()).toBe(0);
    ended.abort();
    wake();
    await running;
    expect(await db.searchWords.count()).toBe(0);
  });

  test('going on where it was ended', async () => {
    await addUnindexed();
    const ended = new AbortController();
    const indexer = new SearchIndexer(db, ({ done }) => done > 0 && ended.abort(), atOnce);
    await indexer.run(ended.signal);
    const done = await db.searchWords.count();
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(300);
    await new SearchIndexer(db, () => {}, atOnce).run(forever());
    await expectIndexed();
  });

  test('by several tabs at once', async () => {
    await addUnindexed();
    const tabs = [db, connect(), connect()];
    await Promise.all(tabs.map((tab) => new SearchIndexer(tab, () => {}, atOnce).run(forever())));
    await expectIndexed();
  });

  test('while the reader goes on labelling', async () => {
    const stored = await Promise.all(
      Array.from({ length: 20 }, (_, number) => edit(db, { note: 'first' }, { draft: numberedDraft(number) })),
    );
    const running = new SearchIndexer(connect(), () => {}, atOnce).run(forever());
    for (const [index, { id }] of stored.entries()) await edit(db, { note: `second ${index}` }, { claimId: id });
    await running;
    await new SearchIndexer(db, () => {}, atOnce).run(forever());
    await expectIndexed();
    expect(await claimsWithWord(db, 'first', null, 100)).toEqual([]);
  });

  test('of a damaged claim there are none, and the others are indexed', async () => {
    const [first] = await addUnindexed(20);
    await db.claims.update(first?.id ?? '', { sentence: 7 as never });
    await new SearchIndexer(db, () => {}, atOnce).run(forever());
    expect(await db.searchWords.count()).toBe(19);
    expect(await hasUnindexed(db)).toBe(false);
  });

  test('of a claim that is gone they go', async () => {
    const [first] = await addUnindexed(5);
    await new SearchIndexer(db, () => {}, atOnce).run(forever());
    await db.claims.delete(first?.id ?? '');
    await db.unindexed.add({ id: first?.id ?? '' });
    await new SearchIndexer(db, () => {}, atOnce).run(forever());
    await expectIndexed();
  });
});

describe('words collected before an edit', () => {
  test('never replace those collected after it', async () => {
    const { id } = await edit(db, { note: 'old' });
    const early = await takeUnindexed(db, 10);
    await edit(db, { note: 'new' }, { claimId: id });
    const late = await takeUnindexed(db, 10);
    const [earlyStamp, lateStamp] = [early.get(id) ?? '', late.get(id) ?? ''];
    await putWords(db, [{ id, stamp: lateStamp, words: ['new'] }]);
    await putWords(db, [{ id, stamp: earlyStamp, words: ['old'] }]);
    expect(await db.searchWords.get(id)).toEqual({ id, words: ['new'] });
  });

  test('leave the claim to be indexed again', async () => {
    const { id } = await edit(db, { note: 'old' });
    const stamp = (await takeUnindexed(db, 10)).get(id) ?? '';
    await edit(db, { note: 'new' }, { claimId: id });
    await putWords(db, [{ id, stamp, words: ['old'] }]);
    expect(await db.searchWords.count()).toBe(0);
    expect(await hasUnindexed(db)).toBe(true);
  });

  test('two who take the same claims do not take them from each other', async () => {
    await addUnindexed(5);
    const [one, other] = [await takeUnindexed(db, 3), await takeUnindexed(connect(), 3)];
    expect(other).toEqual(one);
    expect(one.size).toBe(3);
  });
});

describe('claims with a word', () => {
  beforeEach(() =>
    db.searchWords.bulkAdd([
      { id: 'a', words: ['ship', 'ships'] },
      { id: 'b', words: ['shipping'] },
      { id: 'c', words: ['shore'] },
      { id: 'd', words: ['ship'] },
      { id: 'e', words: ['ship', 'shore'] },
    ]),
  );

  test.each([
    ['the newest first', 'ship', null, 10, ['e', 'd', 'a']],
    ['as many as are asked for', 'ship', null, 2, ['e', 'd']],
    ['below one that has it', 'ship', 'd', 10, ['a']],
    ['below one that has it not', 'ship', 'c', 10, ['a']],
    ['below the oldest', 'ship', 'a', 10, []],
    ['a part of a word is none', 'shi', null, 10, []],
    ['a word that no claim has', 'grain', 'c', 10, []],
  ] as const)('%s', async (_, word, below, limit, ids) => {
    expect(await claimsWithWord(db, word, below, limit)).toEqual(ids);
  });

  test.each([
    ['each claim once, the newest first', 'ship', 5, ['e', 'd', 'b', 'a']],
    ['none that begins so', 'grain', 5, []],
    ['too many to be listed, counted by their words', 'sh', 6, null],
    ['just not too many', 'sh', 7, ['e', 'd', 'c', 'b', 'a']],
  ] as const)('that begins so: %s', async (_, beginning, limit, ids) => {
    expect(await claimsWithBeginning(db, beginning, limit)).toEqual(ids);
  });

  test.each([
    ['each once, however many claims have it', 'ship', 3, ['ship', 'shipping', 'ships']],
    ['none', 'grain', 3, []],
    ['too many', 'sh', 3, null],
    ['just not too many', 'sh', 4, ['ship', 'shipping', 'ships', 'shore']],
    ['not the next one', 'shipp', 3, ['shipping']],
  ] as const)('words that begin so: %s', async (_, beginning, limit, words) => {
    expect(await wordsBeginning(db, beginning, limit)).toEqual(words);
  });
});

test('an edit of words makes the claim wait for its words anew, and a status does not', async () => {
  const { id } = await edit(db, {});
  await new SearchIndexer(db, () => {}, atOnce).run(forever());
  await edit(db, { status: 'denied' }, { claimId: id });
  expect(await hasUnindexed(db)).toBe(false);
  const place = { selectors: { source: [], cue: [selector('said', 0)], content: [] }, sentence: 'x', antecedent: null };
  await edit(db, { place }, { claimId: id });
  expect(await hasUnindexed(db)).toBe(true);
});
