import { describe, expect, test } from 'vitest';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { NOON } from '../../schema/samples.ts';
import { edit, emptyStore } from '../store.ts';
import { bringIn, fileWith } from './stores.ts';

const EARLIER = new Date(NOON.getTime() - 86_400_000);

describe('when a claim was changed last', () => {
  test('is later than before though the clock was set back, so that a table saved before is not taken for newer', async () => {
    const db = emptyStore().connect();
    const saved = await edit(db, { status: 'denied' });
    const by = { at: EARLIER, by: 'reader', step: editStep(EARLIER) };
    await editStoredClaims(db, { claimIds: [saved.id], edit: { status: 'refuted' }, ...by });
    const patch = { id: saved.id, fields: { status: saved.status }, modified: saved.modified, place: 'line 2' };
    await bringIn(db, fileWith({ format: 'csv', hasHistory: false, patches: [patch], codebook: null }));
    expect((await db.claims.get(saved.id))?.status).toBe('refuted');
  });

  test('is later still after an import', async () => {
    const db = emptyStore().connect();
    const { id, modified } = await edit(db, { status: 'denied' });
    const patch = { id, fields: { status: 'refuted' as const }, modified, place: 'line 2' };
    await bringIn(db, fileWith({ format: 'csv', hasHistory: false, patches: [patch], codebook: null }), {
      at: EARLIER,
    });
    expect((await db.claims.get(id))?.modified.localeCompare(modified)).toBe(1);
  });
});
