import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type CodePlace, VARIABLES } from '../../lib/claim/code-place.ts';
import type { Settings } from '../../lib/claim/settings.ts';
import { Icon } from '../design/icons.tsx';
import { FailedScreen, Waiting } from '../design/notice.tsx';
import { useWritingControl, WritingFields } from '../design/read-only.tsx';
import { useUndoKeys } from '../design/use-undo-keys.ts';
import { DamagedScreen } from '../files/damaged-screen.tsx';
import { CodebookProvider } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { CodebookFile } from './codebook-editor-file.tsx';
import { CodeList } from './codebook-editor-list.tsx';
import { CodebookNews } from './codebook-editor-news.tsx';
import { type CodebookActions, type CodebookView, editOf } from './codebook-editor-view.ts';

export type { CodebookActions, CodebookView } from './codebook-editor-view.ts';

export interface CodebookEditorProps {
  readonly view: CodebookView;
  /** Keys of commands: one key cannot do two things. */
  readonly settings: Pick<Settings, 'keys'>;
  readonly actions: CodebookActions;
}

/** The values that the reader gives to claims: statuses, kinds of source, and labels of their own. Below a heading of the first level. */
export function CodebookEditor({ view, settings, actions }: CodebookEditorProps): VNode {
  const t = useTranslate();
  const [open, setOpen] = useState<CodePlace | null>(null);
  const [seen, setSeen] = useState(view.added);
  // A value just added is gone on with: its meaning, look and key come next.
  if (view.added !== seen) {
    setSeen(view.added);
    setOpen(view.added);
  }
  const undoing = useUndoing(view, actions);
  if (view.phase === 'loading') return <Waiting text={t('codebook.loading')} />;
  if (view.phase === 'failed') {
    return (
      <FailedScreen title={t('codebook.failed')} fault={view.fault ?? 'unexpected'} onRetry={() => actions.retry()} />
    );
  }
  if (view.phase === 'damaged') {
    return <DamagedScreen of="codebook" onRetry={() => actions.retry()} onUseDefaults={() => actions.useDefaults()} />;
  }
  return (
    <CodebookProvider codebook={view.codebook}>
      <div class="codebook">
        <p class="screen-hint">{t('codebook.hint')}</p>
        <UndoButtons view={view} {...undoing} />
        <WritingFields>
          <CodebookNews news={view.news} onHide={(place) => actions.change(place, { isHidden: true })} />
          {VARIABLES.map((variable) => (
            <CodeList
              key={variable}
              variable={variable}
              codebook={view.codebook}
              settings={settings}
              openId={open?.variable === variable ? open.id : null}
              progressOf={(id) => view.edits[editOf({ variable, id })]}
              actions={actions}
              onOpen={(id) => setOpen(id === null ? null : { variable, id })}
            />
          ))}
        </WritingFields>
        <CodebookFile exported={view.exported} actions={actions} />
      </div>
    </CodebookProvider>
  );
}

/** Undo and redo, by the buttons and by the keys that every program has for them. */
function useUndoing({ canUndo, canRedo }: CodebookView, actions: CodebookActions) {
  const control = useWritingControl();
  const undo = control(() => actions.undo(), !canUndo);
  const redo = control(() => actions.redo(), !canRedo);
  useUndoKeys((direction) => (direction === 'undo' ? undo : redo).onClick());
  return { undo, redo };
}

function UndoButtons({ view, undo, redo }: { readonly view: CodebookView } & ReturnType<typeof useUndoing>): VNode {
  const t = useTranslate();
  return (
    <div class="toolbar">
      <button type="button" class="button" aria-disabled={!view.canUndo} aria-keyshortcuts="Control+Z" {...undo}>
        <Icon name="undo" />
        {t('codebook.undo')}
      </button>
      <button type="button" class="button" aria-disabled={!view.canRedo} aria-keyshortcuts="Control+Shift+Z" {...redo}>
        <Icon name="redo" />
        {t('codebook.redo')}
      </button>
    </div>
  );
}
