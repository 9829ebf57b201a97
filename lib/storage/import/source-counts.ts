import { countOf, newSource } from '../../schema/claim-source.ts';
import { type ClaimRecord, type SourceRecord, sourceRecordSchema } from '../../schema/records.ts';
import { countForSource } from '../edit/claim-sources.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { windowsOf } from './watch.ts';

/** Counts claims for their sources: gathers first, and writes each source once. Inside the caller's transaction. */
export class SourceCounts {
  readonly #db: SaysWhoDatabase;
  /** Sources of which it is not known how often they were counted. */
  readonly #unsure = new Set<string>();
  readonly #sources = new Map<string, { claims: number; example: ClaimRecord | null }>();

  constructor(db: SaysWhoDatabase) {
    this.#db = db;
  }

  /** A claim was stored. */
  add(claim: ClaimRecord): void {
    const known = this.#sources.get(claim.sourceKey);
    this.#sources.set(claim.sourceKey, { claims: (known?.claims ?? 0) + countOf(claim), example: claim });
  }

  /** A claim was removed, or is counted elsewhere from now on. */
  remove(claim: ClaimRecord): void {
    const known = this.#sources.get(claim.sourceKey);
    const example = known?.example ?? null;
    this.#sources.set(claim.sourceKey, { claims: (known?.claims ?? 0) - countOf(claim), example });
  }

  /** A claim stands in the place of a row that could not be read, or the other way round: nothing tells where that was counted. */
  recount({ sourceKey }: Pick<ClaimRecord, 'sourceKey'>): void {
    this.#unsure.add(sourceKey);
  }

  /**
   * Writes all counts, once the claims are stored.
   * @returns sources that were not there before
   */
  async write(): Promise<SourceRecord[]> {
    const added: SourceRecord[] = [];
    for (const window of windowsOf([...this.#sources])) {
      const rows = await this.#db.sources.bulkGet(window.map(([id]) => id));
      const written: SourceRecord[] = [];
      for (const [index, [id, { claims, example }]] of window.entries()) {
        const known = sourceRecordSchema.safeParse(rows[index]);
        if (known.success) written.push({ ...known.data, claims: Math.max(0, known.data.claims + claims) });
        else if (rows[index] !== undefined && example) await countForSource(this.#db, id, example);
        else if (example) {
          const source = { ...newSource(id, example), claims };
          added.push(source);
          written.push(source);
        }
      }
      await this.#db.sources.bulkPut(written);
    }
    this.#sources.clear();
    for (const id of this.#unsure) {
      const stored = this.#db.claims.where('[sourceKey+id]').between([id, ''], [id, '\uffff']);
      const claims = await stored.filter(({ dismissed }) => !dismissed).count();
      await this.#db.sources.update(id, { claims });
    }
    this.#unsure.clear();
    return added;
  }
}
