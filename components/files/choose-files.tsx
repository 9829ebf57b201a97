import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useWritingControl } from '../design/read-only.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';

/** Offered first when files are chosen; the format is told from what is in them. */
const ACCEPT =
  '.json,.jsonl,.ndjson,.jsonld,.csv,.txt,.zip,application/json,application/ld+json,text/csv,application/zip';

export interface ChooseFilesProps {
  /** A file is under way: more can be dropped, but none chosen here. */
  readonly isHidden: boolean;
  onChoose(files: readonly File[]): void;
}

/** Where files come in: chosen by a button, or dropped anywhere on the page. */
export function ChooseFiles({ isHidden, onChoose }: ChooseFilesProps): VNode | null {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const control = useWritingControl();
  const button = control(() => field.current?.click());
  const isOver = useDroppedFiles(button['aria-disabled'] ? () => {} : onChoose);
  if (isHidden) return null;
  return (
    <div class={isOver ? 'drop-files drop-files-over' : 'drop-files'} data-stage tabIndex={-1}>
      <button type="button" class="button button-primary" {...button}>
        {t('files.import.choose')}
      </button>
      <span class="field-hint">{t('files.import.drop')}</span>
      <input
        ref={field}
        hidden
        multiple
        type="file"
        accept={ACCEPT}
        aria-label={t('files.import.choose')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) onChoose(files);
          // The same file may be chosen again once it was mended.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
