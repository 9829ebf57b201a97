import type { VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { ScreenIcon } from '../design/icons.tsx';
import { Message } from '../design/message.tsx';
import { useWritingControl } from '../design/read-only.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { CodebookActions, CodebookView } from './codebook-editor-view.ts';

export interface CodebookFileProps {
  readonly exported: CodebookView['exported'];
  readonly actions: CodebookActions;
}

/** The codebook as a file, to be shared with a class, and the way back to the default taxonomy. */
export function CodebookFile({ exported, actions }: CodebookFileProps): VNode {
  const t = useTranslate();
  const headingId = useId();
  const file = useRef<HTMLInputElement>(null);
  const control = useWritingControl();
  return (
    <section class="code-section" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('codebook.file.title')}</h2>
      <p class="field-hint">{t('codebook.file.hint')}</p>
      <div class="toolbar">
        <button type="button" class="button" onClick={() => actions.exportFile()}>
          <ScreenIcon name="download" />
          {t('codebook.file.export')}
        </button>
        <button type="button" class="button" {...control(() => file.current?.click())}>
          {t('codebook.file.import')}
        </button>
        <input
          ref={file}
          hidden
          type="file"
          accept="application/json,.json"
          aria-label={t('codebook.file.import')}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) actions.importFile(chosen);
            // The same file may be chosen again once it was mended.
            event.currentTarget.value = '';
          }}
        />
        <button type="button" class="button" {...control(() => actions.reset())}>
          {t('codebook.file.default')}
        </button>
      </div>
      <p class="save-message" role="status">
        {exported && (
          <>
            <Message id="library.exported" words={[exported.fileName]} />{' '}
            <a href={exported.href} download={exported.fileName}>
              {t('library.saveAgain')}
            </a>
          </>
        )}
      </p>
    </section>
  );
}
