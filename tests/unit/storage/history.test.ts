import { describe, expect, test } from 'vitest';
import type { ClaimPlace } from '../../../lib/claim/selector.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/db.ts';
import { historyOf, undoChange } from '../../../lib/storage/history.ts';
import { NOON, sampleDraft, selector } from '../schema/samples.ts';
import { contents, edit, emptyStore } from './store.ts';

const author = { at: new Date('2026-03-02T08:00:00.000Z'), by: 'reader' };

async function lastChange(db: SaysWhoDatabase, claimId: string): Promise<string> {
  return (await historyOf(db, claimId)).changes.at(-1)?.id ?? '';
}

test('a change is taken back by a new change, and that one can be taken back too', async () => {
  const db = emptyStore().connect();
  const { id } = await edit(db, { dismissed: true });

  const restored = await undoChange(db, { changeId: await lastChange(db, id), ...author });
  expect(restored).toMatchObject({ id, dismissed: false, modified: author.at.toISOString() });
  const redone = await undoChange(db, { changeId: await lastChange(db, id), ...author });
  expect(redone).toMatchObject({ id, dismissed: true });
  const { changes } = await historyOf(db, id);
  expect(changes.map(({ field, from, to }) => [field, from, to])).toEqual([
    ['created', null, null],
    ['dismissed', false, true],
    ['dismissed', true, false],
    ['dismissed', false, true],
  ]);
  expect(await db.claims.get(id)).toEqual(redone);
});

describe('a claim whose article has changed', () => {
  const { selectors } = sampleDraft();
  const before: ClaimPlace = { selectors, sentence: sampleDraft().sentence, antecedent: null };
  const after: ClaimPlace = {
    selectors: { ...selectors, content: [selector('that ships had been sunk', 37)] },
    sentence: 'The port authority of Vellmar denied that ships had been sunk.',
    antecedent: 'the port authority',
  };

  test('keeps in its history where it was and where it was accepted; undone, it is where it was, whole', async () => {
    const db = emptyStore().connect();
    const { id } = await edit(db, { note: 'kept' });
    const first = await db.claims.get(id);
    await edit(db, { place: after }, { claimId: id });
    expect(await db.claims.get(id)).toMatchObject(after);
    expect((await historyOf(db, id)).changes.at(-1)).toMatchObject({ field: 'place', from: before, to: after });

    const restored = await undoChange(db, { changeId: await lastChange(db, id), ...author });
    expect(restored).toEqual({ ...first, modified: author.at.toISOString() });
    expect((await historyOf(db, id)).changes.at(-1)).toMatchObject({ field: 'place', from: after, to: before });
  });

  test('is not set back once it was accepted somewhere else', async () => {
    const db = emptyStore().connect();
    const { id } = await edit(db, { note: 'a' });
    await edit(db, { place: after }, { claimId: id });
    const changeId = await lastChange(db, id);
    await edit(db, { place: { ...after, antecedent: 'the ministry' } }, { claimId: id });
    expect(await undoChange(db, { changeId, ...author })).toBeNull();
    expect(await db.claims.get(id)).toMatchObject({ antecedent: 'the ministry' });
  });

  test('can be detached and taken back', async () => {
    const db = emptyStore().connect();
    const { id } = await edit(db, { detached: true });
    expect(await undoChange(db, { changeId: await lastChange(db, id), ...author })).toMatchObject({
      detached: false,
      ...before,
    });
    const { changes } = await historyOf(db, id);
    expect(changes.slice(1).map(({ field, from, to }) => [field, from, to])).toEqual([
      ['detached', false, true],
      ['detached', true, false],
    ]);
  });
});

test('other fields, labelled since, stay', async () => {
  const db = emptyStore().connect();
  const { id } = await edit(db, { status: 'denied' });
  const changeId = await lastChange(db, id);
  await edit(db, { note: 'since' }, { claimId: id });
  expect(await undoChange(db, { changeId, ...author })).toMatchObject({ status: 'unassessed', note: 'since' });
});

test('nothing is taken back that was labelled again since, was a creation, or never was', async () => {
  const db = emptyStore().connect();
  const { id } = await edit(db, { status: 'denied' });
  const [created] = (await historyOf(db, id)).changes;
  const changeId = await lastChange(db, id);
  await edit(db, { status: 'refuted' }, { claimId: id });
  const before = await contents(db);
  for (const unknown of [changeId, created?.id ?? '', 'none']) {
    expect(await undoChange(db, { changeId: unknown, ...author })).toBeNull();
  }
  expect(await contents(db)).toEqual(before);
});

test('the order of a history survives acts within one millisecond and a clock set back', async () => {
  const db = emptyStore().connect();
  const notes = Array.from({ length: 30 }, (_, index) => `note ${index}`);
  for (const [index, note] of notes.entries()) {
    await edit(db, { note }, { at: index % 3 === 0 ? NOON : new Date(NOON.getTime() - index * 60_000) });
  }
  const [claim] = await db.claims.toArray();
  const { changes } = await historyOf(db, claim?.id ?? '');
  expect(changes.slice(1).map((change) => change.to)).toEqual(notes);
});

test('a damaged change is told apart', async () => {
  const db = emptyStore().connect();
  const { id } = await edit(db, { status: 'denied', note: 'a' });
  const { changes } = await historyOf(db, id);
  await db.table('changes').update(changes[1]?.id ?? '', { at: 'yesterday' });
  const damaged = await historyOf(db, id);
  expect(damaged.changes).toEqual([changes[0], changes[2]]);
  expect(damaged.unreadable).toEqual([{ id: changes[1]?.id, problem: expect.stringMatching(/^at: /) }]);
});
