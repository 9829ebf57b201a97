import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { ScreenIcon } from '../design/icons.tsx';
import { Message } from '../design/message.tsx';
import { useWritingControl } from '../design/read-only.tsx';
import { useHeldFocus } from '../design/use-held-focus.ts';
import { Moment } from '../words/dates.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { CoderFiles } from './coder-files.tsx';
import type { CoderFilesActions, CoderFilesView, CoderView } from './projects-view.ts';

export interface CodersProps {
  readonly coders: readonly CoderView[];
  /** Whether there are articles whose claims could be brought in. */
  readonly hasArticles: boolean;
  readonly files: CoderFilesView;
  readonly actions: CoderFilesActions;
  onRemove(codingId: string): void;
}

/** The other coders whose files are here, and the way in for more. */
export function Coders({ coders, hasArticles, files, actions, onRemove }: CodersProps): VNode {
  const t = useTranslate();
  const headingId = useId();
  const focus = useHeldFocus<HTMLElement>('.button');
  return (
    <section class="project-section" aria-labelledby={headingId} {...focus}>
      <h2 id={headingId} class="project-section-name">
        {t('projects.coders.title')}
      </h2>
      <p class="section-hint">{t('projects.coders.hint')}</p>
      {hasArticles ? (
        <CoderFiles view={files} actions={actions} />
      ) : (
        <p class="notice">{t('projects.coders.noArticles')}</p>
      )}
      {coders.length === 0 ? (
        <p class="section-hint">{t('projects.coders.none', [t('projects.handOut.own')])}</p>
      ) : (
        <ul class="project-rows" aria-label={t('projects.coders.list')}>
          {coders.map((coder) => (
            <Coder key={coder.id} coder={coder} onRemove={onRemove} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Coder({ coder, onRemove }: { readonly coder: CoderView } & Pick<CodersProps, 'onRemove'>): VNode {
  const t = useTranslate();
  const control = useWritingControl();
  const { id, claims, fileName, imported, complete } = coder;
  return (
    <li class="project-row">
      <div class="project-row-words">
        <bdi class="project-coder" dir="auto">
          {coder.coder}
        </bdi>
        <p class="entry-facts">
          <span>{t('library.claims', [claims], claims)}</span>
          <span>
            {complete === null
              ? t('projects.coders.completeUnknown')
              : t('projects.coders.complete', undefined, complete)}
          </span>
          <span>
            <Message id="projects.coders.from" words={[fileName]} />
          </span>
          <Moment at={imported} />
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={t('projects.coders.removeOf', [coder.coder])}
        {...control(() => onRemove(id))}
      >
        <ScreenIcon name="trash" />
        {t('projects.coders.remove')}
      </button>
    </li>
  );
}
