/** Very many claims labelled in one step, a window at a time, and taken back in the same way. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { BATCH, editManyClaims, type ManyWatch } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { takeBack } from '../../../../lib/storage/edit/take-back.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { idAt } from '../../library/big-store.ts';
import { NOON, numberedDraft, sampleArticle, sampleClaim } from '../../schema/samples.ts';
import { edit, emptyStore, failAtWrite } from '../store.ts';

const CLAIMS = 1_250;
/** So many that articles and transactions never end together. */
const EACH_ARTICLE = 45;
const after = (seconds: number) => new Date(NOON.getTime() + seconds * 1_000);
const claimId = (number: number) => idAt(NOON.getTime(), number);
const articleId = (number: number) => idAt(NOON.getTime() - 1, Math.floor(number / EACH_ARTICLE));

let connect: ReturnType<typeof emptyStore>['connect'];
let db: SaysWhoDatabase;

beforeEach(async () => {
  ({ connect } = emptyStore());
  db = connect();
  const numbers = Array.from({ length: CLAIMS }, (_, number) => number);
  await db.articles.bulkAdd(
    [...new Set(numbers.map(articleId))].map((id) => sampleArticle({ id, url: `https://news.example/${id}` })),
  );
  await db.claims.bulkAdd(
    numbers.map((number) =>
      sampleClaim({
        id: claimId(number),
        articleId: articleId(number),
        status: 'unassessed',
        labels: number % 3 === 0 ? ['own-a'] : [],
        modified: NOON.toISOString(),
      }),
    ),
  );
});

const ids = () => Array.from({ length: CLAIMS }, (_, number) => claimId(number));

/** Follows an act; `end` is asked after each transaction. */
function watching(end: (done: number) => boolean = () => false) {
  const ending = new AbortController();
  const seen: { done: number; total: number; changed: number }[] = [];
  const watch: ManyWatch = {
    signal: ending.signal,
    onDone: (changed, done, total) => {
      seen.push({ changed: changed.length, done, total });
      if (end(done)) ending.abort();
    },
  };
  return { watch, seen };
}

function label(
  store: SaysWhoDatabase,
  editOf: (claim: ClaimRecord) => Parameters<typeof edit>[1],
  watch: ManyWatch,
  claimIds: readonly string[] = ids(),
) {
  const at = after(10);
  return editManyClaims(store, { claimIds, editOf, at, by: 'Ana', step: editStep(at) }, watch);
}

const back = (direction: 'undo' | 'redo', seconds: number, watch: ManyWatch) =>
  takeBack(db, direction, null, { at: after(seconds), by: 'Ana' }, watch);

const statuses = async () =>
  Object.entries(Object.groupBy(await db.claims.toArray(), ({ status }) => status)).map(([status, claims]) => [
    status,
    claims?.length,
  ]);

describe('labelling', () => {
  test('says of each claim what is right for it, in one step, and tells how far it is', async () => {
    const { watch, seen } = watching();
    const labelled = await label(
      db,
      ({ labels }) => ({ status: 'denied', labels: [...new Set([...labels, 'own-a' as const])] }),
      watch,
    );
    expect(labelled).toBe(CLAIMS);
    expect(seen.map(({ done }) => done)).toEqual([200, 400, 600, 800, 1_000, 1_200, 1_250]);
    expect(new Set(seen.map(({ total }) => total))).toEqual(new Set([CLAIMS]));
    const claims = await db.claims.toArray();
    expect(
      claims.every(({ status, labels, coder }) => status === 'denied' && labels.join() === 'own-a' && coder === 'Ana'),
    ).toBe(true);
    const changes = await db.changes.toArray();
    expect(new Set(changes.map(({ step }) => step)).size).toBe(1);
    // Two of three had not got the label yet.
    expect(changes.filter(({ field }) => field === 'labels')).toHaveLength(CLAIMS - Math.ceil(CLAIMS / 3));
  });

  test('leaves those that say so already as they are, and passes over what is gone or damaged', async () => {
    await edit(
      db,
      { status: 'denied' },
      { claimId: claimId(0), at: after(1), articleUrl: `https://news.example/${articleId(0)}` },
    );
    await db.claims.delete(claimId(1));
    await db.claims.update(claimId(2), { status: 7 as never });
    const before = await db.claims.get(claimId(0));
    const { watch, seen } = watching();
    expect(await label(db, () => ({ status: 'denied' }), watch)).toBe(CLAIMS - 3);
    expect(seen[0]).toEqual({ changed: BATCH - 3, done: BATCH, total: CLAIMS });
    expect(await db.claims.get(claimId(0))).toEqual(before);
    expect(await db.claims.get(claimId(2))).toMatchObject({ status: 7 });
  });

  test('that is ended has labelled what it had, whole', async () => {
    const { watch } = watching((done) => done >= 400);
    expect(await label(db, () => ({ status: 'denied' }), watch)).toBe(400);
    expect(await statuses()).toEqual([
      ['denied', 400],
      ['unassessed', CLAIMS - 400],
    ]);
  });

  test('that fails has labelled what it had, whole, and says so', async () => {
    const failing = connect();
    // Claims and changes: the fourth write is in the second transaction.
    failAtWrite(failing, 4, new DOMException('full', 'QuotaExceededError'));
    const { watch, seen } = watching();
    await expect(label(failing, () => ({ status: 'denied' }), watch)).rejects.toThrow('full');
    expect(seen).toHaveLength(1);
    expect(await statuses()).toEqual([
      ['denied', BATCH],
      ['unassessed', CLAIMS - BATCH],
    ]);
    expect(await db.changes.count()).toBe(BATCH);
  });

  test('counts sources as labels one by one do', async () => {
    const two = [
      await edit(db, {}, { draft: numberedDraft(1) }),
      await edit(db, {}, { draft: numberedDraft(2), claimId: 'new-2' }),
    ];
    const source = async () => (await db.sources.get(two[0]?.sourceKey ?? ''))?.claims;
    expect(await source()).toBe(2);
    await label(
      db,
      () => ({ dismissed: true }),
      watching().watch,
      two.map(({ id }) => id),
    );
    expect(await source()).toBe(0);
  });
});

describe('taking a long step back', () => {
  beforeEach(async () => {
    await label(db, () => ({ status: 'denied' }), watching().watch);
  });

  test('undoes and redoes all of it, tells how far it is, and is done', async () => {
    const { watch, seen } = watching();
    expect(await back('undo', 20, watch)).toEqual({ claims: [], count: CLAIMS, sources: 0 });
    expect(await statuses()).toEqual([['unassessed', CLAIMS]]);
    expect(seen.at(-1)).toMatchObject({ done: CLAIMS, total: CLAIMS });
    expect(seen.reduce((sum, { changed }) => sum + changed, 0)).toBe(CLAIMS);
    expect(await back('undo', 30, watch)).toBeNull();
    expect((await back('redo', 40, watch))?.count).toBe(CLAIMS);
    expect(await statuses()).toEqual([['denied', CLAIMS]]);
    expect((await back('undo', 50, watch))?.count).toBe(CLAIMS);
    expect(await statuses()).toEqual([['unassessed', CLAIMS]]);
  }, 30_000);

  test('that is ended is taken up by the next undo, and no claim is forgotten', async () => {
    const first = await back('undo', 20, watching((done) => done >= 500).watch);
    expect(first?.count).toBeGreaterThanOrEqual(500);
    expect(first?.count).toBeLessThan(CLAIMS);
    // Each article is as a whole.
    const claims = Map.groupBy(await db.claims.toArray(), (claim) => claim.articleId);
    for (const ofOne of claims.values()) expect(new Set(ofOne.map(({ status }) => status)).size).toBe(1);
    const { watch, seen } = watching();
    const second = await back('undo', 30, watch);
    expect((first?.count ?? 0) + (second?.count ?? 0)).toBe(CLAIMS);
    expect(seen.at(-1)?.done).toBe(CLAIMS);
    expect(await statuses()).toEqual([['unassessed', CLAIMS]]);
    expect(await back('undo', 40, watch)).toBeNull();
  }, 30_000);

  test('leaves alone what was labelled since, and what was taken back on its article', async () => {
    const articleUrl = `https://news.example/${articleId(0)}`;
    await takeBack(db, 'undo', articleId(0), { at: after(20), by: 'Ana' });
    await edit(db, { status: 'refuted' }, { claimId: claimId(0), at: after(21), articleUrl });
    await edit(
      db,
      { status: 'refuted' },
      { claimId: claimId(CLAIMS - 1), at: after(22), articleUrl: `https://news.example/${articleId(CLAIMS - 1)}` },
    );
    const { watch } = watching();
    // The two labels come first.
    expect((await back('undo', 30, watch))?.claims).toMatchObject([{ id: claimId(CLAIMS - 1), status: 'denied' }]);
    await edit(
      db,
      { status: 'refuted' },
      { claimId: claimId(CLAIMS - 1), at: after(31), articleUrl: `https://news.example/${articleId(CLAIMS - 1)}` },
    );
    await db.changes
      .where('claimId')
      .anyOf([claimId(0), claimId(CLAIMS - 1)])
      .modify((change, holder) => {
        // As an import's: they are passed over.
        const isLater = change.at > after(20).toISOString();
        if (isLater) holder.value = { ...change, origin: idAt(NOON.getTime(), 9_999) };
      });
    expect((await back('undo', 40, watch))?.count).toBe(CLAIMS - EACH_ARTICLE - 1);
    expect(await db.claims.get(claimId(0))).toMatchObject({ status: 'refuted' });
    expect(await db.claims.get(claimId(CLAIMS - 1))).toMatchObject({ status: 'refuted' });
  }, 30_000);

  test('of which nothing is left goes on to the step before', async () => {
    const draft = numberedDraft(7);
    const before = await edit(db, { status: 'contested' }, { draft, at: after(5) });
    await db.changes.where('claimId').equals(before.id).delete();
    await db.claims.toCollection().modify((claim, holder) => {
      holder.value = { ...claim, status: claim.id === before.id ? 'contested' : 'refuted' };
    });
    const earlier = {
      ...(await db.changes.toCollection().first()),
      id: idAt(NOON.getTime() - 5_000, 1),
      step: idAt(NOON.getTime() - 5_000, 2),
      claimId: before.id,
      articleId: before.articleId,
      field: 'status',
      from: 'unassessed',
      to: 'contested',
    };
    await db.changes.add(earlier as never);
    expect((await back('undo', 30, watching().watch))?.claims).toMatchObject([{ id: before.id, status: 'unassessed' }]);
  }, 30_000);

  test('is one transaction where nobody follows it', async () => {
    expect((await takeBack(db, 'undo', null, { at: after(20), by: 'Ana' }))?.claims).toHaveLength(CLAIMS);
    expect(await statuses()).toEqual([['unassessed', CLAIMS]]);
  }, 30_000);
});
