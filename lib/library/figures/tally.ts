import type { ClaimRecord } from '../../schema/records.ts';
import { dayOfId } from '../query/days.ts';

/** Counts by value, which are being added to; values that do not occur are missing. */
export type Tally = Record<string, number>;

/** Nothing counted yet. Without a prototype: a source may be called like one of its parts. */
export function newTally(): Tally {
  return Object.create(null) as Tally;
}

/** Adds to the count of a value. */
export function tally(counts: Tally, value: string, more = 1): void {
  counts[value] = (counts[value] ?? 0) + more;
}

/** Whether what is counted of a stored claim is there; elsewhere it may be damaged. */
export function isCountable({ status, act, sourceKind, sourceKey, articleId }: ClaimRecord): boolean {
  return [status, act, sourceKind, sourceKey, articleId].every((value) => typeof value === 'string');
}

/** Claims of one source, or of several together. */
export interface SourceTally {
  claims: number;
  readonly statuses: Tally;
  readonly acts: Tally;
}

/** The claims that were counted so far, for pictures. */
export class FigureTally {
  readonly all = newSourceTally();
  /** By day of creation. */
  readonly days = newTally();
  /** By the id of the source, or of the one it was put together with. */
  readonly sources = new Map<string, SourceTally>();
  unreadable = 0;
  readonly #headOf: (sourceId: string) => string;

  /** @param headOf the source that stands for a source */
  constructor(headOf: (sourceId: string) => string) {
    this.#headOf = headOf;
  }

  /** @param claim as it is stored, unchecked */
  add(claim: ClaimRecord): void {
    if (!isCountable(claim)) {
      this.unreadable++;
      return;
    }
    const key = this.#headOf(claim.sourceKey);
    const source = this.sources.get(key) ?? newSourceTally();
    this.sources.set(key, source);
    for (const counts of [this.all, source]) {
      counts.claims++;
      tally(counts.statuses, claim.status);
      tally(counts.acts, claim.act);
    }
    tally(this.days, dayOfId(claim.id));
  }

  /** The most quoted sources, and all others together. */
  top(most: number): { readonly top: readonly (readonly [string, SourceTally])[]; readonly others: OtherSources } {
    const sorted = [...this.sources].toSorted((a, b) => b[1].claims - a[1].claims || (a[0] < b[0] ? -1 : 1));
    const top = sorted.slice(0, most);
    const others = { sources: 0, ...newSourceTally() };
    for (const [, source] of sorted.slice(most)) {
      others.sources++;
      others.claims += source.claims;
      for (const [status, count] of Object.entries(source.statuses)) tally(others.statuses, status, count);
      for (const [act, count] of Object.entries(source.acts)) tally(others.acts, act, count);
    }
    return { top, others };
  }
}

/** All sources without a bar of their own. */
export interface OtherSources extends SourceTally {
  sources: number;
}

function newSourceTally(): SourceTally {
  return { claims: 0, statuses: newTally(), acts: newTally() };
}
