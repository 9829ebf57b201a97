import { describe, expect, test } from 'vitest';
import { deleteText, restoreText, saveText } from '../../../../lib/storage/edit/save-text.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { isTextSaved, textIdOf, textOf } from '../../../../lib/storage/tables/texts.ts';
import { ARTICLE_URL, NOON, sampleMetadata } from '../../schema/samples.ts';
import { edit, emptyStore } from '../store.ts';

const LATER = new Date(NOON.getTime() + 60_000);
const TEXT = 'The port authority of Vellmar said the harbour was open.\nՆավահանգիստը բաց է։ ⚓';
const sighting = { articleUrl: ARTICLE_URL, metadata: sampleMetadata(), at: LATER };
const articleOf = async (db: SaysWhoDatabase) => (await db.articles.toArray())[0];

test('an id is the SHA-256 of the text in UTF-8', async () => {
  // FIPS 180-4's own example for the message "abc".
  expect(await textIdOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a text is saved with its article, which counts as complete from then on', async () => {
  const db = emptyStore().connect();
  await edit(db, { status: 'denied' });
  expect(await isTextSaved(db, ARTICLE_URL, TEXT)).toBe(false);
  const article = await saveText(db, sighting, TEXT);
  expect(article).toMatchObject({ textId: await textIdOf(TEXT), completeSince: LATER.toISOString() });
  expect(await textOf(db, article)).toEqual({ id: article.textId, text: TEXT, savedAt: LATER.toISOString() });
  expect(await isTextSaved(db, ARTICLE_URL, TEXT)).toBe(true);
  expect(await isTextSaved(db, ARTICLE_URL, `${TEXT} More.`)).toBe(false);
});

test('a text that came with a file is none that its reader has saved the article with', async () => {
  const db = emptyStore().connect();
  await edit(db, { status: 'denied' });
  const { id } = await saveText(db, sighting, TEXT);
  await db.articles.update(id, { completeSince: null });
  expect(await isTextSaved(db, ARTICLE_URL, TEXT)).toBe(false);
  expect((await saveText(db, sighting, TEXT)).completeSince).toBe(LATER.toISOString());
  expect(await isTextSaved(db, ARTICLE_URL, TEXT)).toBe(true);
});

test('an article without a single claim can be complete too', async () => {
  const db = emptyStore().connect();
  await saveText(db, sighting, TEXT);
  expect(await articleOf(db)).toMatchObject({ url: ARTICLE_URL, completeSince: LATER.toISOString() });
  expect((await db.counters.get('articles'))?.value).toBe(1);
});

test('a newer text takes the place of the one before, and the article is complete since the first', async () => {
  const db = emptyStore().connect();
  await saveText(db, { ...sighting, at: NOON }, TEXT);
  await saveText(db, sighting, `${TEXT} More.`);
  expect(await db.texts.toCollection().primaryKeys()).toEqual([await textIdOf(`${TEXT} More.`)]);
  expect((await articleOf(db))?.completeSince).toBe(NOON.toISOString());
});

test('a text of two articles stays until neither has it', async () => {
  const db = emptyStore().connect();
  const one = await saveText(db, sighting, TEXT);
  const two = await saveText(db, { ...sighting, articleUrl: 'https://other.example/copy' }, TEXT);
  await deleteText(db, one.id);
  expect(await textOf(db, two)).not.toBeNull();
  await deleteText(db, two.id);
  expect(await db.texts.count()).toBe(0);
});

test('a text that was deleted can be put back, and its claims never went', async () => {
  const db = emptyStore().connect();
  const claim = await edit(db, { note: 'See the log.' });
  const article = await saveText(db, sighting, TEXT);
  const deleted = await deleteText(db, article.id);
  expect(await articleOf(db)).toEqual({ ...article, textId: null });
  expect(await deleteText(db, article.id)).toBeNull();
  if (!deleted) throw new Error('nothing was deleted');
  await restoreText(db, article.id, deleted);
  expect(await articleOf(db)).toEqual(article);
  expect(await db.claims.toArray()).toEqual([claim]);
});

test('what was put back does not take the place of a text saved meanwhile', async () => {
  const db = emptyStore().connect();
  const article = await saveText(db, sighting, TEXT);
  const deleted = await deleteText(db, article.id);
  const newer = await saveText(db, sighting, `${TEXT} More.`);
  if (deleted) await restoreText(db, article.id, deleted);
  expect(await articleOf(db)).toEqual(newer);
});

test('labelling goes on with the text where it is', async () => {
  const db = emptyStore().connect();
  const { textId } = await saveText(db, { ...sighting, at: NOON }, TEXT);
  await edit(db, { status: 'denied' }, { at: LATER });
  expect((await articleOf(db))?.textId).toBe(textId);
});

test.each([
  ['deleting', (db: SaysWhoDatabase) => deleteText(db, 'nowhere')],
  ['putting back', (db: SaysWhoDatabase) => restoreText(db, 'nowhere', { id: '', text: '', savedAt: '' })],
])('%s a text of no article is refused by name', async (_act, act) => {
  await expect(act(emptyStore().connect())).rejects.toMatchObject({ name: 'NoSuchArticleError' });
});

describe('a text whose row is damaged', () => {
  const damage = (db: SaysWhoDatabase, id: string | null) => db.texts.put({ id, text: 7 } as never);

  test('is written anew when its article is saved again', async () => {
    const db = emptyStore().connect();
    const article = await saveText(db, { ...sighting, at: NOON }, TEXT);
    await damage(db, article.textId);
    await saveText(db, sighting, TEXT);
    expect((await textOf(db, article))?.text).toBe(TEXT);
  });

  test('can be deleted, for good', async () => {
    const db = emptyStore().connect();
    const article = await saveText(db, sighting, TEXT);
    await damage(db, article.textId);
    expect(await deleteText(db, article.id)).toBeNull();
    expect(await db.texts.count()).toBe(0);
    expect((await articleOf(db))?.textId).toBeNull();
  });
});
