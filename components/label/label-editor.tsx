import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimEdit, ClaimLabel } from '../../lib/claim/claim.ts';
import { type ClaimDisputes, NO_DISPUTES } from '../claims/claim-disputes.ts';
import { ClaimFacts } from '../claims/claim-facts.tsx';
import { type ClaimView, entityOf, sourceOf } from '../claims/claim-view.ts';
import { type EditProgress, editFaultOf } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';
import { ClaimReport } from './claim-report.tsx';
import { OwnLabelsField } from './label-codes.tsx';
import { DisputesField } from './label-disputes.tsx';
import {
  ActField,
  NoteField,
  ReasonField,
  SecondKindField,
  SourceField,
  SourceKindField,
  StatusField,
} from './label-fields.tsx';
import { FaultMessage, SaveMessage } from './label-messages.tsx';

export interface LabelEditorProps {
  readonly claim: ClaimView;
  readonly progress: EditProgress | undefined;
  /** Names of sources to offer: those of the other claims at hand. */
  readonly sources: readonly string[];
  /** What it denies and who denies it; absent where no page is read. */
  readonly disputes?: ClaimDisputes | undefined;
  onEdit(edit: ClaimEdit): void;
  /** Shows another claim; absent where there is no page to show it on. */
  onShow?: ((claimId: string) => void) | undefined;
}

/** Lets the reader label one claim. Every field is saved as it changes; there is no button to save. */
export function LabelEditor({ claim, progress, sources, disputes, onEdit, onShow }: LabelEditorProps): VNode {
  const t = useTranslate();
  const { label } = claim;
  const entity = entityOf(claim);
  const { denied, denials } = disputes ?? NO_DISPUTES;
  const fault = editFaultOf(progress);
  /** What was sent since the record was last known to be right. */
  const [unsaved, setUnsaved] = useState<ClaimEdit>({});
  const [lastField, setLastField] = useState<string>();

  const edit = (change: ClaimEdit) => {
    const both = { ...unsaved, ...change };
    setUnsaved(fault || progress === 'saving' ? both : change);
    setLastField(Object.keys(change)[0]);
    // What failed before goes along, or it would stand on the screen beside a "Saved" that is not about it.
    onEdit(fault ? both : change);
  };
  const message = fault && <FaultMessage fault={fault} onRetry={() => onEdit(unsaved)} />;
  const isByField = !label.dismissed && lastField !== undefined && lastField !== 'dismissed';
  const field = (name: keyof ClaimLabel) => ({
    label,
    progress,
    onEdit: edit,
    message: isByField && lastField === name ? message : null,
  });

  return (
    <form
      class="label-editor"
      aria-label={t('editor.labelOf', [sourceOf(claim) || t('claim.noSource')])}
      onSubmit={(event) => event.preventDefault()}
    >
      {!label.dismissed && (
        <>
          <SourceField {...field('sourceText')} sources={sources} proposed={entity?.name ?? ''} />
          <div class="field-pair">
            <SourceKindField {...field('sourceKind')} proposed={entity?.kind ?? 'unspecified'} />
            <SecondKindField {...field('secondKind')} />
            <ActField {...field('act')} />
            <StatusField {...field('status')} denials={denials} onShow={onShow} />
          </div>
          <ReasonField {...field('reasonGiven')} anonymity={claim.anonymity} />
          <OwnLabelsField {...field('labels')} />
          <DisputesField {...field('disputes')} claim={claim} onShow={onShow} />
          <NoteField {...field('note')} />
          <ClaimFacts claim={claim} denied={denied} onShow={onShow} />
          <ClaimReport claim={claim} />
        </>
      )}
      <div class="label-actions">
        {label.dismissed ? <span>{t('editor.dismissed')}</span> : <SaveMessage progress={progress} />}
        <button type="button" class="button" onClick={() => edit({ dismissed: !label.dismissed })}>
          {label.dismissed ? t('action.undo') : t('editor.notAClaim')}
        </button>
      </div>
      {!isByField && message}
    </form>
  );
}
