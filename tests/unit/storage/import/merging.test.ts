import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimEdit } from '../../../../lib/claim/claim.ts';
import { conflictsOf } from '../../../../lib/merge/plan.ts';
import type { PatchFields } from '../../../../lib/schema/imported-file.ts';
import { previewImport } from '../../../../lib/storage/import/apply-import.ts';
import { undoImport } from '../../../../lib/storage/import/undo-import.ts';
import {
  NOON,
  numberedDraft,
  sampleArticle,
  sampleChange,
  sampleClaim,
  sampleSource,
  selector,
} from '../../schema/samples.ts';
import { edit, emptyStore } from '../store.ts';
import { bringIn, exported, fileWith, LATER, library } from './stores.ts';
import { change, minute, threeStores } from './three-stores.ts';

describe('history decides', () => {
  test('a field that only the file changed is taken, with its history', async () => {
    const {
      mine,
      theirs,
      ids: [id = ''],
    } = await threeStores(1);
    await change(theirs, id, { status: 'denied' }, minute(60), 'Ana');
    await bringIn(mine, await exported(theirs));
    expect(await mine.claims.get(id)).toEqual(await theirs.claims.get(id));
    expect((await exported(mine)).changes).toEqual((await exported(theirs)).changes);
  });

  test('a field that only this side changed stays, also when the file is newer', async () => {
    const {
      mine,
      theirs,
      ids: [id = ''],
    } = await threeStores(1);
    await change(mine, id, { status: 'denied' }, minute(60));
    await change(theirs, id, { note: 'theirs' }, minute(90), 'Ana');
    const plan = await previewImport(mine, await exported(theirs));
    expect(conflictsOf(plan)).toEqual([]);
    await bringIn(mine, await exported(theirs));
    const merged = await mine.claims.get(id);
    expect(merged).toMatchObject({ status: 'denied', note: 'theirs', coder: 'Ana' });
  });

  test('a field that both changed is a conflict, and what is here stays unless the reader says otherwise', async () => {
    const {
      mine,
      theirs,
      ids: [id = ''],
    } = await threeStores(1);
    await change(mine, id, { status: 'denied' }, minute(60));
    await change(theirs, id, { status: 'confirmed' }, minute(90), 'Ana');
    const file = await exported(theirs);
    const [conflict] = conflictsOf(await previewImport(mine, file));
    expect(conflict).toMatchObject({
      kind: 'field',
      difference: { field: 'status', mine: 'denied', theirs: 'confirmed' },
    });
    await bringIn(mine, file);
    expect((await mine.claims.get(id))?.status).toBe('denied');
    // The history says so too: theirs came later, so that mine is set again.
    const history = (await mine.changes.where('claimId').equals(id).toArray()).filter(
      ({ field }) => field === 'status',
    );
    expect(history.map(({ to }) => to)).toEqual(['denied', 'confirmed', 'denied']);
    expect(conflictsOf(await previewImport(mine, file))).toEqual([]);
  });

  test('theirs is taken where the reader says so', async () => {
    const {
      mine,
      theirs,
      ids: [id = ''],
    } = await threeStores(1);
    await change(mine, id, { status: 'denied' }, minute(90));
    await change(theirs, id, { status: 'confirmed' }, minute(60), 'Ana');
    const file = await exported(theirs);
    const keys = conflictsOf(await previewImport(mine, file)).map(({ key }) => key);
    const each = new Map(keys.map((key) => [key, 'theirs' as const]));
    const before = await mine.imports.toCollection().primaryKeys();
    await bringIn(mine, file, { decisions: { otherwise: 'mine', each } });
    expect(await mine.claims.get(id)).toMatchObject({
      status: 'confirmed',
      coder: 'reader',
      modified: LATER.toISOString(),
    });
    // What the reader decided while importing is the import's: it is taken back with it.
    const record = await mine.imports.where('id').noneOf(before).first();
    await undoImport(mine, record?.id ?? '', { at: LATER });
    expect((await mine.claims.get(id))?.status).toBe('denied');
  });
});

/** What one person does to one of three claims. */
const anyEdit = fc.record({
  claim: fc.nat({ max: 2 }),
  edit: fc.constantFrom<ClaimEdit[]>(
    { status: 'denied' },
    { status: 'unassessed' },
    { note: 'a' },
    { act: 'statement' },
    { dismissed: true },
    { labels: ['own-a'] },
    { sourceText: 'The harbour office' },
    { secondKind: 'military' },
  ),
});
const FIELDS_OF_A: readonly string[] = ['status', 'note', 'labels', 'sourceText'];

test('merging A then B stores the same as B then A, where they do not change the same field', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { maxLength: 6 }), async (edits) => {
      const { mine: a, theirs: b, ids, file } = await threeStores(3);
      for (const [index, one] of edits.entries()) {
        const isOfA = Object.keys(one.edit).some((field) => FIELDS_OF_A.includes(field));
        await change(isOfA ? a : b, ids[one.claim] ?? '', one.edit, minute(100 + index), isOfA ? 'Ana' : 'Ben');
      }
      await edit(a, { note: 'only a' }, { claimId: 'new-a', draft: numberedDraft(50), at: minute(200), by: 'Ana' });
      await edit(b, { note: 'only b' }, { claimId: 'new-b', draft: numberedDraft(51), at: minute(201), by: 'Ben' });
      const [fileA, fileB] = [await exported(a), await exported(b)];
      const results = [];
      for (const order of [
        [file, fileA, fileB],
        [fileB, fileA],
        [fileA, file, fileB],
      ]) {
        const db = emptyStore().connect();
        for (const one of order) await bringIn(db, one);
        const { settings: _, ...all } = await library(db);
        results.push(all);
      }
      expect(results[1]).toEqual(results[0]);
      expect(results[2]).toEqual(results[0]);
      // Both stores come to the same by importing each other's file.
      await bringIn(a, fileB);
      await bringIn(b, fileA);
      expect((await library(a)).claims).toEqual((await library(b)).claims);
      expect((await library(a)).sources).toEqual((await library(b)).sources);
      // What history tells is what the claims are.
      for (const claim of await a.claims.toArray()) {
        for (const one of await a.changes.where('claimId').equals(claim.id).toArray()) {
          if (one.field === 'created' || one.field === 'into' || one.field === 'place') continue;
          const last = (await a.changes.where('claimId').equals(claim.id).toArray()).findLast(
            ({ field }) => field === one.field,
          );
          expect(claim[one.field]).toEqual(last?.to);
        }
      }
    }),
    { numRuns: 12 },
  );
}, 20_000);

describe('a file without history', () => {
  const claim = sampleClaim();
  const withStatus = (status: 'refuted' | 'denied', modified: Date) =>
    fileWith({
      articles: [sampleArticle()],
      claims: [sampleClaim({ status, modified: modified.toISOString() })],
      hasHistory: false,
    });
  test.each([
    ['not changed here since', minute(0), 'refuted', 0],
    ['changed here afterwards', minute(-1), 'denied', 1],
  ])('%s', async (_why, modified, status, conflicts) => {
    const db = emptyStore().connect();
    await bringIn(db, fileWith({ articles: [sampleArticle()], claims: [claim] }));
    const file = withStatus('refuted', modified);
    expect(conflictsOf(await previewImport(db, file))).toHaveLength(conflicts);
    await bringIn(db, file);
    expect((await db.claims.get(claim.id))?.status).toBe(status);
  });

  test('what it changes is one step, and taken back with the import', async () => {
    const { mine, ids } = await threeStores(3);
    const before = await mine.claims.toArray();
    const patches = ids.map((id, line) => ({
      id,
      fields: { status: 'refuted' as const },
      modified: minute(99).toISOString(),
      place: `line ${line}`,
    }));
    const { id } = await bringIn(mine, fileWith({ format: 'csv', patches, hasHistory: false, codebook: null }));
    expect((await mine.claims.toArray()).map(({ status }) => status)).toEqual(['refuted', 'refuted', 'refuted']);
    const steps = new Set(
      (await mine.changes.toArray()).filter(({ field }) => field === 'status').map(({ step }) => step),
    );
    expect(steps.size).toBe(1);
    await undoImport(mine, id, { at: LATER });
    expect((await mine.claims.toArray()).map(({ status }) => status)).toEqual(before.map(({ status }) => status));
  });

  test('a new claim begins a history that leads to what it is', async () => {
    const db = emptyStore().connect();
    await bringIn(db, withStatus('denied', NOON));
    const history = await db.changes.where('claimId').equals(claim.id).toArray();
    expect(history.map(({ field, to }) => [field, to])).toEqual([
      ['created', null],
      ['sourceKind', 'government'],
      ['status', 'denied'],
      ['note', 'See the harbour log.'],
    ]);
    expect(await db.unindexed.toArray()).toEqual([{ id: claim.id }]);
  });

  test.each<[PatchFields, string, string]>([
    [{ status: 'own-unknown' as const }, 'own-unknown is not in your codebook', 'a value that means nothing here'],
    [{ labels: ['own-x' as const] }, 'own-x is not in your codebook', 'a label that means nothing here'],
  ])('%j is refused: %s', async (fields, problem) => {
    const {
      mine,
      ids: [id = ''],
    } = await threeStores(1);
    const plan = await previewImport(
      mine,
      fileWith({ patches: [{ id, fields, modified: null, place: 'line 2' }], codebook: null }),
    );
    expect(plan.refused).toEqual([{ place: 'line 2', problem }]);
  });

  test('a row of a claim that is not here is refused by its line', async () => {
    const plan = await previewImport(
      emptyStore().connect(),
      fileWith({ patches: [{ id: claim.id, fields: { note: 'x' }, modified: null, place: 'line 7' }], codebook: null }),
    );
    expect(plan.refused).toEqual([{ place: 'line 7', problem: `claim_id: ${claim.id} is not in your library` }]);
  });
});

describe('what a file holds against itself', () => {
  const other = sampleArticle({ id: '019caaaa-0000-7000-8000-0000000000e1' });
  test('two articles of one address are one', async () => {
    const db = emptyStore().connect();
    const claim = sampleClaim({ articleId: other.id });
    await bringIn(db, fileWith({ articles: [sampleArticle(), other], claims: [claim] }));
    expect(await db.articles.toArray()).toEqual([sampleArticle()]);
    expect((await db.claims.get(claim.id))?.articleId).toBe(sampleArticle().id);
  });

  test('a claim, and an article, that is there twice is taken once', async () => {
    const db = emptyStore().connect();
    const twice = fileWith({
      articles: [sampleArticle(), sampleArticle({ url: 'https://other.example/' })],
      claims: [sampleClaim(), sampleClaim({ note: 'again' })],
    });
    expect((await previewImport(db, twice)).refused.map(({ problem }) => problem)).toEqual([
      'id: the article is there twice',
      'id: the claim is there twice',
    ]);
    await bringIn(db, twice);
    expect((await db.claims.toArray()).map(({ note }) => note)).toEqual([sampleClaim().note]);
  });

  test.each([
    [{ claims: [sampleClaim()] }, 'articleId: its article is neither in the file nor in your library'],
    [{ changes: [sampleChange()] }, 'changes: the file has a history of this claim, but not the claim'],
    [
      {
        articles: [sampleArticle({ textId: 'a'.repeat(64) })],
        texts: [{ id: 'a'.repeat(64), text: 'x', savedAt: NOON.toISOString() }],
      },
      'text: not the text that has this id',
    ],
  ])('%#: what has no ground is refused: %s', async (records, problem) => {
    const db = emptyStore().connect();
    expect((await previewImport(db, fileWith(records))).refused).toMatchObject([{ problem }]);
    await bringIn(db, fileWith(records));
    expect([await db.claims.count(), await db.changes.count(), await db.texts.count()]).toEqual([0, 0, 0]);
    expect((await db.articles.toArray()).every(({ textId }) => textId === null)).toBe(true);
  });
});

describe('rows that cannot be read any more', () => {
  test('are mended by the file, and counted once', async () => {
    const db = emptyStore().connect();
    const file = fileWith({
      articles: [sampleArticle()],
      claims: [sampleClaim()],
      sources: [sampleSource()],
      changes: [sampleChange()],
    });
    await bringIn(db, file);
    const before = await library(db);
    const damaged = { ...sampleClaim(), status: 7 } as unknown as ReturnType<typeof sampleClaim>;
    await db.claims.put(damaged);
    await db.articles.put({ ...sampleArticle(), title: 7 } as unknown as ReturnType<typeof sampleArticle>);
    const { id } = await bringIn(db, file);
    const after = await library(db);
    expect(after).toEqual(before);
    // As it was before, damage and all.
    await undoImport(db, id, { at: new Date(LATER.getTime() + 1) });
    expect(await db.claims.get(sampleClaim().id)).toEqual(damaged);
    expect(await db.sources.toArray()).toEqual(before.sources);
  });
});

test('a change whose id is here is never altered', async () => {
  const db = emptyStore().connect();
  const { id } = await bringIn(
    db,
    fileWith({ articles: [sampleArticle()], claims: [sampleClaim()], changes: [sampleChange()] }),
  );
  const forged = sampleChange({ claimId: '019caaaa-0000-7000-8000-0000000000e2', to: 'refuted', by: 'Mallory' });
  const claim = sampleClaim({
    id: '019caaaa-0000-7000-8000-0000000000e2',
    selectors: { ...sampleClaim().selectors, cue: [selector('said', 9)] },
  });
  await bringIn(db, fileWith({ articles: [sampleArticle()], claims: [claim], changes: [forged] }));
  expect(await db.changes.toArray()).toEqual([sampleChange({ origin: id })]);
  expect(await db.claims.count()).toBe(2);
});
