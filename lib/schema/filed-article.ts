import type { ArticleRecord, ClaimRecord } from './records.ts';

/** One article with its stored claims. */
export interface FiledArticle {
  readonly article: ArticleRecord;
  /** By id: in the order in which they were stored. */
  readonly claims: readonly ClaimRecord[];
  /** The text that was saved of the article, or `null`: claims' positions are offsets in a text, and not always in this one. */
  readonly text: string | null;
}
