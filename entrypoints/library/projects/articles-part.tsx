import type { VNode } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/design/icons.tsx';
import { useWritingControl } from '../../../components/design/read-only.tsx';
import { ListState } from '../../../components/library/list-state.tsx';
import { ArticleChoice } from '../../../components/projects/article-choice.tsx';
import { ProjectArticles } from '../../../components/projects/project-articles.tsx';
import { useTranslate } from '../../../components/words/i18n.tsx';
import { ArticleFinder, LOADING_FOUND_ARTICLES } from '../../../lib/library/projects/article-finder.ts';
import type { ProjectActs } from '../../../lib/library/projects/project-acts.ts';
import { LOADING_PROJECT_ARTICLES, ProjectArticlesReader } from '../../../lib/library/projects/project-articles.ts';
import type { LibrarySession } from '../../../lib/library/session/session.ts';
import type { ProjectRecord } from '../../../lib/schema/project-records.ts';
import { useReader } from '../use-reader.ts';
import { toArticleView } from '../views.ts';

export interface ProjectPartProps {
  readonly session: LibrarySession;
  readonly project: ProjectRecord;
  readonly acts: ProjectActs;
}

/** Which articles are in the project, and the way to more. */
export function ArticlesPart({ session, project, acts }: ProjectPartProps): VNode {
  const t = useTranslate();
  const control = useWritingControl();
  const [isChoosing, setIsChoosing] = useState(project.articleIds.length === 0);
  const button = useRef<HTMLButtonElement>(null);
  const wasChoosing = useRef(isChoosing);
  useLayoutEffect(() => {
    if (wasChoosing.current && !isChoosing) button.current?.focus({ preventScroll: true });
    wasChoosing.current = isChoosing;
  }, [isChoosing]);
  const { state, reader } = useReader(
    project.articleIds.join(' '),
    LOADING_PROJECT_ARTICLES,
    (onState) => new ProjectArticlesReader(session.db, project.articleIds, onState),
  );
  const rows = useMemo(
    () => state.articles.map(({ id, article, claims }) => ({ id, article: article && toArticleView(article), claims })),
    [state.articles],
  );
  const take = useCallback((articleId: string) => void acts.take(project.id, [articleId]), [acts, project.id]);
  return (
    <div class="projects">
      {isChoosing ? (
        <Choosing session={session} project={project} acts={acts} onDone={() => setIsChoosing(false)} />
      ) : (
        <p>
          <button ref={button} type="button" class="button button-primary" {...control(() => setIsChoosing(true))}>
            <Icon name="plus" />
            {t('projects.articles.choose')}
          </button>
        </p>
      )}
      <ListState {...state} unreadable={0} onRetry={() => void reader?.start()}>
        <ProjectArticles rows={rows} isComplete={state.isComplete} onMore={() => void reader?.more()} onTake={take} />
      </ListState>
    </div>
  );
}

function Choosing({ session, project, acts, onDone }: ProjectPartProps & { onDone(): void }): VNode {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { state, reader, shownKey } = useReader(
    text,
    LOADING_FOUND_ARTICLES,
    (onState) => new ArticleFinder(session.db, text, onState),
  );
  const known = useMemo(() => new Set(project.articleIds), [project.articleIds]);
  const rows = useMemo(
    () =>
      state.found.map(({ article, claims }) => ({
        article: toArticleView(article),
        claims,
        isIn: known.has(article.id),
      })),
    [state.found, known],
  );
  const choose = useCallback(
    (articleId: string, isChosen: boolean) =>
      setChosen((before) => {
        const next = new Set(before);
        if (isChosen) next.add(articleId);
        else next.delete(articleId);
        return next;
      }),
    [],
  );
  const add = async (articleIds: Iterable<string>) => {
    await acts.add(project.id, [...articleIds]);
    setChosen(new Set());
  };
  const addAll = async () => {
    if (reader) await add(await reader.all());
  };
  return (
    <ListState {...state} phase={state.phase === 'failed' ? 'failed' : 'ready'} onRetry={() => void reader?.start()}>
      <ArticleChoice
        text={text}
        phase={state.phase}
        shownKey={shownKey}
        rows={rows}
        isComplete={state.isComplete}
        chosen={chosen}
        onSearch={setText}
        onMore={() => void reader?.more()}
        onChoose={choose}
        onAdd={() => void add(chosen)}
        onAddAll={() => void addAll()}
        onDone={onDone}
      />
    </ListState>
  );
}
