import type { ClaimEdit } from '../lib/claim/claim.ts';
import type { FaultCode } from '../lib/messaging/result.ts';
import type { ClaimView } from './claim-view.ts';
import type { EditProgress } from './edit-progress.ts';

/** What the library page shows. */
export interface LibraryView {
  readonly phase: 'loading' | 'ready' | 'failed';
  /** Why it failed; `null` in every other phase. */
  readonly fault: FaultCode | null;
  /** The window over the saved articles read so far, newest first. */
  readonly articles: readonly ArticleSummary[];
  /** How many articles are saved in all. */
  readonly total: number;
  /** Saved records that are damaged and cannot be shown. */
  readonly unreadable: number;
  /** The article that is open, or `null`. */
  readonly open: OpenArticle | null;
  /** How the last edit of each claim goes, by claim id. */
  readonly edits: Readonly<Record<string, EditProgress>>;
  /** The export made last, or `null`. */
  readonly exported: ExportedFile | null;
}

export interface ArticleSummary {
  /** The record's id. */
  readonly id: string;
  /** Where the article was read. Shown as a link only where it is http or https. */
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  /** As the page gave it, ISO 8601, or ''. */
  readonly published: string;
  /** Milliseconds since 1970. */
  readonly lastSeen: number;
  readonly claimCount: number;
}

export interface OpenArticle {
  readonly id: string;
  /** In the order of the text; `null` while they are read. */
  readonly claims: readonly ClaimView[] | null;
}

export interface ExportedFile {
  readonly fileName: string;
  /** A blob: URL that lives as long as it is shown. */
  readonly href: string;
  /** Records that could not be read and are missing from the file. */
  readonly lacking: number;
}

/** What the reader can do in the library. */
export interface LibraryActions {
  /** Opens one article, or with `null` closes the one that is open. */
  openArticle(articleId: string | null): void;
  edit(claimId: string, edit: ClaimEdit): void;
  exportAll(format: 'json' | 'csv'): void;
  exportArticle(articleId: string, format: 'json' | 'csv'): void;
  showMore(): void;
  retry(): void;
}
