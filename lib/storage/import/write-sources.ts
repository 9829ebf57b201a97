import { type Decisions, type ImportPlan, type MetSource, sideOf, sourceConflictKey } from '../../merge/plan.ts';
import { type SourceRecord, sourceRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { sortRows } from '../tables/rows.ts';
import type { ChangeLog } from './change-log.ts';
import type { Journal } from './journal.ts';
import { windowsOf } from './watch.ts';

/** What of a source is written down once all is done with it. */
interface Touched {
  readonly before: unknown;
  after: SourceRecord;
  readonly changes: string[];
}

/** Adds sources and puts together those that the file put together. For use inside of one import's transaction alone. */
export class SourceWriter {
  readonly #db: SaysWhoDatabase;
  readonly #log: ChangeLog;
  readonly #decisions: Decisions;
  readonly #touched = new Map<string, Touched>();

  constructor(db: SaysWhoDatabase, log: ChangeLog, decisions: Decisions) {
    this.#db = db;
    this.#log = log;
    this.#decisions = decisions;
  }

  async write({ added, met, changes }: ImportPlan['sources'], journal: Journal): Promise<void> {
    const histories = Map.groupBy(changes, ({ sourceId }) => sourceId);
    this.#log.unite(changes);
    for (const window of windowsOf(added)) {
      const rows = await this.#db.sources.bulkGet(window.map(({ id }) => id));
      for (const [index, source] of window.entries()) {
        const history = histories.get(source.id) ?? [];
        const changes = [
          ...history.map(({ id }) => id),
          ...this.#tell(source, history.at(-1)?.to ?? null, source.into),
        ];
        this.#touched.set(source.id, { before: rows[index] ?? null, after: source, changes });
      }
      await this.#db.sources.bulkPut([...window]);
    }
    for (const source of met) await this.#meet(source);
    // Two files may have put together what leads on from one another: a source stands for itself or leads to one that does.
    for (const { id, into } of added) if (into !== null) await this.#straighten(id);
    for (const { mine } of met) await this.#straighten(mine.id);
    for (const [id, one] of this.#touched) journal.note('sources', id, one.before, one.after, one.changes);
  }

  async #meet({ mine, theirs, isConflict, isTaken, changes, told }: MetSource): Promise<void> {
    this.#log.unite(changes);
    const isTheirs = isTaken || (isConflict && sideOf(this.#decisions, sourceConflictKey(mine.id)) === 'theirs');
    const into = isTheirs ? theirs.into : mine.into;
    await this.#set(
      mine,
      into,
      told,
      changes.map(({ id }) => id),
    );
  }

  /** Lets a source, and those that lead to it, lead to where it all ends; where that is the source itself, it stands for itself. */
  async #straighten(id: string): Promise<void> {
    const source = await this.#read(id);
    if (!source || source.into === null) return;
    const head = await this.#headOf(source.into, id);
    if (head !== source.into) await this.#set(source, head, source.into, []);
    if (head === null) return;
    const members = sortRows(sourceRecordSchema, await this.#db.sources.where('into').equals(id).toArray()).records;
    for (const member of members) await this.#set(member, member.id === head ? null : head, member.into, []);
  }

  /** Where a chain of sources ends; `null` where it comes back to where it began. */
  async #headOf(first: string, start: string): Promise<string | null> {
    const seen = new Set([start]);
    let head = first;
    for (;;) {
      if (seen.has(head)) return null;
      seen.add(head);
      const next = (await this.#read(head))?.into ?? null;
      if (next === null) return head;
      head = next;
    }
  }

  /** @param told what the history says it was put together with, which may not be what it is from now on */
  async #set(source: SourceRecord, into: string | null, told: string | null, united: readonly string[]): Promise<void> {
    const own = this.#tell(source, told, into);
    const after = { ...source, into };
    const touched = this.#touched.get(source.id) ?? { before: source, after, changes: [] };
    touched.after = after;
    touched.changes.push(...united, ...own);
    this.#touched.set(source.id, touched);
    await this.#db.sources.put(after);
  }

  /** Says in the history what it does not say: files of single claims have what their sources were put together with, and not how. */
  #tell({ id }: SourceRecord, from: string | null, to: string | null): string[] {
    return from === to ? [] : this.#log.append({ sourceId: id }, [{ field: 'into', from, to }]);
  }

  async #read(id: string): Promise<SourceRecord | undefined> {
    const [source] = sortRows(sourceRecordSchema, [await this.#db.sources.get(id)]).records;
    return source;
  }
}
