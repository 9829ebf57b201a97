import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, ScreenIcon } from '../design/icons.tsx';
import { MessageScreen } from '../design/notice.tsx';
import { useWritingControl } from '../design/read-only.tsx';
import { useHeldFocus } from '../design/use-held-focus.ts';
import { Moment } from '../words/dates.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { ProjectNameField } from './project-name-field.tsx';
import type { ProjectRowView } from './projects-view.ts';

export interface ProjectListProps {
  /** The newest first. */
  readonly projects: readonly ProjectRowView[];
  onCreate(name: string): void;
  onDelete(id: string): void;
}

/** All projects, and the way to a new one. */
export function ProjectList({ projects, onCreate, onDelete }: ProjectListProps): VNode {
  const t = useTranslate();
  const focus = useHeldFocus<HTMLDivElement>('.project-row .button');
  return (
    <div class="projects" {...focus}>
      <p class="section-hint">{t('projects.hint')}</p>
      <NewProject onCreate={onCreate} />
      {projects.length === 0 ? (
        <MessageScreen title={t('projects.empty')}>{null}</MessageScreen>
      ) : (
        <ul class="project-rows" aria-label={t('projects.list')}>
          {projects.map((project) => (
            <ProjectRow key={project.id} project={project} onDelete={onDelete} />
          ))}
        </ul>
      )}
    </div>
  );
}

function NewProject({ onCreate }: Pick<ProjectListProps, 'onCreate'>): VNode {
  const t = useTranslate();
  const [name, setName] = useState('');
  const create = () => {
    if (name.trim() === '') return;
    onCreate(name.trim());
    setName('');
  };
  const control = useWritingControl()(create, name.trim() === '');
  return (
    <form
      class="project-form"
      onSubmit={(event) => {
        event.preventDefault();
        control.onClick();
      }}
    >
      <ProjectNameField value={name} onInput={setName} />
      <button type="submit" class="button button-primary" {...control} onClick={undefined}>
        <Icon name="plus" />
        {t('projects.create')}
      </button>
    </form>
  );
}

function ProjectRow({
  project,
  onDelete,
}: { readonly project: ProjectRowView } & Pick<ProjectListProps, 'onDelete'>): VNode {
  const t = useTranslate();
  const control = useWritingControl();
  const { id, name, articles, created, href } = project;
  return (
    <li class="project-row">
      <div class="project-row-words">
        <a class="list-entry-name" href={href}>
          <bdi dir="auto">{name}</bdi>
        </a>
        <p class="entry-facts">
          <span>{t('projects.count.articles', undefined, articles)}</span>
          <span>
            {t('projects.made')} <Moment at={created} />
          </span>
        </p>
      </div>
      <button type="button" class="button" aria-label={t('projects.deleteOf', [name])} {...control(() => onDelete(id))}>
        <ScreenIcon name="trash" />
        {t('projects.delete')}
      </button>
    </li>
  );
}
