/** What a claim is called where people read it: whose it is, and what was said. */
import type { TextSelector } from '../../claim/selector.ts';
import { foldName } from '../../claim/source-key.ts';
import { storedWords } from '../../claim/words.ts';
import type { ClaimRecord } from '../../schema/records.ts';

/** The source as the reader writes it, else in the article's words; '' where nobody is named. */
export function writtenSource({ sourceText, selectors }: Pick<ClaimRecord, 'sourceText' | 'selectors'>): string {
  return sourceText.trim() || storedWords(selectors.source).trim();
}

/**
 * Who the source is: the reader's own name for it, else the name of whom the article's words stand for ("Mara Lind" where it has
 * "she"), else those words; '' where nobody is named.
 */
export function sourceName(claim: Pick<ClaimRecord, 'sourceText' | 'selectors' | 'entity' | 'antecedent'>): string {
  const written = writtenSource(claim);
  const isOwnName = foldName(written) !== foldName(storedWords(claim.selectors.source));
  return isOwnName ? written : claim.entity?.name.trim() || claim.antecedent?.trim() || written;
}

/** What was said, in the article's words; where it says only that somebody spoke ("declined to comment"), the sentence, or the cue. */
export function quotation({ selectors, sentence }: Pick<ClaimRecord, 'selectors' | 'sentence'>): string {
  return storedWords(selectors.content).trim() || sentence.trim() || storedWords(selectors.cue).trim();
}

/** Where a link to the claim leads: to the first words of what was said, else to the cue. */
export function linkedSelector({ selectors }: Pick<ClaimRecord, 'selectors'>): TextSelector | undefined {
  return selectors.content[0] ?? selectors.cue[0];
}
