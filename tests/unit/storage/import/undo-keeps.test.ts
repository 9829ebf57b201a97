/** Taking an import back leaves nothing of it behind, and takes nothing that somebody has made use of since. */
import { describe, expect, test } from 'vitest';
import { type ClaimEdit, labelOf } from '../../../../lib/claim/claim.ts';
import { type Codebook, DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import type { OwnCodeId } from '../../../../lib/claim/taxonomy.ts';
import type { ImportedFile } from '../../../../lib/schema/imported-file.ts';
import type { ArticleRecord, ClaimRecord, SourceChange } from '../../../../lib/schema/records.ts';
import { editStep } from '../../../../lib/storage/edit/changes.ts';
import { editStoredClaims } from '../../../../lib/storage/edit/edit-stored-claim.ts';
import { deleteText, saveText } from '../../../../lib/storage/edit/save-text.ts';
import { takeBack } from '../../../../lib/storage/edit/take-back.ts';
import { importCoding } from '../../../../lib/storage/import/import-coding.ts';
import { undoImport } from '../../../../lib/storage/import/undo-import.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { deleteProject } from '../../../../lib/storage/projects.ts';
import { textIdOf } from '../../../../lib/storage/tables/texts.ts';
import {
  NOON,
  sampleArticle,
  sampleChange,
  sampleClaim,
  sampleMetadata,
  sampleSource,
  selector,
} from '../../schema/samples.ts';
import { edit, emptyStore } from '../store.ts';
import { bringIn, fileWith, LATER, library } from './stores.ts';

const EVEN_LATER = new Date(LATER.getTime() + 60_000);
const undo = (db: SaysWhoDatabase, id: string) => undoImport(db, id, { at: EVEN_LATER });
const ctrlZ = (db: SaysWhoDatabase) => takeBack(db, 'undo', null, { at: EVEN_LATER, by: 'reader' });
const idOf = (number: number) => `019caaaa-0000-7000-8000-0000000004${String(number).padStart(2, '0')}`;

function label(db: SaysWhoDatabase, claimId: string, change: ClaimEdit) {
  const at = EVEN_LATER;
  return editStoredClaims(db, { claimIds: [claimId], edit: change, at, by: 'reader', step: editStep(at) });
}

/** Another claim than that of any other number. */
function numbered(number: number, changed: Partial<ClaimRecord> = {}): ClaimRecord {
  const selectors = { ...sampleClaim().selectors, cue: [selector('said', number * 10)] };
  return sampleClaim({ id: idOf(number), selectors, ...changed });
}

describe('leaves nothing behind', () => {
  const [inner, outer] = ['name:zeta', 'name:beta'];
  const change: SourceChange = {
    id: idOf(90),
    step: idOf(91),
    way: 'edit',
    of: null,
    at: NOON.toISOString(),
    by: 'Ana',
    origin: null,
    sourceId: inner,
    field: 'into',
    from: null,
    to: outer,
  };

  test('of sources that the file has put together, whichever comes first, nor of their history', async () => {
    const db = emptyStore().connect();
    const before = await library(db);
    const sources = [
      sampleSource({ id: inner, name: 'Zeta', folded: 'zeta', into: outer }),
      sampleSource({ id: outer, name: 'Beta', folded: 'beta' }),
    ];
    const { id } = await bringIn(db, fileWith({ sources, changes: [change] }));
    expect((await undo(db, id)).left).toEqual([]);
    expect(await library(db)).toEqual(before);
  });

  test('of a text that its article no longer has', async () => {
    const db = emptyStore().connect();
    const [old, next] = ['The gates stay open.', 'The gates of Vellmar stay open.'];
    const [oldId, nextId] = [await textIdOf(old), await textIdOf(next)];
    const savedAt = NOON.toISOString();
    await bringIn(
      db,
      fileWith({ articles: [sampleArticle({ textId: oldId })], texts: [{ id: oldId, text: old, savedAt }] }),
    );
    const later = sampleArticle({ textId: nextId, lastSeen: LATER.toISOString() });
    const { id } = await bringIn(db, fileWith({ articles: [later], texts: [{ id: nextId, text: next, savedAt }] }), {
      at: EVEN_LATER,
    });
    await deleteText(db, later.id);
    await undo(db, id);
    expect(await db.texts.toArray()).toEqual([]);
  });
});

describe('takes nothing that is needed', () => {
  test('a claim of the import that disputes another keeps it, if it stays itself for one that disputes it', async () => {
    const db = emptyStore().connect();
    const claims = [numbered(1, { disputes: [idOf(2)] }), numbered(2, { disputes: [idOf(3)] }), numbered(3)];
    const { id } = await bringIn(db, fileWith({ articles: [sampleArticle()], claims }));
    await label(db, idOf(1), { note: 'mine by now' });
    const { left } = await undo(db, id);
    expect(
      left
        .filter(({ table }) => table === 'claims')
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual([idOf(1), idOf(2), idOf(3)]);
    const here = new Set(await db.claims.toCollection().primaryKeys());
    expect((await db.claims.toArray()).flatMap(({ disputes }) => disputes).filter((one) => !here.has(one))).toEqual([]);
  });

  test('a project into which another coder’s work was brought since', async () => {
    const db = emptyStore().connect();
    const times = { created: NOON.toISOString(), modified: NOON.toISOString() };
    const projects = [
      { id: idOf(50), name: 'Harbour', articleIds: [sampleArticle().id], codebook: null, rulings: [], ...times },
    ];
    const { id } = await bringIn(db, fileWith({ articles: [sampleArticle()], projects }));
    const file = fileWith({ articles: [sampleArticle()], claims: [numbered(1)] });
    await importCoding(db, file, { projectId: idOf(50), coder: 'Ana', fileName: 'ana.json', at: LATER });
    const { left } = await undo(db, id);
    expect(left).toContainEqual({ table: 'projects', key: idOf(50) });
    expect(await db.projects.count()).toBe(1);
  });

  test('a former coding does not come back into a project that is gone', async () => {
    const db = emptyStore().connect();
    const times = { created: NOON.toISOString(), modified: NOON.toISOString() };
    const projects = [
      { id: idOf(50), name: 'Harbour', articleIds: [sampleArticle().id], codebook: null, rulings: [], ...times },
    ];
    await bringIn(db, fileWith({ articles: [sampleArticle()], projects }));
    const file = fileWith({ articles: [sampleArticle()], claims: [numbered(1)] });
    const ana = { projectId: idOf(50), coder: 'Ana', fileName: 'ana.json' };
    await importCoding(db, file, { ...ana, at: LATER });
    const { record } = await importCoding(db, file, { ...ana, at: EVEN_LATER });
    await deleteProject(db, idOf(50));
    await undo(db, record.id);
    expect([await db.codings.count(), await db.codedClaims.count()]).toEqual([0, 0]);
  });

  const OWN = 'own-rumour' as OwnCodeId;
  const code = { id: OWN, name: 'Rumour', meaning: '', look: null, key: '', isHidden: false };
  const CODEBOOKS: readonly [string, Codebook, ClaimEdit][] = [
    ['label', { ...DEFAULT_CODEBOOK, labels: [code] }, { labels: [OWN] }],
    ['status', { ...DEFAULT_CODEBOOK, statuses: [...DEFAULT_CODEBOOK.statuses, code] }, { status: OWN }],
    [
      'kind of source',
      { ...DEFAULT_CODEBOOK, sourceKinds: [...DEFAULT_CODEBOOK.sourceKinds, code] },
      { sourceKind: OWN },
    ],
    ['second kind', { ...DEFAULT_CODEBOOK, sourceKinds: [...DEFAULT_CODEBOOK.sourceKinds, code] }, { secondKind: OWN }],
  ];
  test.each(CODEBOOKS)('the meaning of a %s that the reader has given since', async (_what, codebook, use) => {
    const db = emptyStore().connect();
    const own = await edit(db, { note: 'mine' });
    const { id } = await bringIn(db, fileWith({ codebook }));
    await label(db, own.id, use);
    expect((await undo(db, id)).left).toEqual([{ table: 'settings', key: 'codebook' }]);
    expect(await db.settings.get('codebook')).toEqual({ id: 'codebook', value: codebook });
  });

  test('the history of another claim, whose ids a forged file names', async () => {
    const db = emptyStore().connect();
    const mine = fileWith({ articles: [sampleArticle()], claims: [numbered(1), numbered(2)] });
    const history = sampleChange({ id: idOf(80), claimId: idOf(2) });
    const first = await bringIn(db, { ...mine, changes: [history] });
    const forged: ImportedFile = {
      ...mine,
      claims: [numbered(1, { status: 'refuted' })],
      changes: [sampleChange({ id: idOf(80), claimId: idOf(1), to: 'refuted' })],
    };
    const { id } = await bringIn(db, forged, { at: EVEN_LATER });
    await undo(db, id);
    expect(await db.changes.get(idOf(80))).toEqual({ ...history, origin: first.id });
    expect((await db.claims.get(idOf(1)))?.status).toBe('denied');
  });
});

describe('an article that stays', () => {
  const text = 'The port authority of Vellmar denied that ships had been turned away.';
  const COMPLETE = '2026-04-01T08:00:00.000Z';
  const page = { articleUrl: sampleArticle().url, metadata: sampleMetadata({ title: 'Harbour open, says port' }) };

  /** A store with a claim, into which a file is imported that has the article whole. */
  async function store(before: Partial<ArticleRecord> = {}, changed: Partial<ArticleRecord> = {}) {
    const db = emptyStore().connect();
    const own = sampleArticle(before);
    if (before.id !== NO_ARTICLE) await bringIn(db, fileWith({ articles: [own], claims: [numbered(1)] }), { at: NOON });
    const textId = await textIdOf(text);
    const articles = [sampleArticle({ textId, completeSince: COMPLETE, ...changed })];
    const texts = [{ id: textId, text, savedAt: COMPLETE }];
    const claims = [numbered(2), numbered(3)];
    const { id } = await bringIn(db, fileWith({ articles, claims, texts }));
    const article = async () => (await db.articles.toArray())[0];
    return { db, id, textId, article };
  }
  const NO_ARTICLE = 'none';

  test('is no complete unit without the claims that made it one, though its page has another title by now', async () => {
    const { db, id, article } = await store();
    await edit(db, { note: 'seen again' }, { ...page, claimId: idOf(1), at: EVEN_LATER });
    const { left } = await undo(db, id);
    expect(left).toEqual([{ table: 'articles', key: sampleArticle().id }]);
    expect(await article()).toMatchObject({ title: page.metadata.title, textId: null, completeSince: null });
    expect(await db.texts.count()).toBe(0);
  });

  test('nor one that the import filed, and that a claim of the reader’s keeps', async () => {
    const { db, id, article } = await store({ id: NO_ARTICLE });
    await label(db, idOf(2), { note: 'mine by now' });
    const { left } = await undo(db, id);
    expect(left).toContainEqual({ table: 'articles', key: sampleArticle().id });
    expect(await article()).toMatchObject({ textId: null, completeSince: null });
    expect(await db.claims.count()).toBe(1);
  });

  test('is as complete as it was, with the text that it had', async () => {
    const old = 'The port authority denied it.';
    const oldId = await textIdOf(old);
    const { db, id, article } = await store(
      { textId: oldId, completeSince: '2026-05-01T08:00:00.000Z' },
      { lastSeen: EVEN_LATER.toISOString() },
    );
    await db.texts.put({ id: oldId, text: old, savedAt: COMPLETE });
    await edit(db, { note: 'seen again' }, { ...page, claimId: idOf(1), at: new Date(EVEN_LATER.getTime() + 1) });
    await undo(db, id);
    expect(await article()).toMatchObject({ title: page.metadata.title, completeSince: '2026-05-01T08:00:00.000Z' });
  });

  test('keeps the text that the reader has saved since', async () => {
    const { db, id, article } = await store();
    const saved = await saveText(db, { ...page, at: EVEN_LATER }, `${text} It said so twice.`);
    await undo(db, id);
    expect(await article()).toMatchObject({ textId: saved.textId, completeSince: null });
    expect((await db.texts.toArray()).map(({ id: one }) => one)).toEqual([saved.textId]);
  });

  test('has no text again that the reader has deleted since', async () => {
    const { db, id, article } = await store();
    await deleteText(db, sampleArticle().id);
    await undo(db, id);
    expect(await article()).toMatchObject({ textId: null, completeSince: null });
  });
});

test('the last step of all is the reader’s own: an import is taken back as a whole alone', async () => {
  const db = emptyStore().connect();
  const own = await edit(db, { note: 'mine' });
  const before = await library(db);
  const claims = [numbered(1, { madeBy: { coder: 'Ana' } }), numbered(2)];
  const { id } = await bringIn(
    db,
    fileWith({ format: 'w3c', hasHistory: false, articles: [sampleArticle()], claims, codebook: null }),
  );
  expect((await ctrlZ(db))?.claims).toMatchObject([{ id: own.id, note: '' }]);
  expect(await ctrlZ(db)).toBeNull();
  await takeBack(db, 'redo', null, { at: EVEN_LATER, by: 'reader' });
  expect((await undo(db, id)).left).toEqual([]);
  const { claims: after } = await library(db);
  expect(after.map(labelOf)).toEqual(before.claims.map(labelOf));
});

test('says of what the reader has set back that it is as it was before', async () => {
  const db = emptyStore().connect();
  const own = await edit(db, { status: 'denied' });
  const patches = [{ id: own.id, fields: { status: 'refuted' as const }, modified: own.modified, place: 'line 2' }];
  const { id } = await bringIn(db, fileWith({ format: 'csv', hasHistory: false, patches, codebook: null }));
  await label(db, own.id, { status: 'denied' });
  expect(await undo(db, id)).toEqual({ removed: 0, restored: 1, left: [] });
  expect((await db.claims.get(own.id))?.status).toBe('denied');
});
