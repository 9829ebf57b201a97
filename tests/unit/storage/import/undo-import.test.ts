import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimEdit } from '../../../../lib/claim/claim.ts';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { mergeSources } from '../../../../lib/storage/edit/merge-sources.ts';
import { applyImport } from '../../../../lib/storage/import/apply-import.ts';
import { lastImports } from '../../../../lib/storage/import/imports.ts';
import { NoSuchImportError, undoImport } from '../../../../lib/storage/import/undo-import.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { textIdOf } from '../../../../lib/storage/tables/texts.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { NOON, numberedDraft, sampleArticle, sampleClaim, selector } from '../../schema/samples.ts';
import { edit, emptyStore, failAtWrite } from '../store.ts';
import { bringIn, exported, fileWith, LATER, library } from './stores.ts';

const EVEN_LATER = new Date(LATER.getTime() + 60_000);
const undo = (db: SaysWhoDatabase, id: string) => undoImport(db, id, { at: EVEN_LATER });

function label(db: SaysWhoDatabase, claimId: string, change: ClaimEdit) {
  return editStoredClaims(db, {
    claimIds: [claimId],
    edit: change,
    at: EVEN_LATER,
    by: 'reader',
    step: editStep(EVEN_LATER),
  });
}

/** A store of somebody's, and the file of another who went on from the same labels. */
async function storeAndFile() {
  const { connect } = emptyStore();
  const [mine, theirs] = [connect(), emptyStore().connect()];
  const claim = await edit(mine, { status: 'denied' }, { draft: numberedDraft(1) });
  await bringIn(theirs, await exported(mine));
  await label(theirs, claim.id, { note: 'theirs' });
  const added = await edit(theirs, { note: 'new' }, { claimId: 'new-2', draft: numberedDraft(2), at: EVEN_LATER });
  return { connect, mine, claim, added, file: await exported(theirs) };
}

describe('taking an import back', () => {
  test('leaves the store as it was, whatever was imported into whatever', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, anyRecords, async (first, second) => {
        const db = emptyStore().connect();
        await bringIn(db, fileWith(first), { at: NOON });
        const before = await library(db);
        const { id } = await bringIn(db, fileWith(second));
        const undone = await undo(db, id);
        expect(undone.left).toEqual([]);
        expect(await library(db)).toEqual(before);
        expect(await db.importedRows.where('importId').equals(id).count()).toBe(0);
      }),
      { numRuns: 25 },
    );
  }, 20_000);

  test('of what was changed sets back values and history', async () => {
    const { mine, file } = await storeAndFile();
    const before = await library(mine);
    const { id, added, changed } = await bringIn(mine, file);
    // The article too: it was seen again.
    expect([added, changed]).toEqual([1, 2]);
    expect(await undo(mine, id)).toEqual({ removed: 1, restored: 2, left: [] });
    expect({ ...(await library(mine)), searchable: [] }).toEqual({ ...before, searchable: [] });
  });

  test('leaves what was edited since, and says so', async () => {
    const { mine, claim, added, file } = await storeAndFile();
    const { id } = await bringIn(mine, file);
    await label(mine, added.id, { status: 'refuted' });
    const undone = await undo(mine, id);
    expect(undone).toMatchObject({ removed: 0, left: [{ table: 'claims', key: added.id }] });
    expect(await mine.claims.get(added.id)).toMatchObject({ status: 'refuted', note: 'new' });
    expect((await mine.claims.get(claim.id))?.note).toBe('');
  });

  test('leaves hundreds alone as it leaves one', async () => {
    const count = 300;
    const ids = Array.from(
      { length: count },
      (_, index) => `019caaaa-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    );
    const claims = ids.map((id, index) =>
      sampleClaim({
        id,
        sourceKey: `name:${index}`,
        sourceText: `${index}`,
        selectors: { ...sampleClaim().selectors, cue: [selector('said', index * 10)] },
      }),
    );
    const db = emptyStore().connect();
    const { id } = await bringIn(db, fileWith({ articles: [sampleArticle()], claims }));
    const at = EVEN_LATER;
    await editStoredClaims(db, { claimIds: ids, edit: { status: 'refuted' }, at, by: 'reader', step: editStep(at) });
    const before = await library(db);
    const { removed, left } = await undo(db, id);
    // Each claim with its source, and the article.
    expect([removed, left.length]).toEqual([0, 2 * count + 1]);
    expect(await library(db)).toEqual(before);
  });

  test('leaves a claim that a claim of the reader’s disputes by now', async () => {
    const { mine, claim, added, file } = await storeAndFile();
    const { id } = await bringIn(mine, file);
    await label(mine, claim.id, { disputes: [added.id] });
    const { left } = await undo(mine, id);
    expect(left.map(({ key }) => key).toSorted()).toEqual([claim.id, added.id].toSorted());
    expect((await mine.claims.get(added.id))?.note).toBe('new');
  });

  test('leaves an article of which something was labelled since', async () => {
    const db = emptyStore().connect();
    const { id } = await bringIn(db, fileWith({ articles: [sampleArticle()], claims: [sampleClaim()] }));
    const own = await edit(db, { note: 'mine' }, { claimId: 'new-7', draft: numberedDraft(7), at: EVEN_LATER });
    const undone = await undo(db, id);
    expect(undone.left.map(({ table }) => table).toSorted()).toEqual(['articles', 'sources']);
    expect((await db.claims.toArray()).map(({ id: one }) => one)).toEqual([own.id]);
    expect(await db.sources.toArray()).toMatchObject([{ claims: 1 }]);
  });

  test('then importing again does all of it again', async () => {
    const { mine, file } = await storeAndFile();
    await bringIn(mine, file);
    const done = await library(mine);
    const fresh = await storeAndFile();
    const { id } = await bringIn(fresh.mine, fresh.file);
    const once = await library(fresh.mine);
    await undo(fresh.mine, id);
    await bringIn(fresh.mine, fresh.file, { at: EVEN_LATER });
    expect({ ...(await library(fresh.mine)), searchable: [] }).toEqual({ ...once, searchable: [] });
    expect(done.claims.length).toBe(once.claims.length);
  });

  test('parts sources again that the file put together', async () => {
    const { mine, file: _ } = await storeAndFile();
    const theirs = emptyStore().connect();
    await bringIn(theirs, await exported(mine));
    const claim = await edit(
      theirs,
      { sourceText: 'Vellmar port' },
      { claimId: 'new-9', draft: numberedDraft(9), at: EVEN_LATER },
    );
    const [own] = await mine.sources.toArray();
    const [from, into] = [own?.id ?? '', claim.sourceKey];
    await mergeSources(theirs, { from, into, at: EVEN_LATER, by: 'Ana', step: editStep(EVEN_LATER) });
    const before = await library(mine);
    const { id } = await bringIn(mine, await exported(theirs));
    expect((await mine.sources.get(from))?.into).toBe(into);
    expect((await undo(mine, id)).left).toEqual([]);
    expect(await library(mine)).toEqual(before);
  });

  test('takes back texts and codebook', async () => {
    const text = 'The gates of Vellmar stay open.';
    const textId = await textIdOf(text);
    const db = emptyStore().connect();
    const before = await library(db);
    const codebook = { ...DEFAULT_CODEBOOK, statuses: DEFAULT_CODEBOOK.statuses.toReversed() };
    const texts = [{ id: textId, text, savedAt: NOON.toISOString() }];
    const { id } = await bringIn(db, fileWith({ articles: [sampleArticle({ textId })], texts, codebook }));
    expect(await library(db)).toMatchObject({ texts, settings: [{ id: 'codebook', value: codebook }] });
    await undo(db, id);
    expect(await library(db)).toEqual(before);
  });

  test('happens once, and only for an import', async () => {
    const { mine, file } = await storeAndFile();
    const { id } = await bringIn(mine, file);
    await undo(mine, id);
    await expect(undo(mine, id)).rejects.toThrow(NoSuchImportError);
    await expect(undo(mine, sampleClaim().id)).rejects.toThrow(NoSuchImportError);
    const { imports } = await lastImports(mine, 5);
    expect(imports).toMatchObject([{ id, fileName: 'labels.json', format: 'json', undone: EVEN_LATER.toISOString() }]);
  });
});

describe('an import that is interrupted leaves the old state', () => {
  test('by the store, at any of its writes', async () => {
    const probe = await storeAndFile();
    const counting = probe.connect();
    const counted = failAtWrite(counting, -1, new Error('never'));
    await bringIn(counting, probe.file);
    const { writes } = counted;
    for (let at = 1; at <= writes; at++) {
      const { connect, mine, file } = await storeAndFile();
      const before = await library(mine);
      const full = connect();
      const seen = failAtWrite(full, at, new DOMException('full', 'QuotaExceededError'));
      await expect(bringIn(full, file)).rejects.toThrow('full');
      expect(seen.writes).toBe(at);
      expect(await library(mine)).toEqual(before);
      expect(await mine.imports.count()).toBe(0);
    }
    expect(writes).toBeGreaterThan(5);
  }, 20_000);

  test('by the reader, while it is read and while it is written', async () => {
    const claims = Array.from({ length: 1_200 }, (_, index) =>
      sampleClaim({
        id: `019caaaa-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
        selectors: { ...sampleClaim().selectors, cue: [selector('said', index)] },
        note: `n${index}`,
      }),
    );
    const file = fileWith({ articles: [sampleArticle()], claims });
    for (const phase of ['reading', 'writing'] as const) {
      const { mine } = await storeAndFile();
      const before = await library(mine);
      const ended = new AbortController();
      const seen: number[] = [];
      const importing = applyImport(mine, file, {
        fileName: 'x',
        by: 'reader',
        at: LATER,
        signal: ended.signal,
        onProgress: (progress) => {
          if (progress.phase === phase) seen.push(progress.done);
          if (progress.phase === phase && progress.done >= 1_000) ended.abort(new Error('enough'));
        },
      });
      await expect(importing).rejects.toThrow('enough');
      expect(seen).toEqual([500, 1_000]);
      expect(await library(mine)).toEqual(before);
    }
  });
});
