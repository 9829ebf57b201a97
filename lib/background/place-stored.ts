import {
  type Anchored,
  anchor,
  describe,
  diffWords,
  type ResolveAntecedent,
  sentenceAround,
  type TextIndex,
} from '../anchor/index.ts';
import type { PlaceChange } from '../claim/change.ts';
import type { ClaimDraft, ClaimLabel, PageClaim } from '../claim/claim.ts';
import type { ClaimPlace } from '../claim/selector.ts';
import { type ClaimSpans, NO_SPANS } from '../claim/span.ts';
import type { ClaimRecord } from '../schema/records.ts';

const NOWHERE: Anchored = { outcome: 'gone', spans: NO_SPANS, doubt: null };

/** A stored claim on the page as it is now. One that the reader detached is not looked for. */
export function placeStored(index: TextIndex, record: ClaimRecord, resolve: ResolveAntecedent): PageClaim {
  const { sourceText, sourceKind, status, note, dismissed, detached } = record;
  const label: ClaimLabel = { sourceText, sourceKind, status, note, dismissed, detached };
  const { doubt, outcome, spans } = detached ? NOWHERE : anchor(index, record, resolve);
  const change: PlaceChange | null = doubt && {
    doubt,
    words: diffWords(record.sentence, sentenceAround(index.text, spans)),
    // Without a cue there would be nothing to find it by.
    place: spans.cue.length > 0 ? placeAt(index.text, spans, resolve) : null,
  };
  return { id: record.id, stored: true, draft: draftOf(record), label, outcome, spans, change, found: null };
}

/** What a claim at these places of a text is found again by. */
export function placeAt(text: string, spans: ClaimSpans, resolve: ResolveAntecedent): ClaimPlace {
  return { selectors: describe(text, spans), sentence: sentenceAround(text, spans), antecedent: resolve(spans) };
}

function draftOf(record: ClaimRecord): ClaimDraft {
  const { selectors, sentence, antecedent, confidence, kind, act, distance, anonymity } = record;
  const sourceText = selectors.source.map((selector) => selector.quote.exact).join(' ');
  return { selectors, sentence, antecedent, confidence, kind, act, distance, anonymity, sourceText };
}
