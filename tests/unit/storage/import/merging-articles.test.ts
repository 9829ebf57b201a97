import { describe, expect, test } from 'vitest';
import { countsOf, twinKey } from '../../../../lib/merge/plan.ts';
import { previewImport } from '../../../../lib/storage/import/apply-import.ts';
import { textIdOf } from '../../../../lib/storage/tables/texts.ts';
import { ARTICLE_URL, NOON, sampleArticle, sampleClaim, selector } from '../../schema/samples.ts';
import { emptyStore } from '../store.ts';
import { bringIn, fileWith, LATER } from './stores.ts';
import { change, minute } from './three-stores.ts';

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
