/** What a claim that was found in a text is stored with. */
import { describe, sentenceAround } from '../anchor/index.ts';
import type { Attribution } from '../claim/attribution.ts';
import type { ClaimDraft } from '../claim/claim.ts';
import type { ClaimPlace } from '../claim/selector.ts';
import type { ClaimSpans } from '../claim/span.ts';
import { joinWords } from '../claim/words.ts';

/** A detected claim as it would be stored, before anybody says anything of it. */
export function draftOf(text: string, attribution: Attribution): ClaimDraft {
  const { source, cue, content, kind, act, distance, anonymity, reasonGiven, confidence, entity } = attribution;
  return {
    ...placeAt(text, { source, cue, content }, antecedentOf(text, attribution)),
    confidence,
    sourceText: source.map((span) => text.slice(...span)).join(' '),
    kind,
    act,
    distance,
    anonymity,
    reasonGiven,
    entity,
  };
}

/** What a claim at these places of a text is found again by. */
export function placeAt(text: string, spans: ClaimSpans, antecedent: string | null): ClaimPlace {
  return { selectors: describe(text, spans), sentence: sentenceAround(text, spans), antecedent };
}

/**
 * Whom a source stands for that does not say so in full, by name: "he", "the ministry", a bare "Renn". `null` for all
 * others and where it is not known.
 */
export function antecedentOf(text: string, attribution: Attribution | undefined): string | null {
  const name = attribution?.entity?.name;
  if (!attribution || !name) return null;
  const source = joinWords(attribution.source.map((span) => text.slice(...span)));
  return attribution.antecedent || name.endsWith(` ${source}`) ? name : null;
}
