import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Message } from '../design/message.tsx';
import { Notice, Waiting } from '../design/notice.tsx';
import { useWritingControl } from '../design/read-only.tsx';
import { useHeldFocus } from '../design/use-held-focus.ts';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';
import { BackupEntry } from './backup-entry.tsx';
import type { BackupsActions, BackupsView } from './files-view.ts';
import { sizeInWords } from './size.ts';
import { ProgressLine } from './work-progress.tsx';

export interface BackupSectionProps {
  readonly view: BackupsView;
  readonly actions: BackupsActions;
}

/** Copies of everything that is stored, kept in this browser: made before anything large happens, and whenever the reader likes. */
export function BackupSection({ view, actions }: BackupSectionProps): VNode {
  const t = useTranslate();
  const headingId = useId();
  const control = useWritingControl();
  const focus = useHeldFocus<HTMLElement>('.button');
  const { phase, backups, bytes, unreadable } = view;
  const isWorking = phase === 'backing-up' || phase === 'restoring';
  // One thing is done at a time, reading the list too.
  const isBusy = isWorking || phase === 'loading';
  return (
    <section class="files-section" aria-labelledby={headingId} {...focus}>
      <h2 id={headingId}>{t('files.backups.title')}</h2>
      <p class="screen-hint">{t('files.backups.hint')}</p>
      <div class="toolbar">
        <button type="button" class="button" {...control(actions.backUpNow, isBusy)}>
          {t('files.backups.now')}
        </button>
        {backups.length > 0 && (
          <span class="field-hint">{t('files.backups.total', [sizeInWords(bytes, t)], backups.length)}</span>
        )}
      </div>
      {isWorking && <BackupWork view={view} onCancel={actions.cancel} />}
      <BackupNews view={view} onRetry={actions.load} />
      {unreadable > 0 && <Notice isFault>{t('files.backups.unreadable', undefined, unreadable)}</Notice>}
      {phase === 'loading' && backups.length === 0 && <Waiting text={t('library.loading')} />}
      {phase === 'ready' && backups.length === 0 && <p class="screen-hint">{t('files.backups.none')}</p>}
      {backups.length > 0 && (
        <ul class="file-list" aria-labelledby={headingId}>
          {backups.map((backup) => (
            <BackupEntry key={backup.id} backup={backup} isBusy={isBusy} actions={actions} />
          ))}
        </ul>
      )}
    </section>
  );
}

function BackupWork({ view, onCancel }: { readonly view: BackupsView; onCancel(): void }): VNode {
  const t = useTranslate();
  return (
    <div class="file-work">
      <p role="status">{t(view.phase === 'restoring' ? 'files.backups.restoring' : 'files.backups.backingUp')}</p>
      <ProgressLine progress={view.progress} />
      <p>
        <button type="button" class="button" onClick={onCancel}>
          {t('files.cancel')}
        </button>
      </p>
    </div>
  );
}

/** What the last act came to. */
function BackupNews({ view, onRetry }: { readonly view: BackupsView; onRetry(): void }): VNode {
  const t = useTranslate();
  const { phase, fault, restored, saved } = view;
  const isFailed = phase === 'failed';
  return (
    <>
      <p class={restored !== null ? 'notice' : 'save-message'} role="status">
        {restored !== null && t('files.backups.restored')}
        {restored === null && saved && (
          <>
            <Message id="library.exported" words={[saved.fileName]} />{' '}
            <a href={saved.href} download={saved.fileName}>
              {t('library.saveAgain')}
            </a>
          </>
        )}
      </p>
      {fault && (
        <p class="notice notice-fault" role="alert">
          {t(isFailed ? 'files.backups.failed' : 'files.backups.notDone')}{' '}
          {t(fault === 'backup-damaged' ? 'files.backups.damaged' : FAULT_MESSAGES[fault])}{' '}
          {isFailed && (
            <button type="button" class="text-button" onClick={onRetry}>
              {t('action.retry')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
