import { byId } from '../../claim/id.ts';
import type { ArticleRecord, ChangeRecord, ClaimRecord, FiledClaim } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { sourcesOfClaims, textsOf } from '../../storage/tables/export-source.ts';
import { ROWS, sortRows } from '../../storage/tables/rows.ts';
import { FiledClaims } from '../query/filed-claims.ts';
import type { ClaimFilters } from '../query/filters.ts';
import { type ExportContext, type ExportFile, fileOf } from './export.ts';

/** Claims of which the history is read at a time. */
const WINDOW = 200;

/**
 * What filters let through: those claims with their history, and the articles and sources they are of. All of it is held at once: what
 * a file begins with, the history, is known when the last claim is.
 * @throws errors of the store, named by `faultOf`
 */
export async function exportFiltered(context: ExportContext, filters: ClaimFilters): Promise<ExportFile> {
  const { db } = context;
  const { rows, unreadable } = await allRows(db, filters);
  let lacking = unreadable;
  const articles = new Map<string, ArticleRecord>(rows.map(({ article }) => [article.id, article]));
  const claims = rows.map(({ claim }) => claim).toReversed();
  const changes = await historiesOf(db, claims);
  const sources = await sourcesOfClaims(db, claims, () => lacking++);
  const texts = await textsOf(db, [...articles.values()], () => lacking++);
  const records = {
    // Only some of an article's claims may be let through: whoever reads the file must not take it for a complete unit.
    articles: [...articles.values()].toSorted(byId).map((article) => ({ ...article, completeSince: null })),
    claims,
    changes: changes.records.toSorted(byId),
    sources,
    texts,
  };
  return fileOf(context, records, lacking + changes.lacking, 'says-who');
}

async function allRows(
  db: SaysWhoDatabase,
  filters: ClaimFilters,
): Promise<{ readonly rows: readonly FiledClaim[]; readonly unreadable: number }> {
  const claims = new FiledClaims(db, filters);
  const all: FiledClaim[] = [];
  let damaged = 0;
  for (;;) {
    const { rows, unreadable, isLast } = await claims.next();
    all.push(...rows);
    damaged += unreadable;
    if (isLast) return { rows: all, unreadable: damaged };
  }
}

async function historiesOf(db: SaysWhoDatabase, claims: readonly ClaimRecord[]) {
  const records: ChangeRecord[] = [];
  let lacking = 0;
  for (const window of windowsOf(claims)) {
    const ids = window.map(({ id }) => id);
    const sorted = sortRows(ROWS.changes, await db.changes.where('claimId').anyOf(ids).toArray());
    records.push(...sorted.records);
    lacking += sorted.unreadable.length;
  }
  return { records, lacking };
}

function* windowsOf<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += WINDOW) yield all.slice(at, at + WINDOW);
}
