import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { WritingFields } from '../../components/design/read-only.tsx';
import { ArticleRows } from '../../components/library/article-rows.tsx';
import { ListState } from '../../components/library/list-state.tsx';
import { SourceHead, SourceMembers } from '../../components/library/source-head.tsx';
import { SourcePictures } from '../../components/library/source-pictures.tsx';
import { useTranslate } from '../../components/words/i18n.tsx';
import type { LibrarySession } from '../../lib/library/session/session.ts';
import { LOADING_SOURCE_PAGE, SourcePage, type SourcePageState } from '../../lib/library/sources/source-page.ts';
import type { SourceRecord } from '../../lib/schema/records.ts';
import type { ScreenProps } from './screen.ts';
import { SourceClaims } from './source-claims.tsx';
import { useReader } from './use-reader.ts';
import { useRestartOn } from './use-refresh-on.ts';
import { useSourceSuggest } from './use-source-suggest.ts';
import { sourceHref, toArticleRow, toCounts } from './views.ts';

export interface SourceScreenProps extends ScreenProps {
  readonly sourceId: string;
}

/** One source: what it said, where, when, with which status; and what counts as this source. */
export function SourceScreen(props: SourceScreenProps): VNode {
  const { session, sourceId, onTitle } = props;
  const t = useTranslate();
  const { state, reader } = useReader(
    sourceId,
    LOADING_SOURCE_PAGE,
    (onState) => new SourcePage(session.db, sourceId, onState),
  );
  useRestartOn(session, reader);
  const { source, figures, isCounting } = state;
  const name = source && (source.name || t('claim.noSource'));
  useEffect(() => onTitle(name), [name, onTitle]);
  const articles = useMemo(() => state.articles.map(toArticleRow), [state.articles]);
  return (
    <ListState {...state} onRetry={() => void reader?.start()}>
      {source && (
        <>
          <SourceHead source={{ ...source, claims: figures.claims }} {...figures} isCounting={isCounting} />
          <SourcePictures
            name={name ?? ''}
            statuses={toCounts(figures.statuses)}
            acts={toCounts(figures.acts)}
            isCounting={isCounting}
          />
          <WritingFields>
            <Members session={session} state={state} source={source} />
          </WritingFields>
          {articles.length > 0 && (
            <section>
              <h2 class="section-name">{t('library.sources.articles')}</h2>
              <details class="source-articles">
                <summary>{t('library.sources.inArticles', [figures.articles], figures.articles)}</summary>
                <ArticleRows name={t('library.sources.articles')} rows={articles} isComplete onMore={() => {}} />
              </details>
            </section>
          )}
          <h2 class="section-name">{t('library.sources.said')}</h2>
          <SourceClaims {...props} />
        </>
      )}
    </ListState>
  );
}

interface MembersProps {
  readonly session: LibrarySession;
  readonly state: SourcePageState;
  readonly source: SourceRecord;
}

function Members({ session, state, source }: MembersProps): VNode {
  const withHref = ({ id, name, claims }: SourceRecord) => ({ id, name, claims, href: sourceHref(id) });
  return (
    <SourceMembers
      members={state.members.map(withHref)}
      head={state.head && withHref(state.head)}
      suggest={useSourceSuggest(session, source.id)}
      onMerge={(other) => void session.merge(other, source)}
      onPart={(member) => void session.part(member)}
      onPartSelf={() => void session.part(source)}
    />
  );
}
