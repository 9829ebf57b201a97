import type { VNode } from 'preact';
import { ClaimSummary } from './claim-row.tsx';
import { type ClaimView, sourceOf } from './claim-view.ts';
import { type EditProgress, faultOf } from './edit-progress.ts';
import { useTranslate } from './i18n.tsx';
import { FaultMessage } from './label-messages.tsx';

export interface DismissedClaimsProps {
  readonly claims: readonly ClaimView[];
  readonly edits: Readonly<Record<string, EditProgress>>;
  onPutBack(claimId: string): void;
}

/** What the reader put aside as "not a claim": folded away, each with the way back. */
export function DismissedClaims({ claims, edits, onPutBack }: DismissedClaimsProps): VNode | null {
  const t = useTranslate();
  if (claims.length === 0) return null;
  return (
    <details class="claim-group">
      <summary class="group-name">{t('popup.dismissed', [String(claims.length)])}</summary>
      <ul class="claim-list">
        {claims.map((claim) => (
          <DismissedClaim
            key={claim.id}
            claim={claim}
            progress={edits[claim.id]}
            onPutBack={() => onPutBack(claim.id)}
          />
        ))}
      </ul>
    </details>
  );
}

interface DismissedClaimProps {
  readonly claim: ClaimView;
  readonly progress: EditProgress | undefined;
  onPutBack(): void;
}

function DismissedClaim({ claim, progress, onPutBack }: DismissedClaimProps): VNode {
  const t = useTranslate();
  const fault = faultOf(progress);
  return (
    <li class="claim-row">
      <div class="claim-head">
        <ClaimSummary claim={claim} />
        <button
          type="button"
          class="button"
          aria-label={t('popup.putBackOf', [sourceOf(claim) || t('claim.noSource')])}
          onClick={onPutBack}
        >
          {t('popup.putBack')}
        </button>
      </div>
      {fault && <FaultMessage fault={fault} onRetry={onPutBack} />}
    </li>
  );
}
