import type { StoredArticle, StoredCoding } from '../../agreement/coded-article.ts';
import {
  type CodedArticleState,
  type CodingRecord,
  codedClaimRecordSchema,
  type ProjectRecord,
} from '../../schema/project-records.ts';
import type { ArticleRecord, ClaimRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { readableArticle } from '../../storage/tables/readable-article.ts';
import { ROWS, sortRows } from '../../storage/tables/rows.ts';
import { SharedPlaces } from './shared-places.ts';

/** Articles read at a time, with all of their claims by all coders. */
const WINDOW = 20;

/** A coder of a project: the reader, or one whose file was brought in. */
export type ProjectCoder =
  | { readonly type: 'reader'; readonly name: string }
  | { readonly type: 'other'; readonly coding: CodingRecord };

/** What coders of a project made of its articles. */
export interface CodedWork {
  /** One for each coder, in their order. */
  readonly codings: readonly StoredCoding[];
  /** Articles that are no longer in the library, or cannot be read: claims of them are not compared. */
  readonly gone: number;
  /** Claims that are damaged. */
  readonly unreadable: number;
}

/** Follows reading, and may end it. */
export interface ReadingWatch {
  readonly signal: AbortSignal;
  /** @param share 0 to 1 */
  onProgress(share: number): void;
}

/**
 * Reads what coders made of a project, in windows, so that the page goes on meanwhile.
 * @throws errors of the store, named by `faultOf`; the reason of the signal
 */
export async function readCodedWork(
  db: SaysWhoDatabase,
  { articleIds }: Pick<ProjectRecord, 'articleIds'>,
  coders: readonly ProjectCoder[],
  { signal, onProgress }: ReadingWatch,
): Promise<CodedWork> {
  const codings = coders.map((coder) => ({
    coder: coder.type === 'reader' ? coder.name : coder.coding.coder,
    articles: [] as StoredArticle[],
  }));
  const counts = { gone: 0, unreadable: 0 };
  for (let at = 0; at < articleIds.length; at += WINDOW) {
    signal.throwIfAborted();
    const ids = articleIds.slice(at, at + WINDOW);
    const rows = await db.articles.bulkGet(ids);
    const articles = rows.map(readableArticle).filter((article) => article !== null);
    counts.gone += ids.length - articles.length;
    const known = articles.map(({ id }) => id);
    const shared = new SharedPlaces();
    for (const [index, { coder, claims, unreadable }] of (await windowOf(db, coders, known)).entries()) {
      counts.unreadable += unreadable;
      codings[index]?.articles.push(
        ...filed(
          coder,
          articles,
          claims.map((claim) => shared.share(claim)),
        ),
      );
    }
    onProgress(Math.min(1, (at + WINDOW) / articleIds.length));
  }
  return { codings, ...counts };
}

/** One coder's claims of a window of articles. */
interface WindowOfClaims {
  readonly coder: ProjectCoder;
  readonly claims: readonly ClaimRecord[];
  readonly unreadable: number;
}

/** Article by article, since the store answers a whole key at once, and a list of keys claim by claim. */
async function claimsBy(
  db: SaysWhoDatabase,
  coder: ProjectCoder,
  articleIds: readonly string[],
): Promise<WindowOfClaims> {
  if (coder.type === 'reader') {
    const rows = await Promise.all(articleIds.map((id) => db.claims.where('articleId').equals(id).toArray()));
    const { records, unreadable } = sortRows(ROWS.claims, rows.flat());
    return { coder, claims: records, unreadable: unreadable.length };
  }
  const ofCoding = db.codedClaims.where('[codingId+articleId]');
  const rows = await Promise.all(articleIds.map((id) => ofCoding.equals([coder.coding.id, id]).toArray()));
  const { records, unreadable } = sortRows(codedClaimRecordSchema, rows.flat());
  const claims = records.map(({ articleId, claim }): ClaimRecord => ({ ...claim, articleId }));
  return { coder, claims, unreadable: unreadable.length };
}

/** All coders' claims of a window; while one coder's are validated, the store reads those of the next. */
function windowOf(
  db: SaysWhoDatabase,
  coders: readonly ProjectCoder[],
  articleIds: readonly string[],
): Promise<WindowOfClaims[]> {
  return db.transaction('r', db.claims, db.codedClaims, () =>
    Promise.all(coders.map((coder) => claimsBy(db, coder, articleIds))),
  );
}

/** The articles as the coder has them. One without a claim is theirs where they coded it completely, and saw none in it. */
function filed(
  coder: ProjectCoder,
  articles: readonly ArticleRecord[],
  claims: readonly ClaimRecord[],
): StoredArticle[] {
  const byArticle = Map.groupBy(claims, ({ articleId }) => articleId);
  const states = new Map(
    coder.type === 'reader' ? [] : (coder.coding.articles ?? []).map((state) => [state.articleId, state]),
  );
  return articles.flatMap((article) => {
    const { completeSince, textId } = coder.type === 'reader' ? article : (states.get(article.id) ?? NOT_KNOWN);
    const own = byArticle.get(article.id) ?? [];
    if (own.length === 0 && completeSince === null) return [];
    return [{ article: { ...article, completeSince, textId }, claims: own }];
  });
}

/** How far a coder got with an article of which their file says nothing. */
const NOT_KNOWN: Pick<CodedArticleState, 'completeSince' | 'textId'> = { completeSince: null, textId: null };
