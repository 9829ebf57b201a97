/**
 * Reads the store for an export: in windows, since a store of 100,000 claims must not become one array, and each window in
 * a transaction of its own, so that labelling goes on meanwhile.
 */

import type { Table } from 'dexie';
import { byId } from '../../claim/id.ts';
import type { FiledArticle } from '../../schema/filed-article.ts';
import type { ProjectRecord } from '../../schema/project-records.ts';
import type { ArticleRecord, ChangeRecord, ClaimRecord, SourceRecord, TextRecord } from '../../schema/records.ts';
import type { z } from '../../schema/zod.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { articleIdOf } from './articles.ts';
import { claimsOfArticle } from './claims.ts';
import { readableArticle } from './readable-article.ts';
import { ROWS, sortRows, type Unreadable } from './rows.ts';

/** Rows in one read: a window of claims is about a megabyte. */
const WINDOW = 500;
/** Articles in one read, with all of their claims. */
const ARTICLES = 50;

/** Told of each row that could not be read, so that an export can say what it lacks. */
export type OnUnreadable = (table: keyof typeof ROWS, row: Unreadable) => void;

/** All articles by id, that is by when they were first labelled. */
export function eachArticle(db: SaysWhoDatabase, onUnreadable: OnUnreadable): AsyncGenerator<ArticleRecord> {
  return eachRecord(ROWS.articles, db.articles, onUnreadable);
}

/** All claims by id, that is by when they were created. */
export function eachClaim(db: SaysWhoDatabase, onUnreadable: OnUnreadable): AsyncGenerator<ClaimRecord> {
  return eachRecord(ROWS.claims, db.claims, onUnreadable);
}

/** All changes by id; those of one claim come in the order they were made. */
export function eachChange(db: SaysWhoDatabase, onUnreadable: OnUnreadable): AsyncGenerator<ChangeRecord> {
  return eachRecord(ROWS.changes, db.changes, onUnreadable);
}

/** All sources by id. */
export function eachSource(db: SaysWhoDatabase, onUnreadable: OnUnreadable): AsyncGenerator<SourceRecord> {
  return eachRecord(ROWS.sources, db.sources, onUnreadable);
}

/** All texts that were saved, by id. */
export function eachText(db: SaysWhoDatabase, onUnreadable: OnUnreadable): AsyncGenerator<TextRecord> {
  return eachRecord(ROWS.texts, db.texts, onUnreadable);
}

/** All projects by id, without what other coders made of them. */
export function eachProject(db: SaysWhoDatabase, onUnreadable: OnUnreadable): AsyncGenerator<ProjectRecord> {
  return eachRecord(ROWS.projects, db.projects, onUnreadable);
}

/** The texts of some articles. */
export async function textsOf(
  db: SaysWhoDatabase,
  articles: readonly ArticleRecord[],
  onUnreadable: OnUnreadable,
): Promise<TextRecord[]> {
  const ids = new Set(articles.flatMap(({ textId }) => (textId === null ? [] : [textId])));
  const rows = (await db.texts.bulkGet([...ids])).filter((row) => row !== undefined);
  const { records, unreadable } = sortRows(ROWS.texts, rows);
  for (const row of unreadable) onUnreadable('texts', row);
  return records;
}

/** All articles with their claims and, where it was saved, their text. A claim that no article can be found for is reported, not given. */
export async function* eachFiledArticle(db: SaysWhoDatabase, onUnreadable: OnUnreadable): AsyncGenerator<FiledArticle> {
  let after = '';
  for (;;) {
    const rows = await db.articles.where(':id').above(after).limit(ARTICLES).toArray();
    const { unreadable } = sortRows(ROWS.articles, rows);
    for (const row of unreadable) onUnreadable('articles', row);
    const articles = rows.flatMap((row) => readableArticle(row) ?? []);
    yield* filedArticles(db, articles, onUnreadable);
    const shown = new Set(articles.map(({ id }) => id));
    for (const { id } of unreadable) if (!shown.has(id)) await reportClaimsOf(db, id, onUnreadable);
    if (rows.length < ARTICLES) return;
    after = lastKey(rows, after);
  }
}

/** These articles with all of their claims, and their texts. */
export async function* filedArticles(
  db: SaysWhoDatabase,
  articles: readonly ArticleRecord[],
  onUnreadable: OnUnreadable,
): AsyncGenerator<FiledArticle> {
  // One read for each: Dexie walks `anyOf` claim by claim.
  const ofEach = articles.map(({ id }) => db.claims.where('articleId').equals(id).toArray());
  const rows = (await Promise.all(ofEach)).flat();
  const { records, unreadable } = sortRows(ROWS.claims, rows);
  for (const row of unreadable) onUnreadable('claims', row);
  const claims = Map.groupBy(records, ({ articleId }) => articleId);
  for (const article of articles) {
    const text = await textFor(db, article, onUnreadable);
    yield { article, claims: (claims.get(article.id) ?? []).toSorted(byId), text };
  }
}

/** The text of an article; `null` where none was saved, or it cannot be read, which is reported. */
export async function textFor(
  db: SaysWhoDatabase,
  { textId }: Pick<ArticleRecord, 'textId'>,
  onUnreadable: OnUnreadable,
): Promise<string | null> {
  if (textId === null) return null;
  const row = await db.texts.get(textId);
  const { records, unreadable } = sortRows(ROWS.texts, row === undefined ? [] : [row]);
  for (const one of unreadable) onUnreadable('texts', one);
  return records[0]?.text ?? null;
}

async function reportClaimsOf(db: SaysWhoDatabase, articleId: string, onUnreadable: OnUnreadable): Promise<void> {
  const ids = await db.claims.where('articleId').equals(articleId).primaryKeys();
  for (const id of ids) onUnreadable('claims', { id, problem: 'articleId: no readable article' });
}

/** Everything stored of one article; empty lists for an article without labels. */
export async function recordsOfArticle(
  db: SaysWhoDatabase,
  articleUrl: string,
  onUnreadable: OnUnreadable,
): Promise<{ articles: ArticleRecord[]; claims: ClaimRecord[]; changes: ChangeRecord[]; sources: SourceRecord[] }> {
  return db.transaction('r', db.articles, db.claims, db.changes, db.sources, async () => {
    const rows = await db.articles.where('url').equals(articleUrl).toArray();
    const { records: articles, unreadable: damaged } = sortRows(ROWS.articles, rows);
    for (const row of damaged) onUnreadable('articles', row);
    const { claims, unreadable } = await claimsOfArticle(db, articleUrl);
    for (const row of unreadable) onUnreadable('claims', row);
    const articleId = (await articleIdOf(db, articleUrl)) ?? '';
    const history = db.changes.where('[articleId+id]').between([articleId, ''], [articleId, '\uffff']);
    const { records: changes, unreadable: lost } = sortRows(ROWS.changes, await history.toArray());
    for (const row of lost) onUnreadable('changes', row);
    return { articles, claims, changes, sources: await sourcesOfClaims(db, claims, onUnreadable) };
  });
}

/** The sources of some claims, and those that they were put together with. */
export async function sourcesOfClaims(
  db: SaysWhoDatabase,
  claims: readonly ClaimRecord[],
  onUnreadable: OnUnreadable,
): Promise<SourceRecord[]> {
  const read = async (ids: ReadonlySet<string>) => {
    const rows = (await db.sources.bulkGet([...ids])).filter((row) => row !== undefined);
    const { records, unreadable } = sortRows(ROWS.sources, rows);
    for (const row of unreadable) onUnreadable('sources', row);
    return records;
  };
  const keys = new Set(claims.map(({ sourceKey }) => sourceKey));
  const own = await read(keys);
  const heads = new Set(own.flatMap(({ into }) => (into === null || keys.has(into) ? [] : [into])));
  return heads.size === 0 ? own : [...own, ...(await read(heads))];
}

async function* eachRecord<T extends z.ZodMiniType>(
  schema: T,
  table: Table<unknown, string>,
  onUnreadable: OnUnreadable,
): AsyncGenerator<z.output<T>> {
  for await (const records of windows(schema, table, onUnreadable)) yield* records;
}

async function* windows<T extends z.ZodMiniType>(
  schema: T,
  table: Table<unknown, string>,
  onUnreadable: OnUnreadable,
): AsyncGenerator<z.output<T>[]> {
  let after = '';
  for (;;) {
    const rows = await table.where(':id').above(after).limit(WINDOW).toArray();
    const { records, unreadable } = sortRows(schema, rows);
    for (const row of unreadable) onUnreadable(table.name as keyof typeof ROWS, row);
    yield records;
    if (rows.length < WINDOW) return;
    after = lastKey(rows, after);
  }
}

/** The primary key of the last row, which IndexedDB guarantees to be there whatever else is damaged. */
function lastKey(rows: readonly unknown[], otherwise: string): string {
  const last = rows.at(-1);
  return typeof last === 'object' && last !== null && 'id' in last ? String(last.id) : otherwise;
}
