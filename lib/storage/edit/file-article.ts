import type { ArticleMetadata } from '../../claim/article.ts';
import { uuidV7 } from '../../claim/id.ts';
import { isSame } from '../../merge/fields.ts';
import { type ArticleRecord, articleRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { readableArticle } from '../tables/readable-article.ts';
import { countOne } from './counters.ts';

/** An article as a page shows it now. */
export interface Sighting {
  readonly articleUrl: string;
  readonly metadata: ArticleMetadata;
  readonly at: Date;
}

/** Milliseconds for which an article counts as seen just now: whoever labels one claim after another does not come back to it each time. */
const SEEN_AGAIN = 60_000;

/** The article under which a page's claims are filed, added or brought up to date. Inside the caller's transaction. */
export async function fileArticle(db: SaysWhoDatabase, sighting: Sighting): Promise<ArticleRecord> {
  const stored = await db.articles.get({ url: sighting.articleUrl });
  if (stored) return bringUpToDate(db, stored, sighting);
  const article = firstSighting(uuidV7(sighting.at.getTime()), sighting);
  await db.articles.add(article);
  await countOne(db, 'articles');
  return article;
}

/**
 * Brings the article of a stored claim up to date, unless the claim is filed under another address than the page has
 * now. Inside the caller's transaction.
 */
export async function seeArticle(db: SaysWhoDatabase, articleId: string, sighting: Sighting): Promise<void> {
  const stored = await db.articles.get(articleId);
  if (stored?.url === sighting.articleUrl) await bringUpToDate(db, stored, sighting);
}

/**
 * What the page says now, except where it says nothing; times only move forward. A damaged row is written anew from what of it can be
 * read and from the page, under its id: nothing of it is lost that was not, and the reader can go on labelling.
 */
async function bringUpToDate(db: SaysWhoDatabase, row: ArticleRecord, sighting: Sighting): Promise<ArticleRecord> {
  const stored = readableArticle(row);
  const now = firstSighting(row.id, sighting);
  const article = stored ? merged(stored, now) : now;
  if (!isSame(article, row)) await db.articles.put(article);
  return article;
}

function merged(stored: ArticleRecord, now: ArticleRecord): ArticleRecord {
  return {
    ...stored,
    title: now.title || stored.title,
    publisher: now.publisher || stored.publisher,
    authors: now.authors.length > 0 ? now.authors : stored.authors,
    language: now.language || stored.language,
    published: now.published || stored.published,
    lastSeen: Date.parse(now.lastSeen) - Date.parse(stored.lastSeen) >= SEEN_AGAIN ? now.lastSeen : stored.lastSeen,
  };
}

function firstSighting(id: string, { articleUrl: url, metadata, at }: Sighting): ArticleRecord {
  const { canonical: _, ...facts } = metadata;
  const now = at.toISOString();
  return articleRecordSchema.parse({
    id,
    url,
    ...facts,
    firstSeen: now,
    lastSeen: now,
    textId: null,
    completeSince: null,
  });
}
