import type { ComponentChildren, VNode } from 'preact';
import type { FaultCode } from '../../lib/messaging/result.ts';
import { FailedScreen, MessageScreen, Notice, Waiting } from '../design/notice.tsx';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';

export interface ListStateProps {
  readonly phase: 'loading' | 'ready' | 'missing' | 'failed';
  readonly fault: FaultCode | null;
  /** Records come across that are damaged and not shown. */
  readonly unreadable: number;
  /** What stands in place of a list of nothing; absent where there is something. */
  readonly empty?: ComponentChildren;
  readonly children: ComponentChildren;
  onRetry(): void;
}

/** A screen's content, or why there is none. */
export function ListState({ phase, fault, unreadable, empty, children, onRetry }: ListStateProps): VNode {
  const t = useTranslate();
  if (phase === 'loading') return <Waiting text={t('library.loading')} />;
  if (phase === 'failed') {
    return <FailedScreen title={t('library.failed')} fault={fault ?? 'unexpected'} onRetry={onRetry} />;
  }
  if (phase === 'missing') {
    return (
      <MessageScreen title={t('library.missing.title')}>
        <p>{t('library.missing.text')}</p>
      </MessageScreen>
    );
  }
  return (
    <>
      {unreadable > 0 && <Notice isFault>{t('library.unreadable', undefined, unreadable)}</Notice>}
      {empty ?? children}
    </>
  );
}

/** Nothing is saved at all: what to do about it. */
export function NothingSaved(): VNode {
  const t = useTranslate();
  return (
    <MessageScreen title={t('library.empty.title')}>
      <p>{t('library.empty.text')}</p>
    </MessageScreen>
  );
}

/** Something is saved, and none of it is what the reader looks for. */
export function NoMatch({ onClear }: { onClear(): void }): VNode {
  const t = useTranslate();
  return (
    <MessageScreen title={t('library.noMatch.title')}>
      <p>{t('library.noMatch.text')}</p>
      <p>
        <button type="button" class="button" onClick={onClear}>
          {t('library.filter.clear')}
        </button>
      </p>
    </MessageScreen>
  );
}

export interface IndexProgressProps {
  readonly done: number;
  readonly total: number;
  /** Why it cannot go on; `null` while it can. */
  readonly fault: FaultCode | null;
}

/** How far the words of all claims are put into the index that is searched. */
export function IndexProgress({ done, total, fault }: IndexProgressProps): VNode | null {
  const t = useTranslate();
  if (fault) {
    return (
      <Notice isFault>
        {t('library.notIndexed')} {t(FAULT_MESSAGES[fault])}
      </Notice>
    );
  }
  if (done >= total) return null;
  const text = t('library.indexing', [done, total]);
  return (
    <p class="index-progress">
      <progress class="progress" value={done} max={total} aria-label={text} />
      <span>{text}</span>
    </p>
  );
}
