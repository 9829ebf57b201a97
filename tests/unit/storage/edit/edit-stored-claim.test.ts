import { expect, test } from 'vitest';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editStoredClaims, NoSuchClaimError } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { faultOf } from '../../../../lib/storage/open/faults.ts';
import { historyOf } from '../../../../lib/storage/tables/history.ts';
import { contents, edit, emptyStore, failAtWrite } from '../store.ts';

const at = new Date('2026-03-02T08:00:00.000Z');
const author = { at, by: 'Ana', step: editStep(at) };

test('a stored claim is labelled without its page: the named field, and its change', async () => {
  const db = emptyStore().connect();
  const { id } = await edit(db, { status: 'denied', note: 'kept' });
  const [before] = (await contents(db)).articles;
  const [record] = await editStoredClaims(db, { claimIds: [id], edit: { status: 'confirmed' }, ...author });
  expect(record).toMatchObject({
    id,
    status: 'confirmed',
    note: 'kept',
    coder: 'Ana',
    modified: author.at.toISOString(),
  });
  expect(await db.claims.get(id)).toEqual(record);
  expect((await historyOf(db, id)).changes.at(-1)).toMatchObject({ field: 'status', from: 'denied', to: 'confirmed' });
  expect((await contents(db)).articles).toEqual([before]);
});

test('a claim that is not there is a fault of its own, and adds nothing', async () => {
  const db = emptyStore().connect();
  const error = await editStoredClaims(db, { claimIds: ['none'], edit: { note: 'a' }, ...author }).catch(
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(NoSuchClaimError);
  expect(faultOf(error).code).toBe('storage-failed');
  expect((await contents(db)).changes).toEqual([]);
});

test.each([1, 2])('when write %d fails, label and history stay as they were', async (call) => {
  const { connect } = emptyStore();
  const first = connect();
  const { id } = await edit(first, { note: 'old' });
  const before = await contents(first);
  const failing = connect();
  failAtWrite(failing, call, new Error('the disk is gone'));
  await expect(editStoredClaims(failing, { claimIds: [id], edit: { note: 'new' }, ...author })).rejects.toThrow(
    'the disk',
  );
  expect(await contents(first)).toEqual(before);
});
