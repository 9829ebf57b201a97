import type { VNode } from 'preact';
import { ArticleEntry } from './article-entry.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { useTranslate } from './i18n.tsx';
import type { ExportedFile, LibraryActions, LibraryView } from './library-view.ts';
import { FailedScreen, MessageScreen, Notice, Waiting } from './notice.tsx';

export type { ArticleSummary, LibraryActions, LibraryView } from './library-view.ts';

export interface LibraryProps {
  readonly view: LibraryView;
  readonly actions: LibraryActions;
}

/** The full page with everything that is saved. */
export function Library({ view, actions }: LibraryProps): VNode {
  const t = useTranslate();
  const hasArticles = view.phase === 'ready' && view.articles.length > 0;
  return (
    <div class="surface library">
      <header class="library-header">
        <div>
          <p class="brand">{t('extension.name')}</p>
          <h1>{t('library.title')}</h1>
        </div>
        {hasArticles && (
          <ExportButtons
            name={t('library.exportAll')}
            nameOf={(format) => t('library.exportAllAs', [format])}
            onExport={actions.exportAll}
          />
        )}
      </header>
      <ExportMessage exported={view.exported} />
      {view.unreadable > 0 && <Notice isFault>{t('library.unreadable', undefined, view.unreadable)}</Notice>}
      <main>
        <LibraryBody view={view} actions={actions} />
      </main>
      <footer class="library-footer">
        <p class="mark-meaning">{t('mark.meaning')}</p>
      </footer>
    </div>
  );
}

function ExportMessage({ exported }: { readonly exported: ExportedFile | null }): VNode {
  const t = useTranslate();
  return (
    <p class="export-message" role="status">
      {exported && (
        <span class="notice">
          {t('library.exported', [exported.fileName])}{' '}
          {exported.lacking > 0 && `${t('library.lacking', undefined, exported.lacking)} `}
          <a href={exported.href} download={exported.fileName}>
            {t('library.saveAgain')}
          </a>
        </span>
      )}
    </p>
  );
}

function LibraryBody({ view, actions }: LibraryProps): VNode {
  const t = useTranslate();
  if (view.phase === 'loading') return <Waiting text={t('library.loading')} />;
  if (view.phase === 'failed') {
    return <FailedScreen title={t('library.failed')} fault={view.fault ?? 'unexpected'} onRetry={actions.retry} />;
  }
  if (view.articles.length === 0) {
    return (
      <MessageScreen title={t('library.empty.title')}>
        <p>{t('library.empty.text')}</p>
      </MessageScreen>
    );
  }
  return <ArticleList view={view} actions={actions} />;
}

function ArticleList({ view, actions }: LibraryProps): VNode {
  const t = useTranslate();
  const { articles, total, open, edits } = view;
  return (
    <>
      <p class="claim-count">{t('library.articles', undefined, total)}</p>
      <ul class="article-list" aria-label={t('library.articlesLabel')}>
        {articles.map((article) => (
          <ArticleEntry
            key={article.id}
            article={article}
            open={open?.id === article.id ? open : null}
            edits={edits}
            actions={actions}
          />
        ))}
      </ul>
      {articles.length < total && (
        <p class="show-more">
          <button type="button" class="button" onClick={actions.showMore}>
            {t('library.showMore')}
          </button>
          <span>{t('library.shown', [String(articles.length), String(total)])}</span>
        </p>
      )}
    </>
  );
}
