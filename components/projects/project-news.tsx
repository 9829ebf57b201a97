import type { VNode } from 'preact';
import { Message } from '../design/message.tsx';
import { NewsFrame } from '../library/news-frame.tsx';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { readersVariety, useTranslate } from '../words/i18n.tsx';
import type { ProjectNewsLineView, ProjectNewsView } from './projects-view.ts';

export interface ProjectNewsProps {
  readonly line: ProjectNewsLineView | null;
  onUndo(): void;
  onDismiss(): void;
}

/** What the last act on a project came to, and the way to take it back. */
export function ProjectNews({ line, onUndo, onDismiss }: ProjectNewsProps): VNode {
  return (
    <NewsFrame
      text={line && <NewsText news={line.news} />}
      serial={line?.serial ?? 0}
      isFault={line?.news.type === 'failed'}
      onUndo={line?.canUndo ? onUndo : undefined}
      onDismiss={onDismiss}
    />
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
    case 'ruled':
    case 'reopened':
    case 'undone':
      return <>{t(`projects.news.${news.type}`)}</>;
    case 'failed':
      return <>{t(FAULT_MESSAGES[news.fault])}</>;
  }
}
