import { expect, test } from 'vitest';
import type { Status } from '../../../../lib/claim/taxonomy.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { previewImport } from '../../../../lib/storage/import/apply-import.ts';
import { undoImport } from '../../../../lib/storage/import/undo-import.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { NOON, numberedDraft } from '../../schema/samples.ts';
import { edit, emptyStore } from '../store.ts';
import { bringIn, exported, LATER } from './stores.ts';

const STATUSES: readonly Status[] = ['denied', 'contested', 'confirmed', 'refuted'];

/** Labels some claims in turn, as another tab would. @returns how to leave off; then the last status that was acknowledged, by claim */
function labelling(db: SaysWhoDatabase, ids: readonly string[]): () => Promise<Map<string, Status>> {
  const acknowledged = new Map<string, Status>();
  let isOver = false;
  const work = (async () => {
    for (let turn = 0; !isOver; turn++) {
      const [id = '', status = 'denied'] = [ids[turn % ids.length], STATUSES[turn % STATUSES.length]];
      const at = new Date(NOON.getTime() + 1_000_000 + turn);
      await editStoredClaims(db, { claimIds: [id], edit: { status }, at, by: 'reader', step: editStep(at) });
      acknowledged.set(id, status);
    }
  })();
  return async () => {
    isOver = true;
    await work;
    return acknowledged;
  };
}

test('what is labelled in another tab while a file is looked at, imported and taken back is there afterwards', async () => {
  const { connect } = emptyStore();
  const [db, other, theirs] = [connect(), connect(), emptyStore().connect()];
  const ids: string[] = [];
  for (const number of [1, 2, 3]) {
    ids.push((await edit(db, { note: 'mine' }, { claimId: `new-${number}`, draft: numberedDraft(number) })).id);
  }
  await bringIn(theirs, await exported(db));
  const at = new Date(NOON.getTime() + 60_000);
  await editStoredClaims(theirs, {
    claimIds: ids,
    edit: { status: 'outdated', note: 'theirs' },
    at,
    by: 'Ana',
    step: editStep(at),
  });
  const file = await exported(theirs);
  const leaveOff = labelling(other, ids);
  for (let round = 0; round < 3; round++) {
    await previewImport(db, file);
    const { id } = await bringIn(db, file, { at: new Date(LATER.getTime() + round) });
    await undoImport(db, id, { at: LATER });
  }
  const acknowledged = await leaveOff();
  expect(acknowledged.size).toBe(3);
  for (const [id, status] of acknowledged) {
    const history = await db.changes.where('claimId').equals(id).sortBy('id');
    const told = history.filter(({ field }) => field === 'status').at(-1);
    expect([(await db.claims.get(id))?.status, told?.to]).toEqual([status, status]);
  }
});
