import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { AddToProject } from '../../../components/projects/add-to-project.tsx';
import { formatRoute } from '../../../lib/library/address/route.ts';
import { LOADING_PROJECTS, ProjectListReader } from '../../../lib/library/projects/project-list.ts';
import type { LibrarySession } from '../../../lib/library/session/session.ts';
import { useReader } from '../use-reader.ts';
import { useProjectActs, useReadAfter } from './use-project-acts.ts';

export interface ProjectMenuProps {
  readonly session: LibrarySession;
  readonly articleId: string;
}

/** Which projects an article is in. */
export function ProjectMenu({ session, articleId }: ProjectMenuProps): VNode {
  const { acts, news, revision } = useProjectActs(session);
  const { state, reader } = useReader(
    'projects',
    LOADING_PROJECTS,
    (onState) => new ProjectListReader(session.db, onState),
  );
  useReadAfter(revision, reader);
  const fault = news?.news.type === 'failed' ? news.news.fault : state.fault;
  useEffect(() => {
    if (fault) session.fail(fault);
  }, [session, fault, news?.serial]);
  const projects = state.projects.map(({ id, name, articleIds }) => ({
    id,
    name,
    isIn: articleIds.includes(articleId),
  }));
  return (
    <AddToProject
      projects={projects}
      allHref={formatRoute({ view: 'projects' })}
      onToggle={(projectId, isIn) => void (isIn ? acts.add(projectId, [articleId]) : acts.take(projectId, [articleId]))}
    />
  );
}
