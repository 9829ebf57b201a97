import type { ComponentChildren, VNode } from 'preact';
import type { FaultCode } from '../../lib/messaging/result.ts';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';

/** A short line about something that holds for the whole screen. */
export function Notice({ isFault = false, children }: { isFault?: boolean; children: ComponentChildren }): VNode {
  return <p class={isFault ? 'notice notice-fault' : 'notice'}>{children}</p>;
}

export interface MessageScreenProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Says in place of a list why there is none. */
export function MessageScreen({ title, children }: MessageScreenProps): VNode {
  return (
    <div class="message-screen">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

export interface FailedScreenProps {
  readonly title: string;
  readonly fault: FaultCode;
  onRetry(): void;
}

/** Says that the whole screen could not be had, why, and offers another try. */
export function FailedScreen({ title, fault, onRetry }: FailedScreenProps): VNode {
  const t = useTranslate();
  return (
    <MessageScreen title={title}>
      <p>{t(FAULT_MESSAGES[fault])}</p>
      <p>
        <button type="button" class="button" onClick={onRetry}>
          {t('action.retry')}
        </button>
      </p>
    </MessageScreen>
  );
}

/** Something is under way. */
export function Waiting({ text }: { readonly text: string }): VNode {
  return (
    <p class="waiting" role="status">
      <span class="spinner" aria-hidden="true" />
      {text}
    </p>
  );
}
