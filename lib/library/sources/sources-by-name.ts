import { foldName } from '../../claim/source-key.ts';
import type { SourceRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import {
  type SourceGroups,
  sourceGroups,
  sourcesBeginningWith,
  sourceWindows,
} from '../../storage/tables/sources-list.ts';
import { type RowSource, SLICE, type Slice } from '../query/windows.ts';
import { nameMatcher } from './name-matcher.ts';
import { byClaims, headsOf, type ListedSource, listed } from './quoted-sources.ts';

/** Sources whose names begin alike that are shown before all others are looked through. */
const FIRST = 500;

/**
 * The sources that answer to a name: those whose names begin so, which an index tells at once, then the others. Names are short:
 * tens of thousands are looked through in a fraction of a second, and only those that answer are kept.
 */
export class SourcesByName implements RowSource<ListedSource> {
  readonly #db: SaysWhoDatabase;
  readonly #text: string;
  readonly #given = new Set<string>();
  #groups: SourceGroups = new Map();
  /** Found and not given yet; `null` before all were looked through. */
  #found: ListedSource[] | null = null;

  constructor(db: SaysWhoDatabase, text: string) {
    this.#db = db;
    this.#text = text;
  }

  async next(): Promise<Slice<ListedSource>> {
    let unreadable = 0;
    if (!this.#found) {
      if (this.#given.size === 0) {
        const rows = await this.#beginning();
        if (rows.length > 0) return { rows, unreadable: 0, isLast: false };
      }
      const all = await this.#lookThrough();
      this.#found = all.found;
      unreadable = all.unreadable;
    }
    const rows = this.#found.splice(0, SLICE);
    return { rows, unreadable, isLast: this.#found.length === 0 };
  }

  /** Those that the index of names finds; none where they are too many to be put in order. */
  async #beginning(): Promise<ListedSource[]> {
    this.#groups = await sourceGroups(this.#db);
    const { sources } = await sourcesBeginningWith(this.#db, foldName(this.#text), FIRST + 1);
    return sources.length > FIRST ? [] : this.#headsOf(sources);
  }

  /** All others that answer: those whose names begin so first. */
  async #lookThrough(): Promise<{ found: ListedSource[]; unreadable: number }> {
    const matchOf = nameMatcher(this.#text);
    const found = { beginning: [] as SourceRecord[], word: [] as SourceRecord[] };
    let unreadable = 0;
    for await (const rows of sourceWindows(this.#db)) {
      unreadable += rows.unreadable;
      for (const source of rows.sources) {
        const match = matchOf(source);
        if (match) found[match].push(source);
      }
    }
    return { found: [...(await this.#headsOf(found.beginning)), ...(await this.#headsOf(found.word))], unreadable };
  }

  /** Those that stand for sources, in order, without the ones given before. */
  async #headsOf(sources: readonly SourceRecord[]): Promise<ListedSource[]> {
    const rows = (await headsOf(this.#db, sources))
      .filter(({ id }) => !this.#given.has(id))
      .map((source) => listed(source, this.#groups))
      .filter(({ claims }) => claims > 0);
    for (const { source } of rows) this.#given.add(source.id);
    return rows.toSorted(byClaims);
  }
}
