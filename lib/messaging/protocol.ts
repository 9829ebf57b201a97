import type { ArticleMetadata } from '../claim/article.ts';
import type { ClaimDraft, ClaimEdit, PageClaim } from '../claim/claim.ts';
import type { Codebook } from '../claim/codebook.ts';
import type { Settings } from '../claim/settings.ts';
import type { ClaimSpans, Span } from '../claim/span.ts';
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
  /** What the reader says of several claims at once. Answered when the transaction has completed. */
  'claims.edit': { request: ClaimsEditRequest; answer: ClaimsEditAnswer };
  /** Undo or redo on this article. Answered when the transaction has completed; `labels.changed` follows. */
  'steps.take-back': { request: TakeBackRequest; answer: TakeBackAnswer };
  /** What may be a claim around some words that the reader selected: its parts, or `null` where nobody seems to say anything. */
  'claim.propose': { request: ProposalRequest; answer: ClaimSpans | null | Resend };
  /** What a claim that the reader marks by hand, or whose words they correct, is stored with and found again by. */
  'claim.describe': { request: DescriptionRequest; answer: ClaimDraft | Resend };
  /** Saves the text of an article all of whose claims are stored. Answered when the transaction has completed. */
  'article.save': { request: ArticleReading; answer: null | Resend };
  /** Names of sources that the reader has labelled on this site, for the card to suggest. */
  'sources.of-site': { request: Record<string, never>; answer: { readonly names: readonly string[] } };
  /** The reader clicked a mark for the first time on this page: bring the card's script into it. */
  'card.load': { request: Record<string, never>; answer: null };
  /** A page of an allowed site begins to load, and its text will be asked about: make ready what that takes. */
  'page.coming': { request: Record<string, never>; answer: null };
  /** The popup opened over a tab that has no marks yet: bring the claims script into it. */
  'page.start': { request: { readonly tabId: number }; answer: null };
}

/** Background or popup → page. */
export interface ToPage {
  /** Labels of this article changed in another tab or window: read them again. */
  'labels.changed': { request: { readonly articleUrl: string }; answer: null };
  /** The codebook or the settings changed, or everything was deleted: read all of it again. */
  'preferences.changed': { request: Record<string, never>; answer: null };
  /** The reader chose an item of the context menu, or pressed a shortcut of the browser. */
  'page.command': { request: { readonly command: PageCommand }; answer: null };
}

/**
 * What a reader may ask of a page from outside of it: mark what is selected; open or close the card; open it where the page was
 * clicked with the right button; go to the next claim. The names are those of the manifest's commands and of the menu's items.
 */
export const PAGE_COMMANDS = ['mark-selection', 'toggle-card', 'open-here', 'next-claim'] as const;
/** One thing that is asked of a page from outside of it. */
export type PageCommand = (typeof PAGE_COMMANDS)[number];

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
  /** One act of the reader on several claims. */
  | { readonly type: 'edit-all'; readonly claimIds: readonly string[]; readonly edit: ClaimEdit }
  /** Undo or redo on this article. */
  | { readonly type: 'take-back'; readonly direction: 'undo' | 'redo' }
  /** The next mark that is clicked is chosen instead of opened, or no longer. */
  | { readonly type: 'pick'; readonly isOn: boolean }
  /** Take all marks away and stop (the site was switched off). */
  | { readonly type: 'stop' };

/** Page → popup over the same line, after every change of the page's state. */
export type PageMessage =
  | { readonly type: 'state'; readonly state: PageState }
  /** Nothing changed but these claims' labels: a state of a long read is too much to send with every letter. */
  | { readonly type: 'labelled'; readonly claims: readonly PageClaim[] }
  /** The claim whose card was opened on the page, or `null` when it was closed. */
  | { readonly type: 'selected'; readonly claimId: string | null }
  /** The claim that was chosen on the page, or `null` where the reader gave it up. */
  | { readonly type: 'picked'; readonly claimId: string | null }
  /** The marks are taken away: nothing more will be told. */
  | { readonly type: 'stopped' }
  /** How an undo or a redo ended. */
  | { readonly type: 'taken-back'; readonly direction: 'undo' | 'redo'; readonly result: Result<TakeBackAnswer> }
  /** How an edit ended; a failed one leaves the label on the screen and says why. */
  | { readonly type: 'edited'; readonly claimId: string; readonly result: Result<null> };

/** UTF-16 code units of a text that is read. No article comes near this, and a page that does is no article. */
export const TEXT_LIMIT = 2_000_000;

/** A text that a page has, or what changed in it, as the background needs it to find claims. */
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

/** What a page shows: the claims of its text, found and stored ones joined. */
export interface ArticleClaims {
  /** Under which URL the article is filed. */
  readonly articleUrl: string;
  /** Primary language subtag the detector decided on ("en"), or '' if it could not tell. */
  readonly language: string;
  /** Whether the detector knows that language; if not there are only stored claims. */
  readonly languageSupported: boolean;
  /** A private window: marks work, nothing is stored. */
  readonly isPrivate: boolean;
  /** This very text is saved with the article, and all its claims were. */
  readonly isSaved: boolean;
  /** Why stored labels could not be read, or `null`. Marks are shown all the same. */
  readonly storageFault: FaultCode | null;
  /** The reader's values for claims, and what they have set, but for their name. */
  readonly preferences: Preferences;
  /** In the order of the text; those without a place last. */
  readonly claims: readonly PageClaim[];
}

/** What a screen needs of the reader's codebook and settings. */
export interface Preferences {
  readonly codebook: Codebook;
  readonly settings: Settings;
}

/** One act of the reader on one claim, with all that is needed to store a claim that is not stored yet. */
export interface ClaimEditRequest {
  /** As in {@link ArticleReading}: a page may have moved on to another article since. */
  readonly href: string;
  readonly metadata: ArticleMetadata;
  readonly claimId: string;
  /** Stored with the first edit; a claim that is already stored keeps what it has. */
  readonly draft: ClaimDraft;
  readonly edit: ClaimEdit;
}

/** Several claims at once: a label for all of a source, or all claims of an article saved. One step of the reader. */
export interface ClaimsEditRequest extends Pick<ClaimEditRequest, 'href' | 'metadata'> {
  readonly edits: readonly Pick<ClaimEditRequest, 'claimId' | 'draft' | 'edit'>[];
}

/** What became of the claims of a {@link ClaimsEditRequest}. */
export interface ClaimsEditAnswer {
  /** The ids under which the claims are stored, in the order of the edits. */
  readonly claimIds: readonly string[];
}

/** Takes back the last step on an article, or the last that was taken back. */
export interface TakeBackRequest extends Pick<ClaimEditRequest, 'href' | 'metadata'> {
  readonly direction: 'undo' | 'redo';
  /** Names this act: asked for twice, because the answer was lost, it is done once. */
  readonly step: string;
}

/** What a {@link TakeBackRequest} did. */
export interface TakeBackAnswer {
  /** How many claims are different now; 0 where there was nothing to take back. */
  readonly claims: number;
}

/** A question about words of a text that the background has most likely read. */
export interface ProposalRequest extends ArticleReading {
  readonly near: Span;
}

/** A question about parts that the reader chose in a text. */
export interface DescriptionRequest extends ArticleReading {
  readonly spans: ClaimSpans;
}

/** What became of the claim of a {@link ClaimEditRequest}. */
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

/** The words of a claim's three parts, in the order of the text and joined by an ellipsis where they stand apart. */
export interface ClaimWords {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}
