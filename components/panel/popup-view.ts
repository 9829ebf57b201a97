import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { ExportFormat } from '../../lib/claim/export-format.ts';
import type { PageMessage, PageState } from '../../lib/messaging/protocol.ts';
import type { EditProgress } from '../words/edit-progress.ts';

/** How an undo or a redo ended. */
export type TakenBack = Pick<Extract<PageMessage, { readonly type: 'taken-back' }>, 'direction' | 'result'>;

/** What is known of the page that is being read. */
export interface PageView {
  readonly phase: 'page';
  readonly state: PageState;
  readonly site: SiteAccess;
  /** How the last edit of each claim goes, by claim id. */
  readonly edits: Readonly<Record<string, EditProgress>>;
  /** The claim whose card is open on the page. */
  readonly selectedId?: string | null;
  /** How the last undo or redo ended; another object for each. */
  readonly takenBack?: TakenBack | null;
}

/** What the popup knows of the tab it stands over. */
export type PopupView =
  /** Asking the page. */
  | { readonly phase: 'starting' }
  /** Browser pages and stores, articles in Reader View, PDFs, tabs that cannot be read, pages whose marks the reader took away. */
  | { readonly phase: 'no-page'; readonly reason: 'restricted' | 'reader' | 'pdf' | 'unreachable' | 'stopped' }
  | PageView;

/** The panel stands beside pages whose address it may not see. */
export type PanelView = PopupView | { readonly phase: 'no-access' };

export interface SiteAccess {
  readonly host: string;
  /** `on-click`: marks come with a click on the button; `allowed`: by themselves. */
  readonly mode: 'on-click' | 'allowed';
  readonly canChange: boolean;
}

/** What the reader can do with the claims of a page. */
export interface ClaimActions {
  edit(claimId: string, edit: ClaimEdit): void;
  /** One act on several claims, taken back as a whole. */
  editAll(claimIds: readonly string[], edit: ClaimEdit): void;
  takeBack(direction: 'undo' | 'redo'): void;
  show(claimId: string): void;
  focus(claimId: string | null): void;
  /** Lets the reader choose a claim on the page. Answers how to give that up. Absent where a click on the page closes the list. */
  pick?(take: (claimId: string | null) => void): () => void;
  /** Names of sources in the store that begin like what was typed. */
  suggestSources(typed: string): Promise<string[]>;
  /** Puts a text into the clipboard. */
  copy(text: string): Promise<void>;
  /** What is running, for a report: "0.1.0, Firefox". */
  readonly version: string;
}

/** What the reader can do in popup and panel. */
export interface PopupActions extends ClaimActions {
  /** Takes the marks off this page until the button is pressed again. */
  hideMarks(): void;
  allowSite(): void;
  disallowSite(): void;
  exportPage(format: ExportFormat): void;
  exportAll(format: ExportFormat): void;
  openLibrary(): void;
  openSettings(): void;
  retry(): void;
  /** Opens the panel beside the page; absent where it is open, and where the browser has none. */
  openPanel?(): void;
  /** Has the browser offer the site of the tab in front to be allowed; absent where it cannot. */
  requestAccess?(): void;
}
