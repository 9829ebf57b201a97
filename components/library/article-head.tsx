import type { VNode } from 'preact';
import { useTranslate } from '../words/i18n.tsx';
import { ArticleDate, useTitle, WebLink } from './article-facts.tsx';
import type { ArticleView } from './views.ts';

export interface ArticleHeadProps {
  readonly article: ArticleView;
  /** Claims that have a status or were put aside, and all of them. */
  readonly coded: number;
  readonly total: number;
}

/** Where the article is from, and how far its coding is. */
export function ArticleHead({ article, coded, total }: ArticleHeadProps): VNode {
  const t = useTranslate();
  const titleOf = useTitle();
  const text = t('library.coded', [coded, total]);
  return (
    <div class="article-head">
      <p class="entry-facts">
        {article.publisher && <bdi dir="auto">{article.publisher}</bdi>}
        <ArticleDate {...article} />
        <WebLink url={article.url} title={titleOf(article)} />
      </p>
      {total > 0 && (
        <p class="article-progress">
          <progress class="progress" value={coded} max={total} aria-label={text} />
          <span>{text}</span>
        </p>
      )}
    </div>
  );
}
