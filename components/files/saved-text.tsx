import type { VNode } from 'preact';
import type { FaultCode } from '../../lib/messaging/result.ts';
import { Icon } from '../design/icons.tsx';
import { useWritingControl } from '../design/read-only.tsx';
import { useHeldFocus } from '../design/use-held-focus.ts';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';
import { sizeInWords } from './size.ts';

/** Whether the text of an article is saved. */
export interface SavedTextView {
  readonly phase: 'loading' | 'saved' | 'none' | 'deleted';
  readonly bytes: number;
  readonly fault: FaultCode | null;
}

export interface SavedTextProps {
  readonly view: SavedTextView;
  onDelete(): void;
  onRestore(): void;
}

/** The saved text of an article: its size, and deleting it, which can be taken back. Else how it gets saved. */
export function SavedText({ view, onDelete, onRestore }: SavedTextProps): VNode {
  const t = useTranslate();
  const control = useWritingControl();
  const focus = useHeldFocus<HTMLDivElement>('.button');
  const { phase, bytes, fault } = view;
  return (
    <div class="saved-text" {...focus}>
      {phase === 'saved' && (
        <>
          <span>{t('files.text.saved', [sizeInWords(bytes, t)])}</span>
          <button type="button" class="button button-quiet" {...control(onDelete)}>
            {t('files.text.delete')}
          </button>
        </>
      )}
      <p role="status">{phase === 'deleted' && t('files.text.deleted')}</p>
      {phase === 'deleted' && (
        <button type="button" class="button" {...control(onRestore)}>
          <Icon name="undo" />
          {t('action.undo')}
        </button>
      )}
      {phase === 'none' && !fault && (
        <p class="field-hint">
          {t('files.text.none')} {t('files.text.how', [t('coding.saveText')])}
        </p>
      )}
      {fault && (
        <p class="notice notice-fault" role="alert">
          {t('files.text.failed')} {t(FAULT_MESSAGES[fault])}
        </p>
      )}
    </div>
  );
}
