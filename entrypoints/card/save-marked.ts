import { type ClaimDraft, type ClaimEdit, type PageClaim, untouchedLabel } from '../../lib/claim/claim.ts';
import { uuidV7 } from '../../lib/claim/id.ts';
import { placeOf } from '../../lib/claim/selector.ts';
import type { ClaimSpans } from '../../lib/claim/span.ts';
import { type MarkingDraft, spansOf } from '../../lib/marking/draft.ts';
import type { FaultCode, Result } from '../../lib/messaging/result.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';

/** A claim that was saved, and how its storing goes. */
export interface Marked {
  readonly claimId: string;
  readonly stored: Promise<Result<null>>;
}

/** Where a claim stands for certain, since the reader has just said so. */
const HERE = { outcome: 'exact', change: null } as const;

/**
 * Marks a claim with the words that were chosen, or corrects one: it shows at once, and is on its way to the store.
 * @param claimId the claim to correct; `null` for a new one
 * @returns a fault where the background could not say what it is found by, `overtaken` where the page changed meanwhile
 */
export async function saveMarked(
  host: CardHost,
  draft: MarkingDraft,
  claimId: string | null,
): Promise<Marked | 'overtaken' | FaultCode> {
  const spans = spansOf(draft);
  const isCurrent = () => host.marking.page()?.text === draft.text;
  if (!isCurrent()) return 'overtaken';
  const described = await host.marking.about('claim.describe', { spans });
  if (!described.ok) return described.fault.code;
  if (!isCurrent()) return 'overtaken';
  return claimId === null ? mark(host, described.value, spans) : correct(host, claimId, described.value, spans);
}

function mark(host: CardHost, draft: ClaimDraft, spans: ClaimSpans): Marked {
  const claimId = `new-${uuidV7()}`;
  host.marking.put({ id: claimId, stored: false, draft, label: untouchedLabel(draft), spans, found: null, ...HERE });
  // Words that were put aside or taken off before are a claim again.
  return { claimId, stored: host.edit(claimId, { dismissed: false, detached: false }) };
}

function correct(host: CardHost, claimId: string, described: ClaimDraft, spans: ClaimSpans): Marked | FaultCode {
  const claim = claimOf(host, claimId);
  if (!claim) return 'unexpected';
  const place = placeOf(described);
  const { sourceText } = described;
  // The reader's own name for the source stands.
  const isUntouched = claim.label.sourceText === claim.draft.sourceText;
  const edit: ClaimEdit = isUntouched ? { place, sourceText } : { place };
  const stored = host.edit(claimId, edit);
  const edited = claimOf(host, claimId);
  if (edited) host.marking.put({ ...edited, draft: { ...edited.draft, ...place, sourceText }, spans, ...HERE });
  return { claimId, stored };
}

function claimOf(host: CardHost, claimId: string): PageClaim | undefined {
  return host.state().claims.find(({ id }) => id === claimId);
}
