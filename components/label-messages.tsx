import type { VNode } from 'preact';
import type { FaultCode } from '../lib/messaging/result.ts';
import { type EditProgress, FAULT_MESSAGES } from './edit-progress.ts';
import { useTranslate } from './i18n.tsx';

/** Tells that saving goes well. The live region stands there from the start: one that comes with its text is not read out. */
export function SaveMessage({ progress }: { readonly progress: EditProgress | undefined }): VNode {
  const t = useTranslate();
  return (
    <span class="save-message" role="status">
      {progress === 'saving' && t('editor.saving')}
      {progress === 'saved' && t('editor.saved')}
    </span>
  );
}

export interface FaultMessageProps {
  readonly fault: FaultCode;
  /** Sends once more what could not be saved. */
  onRetry(): void;
}

/** Why an edit was not saved and what to do. What was entered stays in the field above. */
export function FaultMessage({ fault, onRetry }: FaultMessageProps): VNode {
  const t = useTranslate();
  return (
    <div class="notice notice-fault fault-message" role="alert">
      <span>{t(FAULT_MESSAGES[fault])}</span>
      {fault !== 'private-window' && (
        <button type="button" class="button" onClick={onRetry}>
          {t('action.retry')}
        </button>
      )}
    </div>
  );
}
