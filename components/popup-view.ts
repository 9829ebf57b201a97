import type { ClaimEdit } from '../lib/claim/claim.ts';
import type { PageState } from '../lib/messaging/protocol.ts';
import type { EditProgress } from './edit-progress.ts';

/** What the popup knows of the tab it stands over. */
export type PopupView =
  /** Asking the page. */
  | { readonly phase: 'starting' }
  /** Browser pages and stores, PDFs, tabs that cannot be read. */
  | { readonly phase: 'no-page'; readonly reason: 'restricted' | 'pdf' | 'unreachable' }
  | {
      readonly phase: 'page';
      readonly state: PageState;
      readonly site: SiteAccess;
      /** How the last edit of each claim goes, by claim id. */
      readonly edits: Readonly<Record<string, EditProgress>>;
    };

export interface SiteAccess {
  readonly host: string;
  /** `on-click`: marks come with a click on the button; `allowed`: by themselves. */
  readonly mode: 'on-click' | 'allowed';
  readonly canChange: boolean;
}

/** What the reader can do in the popup. */
export interface PopupActions {
  edit(claimId: string, edit: ClaimEdit): void;
  show(claimId: string): void;
  focus(claimId: string | null): void;
  /** Takes the marks off this page until the button is pressed again. */
  hideMarks(): void;
  allowSite(): void;
  disallowSite(): void;
  exportPage(format: 'json' | 'csv'): void;
  exportAll(format: 'json' | 'csv'): void;
  openLibrary(): void;
  retry(): void;
}
