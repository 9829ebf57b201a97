import type { ClaimTemplate } from './claim-template.ts';
import { CONTEXT_LENGTH } from './describe.ts';
import { beginsSentence, closesSentence, sentenceEnd, sentenceStart } from './sentence.ts';

/** The stretch of a template that must stand in the text whatever happened around it. */
export interface RequiredPart {
  readonly template: ClaimTemplate;
  /** Where in the template it starts and ends. */
  readonly start: number;
  readonly end: number;
  /** Whether it started a sentence where it was stored; `null` where the stored context does not tell. */
  readonly startsSentence: boolean | null;
  readonly endsSentence: boolean | null;
}

/**
 * What must stand: the claim and the rest of its sentence as far as it was stored, so that no "not", "nobody" or other
 * speaker is put before or after it unseen. An anaphoric claim needs all of its stored prefix: that is who "he" is.
 */
export function requiredPart(template: ClaimTemplate, isAnaphoric: boolean): RequiredPart {
  const { text } = template;
  const start = isAnaphoric ? 0 : sentenceStart(text, template.start);
  const end = sentenceEnd(text, template.end);
  const isCutBefore = start === 0 && template.offset > 0;
  const isCutAfter = end === text.length && text.length - template.end >= CONTEXT_LENGTH - 1;
  return {
    template,
    start,
    end,
    startsSentence: isCutBefore ? null : beginsSentence(text, start),
    endsSentence: isCutAfter ? null : closesSentence(text, end),
  };
}
