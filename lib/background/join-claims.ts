import { anchor, describe, indexText, sentenceAround } from '../anchor/index.ts';
import type { Attribution } from '../claim/attribution.ts';
import { type ClaimDraft, type ClaimLabel, type PageClaim, untouchedLabel } from '../claim/claim.ts';
import { type ClaimSpans, extentOf, overlaps } from '../claim/span.ts';
import type { ClaimRecord } from '../schema/records.ts';

/**
 * The claims of a page: what the detector found in its text, joined with what the reader stored for the article.
 * A stored claim (labelled or dismissed) replaces every detected claim whose cue overlaps its own, so that no newer
 * detector ever overrides a reader. In the order of the text; claims without a place last.
 */
export function joinClaims(
  text: string,
  attributions: readonly Attribution[],
  stored: readonly ClaimRecord[],
  articleUrl: string,
): PageClaim[] {
  const index = indexText(text);
  const kept = stored.map((record) => placeStored(record, anchor(index, record.selectors)));
  const taken = kept.flatMap((claim) => claim.spans.cue);
  const found = provisionalIds(text, attributions, articleUrl)
    .filter(([attribution]) => !attribution.cue.some((cue) => taken.some((other) => overlaps(cue, other))))
    .map(([attribution, id]) => placeDetected(text, attribution, id));
  return [...kept, ...found].sort((a, b) => startOf(a.spans) - startOf(b.spans));
}

function startOf(spans: ClaimSpans): number {
  return extentOf(spans)?.[0] ?? Number.MAX_SAFE_INTEGER;
}

function placeStored(record: ClaimRecord, place: ReturnType<typeof anchor>): PageClaim {
  const { sourceText, sourceKind, status, note, dismissed } = record;
  const label: ClaimLabel = { sourceText, sourceKind, status, note, dismissed };
  return { id: record.id, stored: true, draft: draftOf(record), label, ...place };
}

function draftOf(record: ClaimRecord): ClaimDraft {
  const { selectors, sentence, confidence, kind, act, distance, anonymity } = record;
  const sourceText = selectors.source.map((selector) => selector.quote.exact).join(' ');
  return { selectors, sentence, confidence, kind, act, distance, anonymity, sourceText };
}

function placeDetected(text: string, attribution: Attribution, id: string): PageClaim {
  const { source, cue, content, kind, act, distance, anonymity, confidence } = attribution;
  const spans: ClaimSpans = { source, cue, content };
  const sourceText = source.map(([start, end]) => text.slice(start, end)).join(' ');
  const draft: ClaimDraft = {
    selectors: describe(text, spans),
    sentence: sentenceAround(text, spans),
    confidence,
    sourceText,
    kind,
    act,
    distance,
    anonymity,
  };
  return {
    id,
    stored: false,
    draft,
    label: untouchedLabel(sourceText),
    outcome: 'exact',
    spans,
  };
}

/**
 * Ids for claims that are not stored. The same claim gets the same one when the page is read again, so that a list or a
 * card that shows it does not lose it; the same words in another article get another one. Twins (the same words twice) are told apart by their number.
 */
function provisionalIds(
  text: string,
  attributions: readonly Attribution[],
  articleUrl: string,
): [Attribution, string][] {
  const twins = new Map<string, number>();
  return attributions.map((attribution) => {
    const parts = [...attribution.cue, ...attribution.content].map((span) => text.slice(...span));
    const words = hash([articleUrl, ...parts].join('\n'));
    const before = twins.get(words) ?? 0;
    twins.set(words, before + 1);
    return [attribution, `new-${words}-${before}`];
  });
}

/** 32-bit FNV-1a over UTF-16 code units, in base 36. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
