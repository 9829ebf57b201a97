import type { VNode } from 'preact';
import { useWritingControl } from '../design/read-only.tsx';
import { DropDown } from '../library/drop-down.tsx';
import { useTranslate } from '../words/i18n.tsx';

export interface AddToProjectProps {
  /** All projects, and whether the article is in them. */
  readonly projects: readonly { readonly id: string; readonly name: string; readonly isIn: boolean }[];
  /** Where a project is made. */
  readonly allHref: string;
  onToggle(projectId: string, isIn: boolean): void;
}

/** Puts an article into projects, and takes it out of them. */
export function AddToProject({ projects, allHref, onToggle }: AddToProjectProps): VNode {
  const t = useTranslate();
  const control = useWritingControl();
  const count = projects.filter(({ isIn }) => isIn).length;
  return (
    <DropDown name={t('projects.add.title')} count={count}>
      <div class="project-menu">
        {projects.length === 0 && <p>{t('projects.add.none')}</p>}
        {projects.map(({ id, name, isIn }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={isIn}
              aria-disabled={control(() => {})['aria-disabled']}
              onChange={() => control(() => onToggle(id, !isIn)).onClick()}
            />
            <bdi dir="auto">{name}</bdi>
          </label>
        ))}
        <a href={allHref}>{t(projects.length === 0 ? 'projects.add.make' : 'projects.all')}</a>
      </div>
    </DropDown>
  );
}
