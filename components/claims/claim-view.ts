import type { ClaimLabel, PageClaim } from '../../lib/claim/claim.ts';
import type { Finding } from '../../lib/claim/finding.ts';
import type { Outcome } from '../../lib/claim/selector.ts';
import type { SourceEntity } from '../../lib/claim/source-entity.ts';
import { foldName } from '../../lib/claim/source-key.ts';
import type { Anonymity, Distance, Kind } from '../../lib/claim/taxonomy.ts';
import { storedWords } from '../../lib/claim/words.ts';
import type { ClaimWords } from '../../lib/messaging/protocol.ts';

/** What the screens know of a claim, whether it comes from the page being read or from the store. */
export interface ClaimView {
  readonly id: string;
  readonly label: ClaimLabel;
  readonly words: ClaimWords;
  readonly distance: Distance;
  readonly anonymity: Anonymity;
  readonly kind: Kind;
  /** What became of it on the page; `null` where no page is open (the library). */
  readonly outcome: Outcome | null;
  /**
   * What the detector makes of it; absent in the library, where the detector no longer finds it, and where it is not certain that what
   * it finds is still this claim.
   */
  readonly found?: FoundView;
  /** Whom a pronoun or a bare description stood for when the claim was stored; absent where a page is read. */
  readonly referent?: string;
  /** What the article is written in, a BCP 47 tag; absent where nobody could tell. */
  readonly language?: string;
}

/** A finding beside what the reader made of it. */
export interface FoundView extends Finding {
  /** The reader wrote a source of their own, so that the detector's idea of who it is no longer counts. */
  readonly isRenamed: boolean;
}

/**
 * @param words as the page has them now; those that were stored where the page no longer has them
 * @param language of the article, or ''
 */
export function toClaimView(
  { id, draft, label, outcome, found }: PageClaim,
  words: ClaimWords | undefined,
  language = '',
): ClaimView {
  const { distance, anonymity, kind, selectors } = draft;
  const stored: ClaimWords = {
    source: storedWords(selectors.source),
    cue: storedWords(selectors.cue),
    content: storedWords(selectors.content),
  };
  const isOnPage = words !== undefined && words.cue !== '';
  const view = { id, label, words: isOnPage ? words : stored, distance, anonymity, kind, outcome, ...spoken(language) };
  const isRenamed = !['', draft.sourceText].includes(label.sourceText.trim());
  return found && outcome !== 'changed' ? { ...view, found: { ...found, isRenamed } } : view;
}

function spoken(language: string): { language?: string } {
  return language === '' ? {} : { language };
}

/** For elements that hold words of the article: those who hear them hear them in its language (WCAG 2.2, 3.1.2). */
export function inItsLanguage({ language }: Pick<ClaimView, 'language'>): { lang?: string } {
  return language === undefined ? {} : { lang: language };
}

/** Who says it: as the reader wrote it, else in the article's words, or '' where nobody is named. */
export function sourceOf({ label, words }: Pick<ClaimView, 'label' | 'words'>): string {
  return label.sourceText.trim() || words.source;
}

/** Whom the detector takes the source for; `null` where it does not know, and where the reader knows better. */
export function entityOf({ found }: Pick<ClaimView, 'found'>): SourceEntity | null {
  return found && !found.isRenamed && found.entity?.name ? found.entity : null;
}

/** What to call the source among others: "Mara Lind" where the article has "she", but never against the reader. */
export function nameOf(claim: ClaimView): string {
  return entityOf(claim)?.name ?? (referentOf(claim) || sourceOf(claim));
}

/** Who a pronoun or a bare description stands for, or '' where the article's own words say it. */
export function referentOf(claim: ClaimView): string {
  if (claim.referent !== undefined) return claim.referent;
  const name = entityOf(claim)?.name ?? '';
  return claim.found?.antecedent && foldName(name) !== foldName(sourceOf(claim)) ? name : '';
}
