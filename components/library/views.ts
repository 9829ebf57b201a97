import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { ClaimView } from '../claims/claim-view.ts';

/** What the screens of the library are given: records in words, and addresses of where to go from them. */

/** A claim with the article it is from. */
export interface FiledClaimView {
  readonly claim: ClaimView;
  /** The sentence or sentences around it, as they were stored. */
  readonly sentence: string;
  /** What stands above it in a list that follows the text: its sentence, unless the claim before has the same; '' elsewhere. */
  readonly lead: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly article: ArticleView;
  /** The page of its source. */
  readonly sourceHref: string;
  /** The claim among the others of its article. */
  readonly claimHref: string;
}

/** A saved article. */
export interface ArticleView {
  /** The record's id. */
  readonly id: string;
  /** Where it was read. Shown as a link only where it is http or https. */
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  /** As the page gave it, ISO 8601, or ''. */
  readonly published: string;
  /** Milliseconds since 1970. */
  readonly lastSeen: number;
  /** Its own screen in the library. */
  readonly href: string;
}

/** One thing that happened to a claim. */
export type ChangeView = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string;
  /** Whether it was an act of its own, or took one back or forth. */
  readonly way: 'edit' | 'undo' | 'redo';
} & (
  | { readonly field: 'created' }
  | {
      [Field in keyof Required<ClaimEdit>]: {
        readonly field: Field;
        readonly from: Required<ClaimEdit>[Field];
        readonly to: Required<ClaimEdit>[Field];
      };
    }[keyof ClaimEdit]
);

/** The history of a claim: `null` while it is read. */
export interface HistoryView {
  readonly changes: readonly ChangeView[];
  /** Entries that are damaged and cannot be shown. */
  readonly unreadable: number;
}
