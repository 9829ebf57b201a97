import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { ExportButtons } from '../../components/design/export-buttons.tsx';
import { ArticleRows } from '../../components/library/article-rows.tsx';
import { ListState, NothingSaved } from '../../components/library/list-state.tsx';
import { useTranslate } from '../../components/words/i18n.tsx';
import { ArticlesModel, LOADING_ARTICLES } from '../../lib/library/articles/articles-model.ts';
import type { ScreenProps } from './screen.ts';
import { useFreshRows } from './use-fresh-rows.ts';
import { useReader } from './use-reader.ts';
import { toArticleRow } from './views.ts';

/** All articles of which claims are saved, last read first. */
export function ArticlesScreen({ session }: ScreenProps): VNode {
  const t = useTranslate();
  const { state, reader } = useReader(
    'articles',
    LOADING_ARTICLES,
    (onState) => new ArticlesModel(session.db, onState),
  );
  useFreshRows(reader);
  const rows = useMemo(() => state.articles.map(toArticleRow), [state.articles]);
  const isEmpty = rows.length === 0 && state.isComplete;
  return (
    <ListState {...state} onRetry={() => void reader?.start()} empty={isEmpty ? <NothingSaved /> : undefined}>
      <div class="list-line">
        <p class="claim-count">{t('library.articles', [state.total], state.total)}</p>
        <ExportButtons
          name={t('library.exportAll')}
          nameOf={(format) => t('library.exportAllAs', [format])}
          onExport={(format) => void session.exportAll(format)}
        />
      </div>
      <ArticleRows
        name={t('library.articlesLabel')}
        rows={rows}
        isComplete={state.isComplete}
        onMore={() => void reader?.more()}
      />
    </ListState>
  );
}
