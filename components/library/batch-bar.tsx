import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnCodeId, SourceKindId, StatusId } from '../../lib/claim/taxonomy.ts';
import { Choice } from '../design/field.tsx';
import { useCodes } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';

/** What several claims are given at once; what is `null` stays as each of them has it. */
export interface BatchLabel {
  readonly status: StatusId | null;
  readonly sourceKind: SourceKindId | null;
  /** Added to the labels that each of them has; none where it is `null`. */
  readonly label: OwnCodeId | null;
  readonly isDismissed: boolean;
}

const NOTHING: BatchLabel = { status: null, sourceKind: null, label: null, isDismissed: false };

export interface BatchBarProps {
  readonly selected: number;
  /** How many are listed and can be chosen at once. */
  readonly listed: number;
  onSelectAll(): void;
  onSelectNone(): void;
  onApply(label: BatchLabel): void;
  /** No claims are to be chosen any more. */
  onEnd(): void;
  /** How much of the list's top the bar covers where it stays in sight, in CSS pixels. */
  onCover(height: number): void;
}

/** Labels all chosen claims in one step, which is undone in one as well. */
export function BatchBar({
  selected,
  listed,
  onSelectAll,
  onSelectNone,
  onApply,
  onEnd,
  onCover,
}: BatchBarProps): VNode {
  const t = useTranslate();
  const { codebook, statusName, kindName, labelName } = useCodes();
  const [label, setLabel] = useState(NOTHING);
  const dismissedId = useId();
  const bar = useCover(onCover);
  const isEmpty = Object.values(label).every((value) => value === null || value === false);
  const shown = <Id extends string>(codes: readonly { readonly id: Id; readonly isHidden: boolean }[]) =>
    codes.filter(({ isHidden }) => !isHidden).map(({ id }) => id);
  return (
    <form
      ref={bar}
      class="batch"
      aria-label={t('library.batch.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (selected === 0 || isEmpty) return;
        onApply(label);
        setLabel(NOTHING);
      }}
    >
      <div class="toolbar">
        <strong role="status">{t('library.batch.selected', [selected], selected)}</strong>
        <button type="button" class="button" onClick={onSelectAll}>
          {t('library.batch.all', [listed], listed)}
        </button>
        <button type="button" class="button" aria-disabled={selected === 0} onClick={onSelectNone}>
          {t('library.batch.none')}
        </button>
        <button type="button" class="button toolbar-end" onClick={onEnd}>
          {t('library.batch.end')}
        </button>
      </div>
      <div class="batch-fields">
        <BatchChoice
          name={t('editor.status')}
          value={label.status}
          ids={shown(codebook.statuses)}
          nameOf={statusName}
          onChoose={(status) => setLabel({ ...label, status })}
        />
        <BatchChoice
          name={t('editor.sourceKind')}
          value={label.sourceKind}
          ids={shown(codebook.sourceKinds)}
          nameOf={kindName}
          onChoose={(sourceKind) => setLabel({ ...label, sourceKind })}
        />
        {codebook.labels.length > 0 && (
          <BatchChoice
            name={t('library.batch.label')}
            value={label.label}
            ids={shown(codebook.labels)}
            nameOf={labelName}
            onChoose={(own) => setLabel({ ...label, label: own })}
          />
        )}
        <label class="check" for={dismissedId}>
          <input
            id={dismissedId}
            type="checkbox"
            checked={label.isDismissed}
            onChange={() => setLabel({ ...label, isDismissed: !label.isDismissed })}
          />
          {t('editor.notAClaim')}
        </label>
        <button type="submit" class="button button-primary" aria-disabled={selected === 0 || isEmpty}>
          {t('library.batch.apply', [selected], selected)}
        </button>
      </div>
    </form>
  );
}

/** Measures the bar as long as it is there: a row that is walked to must not end up behind it. */
function useCover(onCover: BatchBarProps['onCover']) {
  const bar = useRef<HTMLFormElement>(null);
  const latest = useRef(onCover);
  latest.current = onCover;
  useLayoutEffect(() => {
    const { current: element } = bar;
    if (!element) return;
    const measure = () => latest.current(getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => {
      observer.disconnect();
      latest.current(0);
    };
  }, []);
  return bar;
}

interface BatchChoiceProps<Id extends string> {
  readonly name: string;
  readonly value: Id | null;
  readonly ids: readonly Id[];
  nameOf(id: Id): string;
  onChoose(id: Id | null): void;
}

/** One of the values, or none: nothing is given until the whole form is sent. */
function BatchChoice<Id extends string>({ name, value, ids, nameOf, onChoose }: BatchChoiceProps<Id>): VNode {
  const t = useTranslate();
  const id = useId();
  const control = useRef<HTMLSelectElement>(null);
  const options: { value: Id | ''; text: string }[] = [
    { value: '', text: t('library.batch.asIs') },
    ...ids.map((one) => ({ value: one, text: nameOf(one) })),
  ];
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {name}
      </label>
      <Choice<Id | ''>
        id={id}
        value={value ?? ''}
        options={options}
        control={control}
        onChoose={(chosen) => onChoose(chosen === '' ? null : chosen)}
      />
    </div>
  );
}
