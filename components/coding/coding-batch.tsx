import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { OwnCodeId } from '../../lib/claim/taxonomy.ts';
import { BatchFields, NO_VALUES } from '../label/batch-fields.tsx';
import { useTranslate } from '../words/i18n.tsx';

export interface CodingBatchProps {
  /** How many claims are selected. */
  readonly count: number;
  /** How many are listed. */
  readonly shown: number;
  /** The source of the claim selected last, and how many claims it has; `null` where none is selected. */
  readonly source: { readonly name: string; readonly count: number } | null;
  onAllShown(): void;
  onAllOfSource(): void;
  onNone(): void;
  onDone(): void;
  /** @param label added to those that each claim has; `null` for none */
  onGive(edit: ClaimEdit, label: OwnCodeId | null): void;
}

/** Several claims at once: which, and what to give them, in one step that one undo takes back. */
export function CodingBatch(props: CodingBatchProps): VNode {
  const t = useTranslate();
  const { count, shown, source, onAllShown, onAllOfSource, onNone, onDone } = props;
  return (
    <section class="batch-bar" aria-label={t('batch.name')}>
      <div class="coding-line">
        <strong>{t('batch.selected', undefined, count)}</strong>
        <button type="button" class="text-button" onClick={onDone}>
          {t('batch.done')}
        </button>
      </div>
      <div class="batch-choices">
        <button type="button" class="button" disabled={shown === 0} onClick={onAllShown}>
          {t('batch.allShown', [shown])}
        </button>
        {source && source.count > 0 && (
          <button type="button" class="button batch-source" onClick={onAllOfSource}>
            {t('batch.allOf', [source.name || t('claim.noSource'), source.count])}
          </button>
        )}
        {count > 0 && (
          <button type="button" class="button button-quiet" onClick={onNone}>
            {t('batch.none')}
          </button>
        )}
      </div>
      {count > 0 && <BatchValuesToGive {...props} />}
    </section>
  );
}

function BatchValuesToGive({ count, onGive }: CodingBatchProps): VNode {
  const t = useTranslate();
  const [values, setValues] = useState(NO_VALUES);
  const { status, sourceKind, label } = values;
  const give = () => {
    onGive({ ...(status && { status }), ...(sourceKind && { sourceKind }) }, label);
    setValues(NO_VALUES);
  };
  const isEmpty = Object.values(values).every((value) => value === null);
  return (
    <div class="batch-values">
      <BatchFields values={values} onValues={setValues} />
      <div class="batch-give">
        <button type="button" class="button button-primary" disabled={isEmpty} onClick={give}>
          {t('batch.give', undefined, count)}
        </button>
        <button type="button" class="button" onClick={() => onGive({ dismissed: true }, null)}>
          {t('batch.dismiss')}
        </button>
      </div>
    </div>
  );
}
