import type { VNode } from 'preact';
import { Icon } from '../design/icons.tsx';
import { Message } from '../design/message.tsx';
import { useHeldFocus } from '../library/use-held-focus.ts';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { readersVariety, useTranslate } from '../words/i18n.tsx';
import type { ProjectNewsLineView, ProjectNewsView } from './projects-view.ts';

export interface ProjectNewsProps {
  readonly line: ProjectNewsLineView | null;
  onUndo(): void;
  onDismiss(): void;
}

/** What the last act on a project came to, and the way to take it back. The live region is there from the start. */
export function ProjectNews({ line, onUndo, onDismiss }: ProjectNewsProps): VNode {
  const t = useTranslate();
  const focus = useHeldFocus<HTMLDivElement>('.button, .icon-button');
  const isFault = line?.news.type === 'failed';
  return (
    <div class={line ? `news notice ${isFault ? 'notice-fault' : ''}` : 'news'} {...focus}>
      <p class="news-text" role="status">
        {line && (
          <span key={line.serial}>
            <NewsText news={line.news} />
          </span>
        )}
      </p>
      {line?.canUndo && (
        <button type="button" class="button" onClick={onUndo}>
          <Icon name="undo" />
          {t('action.undo')}
        </button>
      )}
      {line && (
        <button
          type="button"
          class="icon-button"
          title={t('action.close')}
          aria-label={t('action.close')}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

function NewsText({ news }: { readonly news: ProjectNewsView }): VNode {
  const t = useTranslate();
  switch (news.type) {
    case 'deleted':
    case 'renamed':
      return <Message id={`projects.news.${news.type}`} words={[news.name]} />;
    case 'articles-added':
      if (news.articles === 0) return <>{t('projects.news.nothingAdded')}</>;
      return <>{t('projects.news.articlesAdded', undefined, news.articles)}</>;
    case 'articles-removed':
      return <>{t('projects.news.articlesRemoved', undefined, news.articles)}</>;
    case 'coder-removed':
      return <Message id="projects.news.coderRemoved" words={[news.coder]} />;
    case 'coders-added': {
      const names = new Intl.ListFormat(readersVariety(t('interface.language'))).format(news.coders);
      return <Message id="projects.news.codersAdded" words={[news.claims, names]} count={news.claims} />;
    }
    case 'undone':
      return <>{t('projects.news.undone')}</>;
    case 'failed':
      return <>{t(FAULT_MESSAGES[news.fault])}</>;
  }
}
