import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Message } from '../design/message.tsx';
import { useWritingControl } from '../design/read-only.tsx';
import { useStageFocus } from '../design/use-stage-focus.ts';
import { ChooseFiles } from '../files/choose-files.tsx';
import { RefusedFile } from '../files/import-problem.tsx';
import { ProgressLine } from '../files/work-progress.tsx';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { type MessageKey, useTranslate } from '../words/i18n.tsx';
import type { CoderFilesActions, CoderFilesView, CoderFileView } from './projects-view.ts';

export interface CoderFilesProps {
  readonly view: CoderFilesView;
  readonly actions: CoderFilesActions;
}

/** Coders' files on their way in: chosen, looked at, and only then stored. */
export function CoderFiles({ view, actions }: CoderFilesProps): VNode {
  const focus = useStageFocus<HTMLDivElement>(view.stage);
  return (
    <div class="project-section" {...focus}>
      <ChooseFiles isHidden={view.stage !== 'idle'} onChoose={actions.choose} />
      <Stage view={view} actions={actions} />
    </div>
  );
}

function Stage({ view, actions }: CoderFilesProps): VNode | null {
  const t = useTranslate();
  switch (view.stage) {
    case 'idle':
      return null;
    case 'reading':
      return (
        <div class="project-box" data-stage tabIndex={-1}>
          <p role="status">
            <Message id="projects.coders.reading" words={[view.fileName]} />
          </p>
          <ProgressLine progress={view.progress} isOfBytes />
          <CancelButton onCancel={actions.cancel} />
        </div>
      );
    case 'storing':
      return (
        <div class="project-box" data-stage tabIndex={-1}>
          <p role="status">{t(`projects.coders.${view.work}`)}</p>
          <ProgressLine progress={view.progress} />
          <CancelButton onCancel={actions.cancel} />
        </div>
      );
    case 'failed':
      return (
        <div class="notice notice-fault project-failed">
          <p data-stage tabIndex={-1}>
            {t('projects.coders.failed')} {t(FAULT_MESSAGES[view.fault])}
          </p>
          <div class="toolbar">
            <button type="button" class="button" onClick={actions.retry}>
              {t('action.retry')}
            </button>
            <CancelButton onCancel={actions.cancel} />
          </div>
        </div>
      );
    case 'preview':
      return <Preview {...view} actions={actions} />;
  }
}

function CancelButton({ onCancel }: { onCancel(): void }): VNode {
  const t = useTranslate();
  return (
    <p>
      <button type="button" class="button" onClick={onCancel}>
        {t('projects.cancel')}
      </button>
    </p>
  );
}

type PreviewProps = Extract<CoderFilesView, { stage: 'preview' }> & Pick<CoderFilesProps, 'actions'>;

function Preview({ files, refused, actions }: PreviewProps): VNode {
  const t = useTranslate();
  const headingId = useId();
  const control = useWritingControl();
  const useful = files.filter(({ claims }) => claims > 0);
  const cannot = useful.length === 0 || useful.some(({ nameProblem }) => nameProblem !== null);
  return (
    <section class="project-box" aria-labelledby={headingId}>
      <h3 id={headingId} class="project-section-name" data-stage tabIndex={-1}>
        {t('projects.coders.preview')}
      </h3>
      {refused.map(({ key, ...file }) => (
        <RefusedFile key={key} {...file} actions={{ cancel: () => actions.leaveOut(key) }} />
      ))}
      {files.map((file) => (
        <FileOffer key={file.key} file={file} actions={actions} />
      ))}
      {useful.length > 0 && <p class="field-hint">{t('projects.coders.allOrNothing')}</p>}
      <div class="toolbar">
        {useful.length > 0 && (
          <button type="button" class="button button-primary" {...control(actions.apply, cannot)}>
            {t('projects.coders.apply', undefined, useful.length)}
          </button>
        )}
        <button type="button" class="button" onClick={actions.cancel}>
          {t('projects.cancel')}
        </button>
      </div>
    </section>
  );
}

const NAME_PROBLEMS: Readonly<Record<NonNullable<CoderFileView['nameProblem']>, MessageKey>> = {
  missing: 'projects.coders.nameMissing',
  own: 'projects.coders.nameOwn',
  twice: 'projects.coders.nameTwice',
};

/** UTF-16 code units of a person's name, as the store takes it. */
const MAX_PERSON = 200;

/** What one file brings, and whose it is. */
function FileOffer({ file, actions }: { readonly file: CoderFileView } & Pick<CoderFilesProps, 'actions'>): VNode {
  const t = useTranslate();
  const id = useId();
  const problemId = useId();
  const { key, fileName, name, nameProblem, claims, articles, otherClaims, refused, replaces } = file;
  return (
    <div class="coder-file">
      <div class="field">
        <label class="field-name" for={id}>
          <Message id="projects.coders.who" words={[fileName]} />
        </label>
        <input
          id={id}
          class="control"
          type="text"
          dir="auto"
          maxLength={MAX_PERSON}
          autocomplete="off"
          value={name}
          aria-invalid={nameProblem ? true : undefined}
          aria-describedby={problemId}
          onInput={(event) => actions.name(key, event.currentTarget.value)}
        />
        <p id={problemId} class="save-message" role="status">
          {nameProblem && t(NAME_PROBLEMS[nameProblem])}
        </p>
      </div>
      <p>
        {claims > 0
          ? `${t('projects.coders.brings', undefined, claims)} ${t('projects.coders.inArticles', undefined, articles)}`
          : t('projects.coders.nothing')}{' '}
        {claims > 0 && otherClaims > 0 && t('projects.coders.leftOut', undefined, otherClaims)}{' '}
        {refused > 0 && t('projects.coders.refused', undefined, refused)}{' '}
        {claims > 0 && replaces !== null && t('projects.coders.replaces', undefined, replaces)}
      </p>
      <p>
        <button
          type="button"
          class="button"
          aria-label={t('projects.coders.leaveOutOf', [fileName])}
          onClick={() => actions.leaveOut(key)}
        >
          {t('projects.coders.leaveOut')}
        </button>
      </p>
    </div>
  );
}
