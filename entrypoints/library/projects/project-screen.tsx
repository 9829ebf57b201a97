import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { MessageScreen } from '../../../components/design/notice.tsx';
import { ListState } from '../../../components/library/list-state.tsx';
import { ProjectHead } from '../../../components/projects/project-head.tsx';
import { ProjectNews } from '../../../components/projects/project-news.tsx';
import { useTranslate } from '../../../components/words/i18n.tsx';
import { formatRoute, PROJECT_PARTS, type ProjectPart } from '../../../lib/library/address/route.ts';
import { LOADING_PROJECT, ProjectPage } from '../../../lib/library/projects/project-page.ts';
import type { CodingRecord, ProjectRecord } from '../../../lib/schema/project-records.ts';
import type { ScreenProps } from '../screen.ts';
import { useFreshRows } from '../use-fresh-rows.ts';
import { useReader } from '../use-reader.ts';
import { useClaimsRefreshed } from '../use-refresh-on.ts';
import { AgreementPart } from './agreement-part.tsx';
import { ArticlesPart } from './articles-part.tsx';
import { CodersPart } from './coders-part.tsx';
import { useProjectActs, useReadAfter } from './use-project-acts.ts';

export interface ProjectScreenProps extends ScreenProps {
  readonly projectId: string;
  readonly part: ProjectPart;
}

const ALL = formatRoute({ view: 'projects' });

/** One project: its articles, its coders, how far they agree. */
export function ProjectScreen(props: ProjectScreenProps): VNode {
  const { session, projectId, part, onTitle } = props;
  const t = useTranslate();
  const { acts, news, revision } = useProjectActs(session);
  const { state, reader } = useReader(
    projectId,
    LOADING_PROJECT,
    (onState) => new ProjectPage(session.db, projectId, onState),
  );
  useFreshRows(reader);
  useReadAfter(revision, reader);
  useClaimsRefreshed(session, reader);
  // The codebook and the reader's name may have been changed on screens that have an undo of their own.
  useEffect(() => void session.readPreferences(), [session]);
  const { project, codings } = state;
  useEffect(() => onTitle(project?.name ?? null), [project?.name, onTitle]);
  const missing = (
    <MessageScreen title={t('projects.missing.title')}>
      <p>{t('projects.missing.text')}</p>
      <p>
        <a href={ALL}>{t('projects.all')}</a>
      </p>
    </MessageScreen>
  );
  return (
    <>
      <ProjectNews line={news} onUndo={() => void acts.undo()} onDismiss={() => acts.dismiss()} />
      {state.phase === 'missing' ? (
        missing
      ) : (
        <ListState {...state} onRetry={() => void reader?.start()}>
          {project && (
            <>
              <ProjectHead
                name={project.name}
                articles={project.articleIds.length}
                coders={codings.length}
                part={part}
                hrefs={hrefsOf(projectId)}
                allHref={ALL}
                onRename={(name) => void acts.rename(project, name)}
              />
              <Part {...props} project={project} codings={codings} acts={acts} />
            </>
          )}
        </ListState>
      )}
    </>
  );
}

interface PartProps extends ProjectScreenProps {
  readonly project: ProjectRecord;
  readonly codings: readonly CodingRecord[];
  readonly acts: ReturnType<typeof useProjectActs>['acts'];
}

function Part({ part, ...props }: PartProps): VNode {
  switch (part) {
    case 'articles':
      return <ArticlesPart {...props} />;
    case 'coders':
      return <CodersPart {...props} />;
    case 'agreement':
      return <AgreementPart {...props} />;
  }
}

function hrefsOf(projectId: string): Record<ProjectPart, string> {
  const hrefs = PROJECT_PARTS.map((part) => [part, formatRoute({ view: 'project', projectId, part })]);
  return Object.fromEntries(hrefs) as Record<ProjectPart, string>;
}
