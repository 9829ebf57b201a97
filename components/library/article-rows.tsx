import type { VNode } from 'preact';
import { useTranslate } from '../words/i18n.tsx';
import { ArticleDate, useTitle, WebLink } from './article-facts.tsx';
import { RowList } from './row-list.tsx';
import type { ArticleView } from './views.ts';

/** CSS pixels of a usual row. */
const ROW_HEIGHT = 68;

/** An article with the number of claims in question. */
export interface ArticleRow {
  readonly article: ArticleView;
  readonly claims: number;
}

export interface ArticleRowsProps {
  /** What the list is of, for screen readers. */
  readonly name: string;
  readonly rows: readonly ArticleRow[];
  readonly isComplete: boolean;
  onMore(): void;
}

const keyOf = ({ article }: ArticleRow) => article.id;
const renderRow = (row: ArticleRow, _index: number, state: { readonly isTabStop: boolean }) => (
  <ArticleEntry {...row} {...state} />
);

/** Saved articles, each the way to its own screen. */
export function ArticleRows({ name, rows, isComplete, onMore }: ArticleRowsProps): VNode {
  return (
    <RowList
      name={name}
      rows={rows}
      isComplete={isComplete}
      rowHeight={ROW_HEIGHT}
      keyOf={keyOf}
      renderRow={renderRow}
      onMore={onMore}
    />
  );
}

function ArticleEntry({ article, claims, isTabStop }: ArticleRow & { readonly isTabStop: boolean }): VNode {
  const t = useTranslate();
  const titleOf = useTitle();
  const title = titleOf(article);
  return (
    <div class="list-entry">
      <a class="list-entry-name" href={article.href} tabIndex={isTabStop ? 0 : -1}>
        <bdi dir="auto">{title}</bdi>
      </a>
      <p class="entry-facts">
        {article.publisher && <bdi dir="auto">{article.publisher}</bdi>}
        <ArticleDate {...article} />
        <span>{t('library.claims', [claims], claims)}</span>
        <WebLink url={article.url} title={title} />
      </p>
    </div>
  );
}
