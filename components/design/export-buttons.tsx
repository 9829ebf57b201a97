import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/claim/export-format.ts';
import { type Translate, useTranslate } from '../words/i18n.tsx';

export interface ExportButtonsProps {
  readonly name: string;
  nameOf(format: string): string;
  onExport(format: ExportFormat): void;
}

/** What most people want. */
const FIRST = ['json', 'csv'] as const satisfies readonly ExportFormat[];
const OTHERS = EXPORT_FORMATS.filter((format) => !(FIRST as readonly ExportFormat[]).includes(format));

/** The formats in which claims can be taken out: two at hand, the others with what each is for. */
export function ExportButtons({ name, nameOf, onExport }: ExportButtonsProps): VNode {
  const t = useTranslate();
  const useHintId = useId();
  const [other, setOther] = useState<ExportFormat | null>(null);
  return (
    <span class="export-buttons">
      <span class="field-name" aria-hidden="true">
        {name}
      </span>
      {FIRST.map((format) => (
        <button
          key={format}
          type="button"
          class="button"
          title={t(`format.${format}.use`)}
          aria-label={nameOf(t(`format.${format}.name`))}
          onClick={() => onExport(format)}
        >
          {t(`format.${format}.name`)}
        </button>
      ))}
      <select
        class="control export-choice"
        aria-label={nameOf(t('format.other'))}
        aria-describedby={other ? useHintId : undefined}
        value={other ?? ''}
        onChange={(event) => setOther(OTHERS[event.currentTarget.selectedIndex - 1] ?? null)}
      >
        <option value="">{t('format.other')}</option>
        {OTHERS.map((format) => (
          <option key={format} value={format}>
            {wordsOf(format, t).name}
          </option>
        ))}
      </select>
      {other && (
        <>
          <button
            type="button"
            class="button"
            aria-label={nameOf(wordsOf(other, t).name)}
            onClick={() => onExport(other)}
          >
            {t('format.export')}
          </button>
          <span id={useHintId} class="field-hint export-use">
            {wordsOf(other, t).use}
          </span>
        </>
      )}
    </span>
  );
}

function wordsOf(format: ExportFormat, t: Translate): { readonly name: string; readonly use: string } {
  // Names of messages have no hyphens.
  const key = format === 'schema-org' ? 'schemaOrg' : format === 'claim-review' ? 'claimReview' : format;
  return { name: t(`format.${key}.name`), use: t(`format.${key}.use`) };
}
