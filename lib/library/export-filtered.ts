import type { FaultCode } from '../messaging/result.ts';
import type { ArticleRecord, ChangeRecord, ClaimRecord, FiledClaim, SourceRecord } from '../schema/records.ts';
import type { SaysWhoDatabase } from '../storage/db.ts';
import { ROWS, sortRows } from '../storage/rows.ts';
import { ClaimQuery, type ClaimQueryState } from './claim-query.ts';
import { type ExportContext, type ExportFile, fileOf } from './export.ts';
import type { ClaimFilters } from './filters.ts';

/** The claims to be exported could not be read, for a reason that is known. */
export class UnreadListError extends Error {
  override readonly name = 'UnreadListError';
  readonly fault: FaultCode;

  constructor(fault: FaultCode) {
    super(fault);
    this.fault = fault;
  }
}

/** Claims or sources of which something is read at a time. */
const WINDOW = 200;

/** What filters let through: those claims with their history, and the articles and sources they are of. */
export async function exportFiltered(context: ExportContext, filters: ClaimFilters): Promise<ExportFile> {
  const { db } = context;
  const { rows, unreadable } = await allRows(db, filters);
  const articles = new Map<string, ArticleRecord>(rows.map(({ article }) => [article.id, article]));
  const claims = rows.map(({ claim }) => claim).toReversed();
  const changes = await historiesOf(db, claims);
  const sources = await sourcesOf(db, claims);
  const records = {
    articles: [...articles.values()].toSorted(byId),
    claims,
    changes: changes.records.toSorted(byId),
    sources: sources.records,
  };
  return fileOf(context, records, unreadable + changes.lacking + sources.lacking, 'says-who');
}

/** @throws UnreadListError */
async function allRows(
  db: SaysWhoDatabase,
  filters: ClaimFilters,
): Promise<{ readonly rows: readonly FiledClaim[]; readonly unreadable: number }> {
  const seen: { state: ClaimQueryState | null } = { state: null };
  const onState = (state: ClaimQueryState) => {
    seen.state = state;
  };
  // The total is not needed: there is never time to count it.
  const query = new ClaimQuery(db, filters, onState, () => new Promise(() => {}));
  await query.start();
  while (seen.state?.phase === 'ready' && !seen.state.isComplete) await query.more();
  query.close();
  if (seen.state?.phase !== 'ready') throw new UnreadListError(seen.state?.fault ?? 'unexpected');
  return seen.state;
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

async function sourcesOf(db: SaysWhoDatabase, claims: readonly ClaimRecord[]) {
  const records: SourceRecord[] = [];
  let lacking = 0;
  for (const window of windowsOf([...new Set(claims.map(({ sourceKey }) => sourceKey))])) {
    const found = (await db.sources.bulkGet(window)).filter((row) => row !== undefined);
    const sorted = sortRows(ROWS.sources, found);
    records.push(...sorted.records);
    lacking += sorted.unreadable.length;
  }
  return { records, lacking };
}

function* windowsOf<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += WINDOW) yield all.slice(at, at + WINDOW);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
