import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { useWritingControl } from '../design/read-only.tsx';
import { ArticleDate, useTitle } from '../library/article-facts.tsx';
import { RowList } from '../library/row-list.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { ProjectArticleView } from './projects-view.ts';

/** CSS pixels of a usual row. */
const ROW_HEIGHT = 68;

export interface ProjectArticlesProps {
  readonly rows: readonly ProjectArticleView[];
  readonly isComplete: boolean;
  onMore(): void;
  /** The same function as long as rows look the same. */
  onTake(articleId: string): void;
}

const keyOf = ({ id }: ProjectArticleView) => id;

/** The articles of a project, the last added first. */
export function ProjectArticles({ rows, isComplete, onMore, onTake }: ProjectArticlesProps): VNode {
  const t = useTranslate();
  const renderRow = useCallback(
    (row: ProjectArticleView, _index: number, { isTabStop }: { readonly isTabStop: boolean }) => (
      <ProjectArticle row={row} isTabStop={isTabStop} onTake={onTake} />
    ),
    [onTake],
  );
  if (rows.length === 0 && isComplete) return <p class="section-hint">{t('projects.articles.none')}</p>;
  return (
    <RowList
      name={t('projects.articles.list')}
      rows={rows}
      isComplete={isComplete}
      rowHeight={ROW_HEIGHT}
      keyOf={keyOf}
      renderRow={renderRow}
      onMore={onMore}
    />
  );
}

interface ProjectArticleProps extends Pick<ProjectArticlesProps, 'onTake'> {
  readonly row: ProjectArticleView;
  readonly isTabStop: boolean;
}

function ProjectArticle({ row: { id, article, claims }, isTabStop, onTake }: ProjectArticleProps): VNode {
  const t = useTranslate();
  const titleOf = useTitle();
  const control = useWritingControl();
  const title = article ? titleOf(article) : t('projects.articles.gone');
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <div class="project-row">
      <div class="project-row-words">
        {article ? (
          <a class="list-entry-name" href={article.href} tabIndex={tabIndex}>
            <bdi dir="auto">{title}</bdi>
          </a>
        ) : (
          <p tabIndex={tabIndex}>{title}</p>
        )}
        {article && (
          <p class="entry-facts">
            {article.publisher && <bdi dir="auto">{article.publisher}</bdi>}
            <ArticleDate {...article} />
            <span>{t('library.claims', [claims], claims)}</span>
          </p>
        )}
      </div>
      <button
        type="button"
        class="button"
        aria-label={t('projects.articles.takeOf', [title])}
        {...control(() => onTake(id))}
      >
        {t('projects.articles.take')}
      </button>
    </div>
  );
}
