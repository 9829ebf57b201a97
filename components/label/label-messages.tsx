import type { VNode } from 'preact';
import type { FaultCode } from '../../lib/messaging/result.ts';
import type { ClaimView } from '../claims/claim-view.ts';
import { type EditProgress, editFaultOf, FAULT_MESSAGES } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';

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

export interface UnsavedNoticeProps {
  readonly edits: Readonly<Record<string, EditProgress>>;
  /** Its editor says itself what could not be saved. */
  readonly openId: string | null;
  readonly claims: readonly ClaimView[];
  /** Sends once more what could not be saved of a claim. */
  onRetry(claimId: string): void;
}

/** What was given by key or to several claims at once and could not be saved. It stays on the screen. */
export function UnsavedNotice({ edits, openId, claims, onRetry }: UnsavedNoticeProps): VNode | null {
  const t = useTranslate();
  const unsaved = claims.filter(({ id }) => id !== openId && editFaultOf(edits[id]) !== null);
  const fault = editFaultOf(edits[unsaved[0]?.id ?? '']);
  if (!fault) return null;
  const retryAll = () => {
    for (const { id } of unsaved) onRetry(id);
  };
  return (
    <div class="notice notice-fault fault-message unsaved-notice" role="alert">
      <span>
        {t('coding.notSaved', undefined, unsaved.length)} {t(FAULT_MESSAGES[fault])}
      </span>
      {fault !== 'private-window' && (
        <button type="button" class="button" onClick={retryAll}>
          {t('action.retry')}
        </button>
      )}
    </div>
  );
}
