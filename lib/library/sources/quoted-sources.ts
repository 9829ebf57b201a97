import type { SourceRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import type { IndexEntry } from '../../storage/tables/index-entries.ts';
import { quotedSources, type SourceGroups, sourceGroups, sourcesWithIds } from '../../storage/tables/sources-list.ts';
import { type RowSource, SLICE, type Slice } from '../query/windows.ts';

/** A source that stands for itself. */
export interface ListedSource {
  readonly source: SourceRecord;
  /** Claims of it and of those put together with it. */
  readonly claims: number;
  /** How many were put together with it. */
  readonly members: number;
}

/** A source with the claims of those put together with it. */
export function listed(source: SourceRecord, groups: SourceGroups): ListedSource {
  const members = groups.get(source.id) ?? [];
  return { source, claims: members.reduce((sum, { claims }) => sum + claims, source.claims), members: members.length };
}

/** The sources that stand for some sources, each once. Where that one cannot be read, a source stands for itself meanwhile. */
export async function headsOf(db: SaysWhoDatabase, sources: readonly SourceRecord[]): Promise<SourceRecord[]> {
  const heads = new Map(sources.flatMap((source) => (source.into === null ? [[source.id, source] as const] : [])));
  const others = sources.flatMap(({ into }) => (into === null || heads.has(into) ? [] : [into]));
  for (const head of (await sourcesWithIds(db, [...new Set(others)])).sources) heads.set(head.id, head);
  const left = sources.filter(({ into }) => into !== null && !heads.has(into));
  return [...heads.values(), ...left];
}

/** The order of lists: the most quoted first, and of those quoted alike the one with the higher id. */
export function byClaims(a: ListedSource, b: ListedSource): number {
  return b.claims - a.claims || (a.source.id < b.source.id ? 1 : -1);
}

/** All sources that stand for themselves and have claims, in the order of {@link byClaims}. */
export class QuotedSources implements RowSource<ListedSource> {
  readonly #db: SaysWhoDatabase;
  #groups: SourceGroups = new Map();
  /** Sources that stand for others and cannot be read: those stand for themselves meanwhile. */
  #lost: ReadonlySet<string> = new Set();
  /** Those that stand for others, in order, as far as they were not given: the index has only claims of their own. */
  #heads: ListedSource[] | null = null;
  #next: IndexEntry<number> | null = null;

  constructor(db: SaysWhoDatabase) {
    this.#db = db;
  }

  async next(): Promise<Slice<ListedSource>> {
    this.#heads ??= await this.#readHeads();
    const { sources, unreadable, next } = await quotedSources(this.#db, this.#next, SLICE);
    this.#next = next;
    const alone = sources.filter(({ id, into }) => (into === null ? !this.#groups.has(id) : this.#lost.has(into)));
    const rows = [...alone.map((source) => listed(source, this.#groups)), ...this.#takeHeads(next)];
    return { rows: rows.toSorted(byClaims), unreadable, isLast: next === null };
  }

  async #readHeads(): Promise<ListedSource[]> {
    this.#groups = await sourceGroups(this.#db);
    const { sources } = await sourcesWithIds(this.#db, [...this.#groups.keys()]);
    this.#lost = new Set(this.#groups.keys()).difference(new Set(sources.map(({ id }) => id)));
    return sources.map((source) => listed(source, this.#groups)).filter(({ claims }) => claims > 0);
  }

  /** Takes out the heads that come before what is read next. */
  #takeHeads(next: IndexEntry<number> | null): ListedSource[] {
    const isBefore = ({ source, claims }: ListedSource) =>
      !next || claims > next.key || (claims === next.key && source.id > next.id);
    const heads = this.#heads ?? [];
    this.#heads = heads.filter((head) => !isBefore(head));
    return heads.filter(isBefore);
  }
}
