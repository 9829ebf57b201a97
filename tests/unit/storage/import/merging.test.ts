import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimEdit } from '../../../../lib/claim/claim.ts';
import { conflictsOf, countsOf, twinKey } from '../../../../lib/merge/plan.ts';
import type { PatchFields } from '../../../../lib/schema/imported-file.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { mergeSources, partSource } from '../../../../lib/storage/edit/merge-sources.ts';
import { previewImport } from '../../../../lib/storage/import/apply-import.ts';
import { undoImport } from '../../../../lib/storage/import/undo-import.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { textIdOf } from '../../../../lib/storage/tables/texts.ts';
import {
  ARTICLE_URL,
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

const minute = (count: number) => new Date(NOON.getTime() + count * 60_000);

/** An edit of a stored claim by somebody at some minute. */
function change(db: SaysWhoDatabase, claimId: string, label: ClaimEdit, at: Date, by = 'reader') {
  return editStoredClaims(db, { claimIds: [claimId], edit: label, at, by, step: editStep(at) });
}

/** A store with some claims of one article, and two more with the same. */
async function threeStores(claims: number) {
  const [mine, theirs, base] = [emptyStore().connect(), emptyStore().connect(), emptyStore().connect()];
  const ids: string[] = [];
  for (let number = 0; number < claims; number++) {
    const claim = await edit(
      base,
      { note: `n${number}` },
      { claimId: `new-${number}`, draft: numberedDraft(number), at: minute(number) },
    );
    ids.push(claim.id);
  }
  const file = await exported(base);
  await bringIn(mine, file);
  await bringIn(theirs, file);
  return { mine, theirs, base, ids, file };
}

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

describe('the same article under another id', () => {
  const foreignId = '019caaaa-0000-7000-8000-0000000000b1';
  const local = `${foreignId}/a port worker`;
  const theirs = sampleClaim({
    id: '019caaaa-0000-7000-8000-0000000000b2',
    articleId: foreignId,
    anonymity: 'unnamed',
    sourceKey: local,
    selectors: { ...sampleClaim().selectors, cue: [selector('said', 400)] },
  });
  const file = fileWith({
    articles: [sampleArticle({ id: foreignId, lastSeen: minute(500).toISOString(), title: 'Harbour open' })],
    claims: [theirs],
    sources: [
      {
        id: local,
        name: 'a port worker',
        folded: 'a port worker',
        kind: 'unspecified',
        country: null,
        into: null,
        claims: 9,
      },
    ],
    changes: [],
  });

  test('is one article: claims, and sources that are its own, get its id here', async () => {
    const db = emptyStore().connect();
    await bringIn(db, fileWith({ articles: [sampleArticle()], claims: [sampleClaim()] }));
    await bringIn(db, file);
    expect(await db.articles.toArray()).toEqual([
      sampleArticle({ lastSeen: minute(500).toISOString(), title: 'Harbour open' }),
    ]);
    const stored = await db.claims.get(theirs.id);
    const key = `${sampleArticle().id}/a port worker`;
    expect([stored?.articleId, stored?.sourceKey]).toEqual([sampleArticle().id, key]);
    expect(await db.sources.get(key)).toMatchObject({ name: 'a port worker', claims: 1 });
    expect(await db.sources.get(local)).toBeUndefined();
  });

  test('an id that is another article here is refused, with its claims', async () => {
    const db = emptyStore().connect();
    await bringIn(db, fileWith({ articles: [sampleArticle()] }));
    const plan = await previewImport(
      db,
      fileWith({ articles: [sampleArticle({ url: 'https://other.example/' })], claims: [sampleClaim()] }),
    );
    expect(plan.refused.map(({ problem }) => problem)).toEqual([
      `url: in your library this is the article ${ARTICLE_URL}`,
      'articleId: its article cannot be imported',
    ]);
  });
});

describe('twins: the same words under another id', () => {
  const twin = sampleClaim({ id: '019caaaa-0000-7000-8000-0000000000c1', note: 'theirs' });
  const disputing = sampleClaim({
    id: '019caaaa-0000-7000-8000-0000000000c2',
    disputes: [twin.id],
    selectors: { ...sampleClaim().selectors, cue: [selector('rejected', 900)] },
  });
  const file = fileWith({ articles: [sampleArticle()], claims: [twin, disputing] });
  async function store() {
    const db = emptyStore().connect();
    await bringIn(db, fileWith({ articles: [sampleArticle()], claims: [sampleClaim()] }));
    return db;
  }

  test('mine is kept, and what disputes theirs disputes mine', async () => {
    const db = await store();
    const plan = await previewImport(db, file);
    expect(plan.twins.map(({ mine, theirs }) => [mine.id, theirs.id])).toEqual([[sampleClaim().id, twin.id]]);
    await bringIn(db, file);
    expect(await db.claims.get(twin.id)).toBeUndefined();
    expect((await db.claims.get(disputing.id))?.disputes).toEqual([sampleClaim().id]);
    expect(countsOf(await previewImport(db, file))).toMatchObject({
      claimsAdded: 0,
      twins: 1,
      claimsChanged: 0,
      conflicts: 0,
    });
  });

  test('both are kept where the reader says so', async () => {
    const db = await store();
    const [first] = (await previewImport(db, file)).twins;
    const each = new Map(first ? [[twinKey(first), 'theirs' as const]] : []);
    await bringIn(db, file, { decisions: { otherwise: 'mine', each } });
    expect((await db.claims.get(twin.id))?.note).toBe('theirs');
    expect((await db.claims.get(disputing.id))?.disputes).toEqual([twin.id]);
  });

  test('one that was detached is another claim', async () => {
    const db = await store();
    await change(db, sampleClaim().id, { detached: true }, minute(5));
    expect((await previewImport(db, file)).twins).toEqual([]);
  });
});

describe('sources that were put together', () => {
  const name = (word: string) => `name:${word}`;
  async function stores() {
    const made = await threeStores(3);
    for (const db of [made.mine, made.theirs]) {
      for (const [index, word] of ['a', 'b', 'c'].entries()) {
        await change(db, made.ids[index] ?? '', { sourceText: word }, minute(20 + index));
      }
    }
    return made;
  }

  test('in the file alone are put together here', async () => {
    const { mine, theirs } = await stores();
    await mergeSources(theirs, {
      from: name('a'),
      into: name('b'),
      at: minute(30),
      by: 'Ana',
      step: editStep(minute(30)),
    });
    await bringIn(mine, await exported(theirs));
    expect((await mine.sources.get(name('a')))?.into).toBe(name('b'));
  });

  test('a with b here and b with c there end together, whichever comes first', async () => {
    const { mine, theirs } = await stores();
    await mergeSources(mine, {
      from: name('a'),
      into: name('b'),
      at: minute(30),
      by: 'reader',
      step: editStep(minute(30)),
    });
    await mergeSources(theirs, {
      from: name('b'),
      into: name('c'),
      at: minute(31),
      by: 'Ana',
      step: editStep(minute(31)),
    });
    const [fileMine, fileTheirs] = [await exported(mine), await exported(theirs)];
    await bringIn(mine, fileTheirs);
    await bringIn(theirs, fileMine);
    for (const db of [mine, theirs]) {
      expect([(await db.sources.get(name('a')))?.into, (await db.sources.get(name('b')))?.into]).toEqual([
        name('c'),
        name('c'),
      ]);
    }
  });

  test('a with b here and b with a there do not go round in a circle', async () => {
    const { mine, theirs } = await stores();
    await mergeSources(mine, {
      from: name('a'),
      into: name('b'),
      at: minute(30),
      by: 'reader',
      step: editStep(minute(30)),
    });
    await mergeSources(theirs, {
      from: name('b'),
      into: name('a'),
      at: minute(31),
      by: 'Ana',
      step: editStep(minute(31)),
    });
    await bringIn(mine, await exported(theirs));
    const into = async (word: string) => (await mine.sources.get(name(word)))?.into ?? null;
    expect([await into('a'), await into('b')].filter((one) => one !== null)).toHaveLength(1);
  });

  test('put together elsewhere on both sides is a conflict', async () => {
    const { mine, theirs } = await stores();
    await mergeSources(mine, {
      from: name('a'),
      into: name('b'),
      at: minute(30),
      by: 'reader',
      step: editStep(minute(30)),
    });
    await mergeSources(theirs, {
      from: name('a'),
      into: name('c'),
      at: minute(31),
      by: 'Ana',
      step: editStep(minute(31)),
    });
    const file = await exported(theirs);
    expect(conflictsOf(await previewImport(mine, file))).toMatchObject([
      { kind: 'source', key: `source ${name('a')}` },
    ]);
    await bringIn(mine, file);
    expect((await mine.sources.get(name('a')))?.into).toBe(name('b'));
    expect(conflictsOf(await previewImport(mine, file))).toEqual([]);
  });

  test('put together and parted again here is asked about, and the history ends as the source is', async () => {
    const { mine, theirs } = await stores();
    const merging = { from: name('a'), by: 'reader' };
    await mergeSources(mine, { ...merging, into: name('b'), at: minute(30), step: editStep(minute(30)) });
    await mergeSources(theirs, { ...merging, into: name('c'), by: 'Ben', at: minute(31), step: editStep(minute(31)) });
    await partSource(mine, { sourceId: name('a'), at: minute(32), by: 'reader', step: editStep(minute(32)) });
    const file = await exported(theirs);
    const [conflict] = conflictsOf(await previewImport(mine, file));
    expect(conflict).toMatchObject({ kind: 'source', key: `source ${name('a')}` });
    const each = new Map([[conflict?.key ?? '', 'theirs' as const]]);
    for (const decisions of [undefined, { otherwise: 'mine' as const, each }]) {
      const db = emptyStore().connect();
      await bringIn(db, await exported(mine));
      await bringIn(db, file, decisions ? { decisions } : {});
      const { into } = (await db.sources.get(name('a'))) ?? {};
      expect(into).toBe(decisions ? name('c') : null);
      const history = (await db.changes.toArray()).filter(({ field }) => field === 'into');
      expect(history.at(-1)?.to).toBe(into);
    }
  });

  test('of a file that has single claims, and not how, are put together with a change that says so', async () => {
    const { theirs } = await stores();
    await mergeSources(theirs, {
      from: name('a'),
      into: name('b'),
      at: minute(30),
      by: 'Ana',
      step: editStep(minute(30)),
    });
    const { changes, ...file } = await exported(theirs);
    const claimsAlone = { ...file, changes: changes.filter(({ field }) => field !== 'into') };
    const db = emptyStore().connect();
    const { id } = await bringIn(db, claimsAlone);
    expect((await db.changes.toArray()).filter(({ field }) => field === 'into')).toMatchObject([
      { sourceId: name('a'), from: null, to: name('b') },
    ]);
    expect(await bringIn(db, claimsAlone)).toMatchObject({ added: 0, changed: 0 });
    await undoImport(db, id, { at: LATER });
    expect([await db.changes.count(), await db.sources.count()]).toEqual([0, 0]);
  });

  test('parted here after the file was written stay parted', async () => {
    const { mine, theirs } = await stores();
    await mergeSources(theirs, {
      from: name('a'),
      into: name('b'),
      at: minute(30),
      by: 'Ana',
      step: editStep(minute(30)),
    });
    const file = await exported(theirs);
    await bringIn(mine, file);
    await partSource(mine, { sourceId: name('a'), at: minute(40), by: 'reader', step: editStep(minute(40)) });
    await bringIn(mine, file, { at: new Date(LATER.getTime() + 5) });
    expect((await mine.sources.get(name('a')))?.into).toBeNull();
  });
});

test('a text that one article gives up and another one gets stays, however far apart they are in the file', async () => {
  const text = 'The gates of Vellmar stay open.';
  const next = 'The gates of Vellmar are closed.';
  const [textId, nextId] = [await textIdOf(text), await textIdOf(next)];
  const savedAt = NOON.toISOString();
  const articles = Array.from({ length: 502 }, (_, index) =>
    sampleArticle({
      id: `019caaaa-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
      url: `https://news.example/${index}`,
      textId: index === 0 ? textId : null,
    }),
  );
  const db = emptyStore().connect();
  await bringIn(db, fileWith({ articles, texts: [{ id: textId, text, savedAt }] }));
  const lastSeen = LATER.toISOString();
  const later = articles.map((article, index) => ({
    ...article,
    lastSeen,
    textId: index === 0 ? nextId : index === 501 ? textId : null,
  }));
  await bringIn(db, fileWith({ articles: later, texts: [{ id: nextId, text: next, savedAt }] }));
  expect((await db.texts.toArray()).map((one) => one.text).toSorted()).toEqual([next, text]);
});
