import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimEdit } from '../../../../lib/claim/claim.ts';
import type { SourceEntity } from '../../../../lib/claim/source-entity.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { mergeSources, NoSuchSourceError, partSource } from '../../../../lib/storage/edit/merge-sources.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { faultOf } from '../../../../lib/storage/open/faults.ts';
import { membersOf } from '../../../../lib/storage/tables/sources.ts';
import { NOON, numberedDraft, sampleDraft, selector } from '../../schema/samples.ts';
import { edit, emptyStore, failAtWrite } from '../store.ts';

const author = { at: NOON, by: 'Ana', step: editStep(NOON) };
const LIND: SourceEntity = { key: 'mara-lind', name: 'Mara Lind', kind: 'expert', country: 'NO' };

/** The ids of sources of these names, one claim each. */
async function named(db: SaysWhoDatabase, ...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, sourceText] of names.entries())
    ids.push((await edit(db, { sourceText }, { claimId: `new-${index}`, draft: numberedDraft(index) })).sourceKey);
  return ids;
}

const counted = async (db: SaysWhoDatabase) =>
  Object.fromEntries((await db.sources.toArray()).map(({ id, claims }) => [id, claims]));

describe('a claim’s source', () => {
  test('is who the detector takes it for, with its name, kind and country', async () => {
    const db = emptyStore().connect();
    const { sourceKey } = await edit(db, {}, { draft: sampleDraft({ entity: LIND }) });
    expect(await db.sources.get(sourceKey)).toEqual({
      id: 'mara-lind',
      name: 'Mara Lind',
      folded: 'mara lind',
      kind: 'expert',
      country: 'NO',
      into: null,
      claims: 1,
    });
  });

  test('is a known one when the reader gives its name, however it is written', async () => {
    const db = emptyStore().connect();
    await edit(db, {}, { draft: sampleDraft({ entity: LIND }) });
    const other = await edit(db, { sourceText: 'the MARA Lind' }, { claimId: 'x', draft: numberedDraft(2) });
    expect(other.sourceKey).toBe('mara-lind');
    expect(await counted(db)).toMatchObject({ 'mara-lind': 2 });
  });

  test('is not the nameless one of another article, though the reader writes the same words', async () => {
    const db = emptyStore().connect();
    const officials = sampleDraft({ anonymity: 'unnamed', sourceText: 'Officials', selectors: officialsOnly() });
    const local = await edit(db, {}, { draft: officials });
    const named = await edit(
      db,
      { sourceText: 'officials' },
      { articleUrl: 'https://news.example/other', claimId: 'new-2', draft: numberedDraft(2) },
    );
    expect(local.sourceKey).toBe(`${local.articleId}/officials`);
    expect(named.sourceKey).toBe('name:officials');
  });

  test('is that of its words where the reader empties the name', async () => {
    const db = emptyStore().connect();
    await edit(
      db,
      {},
      { draft: sampleDraft({ sourceText: '', selectors: { ...sampleDraft().selectors, source: [] } }) },
    );
    const { id, sourceKey } = await edit(db, {}, { claimId: 'new-2', draft: numberedDraft(2) });
    expect((await edit(db, { sourceText: '' }, { claimId: id })).sourceKey).toBe(sourceKey);
  });

  test('is the one it was when a name is taken back, whoever has come by that name since', async () => {
    const db = emptyStore().connect();
    const { id, sourceKey } = await edit(db, { sourceText: 'Mara Lind' });
    await edit(db, {}, { claimId: 'new-2', draft: sampleDraft({ ...numberedDraft(2), entity: LIND }) });
    await edit(db, { sourceText: 'Somebody else' }, { claimId: id });
    expect((await edit(db, { sourceText: 'Mara Lind' }, { claimId: id })).sourceKey).toBe(sourceKey);
  });

  test('does not count what was no claim, until that is taken back, whatever it is called meanwhile', async () => {
    const db = emptyStore().connect();
    const { id, sourceKey } = await edit(db, { sourceText: 'Mara Lind' });
    await edit(db, { sourceText: 'Mara Lind' }, { claimId: 'new-2', draft: numberedDraft(2) });
    const acts: [ClaimEdit, Record<string, number>][] = [
      [{ dismissed: true }, { 'name:mara lind': 1 }],
      [{ dismissed: true, note: 'x' }, { 'name:mara lind': 1 }],
      [{ sourceText: 'Olin Dray' }, { 'name:mara lind': 1, 'name:olin dray': 0 }],
      [{ sourceText: 'Mara Lind' }, { 'name:mara lind': 1, 'name:olin dray': 0 }],
      [{ dismissed: false }, { 'name:mara lind': 2, 'name:olin dray': 0 }],
      [
        { dismissed: true, sourceText: 'Olin Dray' },
        { 'name:mara lind': 1, 'name:olin dray': 0 },
      ],
      [{ dismissed: false }, { 'name:mara lind': 1, 'name:olin dray': 1 }],
    ];
    expect(sourceKey).toBe('name:mara lind');
    for (const [act, counts] of acts) {
      await edit(db, act, { claimId: id });
      expect(await counted(db)).toMatchObject(counts);
    }
  });

  test('whose row is damaged is written anew from the claim, with the claims that it has', async () => {
    const db = emptyStore().connect();
    const first = await edit(db, {}, { draft: sampleDraft({ entity: LIND }) });
    await db.sources.update(first.sourceKey, { claims: 'many' as never, name: 7 as never });
    await edit(db, {}, { claimId: 'new-2', draft: sampleDraft({ ...numberedDraft(2), entity: LIND }) });
    expect(await db.sources.get(first.sourceKey)).toMatchObject({ name: 'Mara Lind', claims: 2 });
  });

  test('is counted once a claim that is one, whatever it is renamed to and back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(2), fc.constantFrom('', 'Ada', 'the ada', 'Ben', 'it'), fc.boolean()), {
          maxLength: 12,
        }),
        async (renamings) => {
          const db = emptyStore().connect();
          for (const [number, sourceText, dismissed] of renamings)
            await edit(db, { sourceText, dismissed }, { claimId: `new-${number}`, draft: numberedDraft(number) });
          const claims = await db.claims.toArray();
          for (const source of await db.sources.toArray())
            expect(source.claims).toBe(
              claims.filter(({ sourceKey, dismissed }) => sourceKey === source.id && !dismissed).length,
            );
          const known = new Set((await db.sources.toArray()).map(({ id }) => id));
          expect(claims.every(({ sourceKey }) => known.has(sourceKey))).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('putting sources together', () => {
  test('lists the one with the other, and rewrites no claim', async () => {
    const db = emptyStore().connect();
    const [ada, ben] = (await named(db, 'Ada', 'Ben')) as [string, string];
    const before = await db.claims.toArray();
    await mergeSources(db, { from: ben, into: ada, ...author });
    expect((await membersOf(db, ada)).sources.map(({ id }) => id)).toEqual([ben]);
    expect(await db.claims.toArray()).toEqual(before);
    await partSource(db, { sourceId: ben, ...author });
    expect((await membersOf(db, ada)).sources).toEqual([]);
  });

  test('takes those along that were put together before, into the one that stands for all', async () => {
    const db = emptyStore().connect();
    const [ada, ben, cy, dia] = (await named(db, 'Ada', 'Ben', 'Cy', 'Dia')) as [string, string, string, string];
    await mergeSources(db, { from: cy, into: ben, ...author });
    await mergeSources(db, { from: dia, into: ada, ...author });
    // “Into Dia” is into Ada, who stands for her.
    await mergeSources(db, { from: ben, into: dia, ...author });
    expect((await membersOf(db, ada)).sources.map(({ id }) => id).toSorted()).toEqual([ben, cy, dia].toSorted());
    expect((await membersOf(db, ben)).sources).toEqual([]);
  });

  test.each([
    ['ada', 'ada', 'with itself'],
    ['nobody', 'ada', 'somebody unknown'],
    ['ada', 'nobody', 'with somebody unknown'],
    ['ada', 'ben', 'with one that it stands for: nobody would stand for them'],
  ])('%s and %s: refused, and nothing changes (%s)', async (from, into) => {
    const db = emptyStore().connect();
    const [ada, ben] = (await named(db, 'Ada', 'Ben')) as [string, string];
    await mergeSources(db, { from: ben, into: ada, ...author });
    const ids: Record<string, string> = { ada, ben };
    const before = [await db.sources.toArray(), await db.changes.toArray()];
    const refused = await mergeSources(db, { from: ids[from] ?? from, into: ids[into] ?? into, ...author }).catch(
      (thrown: unknown) => thrown,
    );
    expect(refused).toBeInstanceOf(NoSuchSourceError);
    expect(faultOf(refused).code).toBe('storage-failed');
    expect([await db.sources.toArray(), await db.changes.toArray()]).toEqual(before);
  });

  test.each([1, 2])('when write %d fails, nothing is put together', async (call) => {
    const { connect } = emptyStore();
    const [ada, ben] = (await named(connect(), 'Ada', 'Ben')) as [string, string];
    const failing = connect();
    failAtWrite(failing, call, new Error('the disk is gone'));
    await expect(mergeSources(failing, { from: ben, into: ada, ...author })).rejects.toThrow('the disk');
    expect((await membersOf(connect(), ada)).sources).toEqual([]);
  });

  test('parting one that is not stored is refused; one that stands for itself stays as it is', async () => {
    const db = emptyStore().connect();
    const [ada] = (await named(db, 'Ada')) as [string];
    await expect(partSource(db, { sourceId: 'nobody', ...author })).rejects.toThrow(NoSuchSourceError);
    const before = await db.changes.count();
    await partSource(db, { sourceId: ada, ...author });
    expect(await db.changes.count()).toBe(before);
  });
});

function officialsOnly() {
  return { ...sampleDraft().selectors, source: [selector('Officials', 0)] };
}
