/** The same detected claim, stored on two machines under two ids: what was entered on one of them alone is not left behind. */
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../../lib/merge/plan.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { previewImport } from '../../../../lib/storage/import/apply-import.ts';
import { undoImport } from '../../../../lib/storage/import/undo-import.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { NOON, numberedDraft } from '../../schema/samples.ts';
import { edit, emptyStore } from '../store.ts';
import { bringIn, exported, LATER, library } from './stores.ts';

const minute = (count: number) => new Date(NOON.getTime() + count * 60_000);

/** Two machines that have saved the same article: each of its claims is stored on both, and labelled on none. */
async function machines() {
  const [here, there] = [emptyStore().connect(), emptyStore().connect()];
  const saved = (db: SaysWhoDatabase, number: number, at: Date) =>
    edit(db, {}, { claimId: `new-${number}`, draft: numberedDraft(number), at });
  const [mine, other] = [await saved(here, 1, minute(9)), await saved(here, 2, minute(9))];
  const [theirs, otherThere] = [await saved(there, 1, NOON), await saved(there, 2, NOON)];
  return { here, there, mine, other, theirs, otherThere };
}

function label(db: SaysWhoDatabase, id: string, change: Parameters<typeof editStoredClaims>[1]['edit'], at: Date) {
  return editStoredClaims(db, { claimIds: [id], edit: change, at, by: 'reader', step: editStep(at) });
}

describe('a claim that is here under another id', () => {
  test('and was labelled in the file alone gets that label, also where it was saved here later', async () => {
    const { here, there, mine, theirs, other, otherThere } = await machines();
    const labelled = { status: 'denied' as const, note: 'theirs', disputes: [otherThere.id] };
    await label(there, theirs.id, labelled, minute(1));
    const before = await library(here);
    const file = await exported(there);
    expect(countsOf(await previewImport(here, file))).toMatchObject({ claimsAdded: 0, claimsChanged: 1, twins: 0 });
    const { id } = await bringIn(here, file);
    expect(await here.claims.get(mine.id)).toMatchObject({ ...labelled, disputes: [other.id] });
    expect(await here.claims.count()).toBe(2);
    expect(countsOf(await previewImport(here, file))).toMatchObject({ claimsAdded: 0, claimsChanged: 0, twins: 0 });
    await undoImport(here, id, { at: LATER });
    expect({ ...(await library(here)), searchable: [] }).toEqual({ ...before, searchable: [] });
  });

  test('and was labelled here alone stays as it is, without a question', async () => {
    const { here, there, mine } = await machines();
    await label(here, mine.id, { act: 'accusation' }, minute(10));
    const before = await library(here);
    const file = await exported(there);
    expect(countsOf(await previewImport(here, file))).toMatchObject({ claimsChanged: 0, claimsLeft: 2, twins: 0 });
    await bringIn(here, file);
    expect((await library(here)).claims).toEqual(before.claims);
  });

  test('and was labelled on both is the reader’s to decide on, however little it was', async () => {
    const { here, there, mine, theirs } = await machines();
    await label(here, mine.id, { act: 'accusation' }, minute(10));
    await label(there, theirs.id, { status: 'denied' }, minute(11));
    const file = await exported(there);
    expect(countsOf(await previewImport(here, file))).toMatchObject({ claimsChanged: 0, twins: 1 });
    await bringIn(here, file);
    expect(await here.claims.get(mine.id)).toMatchObject({ act: 'accusation', status: 'unassessed' });
  });

  test('and is there twice in the file is met once', async () => {
    const { here, there, mine, theirs } = await machines();
    await label(there, theirs.id, { status: 'denied' }, minute(1));
    const file = await exported(there);
    const [first, ...rest] = file.claims.filter(({ id }) => id === theirs.id);
    if (!first || rest.length > 0) throw new Error('no claim');
    const again = { ...first, id: '019caaaa-0000-7000-8000-0000000000d7', status: 'refuted' as const };
    await bringIn(here, { ...file, claims: [...file.claims, again] });
    expect((await here.claims.get(mine.id))?.status).toBe('denied');
  });
});
