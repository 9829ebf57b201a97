/** Taking an import back leaves nothing of it behind, and takes nothing that somebody has made use of since. */
import { describe, expect, test } from 'vitest';
import type { ClaimEdit } from '../../../../lib/claim/claim.ts';
import { type Codebook, DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import type { OwnCodeId } from '../../../../lib/claim/taxonomy.ts';
import type { ImportedFile } from '../../../../lib/schema/imported-file.ts';
import type { ClaimRecord, SourceChange } from '../../../../lib/schema/records.ts';
import { editStep } from '../../../../lib/storage/changes.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/db.ts';
import { editStoredClaims } from '../../../../lib/storage/edit-stored-claim.ts';
import { importCoding } from '../../../../lib/storage/import/import-coding.ts';
import { undoImport } from '../../../../lib/storage/import/undo-import.ts';
import { deleteProject } from '../../../../lib/storage/projects.ts';
import { takeBack } from '../../../../lib/storage/take-back.ts';
import { deleteText, textIdOf } from '../../../../lib/storage/texts.ts';
import { NOON, sampleArticle, sampleChange, sampleClaim, sampleSource, selector } from '../../schema/samples.ts';
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
    const projects = [{ id: idOf(50), name: 'Harbour', articleIds: [sampleArticle().id], codebook: null, ...times }];
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
    const projects = [{ id: idOf(50), name: 'Harbour', articleIds: [sampleArticle().id], codebook: null, ...times }];
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
    await bringIn(db, { ...mine, changes: [history] });
    const forged: ImportedFile = {
      ...mine,
      claims: [numbered(1, { status: 'refuted' })],
      changes: [sampleChange({ id: idOf(80), claimId: idOf(1), to: 'refuted' })],
    };
    const { id } = await bringIn(db, forged, { at: EVEN_LATER });
    await undo(db, id);
    expect(await db.changes.get(idOf(80))).toEqual(history);
    expect((await db.claims.get(idOf(1)))?.status).toBe('denied');
  });
});

describe('after its step was taken back as an ordinary one', () => {
  test('removes what the import added, though it was put aside by that', async () => {
    const db = emptyStore().connect();
    const before = await library(db);
    const claims = [numbered(1, { madeBy: { coder: 'Ana' } }), numbered(2)];
    const { id } = await bringIn(
      db,
      fileWith({ format: 'w3c', hasHistory: false, articles: [sampleArticle()], claims, codebook: null }),
    );
    await ctrlZ(db);
    expect((await db.claims.toArray()).map(({ dismissed }) => dismissed)).toEqual([true, false]);
    expect((await undo(db, id)).left).toEqual([]);
    expect(await library(db)).toEqual(before);
  });

  test('and made again, as well', async () => {
    const db = emptyStore().connect();
    const before = await library(db);
    const { id } = await bringIn(
      db,
      fileWith({
        format: 'w3c',
        hasHistory: false,
        articles: [sampleArticle()],
        claims: [numbered(1)],
        codebook: null,
      }),
    );
    await ctrlZ(db);
    await takeBack(db, 'redo', null, { at: EVEN_LATER, by: 'reader' });
    expect((await undo(db, id)).left).toEqual([]);
    expect(await library(db)).toEqual(before);
  });

  test('but leaves what the reader went on with', async () => {
    const db = emptyStore().connect();
    const { id } = await bringIn(
      db,
      fileWith({
        format: 'w3c',
        hasHistory: false,
        articles: [sampleArticle()],
        claims: [numbered(1)],
        codebook: null,
      }),
    );
    await ctrlZ(db);
    await label(db, idOf(1), { note: 'mine by now' });
    expect((await undo(db, id)).left).toContainEqual({ table: 'claims', key: idOf(1) });
    expect((await db.claims.get(idOf(1)))?.note).toBe('mine by now');
  });

  test('says of what was changed that it is as it was before', async () => {
    const db = emptyStore().connect();
    const own = await edit(db, { status: 'denied' });
    const patches = [
      { id: own.id, fields: { status: 'refuted' as const }, modified: LATER.toISOString(), place: 'line 2' },
    ];
    const { id } = await bringIn(db, fileWith({ format: 'csv', hasHistory: false, patches, codebook: null }));
    await ctrlZ(db);
    expect(await undo(db, id)).toEqual({ removed: 0, restored: 1, left: [] });
    expect((await db.claims.get(own.id))?.status).toBe('denied');
  });
});
