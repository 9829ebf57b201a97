import { anchor, diffWords, GONE, type ResolveAntecedent, sentenceAround, type TextIndex } from '../anchor/index.ts';
import type { PlaceChange } from '../claim/change.ts';
import { type ClaimDraft, labelOf, type PageClaim } from '../claim/claim.ts';
import { placeOf } from '../claim/selector.ts';
import { placeAt } from '../filing/draft.ts';
import type { ClaimRecord } from '../schema/records.ts';

/** A stored claim on the page as it is now. One that the reader detached is not looked for. */
export function placeStored(index: TextIndex, record: ClaimRecord, resolve: ResolveAntecedent): PageClaim {
  const { doubt, outcome, spans } = record.detached ? GONE : anchor(index, record, resolve);
  const change: PlaceChange | null = doubt && {
    doubt,
    words: diffWords(record.sentence, sentenceAround(index.text, spans)),
    // Without a cue there would be nothing to find it by.
    place: spans.cue.length > 0 ? placeAt(index.text, spans, resolve(spans)) : null,
  };
  return {
    id: record.id,
    stored: true,
    draft: storedDraft(record),
    label: labelOf(record),
    outcome,
    spans,
    change,
    found: null,
  };
}

function storedDraft(record: ClaimRecord): ClaimDraft {
  const { selectors, confidence, kind, act, distance, anonymity, reasonGiven, entity } = record;
  const sourceText = selectors.source.map((selector) => selector.quote.exact).join(' ');
  return { ...placeOf(record), confidence, kind, act, distance, anonymity, sourceText, reasonGiven, entity };
}
