import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { OwnCodeId, SourceKindId, StatusId } from '../../lib/claim/taxonomy.ts';
import { useCodes } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';

/** What several claims are given at once; what is `null` stays as each of them has it. */
export interface BatchValues {
  readonly status: StatusId | null;
  readonly sourceKind: SourceKindId | null;
  /** Added to the labels that each of them has; none where it is `null`. */
  readonly label: OwnCodeId | null;
}

/** Before anything is chosen. */
export const NO_VALUES: BatchValues = { status: null, sourceKind: null, label: null };

export interface BatchFieldsProps {
  readonly values: BatchValues;
  onValues(values: BatchValues): void;
}

/** A choice for each of the values: nothing is given until whoever has them says so. */
export function BatchFields({ values, onValues }: BatchFieldsProps): VNode {
  const t = useTranslate();
  const { codebook, statusName, kindName, labelName } = useCodes();
  return (
    <>
      <BatchChoice
        name={t('editor.status')}
        value={values.status}
        codes={codebook.statuses}
        nameOf={statusName}
        onChoose={(status) => onValues({ ...values, status })}
      />
      <BatchChoice
        name={t('editor.sourceKind')}
        value={values.sourceKind}
        codes={codebook.sourceKinds}
        nameOf={kindName}
        onChoose={(sourceKind) => onValues({ ...values, sourceKind })}
      />
      {codebook.labels.some(({ isHidden }) => !isHidden) && (
        <BatchChoice
          name={t('batch.label')}
          value={values.label}
          codes={codebook.labels}
          nameOf={labelName}
          onChoose={(label) => onValues({ ...values, label })}
        />
      )}
    </>
  );
}

interface BatchChoiceProps<Id extends string> {
  readonly name: string;
  readonly value: Id | null;
  readonly codes: readonly { readonly id: Id; readonly isHidden: boolean }[];
  nameOf(id: Id): string;
  onChoose(id: Id | null): void;
}

function BatchChoice<Id extends string>({ name, value, codes, nameOf, onChoose }: BatchChoiceProps<Id>): VNode {
  const t = useTranslate();
  const fieldId = useId();
  const offered = codes.filter(({ isHidden }) => !isHidden);
  return (
    <div class="field">
      <label class="field-name" for={fieldId}>
        {name}
      </label>
      <select
        id={fieldId}
        class="control"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(offered[currentTarget.selectedIndex - 1]?.id ?? null)}
      >
        <option value="">{t('batch.leave')}</option>
        {offered.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </div>
  );
}
