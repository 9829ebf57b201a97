import type { Coding, Unit } from '../claim/unit.ts';
import type { ArticleRecord, ClaimRecord } from '../schema/records.ts';

/** A stored article, and what one coder made of it. */
export interface StoredArticle {
  readonly article: ArticleRecord;
  readonly claims: readonly ClaimRecord[];
}

/** The stored work of one coder. */
export type StoredCoding = Coding<StoredArticle>;

/** One claim of an article, as each coder has it. */
export type StoredUnit = Unit<StoredArticle>;
