import type { VNode } from 'preact';
import { ScreenIcon } from '../design/icons.tsx';
import { Moment, useMoment } from '../words/dates.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { AskFirst } from './ask-first.tsx';
import type { BackupsActions, BackupView } from './files-view.ts';
import { sizeInWords } from './size.ts';

export interface BackupEntryProps {
  readonly backup: BackupView;
  /** A copy is being made or restored. */
  readonly isBusy: boolean;
  readonly actions: BackupsActions;
}

/** One copy: when and why it was made, what is in it, and what can be done with it. */
export function BackupEntry({ backup, isBusy, actions }: BackupEntryProps): VNode {
  const t = useTranslate();
  const { id, at, reason, claims, articles, bytes, lacking } = backup;
  const when = useMoment()(at);
  return (
    <li class="file-entry">
      <div class="file-entry-words">
        <span class="file-name">
          <Moment at={at} />
        </span>
        <p class="entry-facts">
          <span>{t(`files.backups.reason.${reason}`)}</span>
          <span>{t('library.claims', [claims], claims)}</span>
          <span>{t('library.articles', [articles], articles)}</span>
          <bdi dir="auto">{sizeInWords(bytes, t)}</bdi>
          {lacking > 0 && <span>{t('files.backups.lacking', undefined, lacking)}</span>}
        </p>
      </div>
      <div class="toolbar">
        <AskFirst
          name={t('files.backups.restore')}
          label={t('files.backups.restoreOf', [when])}
          question={t('files.backups.restoreAsk')}
          answer={t('files.backups.restoreNow')}
          isBusy={isBusy}
          onConfirm={() => actions.restore(id)}
        />
        <button
          type="button"
          class="button"
          aria-label={t('files.backups.saveOf', [when])}
          aria-disabled={isBusy}
          onClick={() => !isBusy && actions.save(id)}
        >
          <ScreenIcon name="download" />
          {t('files.backups.save')}
        </button>
        <AskFirst
          name={t('files.backups.delete')}
          label={t('files.backups.deleteOf', [when])}
          question={t('files.backups.deleteAsk')}
          answer={t('files.backups.deleteNow')}
          isBusy={isBusy}
          isDanger
          onConfirm={() => actions.remove(id)}
        />
      </div>
    </li>
  );
}
