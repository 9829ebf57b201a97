import type { ArticleMetadata } from '../claim/article.ts';
import type { ClaimDraft, ClaimEdit, PageClaim } from '../claim/claim.ts';
import type { FaultCode, Result } from './result.ts';
import type { TextPatch } from './text-patches.ts';

/**
 * Every message of the extension, by direction. Nothing else is sent.
 * The background validates what it is sent (lib/schema/messages.ts) and answers with a {@link Result}.
 */

/** Page or popup → background. */
export interface ToBackground {
  /**
   * The text of the page being read, for detection; asked again after every change of the page or of a label. `resend` asks
   * for the whole text: the background does not know the one that was to be changed (any more).
   */
  'article.read': { request: ArticleReading; answer: ArticleClaims | Resend };
  /** One act of the reader on one claim. Answered when the transaction has completed. */
  'claim.edit': { request: ClaimEditRequest; answer: ClaimEditAnswer };
  /** The reader clicked a mark for the first time on this page: bring the card's script into it. */
  'card.load': { request: Record<string, never>; answer: null };
  /** The popup opened over a tab that has no marks yet: bring the claims script into it. */
  'page.start': { request: { readonly tabId: number }; answer: null };
}

/** Background or popup → page. */
export interface ToPage {
  /** Labels of this article changed in another tab or window: read them again. */
  'labels.changed': { request: { readonly articleUrl: string }; answer: null };
}

/** The name of the line between popup and page. */
export const PANEL_LINE = 'panel';

/** Popup → page over a line, as long as the popup is open. */
export type PanelMessage =
  /** Scroll to this claim and light it up. */
  | { readonly type: 'show'; readonly claimId: string }
  /** Light up this claim's content (focus in the list), or none. */
  | { readonly type: 'focus'; readonly claimId: string | null }
  /** One act of the reader in the list. */
  | { readonly type: 'edit'; readonly claimId: string; readonly edit: ClaimEdit }
  /** Take all marks away and stop (the site was switched off). */
  | { readonly type: 'stop' };

/** Page → popup over the same line, after every change of the page's state. */
export type PageMessage =
  | { readonly type: 'state'; readonly state: PageState }
  /** Nothing changed but these claims' labels: a state of a long read is too much to send with every letter. */
  | { readonly type: 'labelled'; readonly claims: readonly PageClaim[] }
  /** How an edit ended; a failed one leaves the label on the screen and says why. */
  | { readonly type: 'edited'; readonly claimId: string; readonly result: Result<null> };

/** UTF-16 code units of a text that is read. No article comes near this, and a page that does is no article. */
export const TEXT_LIMIT = 2_000_000;

export interface ArticleReading {
  /** The page's address when its text was read; of the sender's origin, or the message is refused. */
  readonly href: string;
  readonly metadata: ArticleMetadata;
  /** Names this reading of one page load, and no other. */
  readonly readingId: string;
  /** Counts the texts sent under that name. */
  readonly revision: number;
  /** The article's text model, blocks parted by one line feed: the whole, or what changed since a revision sent before. */
  readonly text: string | TextChange;
}

/** A text by what changed since another one. */
export interface TextChange {
  /** The revision that the patches are for. */
  readonly base: number;
  readonly patches: readonly TextPatch[];
  /** Length of the text they make, in UTF-16 code units. */
  readonly length: number;
}

/** The answer that asks for the whole text. */
export type Resend = 'resend';

export interface ArticleClaims {
  /** Under which URL the article is filed. */
  readonly articleUrl: string;
  /** Primary language subtag the detector decided on ("en"), or '' if it could not tell. */
  readonly language: string;
  /** Whether the detector knows that language; if not there are only stored claims. */
  readonly languageSupported: boolean;
  /** A private window: marks work, nothing is stored. */
  readonly isPrivate: boolean;
  /** Why stored labels could not be read, or `null`. Marks are shown all the same. */
  readonly storageFault: FaultCode | null;
  /** In the order of the text; those without a place last. */
  readonly claims: readonly PageClaim[];
}

export interface ClaimEditRequest {
  /** As in {@link ArticleReading}: a page may have moved on to another article since. */
  readonly href: string;
  readonly metadata: ArticleMetadata;
  readonly claimId: string;
  /** Stored with the first edit; a claim that is already stored keeps what it has. */
  readonly draft: ClaimDraft;
  readonly edit: ClaimEdit;
}

export interface ClaimEditAnswer {
  /** The id under which the claim is stored: another tab may have stored it first. */
  readonly claimId: string;
}

/** What the page's own side knows, for the popup. */
export interface PageState {
  /**
   * `reading` until the first answer; `not-article` when there is no text worth reading; `failed` when there is and it cannot
   * be read: `fault` says why. What was read before stays.
   */
  readonly phase: 'reading' | 'ready' | 'not-article' | 'failed';
  readonly fault: FaultCode | null;
  readonly metadata: ArticleMetadata;
  /** The background's last answer; `null` before it. */
  readonly article: Omit<ArticleClaims, 'claims'> | null;
  readonly claims: readonly PageClaim[];
  /** The parts' words, by claim id, as the page's text has them now. */
  readonly words: Readonly<Record<string, ClaimWords>>;
}

export interface ClaimWords {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}
