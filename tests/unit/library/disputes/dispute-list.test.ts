import { beforeEach, describe, expect, test } from 'vitest';
import { DisputeList, type DisputeListState } from '../../../../lib/library/disputes/dispute-list.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { emptyStore } from '../../storage/store.ts';
import { putStore, randomStore } from '../random-store.ts';

let db: SaysWhoDatabase;

beforeEach(() => {
  db = emptyStore().connect();
});

function open() {
  const states: DisputeListState[] = [];
  const list = new DisputeList(db, (state) => states.push(state));
  const now = () => {
    const last = states.at(-1);
    if (!last) throw new Error('no state yet');
    return last;
  };
  return { list, now, pairs: () => now().rows.map(({ disputed, denial }) => [disputed.claim.id, denial.claim.id]) };
}

async function readAll({ list, now }: ReturnType<typeof open>): Promise<void> {
  await list.start();
  for (let asked = 0; !now().isComplete; asked++) {
    if (asked > 20) throw new Error('no end');
    await list.more();
  }
}

/** Pairs told by looking at every claim: the newest disputed first, then the newest denial. */
function naively({ claims }: ReturnType<typeof randomStore>) {
  const dismissed = new Set(claims.filter((claim) => claim.dismissed).map(({ id }) => id));
  return claims
    .flatMap(({ id, disputes }) => disputes.map((disputed) => [disputed, id]))
    .filter((pair) => !pair.some((id) => dismissed.has(id)))
    .toSorted(([a = '', x = ''], [b = '', y = '']) => (a === b ? (x < y ? 1 : -1) : a < b ? 1 : -1));
}

describe('disputes', () => {
  test.each([1, 2, 3])('are all pairs of a claim and its denial, without dismissed ones (store %d)', async (seed) => {
    const store = randomStore(seed, 900);
    await putStore(db, store);
    const opened = open();
    await readAll(opened);
    expect(opened.pairs()).toEqual(naively(store));
    expect(opened.now().unreadable).toBe(0);
  });

  test('come in windows', async () => {
    await putStore(db, randomStore(1, 1_500));
    const opened = open();
    await opened.list.start();
    const first = opened.pairs();
    expect(opened.now()).toMatchObject({ phase: 'ready', isComplete: false });
    await opened.list.more();
    expect(opened.pairs().slice(0, first.length)).toEqual(first);
    expect(opened.pairs().length).toBeGreaterThan(first.length);
  });

  test('come with the articles of both', async () => {
    await putStore(db, randomStore(1));
    const opened = open();
    await opened.list.start();
    for (const { disputed, denial } of opened.now().rows) {
      expect(disputed.article.id).toBe(disputed.claim.articleId);
      expect(denial.article.id).toBe(denial.claim.articleId);
      expect(denial.claim.disputes).toContain(disputed.claim.id);
    }
  });

  test('of which one claim is damaged or gone are counted, and hide none of the others', async () => {
    const store = randomStore(2);
    await putStore(db, store);
    const all = naively(store);
    const [gone = '', damaged = ''] = [all[0]?.[0], all.at(-1)?.[1]];
    await db.claims.delete(gone);
    await db.claims.update(damaged, { sentence: null as never });
    const opened = open();
    await readAll(opened);
    expect(opened.pairs()).toEqual(all.filter((pair) => !pair.includes(gone) && !pair.includes(damaged)));
    // What the claim that is gone disputed itself is in no index any more.
    const lost = store.claims
      .filter(({ id }) => id !== gone)
      .flatMap(({ id, disputes }) => disputes.map((disputed) => [disputed, id]))
      .filter((pair) => pair.includes(gone) || pair.includes(damaged));
    expect(opened.now().unreadable).toBe(lost.length);
  });

  test('there are none', async () => {
    const opened = open();
    await opened.list.start();
    expect(opened.now()).toMatchObject({ phase: 'ready', rows: [], isComplete: true });
  });

  test('follow a link that was taken away', async () => {
    const store = randomStore(1);
    await putStore(db, store);
    const opened = open();
    await opened.list.start();
    const [first, ...others] = opened.pairs();
    await db.claims.update(first?.[1] ?? '', { disputes: [] });
    await opened.list.refresh();
    expect(opened.pairs()).toEqual(others);
  });
});
