import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ScreenIcon } from '../design/icons.tsx';
import { Message } from '../design/message.tsx';
import { useWritingControl } from '../design/read-only.tsx';
import { Shortcomings } from '../library/shortcomings.tsx';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';
import type { EraseActions, EraseView } from './settings-view.ts';

export interface DeleteEverythingProps {
  readonly view: EraseView;
  readonly actions: EraseActions;
}

/**
 * The one act without undo. It is said before what goes, a file with all of it is offered, and a word has to be typed: nobody
 * comes here by a slip.
 */
export function DeleteEverything({ view, actions }: DeleteEverythingProps): VNode {
  const t = useTranslate();
  const headingId = useId();
  const control = useWritingControl();
  const [isOpen, setOpen] = useState(false);
  const done = useRef<HTMLParagraphElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isErased = view.phase === 'erased';
  useLayoutEffect(() => {
    const isClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    // The form that had the focus is gone; whoever thought better of it is back at the button that opened it.
    if (isErased && isOpen) done.current?.focus();
    else if (isClosed) open.current?.focus();
    if (isErased) setOpen(false);
  }, [isErased, isOpen]);
  return (
    <section class="settings-section erase" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('erase.title')}</h2>
      {isErased ? (
        <p ref={done} class="notice" tabIndex={-1} role="status">
          {t('erase.done')}
          {view.keptSites.length > 0 && (
            <>
              {' '}
              <Message id="erase.keptSites" words={[view.keptSites.join(', ')]} />
            </>
          )}
        </p>
      ) : (
        <>
          <p class="screen-hint">{t('erase.what')}</p>
          {isOpen ? (
            <EraseForm view={view} actions={actions} onCancel={() => setOpen(false)} />
          ) : (
            <p>
              <button ref={open} type="button" class="button button-danger" {...control(() => setOpen(true))}>
                <ScreenIcon name="trash" />
                {t('erase.open')}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function EraseForm({ view, actions, onCancel }: DeleteEverythingProps & { onCancel(): void }): VNode {
  const t = useTranslate();
  const id = useId();
  const [typed, setTyped] = useState('');
  const isBusy = view.phase === 'exporting' || view.phase === 'erasing';
  const isTyped = isSameWord(typed, t('erase.word'));
  const erase = (event: Event) => {
    event.preventDefault();
    if (isTyped && !isBusy) actions.erase();
  };
  return (
    <form class="erase-form" onSubmit={erase} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <ExportFirst view={view} onExport={() => !isBusy && actions.exportFirst()} isBusy={isBusy} />
      <label class="field-name" for={id}>
        {t('erase.type', [t('erase.word')])}
      </label>
      <input
        id={id}
        class="control settings-name"
        type="text"
        dir="auto"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="toolbar">
        <button type="submit" class="button button-danger" aria-disabled={!isTyped || isBusy}>
          {t('erase.confirm')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('erase.cancel')}
        </button>
        <span role="status">{view.phase === 'erasing' && t('erase.erasing')}</span>
      </div>
      {view.phase === 'failed' && (
        <p class="notice notice-fault" role="alert">
          {t('erase.failed')} {t(FAULT_MESSAGES[view.fault ?? 'unexpected'])}
        </p>
      )}
    </form>
  );
}

interface ExportFirstProps extends Pick<DeleteEverythingProps, 'view'> {
  readonly isBusy: boolean;
  onExport(): void;
}

/** The way to keep everything. It has the focus first: nobody is to delete by pressing on. */
function ExportFirst({ view, isBusy, onExport }: ExportFirstProps): VNode {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <>
      <p>{t('erase.exportFirst')}</p>
      <div class="toolbar">
        <button ref={button} type="button" class="button" aria-disabled={isBusy} onClick={onExport}>
          <ScreenIcon name="download" />
          {t('erase.export')}
        </button>
        <span class="save-message" role="status">
          {view.phase === 'exporting' && t('erase.exporting')}
          {view.exported && view.phase !== 'exporting' && <Exported exported={view.exported} />}
        </span>
      </div>
    </>
  );
}

function Exported({ exported }: { readonly exported: NonNullable<EraseView['exported']> }): VNode {
  const t = useTranslate();
  return (
    <>
      <Message id="library.exported" words={[exported.fileName]} />{' '}
      <a href={exported.href} download={exported.fileName}>
        {t('library.saveAgain')}
      </a>
      <Shortcomings {...exported} />
    </>
  );
}

/** Capitals and spaces around it do not matter: it is about meaning it. */
function isSameWord(typed: string, word: string): boolean {
  return typed.trim().toLowerCase() === word.toLowerCase();
}
