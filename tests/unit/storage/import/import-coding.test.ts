import { describe, expect, test } from 'vitest';
import { codersOf, importCoding } from '../../../../lib/storage/import/import-coding.ts';
import { undoImport } from '../../../../lib/storage/import/undo-import.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { NoSuchProjectError } from '../../../../lib/storage/projects.ts';
import { NOON, sampleArticle, sampleClaim, selector } from '../../schema/samples.ts';
import { emptyStore } from '../store.ts';
import { bringIn, fileWith, LATER, library } from './stores.ts';

const PROJECT = '019caaaa-0000-7000-8000-0000000000a1';
const THEIR_ARTICLE = '019caaaa-0000-7000-8000-0000000000a2';
const claim = (number: number, changed = {}) =>
  sampleClaim({
    id: `019caaaa-0000-7000-8000-00000000030${number}`,
    articleId: THEIR_ARTICLE,
    selectors: { ...sampleClaim().selectors, cue: [selector('said', number * 10)] },
    coder: 'Ana',
    ...changed,
  });
const elsewhere = sampleArticle({ id: '019caaaa-0000-7000-8000-0000000000a3', url: 'https://private.example/diary' });
const file = fileWith({
  articles: [sampleArticle({ id: THEIR_ARTICLE }), elsewhere],
  claims: [claim(1), claim(2, { status: 'refuted' }), claim(3, { articleId: elsewhere.id, coder: 'Ben' })],
});

/** A store with one labelled article in a project. */
async function store(): Promise<SaysWhoDatabase> {
  const db = emptyStore().connect();
  const project = { id: PROJECT, name: 'Harbour', articleIds: [sampleArticle().id], codebook: null, rulings: [] };
  const projects = [{ ...project, created: NOON.toISOString(), modified: NOON.toISOString() }];
  await bringIn(db, fileWith({ articles: [sampleArticle()], claims: [sampleClaim()], projects }));
  return db;
}

const coding = (db: SaysWhoDatabase, of = file, at = LATER) =>
  importCoding(db, of, { projectId: PROJECT, coder: 'Ana', fileName: 'ana.json', at });

describe('another coder’s file', () => {
  test('is held apart, by the project’s articles as they are called here', async () => {
    const db = await store();
    const before = await library(db);
    const made = await coding(db);
    expect(made.coding).toMatchObject({ coder: 'Ana', projectId: PROJECT, claims: 2, fileName: 'ana.json' });
    expect(made.leftOut).toBe(1);
    const rows = await db.codedClaims
      .where('[codingId+articleId]')
      .equals([made.coding.id, sampleArticle().id])
      .toArray();
    expect(rows.map((row) => row.claim.status)).toEqual(['denied', 'refuted']);
    expect(rows.every((row) => row.claim.articleId === sampleArticle().id)).toBe(true);
    const { codings: _, codedClaims: __, ...own } = await library(db);
    expect(own).toEqual({ ...before, codings: undefined, codedClaims: undefined });
  });

  test('takes the place of what came before of the same coder, and undo brings that back', async () => {
    const db = await store();
    const first = await coding(db);
    const before = await library(db);
    const second = await coding(
      db,
      { ...file, claims: [claim(1, { status: 'confirmed' })] },
      new Date(LATER.getTime() + 1),
    );
    expect((await db.codings.toArray()).map(({ id }) => id)).toEqual([second.coding.id]);
    expect(await db.codedClaims.count()).toBe(1);
    await undoImport(db, second.record.id, { at: new Date(LATER.getTime() + 2) });
    expect(await library(db)).toEqual(before);
    await undoImport(db, first.record.id, { at: new Date(LATER.getTime() + 3) });
    expect([await db.codings.count(), await db.codedClaims.count()]).toEqual([0, 0]);
  });

  test('leaves the work of other coders alone', async () => {
    const db = await store();
    await coding(db);
    await importCoding(db, file, {
      projectId: PROJECT,
      coder: 'Ben',
      fileName: 'ben.json',
      at: new Date(LATER.getTime() + 1),
    });
    expect((await db.codings.toArray()).map(({ coder }) => coder).toSorted()).toEqual(['Ana', 'Ben']);
    expect(await db.codedClaims.count()).toBe(4);
  });

  test('tells how far its coder got with each article of the project, as their file has it', async () => {
    const db = await store();
    const textId = 'c'.repeat(64);
    const completeSince = NOON.toISOString();
    const theirs = [sampleArticle({ id: THEIR_ARTICLE, textId, completeSince }), { ...elsewhere, completeSince }];
    const { coding: whole } = await coding(db, { ...file, articles: theirs });
    // The text itself is not in the file; that it was another, or the same, is told by its hash.
    expect(whole.articles).toEqual([{ articleId: sampleArticle().id, completeSince, textId }]);
    const { coding: partly } = await coding(db, file, new Date(LATER.getTime() + 1));
    expect(partly.articles).toEqual([{ articleId: sampleArticle().id, completeSince: null, textId: null }]);
  });

  test('an article without a claim counts: its coder may have seen none in it', async () => {
    const db = await store();
    const completeSince = NOON.toISOString();
    const { coding: made } = await coding(db, fileWith({ articles: [sampleArticle({ completeSince })] }));
    expect(made).toMatchObject({ claims: 0, articles: [{ completeSince }] });
  });

  test('needs its project', async () => {
    const db = emptyStore().connect();
    await expect(coding(db)).rejects.toThrow(NoSuchProjectError);
    expect(await db.imports.count()).toBe(0);
  });

  test('names its coders, whoever coded most first', () => {
    expect(codersOf(file)).toEqual(['Ana', 'Ben']);
  });
});
