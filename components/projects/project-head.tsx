import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWritingControl } from '../design/read-only.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { ProjectNameField } from './project-name-field.tsx';

/** The parts of a project's screen, in the order in which a project goes. */
export const PROJECT_PARTS = ['articles', 'coders', 'agreement'] as const;
export type ProjectPart = (typeof PROJECT_PARTS)[number];

export interface ProjectHeadProps {
  readonly name: string;
  readonly articles: number;
  readonly coders: number;
  readonly part: ProjectPart;
  readonly hrefs: Readonly<Record<ProjectPart, string>>;
  /** The list of all projects. */
  readonly allHref: string;
  onRename(name: string): void;
}

/** What the project is called, how large it is, and the ways to its parts. */
export function ProjectHead(props: ProjectHeadProps): VNode {
  const { name, articles, coders, part, hrefs, allHref, onRename } = props;
  const t = useTranslate();
  return (
    <div class="project-head">
      <div class="entry-facts">
        <span>{t('projects.count.articles', undefined, articles)}</span>
        <span>{t('projects.count.coders', undefined, coders)}</span>
        <Rename name={name} onRename={onRename} />
        <a href={allHref}>{t('projects.all')}</a>
      </div>
      <nav class="tabs" aria-label={t('projects.parts')}>
        {PROJECT_PARTS.map((one) => (
          <a key={one} class="tab" href={hrefs[one]} aria-current={one === part ? 'page' : undefined}>
            {t(`projects.part.${one}`)}
          </a>
        ))}
      </nav>
    </div>
  );
}

/** A button that becomes a field with the name. Escape gives up. */
function Rename({ name, onRename }: Pick<ProjectHeadProps, 'name' | 'onRename'>): VNode {
  const t = useTranslate();
  const control = useWritingControl();
  const [typed, setTyped] = useState<string | null>(null);
  const isOpen = typed !== null;
  const wasOpen = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isOpen) {
      field.current?.focus();
      field.current?.select();
    } else if (wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button ref={button} type="button" class="text-button" {...control(() => setTyped(name))}>
        {t('projects.rename')}
      </button>
    );
  }
  return (
    <form
      class="project-form"
      onSubmit={(event) => {
        event.preventDefault();
        const next = typed.trim();
        if (next === '') return;
        if (next !== name) onRename(next);
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null);
      }}
    >
      <ProjectNameField control={field} value={typed} onInput={setTyped} />
      <button type="submit" class="button button-primary" aria-disabled={typed.trim() === '' ? true : undefined}>
        {t('projects.save')}
      </button>
      <button type="button" class="button" onClick={() => setTyped(null)}>
        {t('projects.cancel')}
      </button>
    </form>
  );
}
