import type { VNode } from 'preact';
import { FaultMessage } from '../label/label-messages.tsx';
import { type EditProgress, editFaultOf } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';
import { ClaimSummary } from './claim-row.tsx';
import { type ClaimView, sourceOf } from './claim-view.ts';

export interface SetAsideClaimsProps {
  /** What the reader said of them: "not a claim", or "not this claim any more". */
  readonly as: 'dismissed' | 'detached';
  readonly claims: readonly ClaimView[];
  readonly edits: Readonly<Record<string, EditProgress>>;
  onPutBack(claimId: string): void;
}

/** What the reader put aside: folded away, each with the way back. */
export function SetAsideClaims({ as, claims, edits, onPutBack }: SetAsideClaimsProps): VNode | null {
  const t = useTranslate();
  if (claims.length === 0) return null;
  return (
    <details class="claim-group">
      <summary class="group-name">{t(`popup.${as}`, [claims.length])}</summary>
      <ul class="claim-list">
        {claims.map((claim) => (
          <SetAsideClaim
            key={claim.id}
            as={as}
            claim={claim}
            progress={edits[claim.id]}
            onPutBack={() => onPutBack(claim.id)}
          />
        ))}
      </ul>
    </details>
  );
}

interface SetAsideClaimProps {
  readonly as: SetAsideClaimsProps['as'];
  readonly claim: ClaimView;
  readonly progress: EditProgress | undefined;
  onPutBack(): void;
}

function SetAsideClaim({ as, claim, progress, onPutBack }: SetAsideClaimProps): VNode {
  const t = useTranslate();
  const fault = editFaultOf(progress);
  const name = as === 'dismissed' ? 'popup.putBack' : 'popup.lookAgain';
  return (
    <li class="claim-row" data-claim={claim.id}>
      <div class="claim-head">
        <ClaimSummary claim={claim} />
        <button
          type="button"
          class="button"
          aria-label={t(`${name}Of`, [sourceOf(claim) || t('claim.noSource')])}
          onClick={onPutBack}
        >
          {t(name)}
        </button>
      </div>
      {fault && <FaultMessage fault={fault} onRetry={onPutBack} />}
    </li>
  );
}
