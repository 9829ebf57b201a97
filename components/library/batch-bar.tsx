import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BatchFields, type BatchValues, NO_VALUES } from '../label/batch-fields.tsx';
import { useTranslate } from '../words/i18n.tsx';

/** What several claims are given at once; or they are put aside. */
export interface BatchLabel extends BatchValues {
  readonly isDismissed: boolean;
}

const NOTHING: BatchLabel = { ...NO_VALUES, isDismissed: false };

export interface BatchBarProps {
  readonly selected: number;
  /** How many can be chosen at once; `null` until that is known. */
  readonly listed: number | null;
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
  const [label, setLabel] = useState(NOTHING);
  const dismissedId = useId();
  const bar = useCover(onCover);
  const first = useRef<HTMLButtonElement>(null);
  // The button that was pressed for it is gone.
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  const isEmpty = Object.values(label).every((value) => value === null || value === false);
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
        <button ref={first} type="button" class="button" onClick={onSelectAll}>
          {listed === null ? t('library.batch.every') : t('library.batch.all', [listed], listed)}
        </button>
        <button type="button" class="button" aria-disabled={selected === 0} onClick={onSelectNone}>
          {t('library.batch.none')}
        </button>
        <button type="button" class="button toolbar-end" onClick={onEnd}>
          {t('library.batch.end')}
        </button>
      </div>
      <div class="batch-fields">
        <BatchFields values={label} onValues={(values) => setLabel({ ...label, ...values })} />
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
