import type { VNode } from 'preact';
import { useTranslate } from '../words/i18n.tsx';

export interface ExportButtonsProps {
  readonly name: string;
  nameOf(format: string): string;
  onExport(format: 'json' | 'csv'): void;
}

/** The two formats in which claims can be taken out. */
export function ExportButtons({ name, nameOf, onExport }: ExportButtonsProps): VNode {
  const t = useTranslate();
  return (
    <span class="export-buttons">
      <span class="field-name" aria-hidden="true">
        {name}
      </span>
      {(['json', 'csv'] as const).map((format) => (
        <button
          key={format}
          type="button"
          class="button"
          aria-label={nameOf(t(`action.${format}`))}
          onClick={() => onExport(format)}
        >
          {t(`action.${format}`)}
        </button>
      ))}
    </span>
  );
}
