import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClaimEdit, labelOf } from '../../../../lib/claim/claim.ts';
import { uuidV7 } from '../../../../lib/claim/id.ts';
import type { ClaimPlace } from '../../../../lib/claim/selector.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { mergeSources, partSource } from '../../../../lib/storage/edit/merge-sources.ts';
import { type Direction, takeBack } from '../../../../lib/storage/edit/take-back.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { historyOf } from '../../../../lib/storage/tables/history.ts';
import { NOON, numberedDraft, sampleChange, sampleDraft, selector } from '../../schema/samples.ts';
import { guard } from '../scale/scale-guard.ts';
import { contents, edit, emptyStore } from '../store.ts';

const ELSEWHERE = '019caaaa-0000-7000-8000-00000000e15e';
const who = { at: new Date('2026-03-02T08:00:00.000Z'), by: 'reader' };
let later = who.at.getTime();

/** Every act a second after the one before, as people are. */
const now = () => {
  later += 1_000;
  return new Date(later);
};
const take = (db: SaysWhoDatabase, direction: Direction, scope: string | null = null) =>
  takeBack(db, direction, scope, { ...who, at: now() });
const undo = (db: SaysWhoDatabase) => take(db, 'undo');
const redo = (db: SaysWhoDatabase) => take(db, 'redo');

test('a step is undone and redone by new changes', async () => {
  const db = emptyStore().connect();
  const { id } = await edit(db, { dismissed: true });
  expect((await undo(db))?.claims).toMatchObject([{ id, dismissed: false }]);
  expect((await redo(db))?.claims).toMatchObject([{ id, dismissed: true }]);
  expect((await undo(db))?.claims).toMatchObject([{ id, dismissed: false }]);
  const { changes } = await historyOf(db, id);
  expect(changes.map(({ field, way, from, to }) => [field, way, from, to])).toEqual([
    ['created', 'edit', null, null],
    ['dismissed', 'edit', false, true],
    ['dismissed', 'undo', true, false],
    ['dismissed', 'redo', false, true],
    ['dismissed', 'undo', true, false],
  ]);
});

test('several steps are undone from the last one back, and redone in their order', async () => {
  const db = emptyStore().connect();
  const { id } = await edit(db, { note: 'one' });
  await edit(db, { note: 'two' }, { claimId: id, at: now() });
  await edit(db, { status: 'denied' }, { claimId: id, at: now() });
  const seen: unknown[] = [];
  for (const act of [undo, undo, undo, undo, redo, redo, redo, redo]) {
    const taken = await act(db);
    const claim = await db.claims.get(id);
    seen.push(taken === null ? null : [claim?.note, claim?.status]);
  }
  expect(seen).toEqual([
    ['two', 'unassessed'],
    ['one', 'unassessed'],
    ['', 'unassessed'],
    null,
    ['one', 'unassessed'],
    ['two', 'unassessed'],
    ['two', 'denied'],
    null,
  ]);
});

test('what was undone is left behind by the next edit', async () => {
  const db = emptyStore().connect();
  const { id } = await edit(db, { note: 'one' });
  await undo(db);
  await edit(db, { status: 'denied' }, { claimId: id, at: now() });
  expect(await redo(db)).toBeNull();
  expect((await undo(db))?.claims).toMatchObject([{ status: 'unassessed', note: '' }]);
});

test('a batch is taken back as a whole, and only that', async () => {
  const db = emptyStore().connect();
  const ids: string[] = [];
  for (const number of [1, 2, 3])
    ids.push((await edit(db, {}, { draft: numberedDraft(number), claimId: 'x', at: now() })).id);
  await editStoredClaims(db, { claimIds: [ids[0] ?? ''], edit: { note: 'before' }, ...author(now()) });
  await editStoredClaims(db, { claimIds: ids, edit: { status: 'denied' }, ...author(now()) });
  const undone = (await undo(db))?.claims.map(({ id, status, note }) => [id, status, note]);
  expect(undone?.toSorted()).toEqual([
    [ids[0], 'unassessed', 'before'],
    [ids[1], 'unassessed', ''],
    [ids[2], 'unassessed', ''],
  ]);
  expect((await redo(db))?.claims.map(({ status }) => status)).toEqual(['denied', 'denied', 'denied']);
});

test('on an article only its own steps are taken back', async () => {
  const db = emptyStore().connect();
  const here = await edit(db, { note: 'here' });
  const elsewhere = await edit(db, { note: 'elsewhere' }, { articleUrl: 'https://news.example/other', at: now() });
  expect((await take(db, 'undo', here.articleId))?.claims).toMatchObject([{ id: here.id, note: '' }]);
  expect(await take(db, 'undo', here.articleId)).toBeNull();
  expect(await db.claims.get(elsewhere.id)).toMatchObject({ note: 'elsewhere' });
  expect((await undo(db))?.claims).toMatchObject([{ id: elsewhere.id }]);
});

describe('a step over several articles', () => {
  const labelBoth = async (db: SaysWhoDatabase) => {
    const here = await edit(db, {});
    const there = await edit(db, {}, { articleUrl: 'https://news.example/other', at: now() });
    await editStoredClaims(db, { claimIds: [here.id, there.id], edit: { status: 'denied' }, ...author(now()) });
    const statuses = async () => (await db.claims.bulkGet([here.id, there.id])).map((claim) => claim?.status);
    return { here: here.articleId, there: there.articleId, statuses };
  };

  test('is taken back on one of them there alone, where the reader sees it', async () => {
    const db = emptyStore().connect();
    const { here, statuses } = await labelBoth(db);
    expect((await take(db, 'undo', here))?.claims).toHaveLength(1);
    expect(await statuses()).toEqual(['unassessed', 'denied']);
    expect(await take(db, 'undo', here)).toBeNull();
    expect((await take(db, 'redo', here))?.claims).toHaveLength(1);
    expect(await statuses()).toEqual(['denied', 'denied']);
  });

  test('is taken back everywhere else in its turn, and made again as it was undone', async () => {
    const db = emptyStore().connect();
    const { here, there, statuses } = await labelBoth(db);
    await take(db, 'undo', here);
    expect((await undo(db))?.claims).toMatchObject([{ articleId: there }]);
    expect(await statuses()).toEqual(['unassessed', 'unassessed']);
    expect(await undo(db)).toBeNull();
    await redo(db);
    expect(await statuses()).toEqual(['unassessed', 'denied']);
    await redo(db);
    expect(await statuses()).toEqual(['denied', 'denied']);
  });

  test('is taken back whole by undo of everything, and made again on one alone', async () => {
    const db = emptyStore().connect();
    const { there, statuses } = await labelBoth(db);
    expect((await undo(db))?.claims).toHaveLength(2);
    expect((await take(db, 'redo', there))?.claims).toHaveLength(1);
    expect(await statuses()).toEqual(['unassessed', 'denied']);
    expect((await undo(db))?.claims).toMatchObject([{ articleId: there }]);
    expect(await statuses()).toEqual(['unassessed', 'unassessed']);
  });
});

test('an undo that is asked for twice, because the answer was lost, takes back one step', async () => {
  const db = emptyStore().connect();
  const { id } = await edit(db, { note: 'one' });
  await edit(db, { note: 'two' }, { claimId: id, at: now() });
  const again = { ...who, at: now(), id: uuidV7(later) };
  const first = await takeBack(db, 'undo', null, again);
  expect(first?.claims).toMatchObject([{ id, note: 'one' }]);
  expect(await takeBack(db, 'undo', null, again)).toEqual(first);
  expect(await db.claims.get(id)).toMatchObject({ note: 'one' });
});

test.each(['zzzz', '~', '', 'ffffffff-ffff-7fff-8fff-ffffffffffff', '8fffffff-ffff-7fff-8fff-ffffffffffff'])(
  'a damaged change with the id %j leaves all that come after it in their order',
  async (id) => {
    const db = emptyStore().connect();
    const one = await edit(db, {}, { at: now() });
    await db.changes.put({ id, claimId: one.id, articleId: one.articleId } as never);
    const edited: string[] = [];
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const draft = numberedDraft(number);
      edited.push((await edit(db, { note: 'x' }, { claimId: `new-${number}`, draft, at: now() })).id);
    }
    for (const last of edited.toReversed()) expect((await undo(db))?.claims).toMatchObject([{ id: last }]);
  },
);

describe('the last step is the one that was stored last', () => {
  test.each([
    ['two claims were labelled in the same millisecond', 0],
    ['the clock was set back between them', -3_600_000],
  ])('where %s', async (_reason, by) => {
    // Ids of one millisecond differ by chance: one pair would be right half of the time.
    for (let pair = 0; pair < 8; pair++) {
      const db = emptyStore().connect();
      const at = now();
      const one = await edit(db, { note: 'first' }, { at });
      const two = await edit(db, { note: 'second' }, { claimId: 'new-2', draft: numberedDraft(2), at });
      await edit(db, { status: 'denied', act: 'demand' }, { claimId: one.id, at });
      await edit(db, { status: 'refuted' }, { claimId: two.id, at: new Date(at.getTime() + by) });
      expect((await takeBack(db, 'undo', null, { ...who, at }))?.claims).toMatchObject([{ id: two.id }]);
      expect((await takeBack(db, 'undo', null, { ...who, at }))?.claims).toMatchObject([{ id: one.id }]);
      expect((await takeBack(db, 'redo', null, { ...who, at }))?.claims).toMatchObject([{ id: one.id }]);
    }
  });
});

test('a field that another tab has changed since is left alone, and the step before it is taken back', async () => {
  const db = emptyStore().connect();
  const { id } = await edit(db, { note: 'mine' });
  await edit(db, { status: 'denied', sourceKind: 'military' }, { claimId: id, at: now() });
  // Past the history, as a damaged store or a merge of two would leave it.
  await db.claims.update(id, { status: 'refuted', sourceKind: 'military' });
  expect((await undo(db))?.claims).toMatchObject([{ status: 'refuted', sourceKind: 'unspecified', note: 'mine' }]);
  await db.claims.update(id, { sourceKind: 'party' });
  expect((await undo(db))?.claims).toMatchObject([{ status: 'refuted', sourceKind: 'party', note: '' }]);
});

test('a claim that the reader marked is put aside when its making is undone; a detected one stays', async () => {
  const db = emptyStore().connect();
  const marked = await edit(db, {}, { draft: sampleDraft({ confidence: null }), at: now() });
  await edit(db, {}, { draft: numberedDraft(1), claimId: 'new-2', at: now() });
  expect((await undo(db))?.claims).toMatchObject([{ id: marked.id, dismissed: true }]);
  expect((await redo(db))?.claims).toMatchObject([{ id: marked.id, dismissed: false }]);
});

describe('a claim whose article has changed', () => {
  const { selectors } = sampleDraft();
  const before: ClaimPlace = { selectors, sentence: sampleDraft().sentence, antecedent: null };
  const after: ClaimPlace = {
    selectors: { ...selectors, content: [selector('that ships had been sunk', 37)] },
    sentence: 'The port authority of Vellmar denied that ships had been sunk.',
    antecedent: 'the port authority',
  };

  test('is where it was, whole, when its acceptance is undone', async () => {
    const db = emptyStore().connect();
    const { id } = await edit(db, { note: 'kept' });
    await edit(db, { place: after }, { claimId: id, at: now() });
    expect(await db.claims.get(id)).toMatchObject(after);
    expect((await undo(db))?.claims).toMatchObject([{ ...before, note: 'kept' }]);
    expect((await historyOf(db, id)).changes.at(-1)).toMatchObject({ field: 'place', from: after, to: before });
  });

  test('can be detached and taken back', async () => {
    const db = emptyStore().connect();
    await edit(db, { detached: true });
    expect((await undo(db))?.claims).toMatchObject([{ detached: false, ...before }]);
  });
});

describe('sources', () => {
  test('that were put together are parted by undo, and put together by redo', async () => {
    const db = emptyStore().connect();
    const one = await edit(db, { sourceText: 'Vellmar port' });
    const two = await edit(db, { sourceText: 'The port' }, { claimId: 'new-2', draft: numberedDraft(2), at: now() });
    await mergeSources(db, { from: one.sourceKey, into: two.sourceKey, ...author(now()) });
    expect(await undo(db)).toEqual({ claims: [], count: 0, sources: 1 });
    expect((await db.sources.get(one.sourceKey))?.into).toBeNull();
    expect(await redo(db)).toEqual({ claims: [], count: 0, sources: 1 });
    await partSource(db, { sourceId: one.sourceKey, ...author(now()) });
    expect(await undo(db)).toEqual({ claims: [], count: 0, sources: 1 });
    expect((await db.sources.get(one.sourceKey))?.into).toBe(two.sourceKey);
  });

  test('are counted as the names of their claims go back and forth', async () => {
    const db = emptyStore().connect();
    const { sourceKey: first } = await edit(db, {});
    const { sourceKey: second } = await edit(db, { sourceText: 'Somebody else' }, { at: now() });
    const counted = async () => [(await db.sources.get(first))?.claims, (await db.sources.get(second))?.claims];
    expect(await counted()).toEqual([0, 1]);
    await undo(db);
    expect(await counted()).toEqual([1, 0]);
    await redo(db);
    expect(await counted()).toEqual([0, 1]);
  });
});

test('a damaged change or claim takes nothing else with it', async () => {
  const db = emptyStore().connect();
  const one = await edit(db, { note: 'a' });
  const two = await edit(db, { note: 'b' }, { claimId: 'new-2', draft: numberedDraft(2), at: now() });
  await db.claims.update(two.id, { status: 'nonsense' as never });
  expect((await undo(db))?.claims).toMatchObject([{ id: one.id, note: '' }]);
});

test('any run of edits, undos and redos is what a stack of states says', { timeout: 60_000 }, async () => {
  const anyEdit = fc.oneof(
    fc.record({ note: fc.constantFrom('', 'a', 'b') }),
    fc.record({ status: fc.constantFrom('unassessed', 'denied', 'contested') }),
    fc.record({ act: fc.constantFrom('statement', 'denial'), labels: fc.constantFrom([], ['own-a']) }),
  ) as fc.Arbitrary<ClaimEdit>;
  const anyAct = fc.oneof(anyEdit, fc.constant('undo' as const), fc.constant('redo' as const));
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { maxLength: 14 }), async (acts) => {
      const { connect } = emptyStore();
      const first = connect();
      const { id } = await edit(first, {}, { at: NOON });
      const state = async () => JSON.stringify(labelOf((await first.claims.get(id)) ?? never()));
      const undone: string[] = [];
      const done = [await state()];
      for (const act of acts) {
        // A restart between any two acts.
        const db = connect();
        if (act === 'undo') {
          const taken = await undo(db);
          expect(taken !== null).toBe(done.length > 1);
          if (taken) undone.push(done.pop() ?? '');
        } else if (act === 'redo') {
          const taken = await redo(db);
          expect(taken !== null).toBe(undone.length > 0);
          if (taken) done.push(undone.pop() ?? '');
        } else {
          await edit(db, act, { claimId: id, at: now() });
          const after = await state();
          // An edit that changes nothing is no step.
          if (after === done.at(-1)) continue;
          done.push(after);
          undone.length = 0;
        }
        expect(await state()).toBe(done.at(-1));
        db.close();
      }
    }),
    { numRuns: 60 },
  );
});

test('a claim without a history can be undone to nothing', async () => {
  const db = emptyStore().connect();
  await edit(db, {});
  const before = await contents(db);
  expect(await undo(db)).toBeNull();
  expect(await contents(db)).toEqual(before);
});

function author(at: Date) {
  return { at, by: 'reader', step: editStep(at) };
}

function never(): never {
  throw new Error('the claim is gone');
}

test('on an article only its own part of a large step is read', async () => {
  const { connect } = emptyStore();
  const db = connect();
  const here = await edit(db, {});
  const step = editStep(now());
  await editStoredClaims(db, { claimIds: [here.id], edit: { status: 'denied' }, at: now(), by: 'reader', step });
  const elsewhere = Array.from({ length: 600 }, () =>
    sampleChange({ id: uuidV7(now().getTime()), ...step, claimId: uuidV7(), articleId: ELSEWHERE }),
  );
  await db.changes.bulkAdd(elsewhere);
  const guarded = connect();
  const reads = guard(guarded);
  expect((await take(guarded, 'undo', here.articleId))?.claims).toMatchObject([{ id: here.id, status: 'unassessed' }]);
  expect(reads.rows).toBeLessThan(300);
});
