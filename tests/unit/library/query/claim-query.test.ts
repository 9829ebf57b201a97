import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ClaimQuery, type ClaimQueryState } from '../../../../lib/library/query/claim-query.ts';
import { type ClaimFilters, NO_FILTERS } from '../../../../lib/library/query/filters.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { emptyStore } from '../../storage/store.ts';
import { until } from '../../until.ts';
import { naively, putStore, type RandomStore, randomFilters, randomStore } from '../random-store.ts';

const atOnce = () => Promise.resolve();
/** Never idle: nothing is counted. */
const never = () => new Promise<void>(() => {});

let db: SaysWhoDatabase;
let store: RandomStore;

beforeEach(async () => {
  db = emptyStore().connect();
  store = randomStore(1);
});

/** A query with all the states it went through. */
function open(filters: Partial<ClaimFilters> = {}, idle = never) {
  const states: ClaimQueryState[] = [];
  const query = new ClaimQuery(db, { ...NO_FILTERS, ...filters }, (state) => states.push(state), idle);
  const now = () => {
    const last = states.at(-1);
    if (!last) throw new Error('no state yet');
    return last;
  };
  const ids = () => now().rows.map(({ claim }) => claim.id);
  return { query, states, now, ids };
}

async function readAll({ query, now }: ReturnType<typeof open>): Promise<void> {
  await query.start();
  for (let asked = 0; !now().isComplete; asked++) {
    if (asked > 20) throw new Error('no end');
    await query.more();
  }
}

const idsOf = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

describe('what is listed', () => {
  test.each([1, 2, 3])(
    'is what looking at every claim finds, in the same order (store %d)',
    async (seed) => {
      store = randomStore(seed);
      await putStore(db, store);
      await fc.assert(
        fc.asyncProperty(randomFilters, async (filters) => {
          const opened = open(filters);
          await readAll(opened);
          expect(opened.ids()).toEqual(idsOf(naively(store, filters)));
          expect(opened.now()).toMatchObject({ phase: 'ready', isReading: false, unreadable: 0, fault: null });
          expect(opened.now().total).toBe(opened.ids().length);
        }),
        { numRuns: 80, seed },
      );
    },
    60_000,
  );

  test('each claim with its own article', async () => {
    await putStore(db, store);
    const opened = open();
    await opened.query.start();
    for (const { article, claim } of opened.now().rows) expect(article.id).toBe(claim.articleId);
  });

  test('says that there are none', async () => {
    const opened = open({ statuses: ['retracted'] });
    await opened.query.start();
    expect(opened.now()).toMatchObject({ phase: 'ready', rows: [], isComplete: true, total: 0 });
  });

  test('says that claims are still to be put into the index, when words are asked for', async () => {
    await putStore(db, store);
    await db.unindexed.add({ id: store.claims[0]?.id ?? '' });
    const [withWords, without] = [open({ text: 'grain' }), open()];
    await withWords.query.start();
    await without.query.start();
    expect(withWords.now().isIndexing).toBe(true);
    expect(without.now().isIndexing).toBe(false);
  });
});

describe('windows', () => {
  test('come one after the other and never twice', async () => {
    await putStore(db, store);
    const opened = open({ dismissed: 'with' });
    await opened.query.start();
    // A screenful, and then a slice.
    expect(opened.ids()).toHaveLength(130);
    await Promise.all([opened.query.more(), opened.query.more()]);
    expect(opened.ids()).toHaveLength(230);
    await opened.query.more();
    await opened.query.more();
    await opened.query.more();
    expect(opened.ids()).toEqual(idsOf(store.claims).toReversed());
  });

  test('rows are there before the window is full, and it says that more are read', async () => {
    await putStore(db, store);
    const { query, states } = open({ dismissed: 'only', statuses: ['unassessed', 'denied', 'refuted'] });
    await query.start();
    const phases = states.map(({ phase, isReading }) => `${phase}${isReading ? ', reading' : ''}`);
    expect([...new Set(phases)]).toEqual(['loading, reading', 'ready, reading', 'ready']);
    const lengths = states.map(({ rows }) => rows.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  });

  test('are not shifted by claims that come and go between them', async () => {
    await putStore(db, store);
    const opened = open({ dismissed: 'with' });
    await opened.query.start();
    const all = idsOf(store.claims).toReversed();
    const [gone, far] = [all[150] ?? '', all[20] ?? ''];
    await db.claims.bulkDelete([gone, far]);
    const [first] = randomStore(9).claims;
    if (!first) throw new Error('no claim');
    await db.claims.add({ ...first, id: 'ffffffff-ffff-7000-8000-000000000000' });
    await opened.query.more();
    expect(opened.ids()).toEqual(all.filter((id) => id !== gone).slice(0, 230));
  });
});

describe('after a change', () => {
  beforeEach(() => putStore(db, store));

  test('what matches no more goes, what is new comes, and as many are shown', async () => {
    const opened = open({ statuses: ['unassessed'] });
    await opened.query.start();
    await opened.query.more();
    const before = opened.ids();
    const [one = '', other = ''] = [before[3], before[70]];
    await db.claims.update(one, { status: 'denied' });
    await db.claims.update(other, { note: 'seen' });
    await opened.query.refresh();
    expect(opened.ids()).not.toContain(one);
    expect(opened.ids().slice(0, before.length - 1)).toEqual(before.filter((id) => id !== one));
    expect(opened.now().rows.find(({ claim }) => claim.id === other)?.claim.note).toBe('seen');
  });

  test('rows stay until they are read anew', async () => {
    const { query, states, now } = open();
    await query.start();
    const shown = now().rows.length;
    states.length = 0;
    await query.refresh();
    expect(states.map(({ rows }) => rows.length).every((length) => length >= shown)).toBe(true);
  });

  test('a claim just edited stays in its row, though it matches no more', async () => {
    const opened = open({ statuses: ['unassessed'] });
    await opened.query.start();
    const before = opened.ids();
    const edited = opened.now().rows[5]?.claim;
    if (!edited) throw new Error('no row');
    opened.query.update([{ ...edited, status: 'denied' }]);
    expect(opened.ids()).toEqual(before);
    expect(opened.now().rows[5]?.claim.status).toBe('denied');
    await opened.query.more();
    expect(opened.now().rows[5]?.claim.status).toBe('denied');
  });

  test('more, asked for while everything is read anew, gives no row twice', async () => {
    const opened = open();
    await opened.query.start();
    await Promise.all([opened.query.refresh(), opened.query.more()]);
    await readAll(opened);
    expect(opened.ids()).toEqual(idsOf(naively(store, NO_FILTERS)));
  });
});

describe('damaged rows', () => {
  test('are counted and hide none of the others', async () => {
    await putStore(db, store);
    const expected = naively(store, NO_FILTERS);
    const [one, two, three] = [expected[0], expected[50], expected.at(-1)];
    await db.claims.update(one?.id ?? '', { sentence: 7 as never });
    await db.claims.update(two?.id ?? '', { labels: 'none' as never });
    await db.claims.update(three?.id ?? '', { selectors: null as never });
    const opened = open();
    await readAll(opened);
    expect(opened.ids()).toEqual(idsOf(expected.filter((claim) => claim !== one && claim !== two && claim !== three)));
    expect(opened.now()).toMatchObject({ unreadable: 3, total: expected.length });
  });

  test('one that words cannot be read of is counted where words are asked for', async () => {
    await putStore(db, store);
    const hit = naively(store, { ...NO_FILTERS, text: 'grain' })[0];
    await db.claims.update(hit?.id ?? '', { selectors: 'lost' as never });
    const opened = open({ text: 'grain' });
    await readAll(opened);
    expect(opened.ids()).not.toContain(hit?.id);
    expect(opened.now().unreadable).toBe(1);
  });

  test('a damaged title hides no claim', async () => {
    await putStore(db, store);
    await db.articles.update(store.articles[0]?.id ?? '', { title: 7 as never });
    const opened = open({ dismissed: 'with' });
    await readAll(opened);
    expect(opened.now().unreadable).toBe(0);
    expect(opened.ids()).toHaveLength(store.claims.length);
  });

  test('a claim whose article has no address is one of them', async () => {
    await putStore(db, store);
    const articleId = store.articles[0]?.id ?? '';
    await db.articles.update(articleId, { url: 7 as never });
    const opened = open({ dismissed: 'with' });
    await readAll(opened);
    const lost = store.claims.filter((claim) => claim.articleId === articleId);
    expect(opened.now().unreadable).toBe(lost.length);
    expect(opened.ids()).toHaveLength(store.claims.length - lost.length);
  });

  test('words in the index of a claim that is gone, or says something else now, are no hit', async () => {
    await putStore(db, store);
    const [gone, edited] = naively(store, { ...NO_FILTERS, text: 'harvest' });
    await db.claims.delete(gone?.id ?? '');
    await db.claims.put({
      ...store.claims[0],
      ...edited,
      sentence: 'nothing',
      note: '',
      selectors: { source: [], cue: edited?.selectors.cue.slice() ?? [], content: [] },
    } as never);
    const opened = open({ text: 'harvest' });
    await readAll(opened);
    expect(opened.ids()).not.toContain(gone?.id);
    expect(opened.ids()).not.toContain(edited?.id);
    expect(opened.now().unreadable).toBe(0);
  });
});

describe('the total', () => {
  beforeEach(() => putStore(db, store));

  test('is counted in idle time, while the first window is there already', async () => {
    const opened = open({}, atOnce);
    await opened.query.start();
    expect(opened.now()).toMatchObject({ phase: 'ready', total: null, isComplete: false });
    await until(() => expect(opened.now().total).toBe(naively(store, NO_FILTERS).length));
    expect(opened.now().rows.length).toBeLessThan(opened.now().total ?? 0);
  });

  test('is not counted when there is no time, nor after the query was closed', async () => {
    let wake = () => {};
    const opened = open({}, () => new Promise<void>((resolve) => (wake = resolve)));
    await opened.query.start();
    opened.query.close();
    const before = opened.states.length;
    wake();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(opened.states).toHaveLength(before);
    expect(opened.now().total).toBeNull();
  });

  test('stays through a change until it is counted anew', async () => {
    const opened = open({}, atOnce);
    await opened.query.start();
    await until(() => expect(opened.now().total).not.toBeNull());
    const total = opened.now().total ?? 0;
    await db.claims.delete(opened.ids()[0] ?? '');
    await opened.query.refresh();
    await until(() => expect(opened.now().total).toBe(total - 1));
    expect(opened.states.slice(-3).every((state) => state.total !== null)).toBe(true);
  });
});

describe('when it cannot be read', () => {
  /** The next look at the claims fails. */
  const failOnce = (name: string) =>
    vi.spyOn(db.claims, 'where').mockImplementationOnce(() => {
      throw new DOMException('', name);
    });

  test('says why, and reads when asked again', async () => {
    await putStore(db, store);
    const opened = open();
    const failing = failOnce('QuotaExceededError');
    await opened.query.start();
    expect(opened.now()).toMatchObject({ phase: 'failed', fault: 'storage-full', isReading: false });
    failing.mockRestore();
    await opened.query.start();
    expect(opened.now()).toMatchObject({ phase: 'ready', fault: null });
    expect(opened.ids()).toEqual(idsOf(naively(store, NO_FILTERS)).slice(0, opened.ids().length));
  });

  test('in the middle, keeps what is shown and leaves no gap when asked for more', async () => {
    await putStore(db, store);
    const opened = open({ dismissed: 'with' });
    await opened.query.start();
    const failing = failOnce('UnknownError');
    await opened.query.more();
    expect(opened.now()).toMatchObject({ phase: 'failed', fault: 'storage-failed' });
    expect(opened.ids().length).toBeGreaterThanOrEqual(100);
    failing.mockRestore();
    await opened.query.more();
    for (let asked = 0; asked < 4; asked++) await opened.query.more();
    expect(opened.ids()).toEqual(idsOf(store.claims).toReversed());
  });

  test('a closed query says nothing any more', async () => {
    await putStore(db, store);
    const opened = open();
    const started = opened.query.start();
    opened.query.close();
    const before = opened.states.length;
    await started;
    expect(opened.states).toHaveLength(before);
  });
});
