import type { VNode } from 'preact';
import { ListState } from '../../../components/library/list-state.tsx';
import { ProjectList } from '../../../components/projects/project-list.tsx';
import { ProjectNews } from '../../../components/projects/project-news.tsx';
import { formatRoute } from '../../../lib/library/address/route.ts';
import { LOADING_PROJECTS, ProjectListReader } from '../../../lib/library/projects/project-list.ts';
import type { ScreenProps } from '../screen.ts';
import { useFreshRows } from '../use-fresh-rows.ts';
import { useReader } from '../use-reader.ts';
import { useRefreshOn } from '../use-refresh-on.ts';
import { useProjectActs, useReadAfter } from './use-project-acts.ts';

/** All projects; making and deleting them. */
export function ProjectsScreen({ session, go }: ScreenProps): VNode {
  const { acts, news, revision } = useProjectActs(session);
  const { state, reader } = useReader(
    'projects',
    LOADING_PROJECTS,
    (onState) => new ProjectListReader(session.db, onState),
  );
  useFreshRows(reader);
  useRefreshOn(session, reader);
  useReadAfter(revision, reader);
  const create = async (name: string) => {
    const project = await acts.create(name);
    if (project) go({ route: { view: 'project', projectId: project.id, part: 'articles' }, openId: null });
  };
  const rows = state.projects.map(({ id, name, articleIds, created }) => ({
    id,
    name,
    articles: articleIds.length,
    created: Date.parse(created),
    href: formatRoute({ view: 'project', projectId: id, part: 'articles' }),
  }));
  const remove = (id: string) => {
    const project = state.projects.find((one) => one.id === id);
    if (project) void acts.remove(project);
  };
  return (
    <>
      <ProjectNews line={news} onUndo={() => void acts.undo()} onDismiss={() => acts.dismiss()} />
      <ListState {...state} onRetry={() => void reader?.start()}>
        <ProjectList projects={rows} onCreate={(name) => void create(name)} onDelete={remove} />
      </ListState>
    </>
  );
}
