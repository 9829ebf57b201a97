/** Undo is about what the reader did here: what an import brought, or made, goes with the import alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelOf } from '../../../../lib/claim/claim.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { mergeSources } from '../../../../lib/storage/edit/merge-sources.ts';
import { type Direction, takeBack } from '../../../../lib/storage/edit/take-back.ts';
import { undoImport } from '../../../../lib/storage/import/undo-import.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { NOON, numberedDraft } from '../../schema/samples.ts';
import { edit, emptyStore } from '../store.ts';
import { bringIn, exported, fileWith, LATER } from './stores.ts';

const after = (minutes: number) => new Date(LATER.getTime() + minutes * 60_000);
const take = (db: SaysWhoDatabase, direction: Direction, scope: string | null = null) =>
  takeBack(db, direction, scope, { at: after(60), by: 'reader' });

/** The reader's store, and the file of a colleague who went on from the same labels, later than the reader did. */
async function shared() {
  const [mine, theirs] = [emptyStore().connect(), emptyStore().connect()];
  const claim = await edit(mine, { status: 'denied' }, { draft: numberedDraft(1) });
  await bringIn(theirs, await exported(mine), { at: after(-10) });
  const author = { by: 'Ana', at: after(-5), step: editStep(after(-5)) };
  await editStoredClaims(theirs, { claimIds: [claim.id], edit: { note: 'by Ana' }, ...author });
  const added = await edit(
    theirs,
    { status: 'refuted', dismissed: true },
    { claimId: 'new-2', draft: numberedDraft(2), ...author },
  );
  return { mine, theirs, claim, added };
}

describe('after the history of a colleague was merged', () => {
  test.each(['the library', 'the page'])(
    'undo in %s takes back the reader’s own last act, and nothing of hers',
    async (where) => {
      const { mine, theirs, claim, added } = await shared();
      await bringIn(mine, await exported(theirs));
      const scope = where === 'the page' ? claim.articleId : null;
      expect((await take(mine, 'undo', scope))?.claims).toMatchObject([
        { id: claim.id, status: 'unassessed', note: 'by Ana' },
      ]);
      expect(await take(mine, 'undo', scope)).toBeNull();
      expect((await take(mine, 'redo', scope))?.claims).toMatchObject([{ id: claim.id, status: 'denied' }]);
      expect(await mine.claims.get(added.id)).toMatchObject({ status: 'refuted', dismissed: true });
    },
  );

  test('what she undid is not made again by redo', async () => {
    const { mine, theirs, added } = await shared();
    await takeBack(theirs, 'undo', null, { at: after(-1), by: 'Ana' });
    await bringIn(mine, await exported(theirs));
    expect(await take(mine, 'redo')).toBeNull();
    expect(await mine.claims.get(added.id)).toMatchObject({ dismissed: false });
  });

  test('an act of the reader on her claim is theirs to take back', async () => {
    const { mine, theirs, added } = await shared();
    await bringIn(mine, await exported(theirs));
    const author = { by: 'reader', at: after(1), step: editStep(after(1)) };
    await editStoredClaims(mine, { claimIds: [added.id], edit: { dismissed: false }, ...author });
    expect((await take(mine, 'undo'))?.claims).toMatchObject([{ id: added.id, dismissed: true }]);
  });

  test('sources that she put together stay so', async () => {
    const { mine, theirs, claim } = await shared();
    const author = { by: 'Ana', at: after(-2), step: editStep(after(-2)) };
    const other = await edit(theirs, { sourceText: 'The port' }, { claimId: 'new-3', draft: numberedDraft(3) });
    await mergeSources(theirs, { from: other.sourceKey, into: claim.sourceKey, ...author });
    await bringIn(mine, await exported(theirs));
    expect(await take(mine, 'undo')).toMatchObject({ sources: 0 });
    expect((await mine.sources.get(other.sourceKey))?.into).toBe(claim.sourceKey);
  });

  test('every change tells whether it came with an import, and with which', async () => {
    const { mine, theirs, claim } = await shared();
    const { id } = await bringIn(mine, await exported(theirs));
    const changes = await mine.changes.toArray();
    expect(new Set(changes.filter(({ by }) => by === 'Ana').map(({ origin }) => origin))).toEqual(new Set([id]));
    const own = changes.filter(({ by }) => by === 'reader');
    expect(own.every((change) => 'claimId' in change && change.claimId === claim.id && change.origin === null)).toBe(
      true,
    );
  });

  test('a file that is read has no origins of another store', async () => {
    const { mine, theirs } = await shared();
    await bringIn(mine, await exported(theirs));
    expect((await exported(mine)).changes.every(({ origin }) => origin === null)).toBe(true);
  });
});

test('what an import without a history has changed is its own, too', async () => {
  const db = emptyStore().connect();
  const { id, modified } = await edit(db, { status: 'denied' });
  const patches = [{ id, fields: { status: 'refuted' as const }, modified, place: 'line 2' }];
  await bringIn(db, fileWith({ format: 'csv', hasHistory: false, patches, codebook: null }));
  // The reader's own status is not there any more to be taken back.
  expect(await take(db, 'undo')).toBeNull();
  expect((await db.claims.get(id))?.status).toBe('refuted');
});

test('whatever is imported, undo comes to an end with all of it as it came', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, fc.integer({ min: 0, max: 4 }), async (records, acts) => {
      const db = emptyStore().connect();
      for (let act = 0; act < acts; act++)
        await edit(db, { note: `${act}` }, { claimId: `new-${act}`, draft: numberedDraft(act), at: NOON });
      const { id } = await bringIn(db, fileWith(records));
      const ids = records.claims.map((claim) => claim.id);
      const before = await db.claims.bulkGet(ids);
      let steps = 0;
      while ((await take(db, 'undo')) !== null) steps++;
      expect(steps).toBe(acts);
      expect((await db.claims.bulkGet(ids)).map((claim) => claim && labelOf(claim))).toEqual(
        before.map((claim) => claim && labelOf(claim)),
      );
      expect((await undoImport(db, id, { at: after(90) })).left).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 20_000);
