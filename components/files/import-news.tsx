import type { VNode } from 'preact';
import { IconButton } from '../design/icon-button.tsx';
import { Icon } from '../design/icons.tsx';
import { Message } from '../design/message.tsx';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';
import type { ImportActions, ImportNewsView, ImportView } from './files-view.ts';

export interface ImportNewsProps {
  readonly news: ImportView['news'];
  /** Nothing else is under way. */
  readonly canUndo: boolean;
  readonly actions: Pick<ImportActions, 'undo' | 'dismissNews'>;
}

/** What became of the last file, and the way to take it back. The live region is there from the start. */
export function ImportNews({ news, canUndo, actions }: ImportNewsProps): VNode {
  const t = useTranslate();
  const now = news?.news ?? null;
  return (
    <div class={now ? `news notice ${now.type === 'failed' ? 'notice-fault' : ''}` : 'news'}>
      <p class="news-text" role="status">
        {news && now && (
          <span key={news.serial}>
            <NewsText news={now} />
          </span>
        )}
      </p>
      {now?.type === 'imported' && canUndo && (
        <button type="button" class="button" onClick={() => actions.undo(now.importId)}>
          <Icon name="undo" />
          {t('action.undo')}
        </button>
      )}
      {now && (
        <IconButton name={t('action.close')} onClick={actions.dismissNews}>
          <Icon name="close" />
        </IconButton>
      )}
    </div>
  );
}

function NewsText({ news }: { readonly news: ImportNewsView }): VNode {
  const t = useTranslate();
  switch (news.type) {
    case 'imported':
      return <Message id="files.news.imported" words={[news.fileName, news.added, news.changed]} />;
    case 'cancelled':
      return <Message id="files.news.cancelled" words={[news.fileName]} />;
    case 'undone':
      return (
        <>
          <Message id="files.news.undone" words={[news.fileName]} />{' '}
          {news.leftAlone > 0 && t('files.news.leftAlone', undefined, news.leftAlone)}
        </>
      );
    case 'failed':
      return <>{t(FAULT_MESSAGES[news.fault])}</>;
  }
}
