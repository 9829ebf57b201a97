/**
 * What must hold of a store whatever wrote to it at once and whatever was killed meanwhile: every record valid, every claim with its
 * history and none half there, no claim twice, everything counted and indexed.
 */
import { wordsKey } from '../../lib/claim/claim.ts';
import { foldWords } from '../../lib/library/search/words.ts';
import type { ArticleRecord, ChangeRecord, ClaimRecord, SourceRecord } from '../../lib/schema/records.ts';
import type { Counter, SearchWords, Unindexed } from '../../lib/storage/open/db.ts';
import { ROWS, sortRows } from '../../lib/storage/tables/rows.ts';
import { historyProblems } from './history-problems.ts';
import type { StoreRows } from './store-rows.ts';

/** The records of a store, all of them valid. */
export interface StoreRecords {
  readonly articles: readonly ArticleRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly changes: readonly ChangeRecord[];
  readonly sources: readonly SourceRecord[];
}

/** What is wrong with a store, in words; nothing where it is sound. */
export function problemsOf(rows: StoreRows): string[] {
  const problems: string[] = [];
  const valid = <Table extends keyof StoreRecords>(table: Table) => {
    const { records, unreadable } = sortRows(ROWS[table], rows[table]);
    for (const { id, problem } of unreadable) problems.push(`${table} ${id} cannot be read: ${problem}`);
    return records;
  };
  const records = {
    articles: valid('articles') as ArticleRecord[],
    claims: valid('claims') as ClaimRecord[],
    changes: valid('changes') as ChangeRecord[],
    sources: valid('sources') as SourceRecord[],
  };
  return [
    ...problems,
    ...historyProblems(records),
    ...twinProblems(records),
    ...sourceProblems(records),
    ...counterProblems(records, rows.counters as Counter[]),
    ...indexProblems(records, rows.unindexed as Unindexed[], rows.searchWords as SearchWords[]),
  ];
}

/** A claim is stored once, and so is an article, however many tabs store it at once. */
function twinProblems({ articles, claims, changes }: StoreRecords): string[] {
  const articleIds = new Set(articles.map(({ id }) => id));
  const homeless = claims.filter(({ articleId }) => !articleIds.has(articleId));
  // The reader said of these that they are not, or no longer, what these words are.
  const moved = new Set(
    changes.flatMap((change) => (change.field === 'place' || change.field === 'detached' ? [change.claimId] : [])),
  );
  const unmoved = claims.filter(({ id }) => !moved.has(id));
  return [
    ...homeless.map(({ id }) => `claim ${id} has no article`),
    ...repeated(unmoved, (claim) => `${claim.articleId} ${wordsKey(claim)}`).map(({ id }) => `claim ${id} is a twin`),
    ...repeated(articles, ({ url }) => url).map(({ id }) => `article ${id} is a twin`),
  ];
}

function repeated<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return [...Map.groupBy(all, keyOf).values()].flatMap((group) => group.slice(1));
}

function sourceProblems({ claims, sources }: StoreRecords): string[] {
  const problems: string[] = [];
  const byId = new Map(sources.map((source) => [source.id, source]));
  const counted = Map.groupBy(claims, ({ sourceKey }) => sourceKey);
  for (const key of counted.keys()) if (!byId.has(key)) problems.push(`source ${key} is missing`);
  for (const { id, claims: count, into } of sources) {
    const stored = (counted.get(id) ?? []).filter(({ dismissed }) => !dismissed).length;
    if (stored !== count) problems.push(`source ${id} counts ${count} claims and has ${stored}`);
    if (into !== null && byId.get(into)?.into !== null)
      problems.push(`source ${id} is put together with ${into}, which does not stand for itself`);
  }
  return problems;
}

function counterProblems(records: StoreRecords, counters: readonly Counter[]): string[] {
  return (['articles', 'claims'] as const).flatMap((table) => {
    const counted = counters.find((counter) => counter.table === table)?.value ?? 0;
    const { length } = records[table];
    return counted === length ? [] : [`the counter of ${table} says ${counted}, and there are ${length}`];
  });
}

/** A claim can be found by its own words, or is still to be indexed. */
function indexProblems(
  { claims }: StoreRecords,
  unindexed: readonly Unindexed[],
  indexed: readonly SearchWords[],
): string[] {
  const waiting = new Set(unindexed.map(({ id }) => id));
  const wordsById = new Map(indexed.map(({ id, words }) => [id, words]));
  return claims
    .filter(({ id }) => !waiting.has(id))
    .filter((claim) => JSON.stringify(wordsById.get(claim.id)) !== JSON.stringify(foldWords(claim)))
    .map(({ id }) => `claim ${id} is found by other words than its own`);
}
