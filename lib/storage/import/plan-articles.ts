import { isSame } from '../../merge/fields.ts';
import type { IdMap } from '../../merge/ids.ts';
import { isUnlabelled } from '../../merge/merge-claim.ts';
import { mergeArticle } from '../../merge/merge-others.ts';
import type { Added, Changed, ImportPlan } from '../../merge/plan.ts';
import type { ImportedFile, Refusal } from '../../schema/imported-file.ts';
import { type ArticleRecord, articleRecordSchema, type ClaimRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { windowsOf } from './watch.ts';

/** Which of the file's articles are where. */
export interface KnownArticles {
  /** Ids as the file has them, of articles that are in the file or here. */
  readonly all: ReadonlySet<string>;
  /** Ids as they are here, of those that are filed here. */
  readonly stored: ReadonlySet<string>;
  /** Ids as the file has them, of those that cannot be imported. */
  readonly refused: ReadonlySet<string>;
  /** Texts that the articles will have. */
  readonly texts: ReadonlySet<string>;
}

/**
 * Holds the articles of a file against those that are filed here: by their address first, since another machine has filed the same
 * article under an id of its own, then by their id.
 * @param ids told which ids stand for others here
 */
export async function planArticles(
  db: SaysWhoDatabase,
  file: Pick<ImportedFile, 'articles' | 'claims' | 'patches' | 'texts' | 'hasHistory'>,
  ids: IdMap,
  refused: Refusal[],
): Promise<{ articles: ImportPlan['articles']; known: KnownArticles }> {
  const plan = new ArticlesPlan(ids, refused, { texts: await textsAtHand(db, file), unseen: unseenOf(file) });
  for (const window of windowsOf(file.articles)) {
    const rows = await storedOf(db, window);
    for (const article of window) plan.take(article, rows.byUrl.get(article.url) ?? rows.byId.get(article.id));
  }
  // A file may lack an article whose row was damaged when it was written: its claims belong to the one that is here.
  const { known } = plan;
  const lacking = new Set(file.claims.map(({ articleId }) => articleId).filter((id) => !known.all.has(id)));
  for (const window of windowsOf([...lacking])) {
    for (const row of await db.articles.bulkGet([...window])) {
      if (row === undefined) continue;
      known.all.add(row.id);
      known.stored.add(row.id);
    }
  }
  return { articles: { added: plan.added, changed: plan.changed }, known };
}

class ArticlesPlan {
  readonly added: Added<ArticleRecord>[] = [];
  readonly changed: Changed<ArticleRecord>[] = [];
  readonly known = {
    all: new Set<string>(),
    stored: new Set<string>(),
    refused: new Set<string>(),
    texts: new Set<string>(),
  };
  readonly #ids: IdMap;
  readonly #refused: Refusal[];
  readonly #texts: ReadonlySet<string>;
  readonly #unseen: ReadonlySet<string>;
  /** Ids here of the file's articles by their address. */
  readonly #taken = new Map<string, string>();

  constructor(ids: IdMap, refused: Refusal[], { texts, unseen }: { texts: Set<string>; unseen: Set<string> }) {
    this.#ids = ids;
    this.#refused = refused;
    this.#texts = texts;
    this.#unseen = unseen;
  }

  /** @param row what the store has of it, by its address or its id */
  take(read: ArticleRecord, row: ArticleRecord | undefined): void {
    const isTwice = this.known.all.has(read.id);
    const same = this.#taken.get(read.url);
    this.known.all.add(read.id);
    const stored = articleRecordSchema.safeParse(row);
    if (isTwice) this.#refuse(read.id, 'id: the article is there twice');
    else if (same !== undefined) this.#ids.articles.set(read.id, same);
    else if (stored.success && stored.data.url !== read.url) {
      this.known.refused.add(read.id);
      this.#refuse(read.id, `url: in your library this is the article ${stored.data.url}`);
    } else {
      // A text that is neither in the file nor here is none.
      const article = read.textId === null || this.#texts.has(read.textId) ? read : { ...read, textId: null };
      this.#taken.set(read.url, row?.id ?? read.id);
      this.#file(article, row, stored.success ? stored.data : null);
    }
  }

  #file(article: ArticleRecord, row: ArticleRecord | undefined, stored: ArticleRecord | null): void {
    const isSeen = !this.#unseen.has(article.id);
    const after = stored ? mergeArticle(stored, article, isSeen) : { ...article, id: row?.id ?? article.id };
    if (after.textId !== null) this.known.texts.add(after.textId);
    if (row !== undefined) {
      this.#ids.articles.set(article.id, row.id);
      this.known.stored.add(row.id);
    }
    if (stored === null) this.added.push({ record: after, ...(row === undefined ? {} : { damaged: row }) });
    else if (!isSame(after, stored)) this.changed.push({ before: stored, after });
  }

  #refuse(place: string, problem: string): void {
    this.#refused.push({ place, problem });
  }
}

/**
 * Articles of which a file without history tells no visit: all that it has of them is what a detector found in some text, or what was
 * annotated nobody knows when. Ids as the file has them.
 */
function unseenOf({
  claims,
  patches,
  hasHistory,
}: Pick<ImportedFile, 'claims' | 'patches' | 'hasHistory'>): Set<string> {
  if (hasHistory) return new Set();
  const timeless = new Set(patches.flatMap(({ id, modified }) => (modified === null ? [id] : [])));
  const tellsNothing = (claim: ClaimRecord) => isUnlabelled(claim) || timeless.has(claim.id);
  const unseen = new Set<string>();
  for (const claim of claims) if (tellsNothing(claim)) unseen.add(claim.articleId);
  for (const claim of claims) if (!tellsNothing(claim)) unseen.delete(claim.articleId);
  return unseen;
}

/** Ids of texts that the file brings, or that are here, of those that its articles have. */
async function textsAtHand(
  db: SaysWhoDatabase,
  { articles, texts }: Pick<ImportedFile, 'articles' | 'texts'>,
): Promise<Set<string>> {
  const ids = new Set(texts.map(({ id }) => id));
  const others = new Set(articles.flatMap(({ textId }) => (textId === null || ids.has(textId) ? [] : [textId])));
  for (const window of windowsOf([...others])) {
    for (const id of await db.texts.where(':id').anyOf(window).primaryKeys()) ids.add(id);
  }
  return ids;
}

async function storedOf(db: SaysWhoDatabase, articles: readonly ArticleRecord[]) {
  const byUrl = await db.articles
    .where('url')
    .anyOf(articles.map(({ url }) => url))
    .toArray();
  const byId = await db.articles.bulkGet(articles.map(({ id }) => id));
  return {
    byUrl: new Map(byUrl.map((row) => [row.url, row])),
    byId: new Map(byId.flatMap((row) => (row === undefined ? [] : [[row.id, row]]))),
  };
}
