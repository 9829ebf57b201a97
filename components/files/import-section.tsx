import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useStageFocus } from '../design/use-stage-focus.ts';
import { useTranslate } from '../words/i18n.tsx';
import { ChooseFiles } from './choose-files.tsx';
import type { ImportActions, ImportView } from './files-view.ts';
import { ImportNews } from './import-news.tsx';
import { ImportPreview } from './import-preview.tsx';
import { FailedImport, RefusedFile } from './import-problem.tsx';
import { WorkProgress } from './work-progress.tsx';

export interface ImportSectionProps {
  readonly view: ImportView;
  readonly actions: ImportActions;
}

/** Bringing files in: one after the other is chosen, read, looked at, and only then stored. */
export function ImportSection({ view, actions }: ImportSectionProps): VNode {
  const t = useTranslate();
  const headingId = useId();
  const { stage, waiting, news } = view;
  const focus = useStageFocus<HTMLElement>(stage.type);
  return (
    <section class="files-section" aria-labelledby={headingId} {...focus}>
      <h2 id={headingId}>{t('files.import.title')}</h2>
      <p class="screen-hint">{t('files.import.hint')}</p>
      <ImportNews news={news} canUndo={stage.type === 'idle'} actions={actions} />
      <ChooseFiles isHidden={stage.type !== 'idle'} onChoose={actions.choose} />
      <Stage stage={stage} actions={actions} />
      {waiting > 0 && <p class="field-hint">{t('files.import.waiting', undefined, waiting)}</p>}
    </section>
  );
}

function Stage({ stage, actions }: { readonly stage: ImportView['stage']; readonly actions: ImportActions }) {
  switch (stage.type) {
    case 'idle':
      return null;
    case 'working':
      return <WorkProgress {...stage} onCancel={actions.cancel} />;
    case 'preview':
      return <ImportPreview preview={stage.preview} actions={actions} />;
    case 'refused':
      return <RefusedFile {...stage} actions={actions} />;
    case 'failed':
      return <FailedImport {...stage} actions={actions} />;
  }
}
