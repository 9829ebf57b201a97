import { indexText } from '../anchor/index.ts';
import type { Attribution } from '../claim/attribution.ts';
import { type PageClaim, untouchedLabel } from '../claim/claim.ts';
import type { Dispute } from '../claim/dispute.ts';
import { type Finding, type FoundDispute, inShort } from '../claim/finding.ts';
import { isPlaced } from '../claim/selector.ts';
import { type ClaimSpans, extentOf, overlaps } from '../claim/span.ts';
import { joinWords } from '../claim/words.ts';
import { antecedentOf, draftOf } from '../filing/draft.ts';
import type { ClaimRecord } from '../schema/records.ts';
import { placeStored } from './place-stored.ts';

/**
 * The claims of a page: what the detector found in its text, joined with what the reader stored for the article. A
 * stored claim that has its place (labelled or dismissed) replaces every detected claim whose cue overlaps its own, so
 * that no newer detector ever overrides a reader; what the detector makes of the first of them is shown with it. In the
 * order of the text; claims without a place last.
 * @param language of the text, primary subtag, which says what spellings may differ; '' where unknown
 */
export function joinClaims(
  text: string,
  attributions: readonly Attribution[],
  stored: readonly ClaimRecord[],
  articleUrl: string,
  language: string,
): PageClaim[] {
  const index = indexText(text, language);
  const resolve = (spans: ClaimSpans) =>
    antecedentOf(
      text,
      attributions.find((one) => hasSameCue(spans, one)),
    );
  const kept = stored.map((record) => placeStored(index, record, resolve));
  const placed = kept.filter(({ outcome }) => isPlaced(outcome));
  const detected = provisionalIds(text, attributions, articleUrl).map(([attribution, id]): Detected => {
    const replacedBy = placed.find(({ spans }) => hasSameCue(spans, attribution)) ?? null;
    return { attribution, replacedBy, claimId: replacedBy?.id ?? id };
  });
  const byAttribution = new Map(detected.map((one) => [one.attribution.id, one]));
  const explained = kept.map((claim): PageClaim => {
    const first = detected.find(({ attribution }) => hasSameCue(claim.spans, attribution));
    return first ? { ...claim, found: findingOf(text, first.attribution, claim.id, byAttribution) } : claim;
  });
  const found = detected
    .filter(({ replacedBy }) => replacedBy === null)
    .map(({ attribution, claimId }) =>
      placeDetected(text, attribution, claimId, findingOf(text, attribution, claimId, byAttribution)),
    );
  return [...explained, ...found].sort((a, b) => startOf(a.spans) - startOf(b.spans));
}

/**
 * A detected attribution, and the claim that stands for it on the page: its own, or the stored one that replaces it.
 */
interface Detected {
  readonly attribution: Attribution;
  readonly replacedBy: PageClaim | null;
  readonly claimId: string;
}

/** Whether two claims of a text have a cue in common, so that one of them stands for both. */
export function hasSameCue(a: ClaimSpans, b: ClaimSpans): boolean {
  return a.cue.some((cue) => b.cue.some((other) => overlaps(cue, other)));
}

function findingOf(
  text: string,
  { entity, act, antecedent, dispute, evidence }: Attribution,
  claimId: string,
  detected: ReadonlyMap<string, Detected>,
): Finding {
  return {
    entity,
    act,
    antecedent: antecedent && inShort(text.slice(...antecedent)),
    dispute: dispute && foundDispute(text, dispute, claimId, detected),
    evidence,
  };
}

function foundDispute(
  text: string,
  { kind, claim, words, confidence }: Dispute,
  claimId: string,
  detected: ReadonlyMap<string, Detected>,
): FoundDispute | null {
  if (claim === null) return words && { kind, claimId: null, words: inShort(text.slice(...words)), confidence };
  const denied = detected.get(claim);
  // One stored claim may stand for both: nothing denies itself.
  if (!denied || denied.claimId === claimId) return null;
  const content = denied.attribution.content.map((span) => text.slice(...span));
  return { kind, claimId: denied.claimId, words: inShort(joinWords(content)), confidence };
}

function startOf(spans: ClaimSpans): number {
  return extentOf(spans)?.[0] ?? Number.MAX_SAFE_INTEGER;
}

function placeDetected(text: string, attribution: Attribution, id: string, found: Finding): PageClaim {
  const { source, cue, content } = attribution;
  const draft = draftOf(text, attribution);
  return {
    id,
    stored: false,
    draft,
    label: untouchedLabel(draft),
    outcome: 'exact',
    spans: { source, cue, content },
    change: null,
    found,
  };
}

/**
 * Ids for claims that are not stored. The same claim gets the same one when the page is read again, so that a list or a
 * card that shows it does not lose it; the same words in another article get another one. Twins (the same words twice)
 * are told apart by their number.
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
