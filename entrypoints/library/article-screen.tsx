import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { ExportButtons } from '../../components/design/export-buttons.tsx';
import { SavedText } from '../../components/files/saved-text.tsx';
import { LabelToolsProvider } from '../../components/label/label-tools.tsx';
import { ArticleHead } from '../../components/library/article-head.tsx';
import { ClaimRows } from '../../components/library/claim-rows.tsx';
import { ListState } from '../../components/library/list-state.tsx';
import { useTranslate } from '../../components/words/i18n.tsx';
import { progressOf } from '../../lib/coding/progress.ts';
import { ArticleModel, LOADING_ARTICLE } from '../../lib/library/articles/article-model.ts';
import { exportArticle } from '../../lib/library/export/export.ts';
import { ProjectMenu } from './projects/project-menu.tsx';
import type { ScreenProps } from './screen.ts';
import { useArticleTools } from './use-article-tools.ts';
import { useClaimRows } from './use-claim-rows.ts';
import { useFreshRows } from './use-fresh-rows.ts';
import { useReader } from './use-reader.ts';
import { useClaimsRefreshed } from './use-refresh-on.ts';
import { useSavedText } from './use-saved-text.ts';
import { toArticleView, toFiledView } from './views.ts';

export interface ArticleScreenProps extends ScreenProps {
  readonly articleId: string;
}

/** One article: its claims in the order of the text, and how many of them are coded. */
export function ArticleScreen(props: ArticleScreenProps): VNode {
  const { session, shared, articleId, onTitle } = props;
  const t = useTranslate();
  const { state, reader } = useReader(
    articleId,
    LOADING_ARTICLE,
    (onState) => new ArticleModel(session.db, articleId, onState),
  );
  useFreshRows(reader);
  useClaimsRefreshed(session, reader);
  const { article, claims } = state;
  const rows = useMemo(() => {
    if (!article) return [];
    const views = claims.map((claim) => toFiledView({ article, claim }, session.shown(claim)));
    // A sentence with several claims stands once, above the first of them.
    return views.map((view, index) =>
      view.sentence === views[index - 1]?.sentence ? view : { ...view, lead: view.sentence },
    );
  }, [session, article, claims, shared.revision]);
  const claimRows = useClaimRows(props);
  useEffect(() => onTitle(article ? article.title || t('library.untitled') : null), [article, onTitle, t]);
  const tools = useArticleTools(session, shared, article, rows);
  const text = useSavedText(session.db, articleId, article);
  const progress = progressOf(rows.map(({ claim }) => claim));
  return (
    <ListState {...state} onRetry={() => void reader?.start()} empty={undefined}>
      {article && tools && (
        <LabelToolsProvider tools={tools}>
          <ArticleHead article={toArticleView(article)} {...progress} />
          <SavedText view={text.state} onDelete={text.model.remove} onRestore={text.model.restore} />
          <div class="list-line">
            <p class="claim-count">{t('library.claims', [claims.length], claims.length)}</p>
            <ProjectMenu session={session} articleId={articleId} />
            <ExportButtons
              name={t('library.exportArticle')}
              nameOf={(format) => t('library.exportArticleAs', [format])}
              onExport={(format) => void session.save(format, (context) => exportArticle(context, article.url))}
            />
          </div>
          {rows.length === 0 && <p>{t('library.noClaims')}</p>}
          <ClaimRows
            {...claimRows}
            name={t('library.claimsOf', [article.title || t('library.untitled')])}
            rows={rows}
            isComplete
            hasArticle={false}
            hasSource
            hasSentence={false}
            selected={null}
            onSelect={() => {}}
            onMore={() => {}}
          />
        </LabelToolsProvider>
      )}
    </ListState>
  );
}
