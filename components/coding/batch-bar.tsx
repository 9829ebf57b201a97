import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { OwnCodeId } from '../../lib/claim/taxonomy.ts';
import { offered, useCodes } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';

export interface BatchBarProps {
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

/** What was chosen to be given to all selected claims; '' leaves a value as it is. */
interface Chosen {
  readonly status: string;
  readonly sourceKind: string;
  readonly label: string;
}

const NOTHING: Chosen = { status: '', sourceKind: '', label: '' };

/** Several claims at once: which, and what to give them, in one step that one undo takes back. */
export function BatchBar(props: BatchBarProps): VNode {
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
        <button type="button" class="button" onClick={onAllShown}>
          {t('batch.allShown', [shown])}
        </button>
        {source && (
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
      {count > 0 && <BatchValues {...props} />}
    </section>
  );
}

function BatchValues({ count, onGive }: BatchBarProps): VNode {
  const t = useTranslate();
  const codes = useCodes();
  const { codebook } = codes;
  const [chosen, setChosen] = useState(NOTHING);
  const statuses = offered(codebook.statuses, 'unassessed');
  const kinds = offered(codebook.sourceKinds, 'unspecified');
  const labels = codebook.labels.filter(({ isHidden }) => !isHidden).map(({ id }) => id);
  const give = () => {
    const status = statuses.find((id) => id === chosen.status);
    const sourceKind = kinds.find((id) => id === chosen.sourceKind);
    const label = labels.find((id) => id === chosen.label) ?? null;
    onGive({ ...(status && { status }), ...(sourceKind && { sourceKind }) }, label);
    setChosen(NOTHING);
  };
  const isEmpty = Object.values(chosen).every((value) => value === '');
  const choice = (field: keyof Chosen, name: string, ids: readonly string[], nameOf: (id: never) => string) => (
    <BatchChoice
      name={name}
      value={chosen[field]}
      options={ids.map((id) => ({ id, name: nameOf(id as never) }))}
      onChoose={(value) => setChosen({ ...chosen, [field]: value })}
    />
  );
  return (
    <div class="batch-values">
      {choice('status', t('editor.status'), statuses, codes.statusName)}
      {choice('sourceKind', t('editor.sourceKind'), kinds, codes.kindName)}
      {labels.length > 0 && choice('label', t('batch.label'), labels, codes.labelName)}
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

interface BatchChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  onChoose(value: string): void;
}

function BatchChoice({ name, value, options, onChoose }: BatchChoiceProps): VNode {
  const t = useTranslate();
  const id = useId();
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {name}
      </label>
      <select id={id} class="control" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t('batch.leave')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
