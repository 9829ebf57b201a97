/**
 * Taking back where much has to be passed over: Dexie knows what belongs to a transaction by counting what is awaited since its last
 * request, and lets go at 100. What is written after that is outside of the transaction, and the reader is told that it failed.
 */
import { describe, expect, test } from 'vitest';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editClaims } from '../../../../lib/storage/edit/edit-claim.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { takeBack } from '../../../../lib/storage/edit/take-back.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { ARTICLE_URL, NOON, numberedDraft, sampleMetadata } from '../../schema/samples.ts';
import { contents, edit, emptyStore, failAtWrite } from '../store.ts';

const at = (seconds: number) => new Date(NOON.getTime() + 1_000 * seconds);
const undo = (db: SaysWhoDatabase) => takeBack(db, 'undo', null, { at: at(60), by: 'reader' });

/** A label, and after it a whole article saved: nothing of that can be taken back, so it is passed over. */
async function labelledThenSaved(db: SaysWhoDatabase, saved: number): Promise<string> {
  const { id } = await edit(db, { note: 'one' });
  const context = { articleUrl: ARTICLE_URL, metadata: sampleMetadata(), by: 'reader', detectorVersion: 'rules-1' };
  const edits = Array.from({ length: saved }, (_, number) => ({
    claimId: `new-${number}`,
    draft: numberedDraft(number),
    edit: {},
  }));
  await editClaims(db, { ...context, at: at(5), step: editStep(at(5)) }, edits);
  return id;
}

describe.each([
  [1, 'one change'],
  [30, 'awaits below the limit'],
  [40, 'awaits beyond it'],
  [199, 'one window of changes'],
  [450, 'several windows'],
])('after %d claims were saved (%s)', (saved) => {
  test('the label before them is undone, and the answer says so', async () => {
    const db = emptyStore().connect();
    const id = await labelledThenSaved(db, saved);
    expect((await undo(db))?.claims.map((claim) => [claim.id, claim.note])).toEqual([[id, '']]);
    expect(await db.claims.get(id)).toMatchObject({ note: '' });
  });

  test.each([1, 2])('nothing is undone when write %d fails', async (call) => {
    const { connect } = emptyStore();
    const first = connect();
    await labelledThenSaved(first, saved);
    const before = await contents(first);
    const failing = connect();
    failAtWrite(failing, call, new Error('the disk is gone'));
    await expect(undo(failing)).rejects.toThrow('the disk is gone');
    expect(await contents(first)).toEqual(before);
  });
});

describe('a step over two articles, of which one has taken back its part', () => {
  const HERE = ARTICLE_URL;
  const THERE = 'https://news.example/bridge';

  /** A claim marked by hand here and one there, both dismissed in one step; here that is undone, and then the marking. */
  async function takenBackHere(db: SaysWhoDatabase) {
    const marked = { ...numberedDraft(1), confidence: null };
    const here = await edit(db, {}, { articleUrl: HERE, draft: marked, at: at(1) });
    const there = await edit(db, {}, { articleUrl: THERE, draft: numberedDraft(2), claimId: 'new-2', at: at(2) });
    const step = { at: at(3), by: 'reader', step: editStep(at(3)) };
    await editStoredClaims(db, { ...step, claimIds: [here.id, there.id], edit: { dismissed: true } });
    for (const seconds of [4, 5]) await takeBack(db, 'undo', here.articleId, { at: at(seconds), by: 'reader' });
    return { here, there };
  }

  test('is undone on the other alone: what was taken back here since stays so', async () => {
    const db = emptyStore().connect();
    const { here, there } = await takenBackHere(db);
    expect(await db.claims.get(here.id)).toMatchObject({ dismissed: true });
    const taken = await undo(db);
    expect(taken?.claims.map(({ id }) => id)).toEqual([there.id]);
    expect(await db.claims.get(here.id)).toMatchObject({ dismissed: true });
    expect(await db.claims.get(there.id)).toMatchObject({ dismissed: false });
  });

  test('is redone on the other alone', async () => {
    const db = emptyStore().connect();
    const { here, there } = await takenBackHere(db);
    await undo(db);
    const redone = await takeBack(db, 'redo', null, { at: at(70), by: 'reader' });
    expect(redone?.claims.map(({ id }) => id)).toEqual([there.id]);
    expect(await db.claims.bulkGet([here.id, there.id])).toMatchObject([{ dismissed: true }, { dismissed: true }]);
  });
});
