import { describe, expect, test } from 'vitest';
import { uuidV7 } from '../../../../lib/claim/id.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { type ArticlesCursor, articlesPage } from '../../../../lib/storage/tables/articles.ts';
import { claimsOfArticle } from '../../../../lib/storage/tables/claims.ts';
import { eachArticle, eachChange, eachClaim, recordsOfArticle } from '../../../../lib/storage/tables/export-source.ts';
import { historyOf } from '../../../../lib/storage/tables/history.ts';
import type { Unreadable } from '../../../../lib/storage/tables/rows.ts';
import { ARTICLE_URL, NO_RECORDS, NOON, numberedDraft, sampleArticle, sampleClaim } from '../../schema/samples.ts';
import { contents, edit, emptyStore } from '../store.ts';

const ignore = () => undefined;

/** `count` claims in each of several articles, the last article seen last. */
async function filled(articles: number, count: number): Promise<SaysWhoDatabase> {
  const db = emptyStore().connect();
  for (let a = 0; a < articles; a++) {
    for (let c = 0; c < count; c++) {
      await edit(
        db,
        { note: `${a}.${c}` },
        {
          articleUrl: `https://news.example/${a}`,
          draft: numberedDraft(c),
          at: new Date(NOON.getTime() + 1000 * a + c),
        },
      );
    }
  }
  return db;
}

/** Puts a row that no validator would let through. */
async function damage(db: SaysWhoDatabase, table: 'articles' | 'claims' | 'changes', id: string, field: string) {
  await db.table(table).update(id, { [field]: 7 });
}

describe('the claims of an article', () => {
  test('are those of its address, oldest first; an article without labels has none', async () => {
    const db = await filled(2, 3);
    const { claims } = await claimsOfArticle(db, 'https://news.example/1');
    expect(claims.map((claim) => claim.note)).toEqual(['1.0', '1.1', '1.2']);
    expect(await claimsOfArticle(db, 'https://news.example/none')).toEqual({ claims: [], unreadable: [] });
  });

  test('a damaged row is told apart and hides none of the others', async () => {
    const db = await filled(1, 3);
    const [, second] = await db.claims.toArray();
    await damage(db, 'claims', second?.id ?? '', 'status');
    const { claims, unreadable } = await claimsOfArticle(db, 'https://news.example/0');
    expect(claims.map((claim) => claim.note)).toEqual(['0.0', '0.2']);
    expect(unreadable).toEqual([{ id: second?.id, problem: expect.stringMatching(/^status: /) }]);
  });

  test('are there even when the article’s own row is damaged', async () => {
    const db = await filled(1, 2);
    const [article] = await db.articles.toArray();
    await damage(db, 'articles', article?.id ?? '', 'title');
    expect((await claimsOfArticle(db, 'https://news.example/0')).claims).toHaveLength(2);
  });
});

describe('lists in windows', () => {
  test('articles come last seen first, each once, with the number of their claims', async () => {
    const db = await filled(5, 2);
    const seen: string[] = [];
    let before: ArticlesCursor | undefined;
    for (;;) {
      const page = await articlesPage(db, { limit: 2, ...(before && { before }) });
      seen.push(...page.articles.map(({ article, claims }) => `${article.url} ${claims}`));
      if (!page.next) break;
      before = page.next;
    }
    expect(seen).toEqual([4, 3, 2, 1, 0].map((number) => `https://news.example/${number} 2`));
  });

  test('articles seen in the same millisecond are neither repeated nor left out', async () => {
    const db = emptyStore().connect();
    const ids = Array.from({ length: 7 }, () => uuidV7(NOON.getTime()));
    await db.articles.bulkAdd(ids.map((id) => sampleArticle({ id, url: `https://news.example/${id}` })));
    const seen: string[] = [];
    let before: ArticlesCursor | null = null;
    do {
      const page: Awaited<ReturnType<typeof articlesPage>> = await articlesPage(db, {
        limit: 3,
        ...(before && { before }),
      });
      seen.push(...page.articles.map(({ article }) => article.id));
      before = page.next;
    } while (before);
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });
});

describe('reading for an export', () => {
  test('gives every record once, over more windows than one', async () => {
    const db = emptyStore().connect();
    const article = sampleArticle();
    await db.articles.add(article);
    const ids = Array.from({ length: 1_203 }, (_, index) => uuidV7(NOON.getTime() + index));
    await db.claims.bulkAdd(ids.map((id) => sampleClaim({ id, articleId: article.id })));
    const claims = await Array.fromAsync(eachClaim(db, ignore));
    expect(claims.map((claim) => claim.id)).toEqual(ids);
  });

  test('gives articles, claims and changes as they are stored', async () => {
    const db = await filled(2, 2);
    const stored = await contents(db);
    expect(await Array.fromAsync(eachArticle(db, ignore))).toEqual(stored.articles);
    expect(await Array.fromAsync(eachClaim(db, ignore))).toEqual(stored.claims);
    expect(await Array.fromAsync(eachChange(db, ignore))).toEqual(stored.changes);
  });

  test('tells of each row it could not give', async () => {
    const db = await filled(2, 2);
    const { articles, claims, changes } = await contents(db);
    await damage(db, 'articles', articles[0]?.id ?? '', 'url');
    await damage(db, 'claims', claims[3]?.id ?? '', 'note');
    await damage(db, 'changes', changes[0]?.id ?? '', 'by');
    const told: [string, Unreadable['id'], string][] = [];
    const tell = (table: string, row: Unreadable) => told.push([table, row.id, row.problem.split(':')[0] ?? '']);

    expect(await Array.fromAsync(eachArticle(db, tell))).toHaveLength(1);
    expect(await Array.fromAsync(eachChange(db, tell))).toHaveLength(changes.length - 1);
    expect(await Array.fromAsync(eachClaim(db, tell))).toHaveLength(claims.length - 1);
    expect(told).toEqual([
      ['articles', articles[0]?.id, 'url'],
      ['changes', changes[0]?.id, 'by'],
      ['claims', claims[3]?.id, 'note'],
    ]);
  });

  test('labels given meanwhile never leave a record that names a missing one', async () => {
    const db = await filled(1, 1);
    const changes = eachChange(db, ignore);
    const seen = [await changes.next()];
    await edit(db, { note: 'meanwhile' }, { articleUrl: ARTICLE_URL });
    for await (const change of changes) seen.push({ done: false, value: change });
    const claims = await Array.fromAsync(eachClaim(db, ignore));
    const articles = await Array.fromAsync(eachArticle(db, ignore));
    const claimIds = new Set(claims.map((claim) => claim.id));
    const articleIds = new Set(articles.map((article) => article.id));
    expect(
      seen.every((change) => change.done || ('claimId' in change.value && claimIds.has(change.value.claimId))),
    ).toBe(true);
    expect(claims.every((claim) => articleIds.has(claim.articleId))).toBe(true);
    expect(claims).toHaveLength(2);
  });

  test('of one article tells of its damaged rows and gives the others', async () => {
    const db = await filled(1, 3);
    const { articles, claims, changes } = await contents(db);
    await damage(db, 'articles', articles[0]?.id ?? '', 'title');
    await damage(db, 'claims', claims[0]?.id ?? '', 'note');
    await damage(
      db,
      'changes',
      changes.find((change) => 'claimId' in change && change.claimId === claims[1]?.id)?.id ?? '',
      'by',
    );
    const told: string[] = [];
    const records = await recordsOfArticle(db, 'https://news.example/0', (table) => told.push(table));
    expect(told).toEqual(['articles', 'claims', 'changes']);
    expect(records.articles).toEqual([]);
    expect(records.claims.map((claim) => claim.note)).toEqual(['0.1', '0.2']);
    // The history of the damaged claim is what is left of it.
    expect(records.changes).toHaveLength(5);
  });

  test('of one article gives what is its own', async () => {
    const db = await filled(3, 2);
    const records = await recordsOfArticle(db, 'https://news.example/1', ignore);
    expect(records.articles.map((article) => article.url)).toEqual(['https://news.example/1']);
    expect(records.claims.map((claim) => claim.note)).toEqual(['1.0', '1.1']);
    const histories = await Promise.all(records.claims.map((claim) => historyOf(db, claim.id)));
    expect(records.changes).toEqual(histories.flatMap((history) => history.changes));
    expect(await recordsOfArticle(db, ARTICLE_URL, ignore)).toEqual(NO_RECORDS);
  });
});
