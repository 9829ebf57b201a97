import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../design/icons.tsx';
import { Notice, Waiting } from '../design/notice.tsx';
import { useWritingControl } from '../design/read-only.tsx';
import { Moment, useDay } from '../words/dates.tsx';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { type MessageKey, useTranslate } from '../words/i18n.tsx';
import type { DoneImportView, ImportFormatName, ImportsView } from './files-view.ts';

const FORMATS: readonly ImportFormatName[] = ['json', 'jsonl', 'w3c', 'hypothesis', 'csv'];

export interface ImportsListProps {
  readonly view: ImportsView;
  onUndo(importId: string): void;
  onRetry(): void;
}

/** The files that were imported, each with the way to take back what it brought. */
export function ImportsList({ view, onUndo, onRetry }: ImportsListProps): VNode {
  const t = useTranslate();
  const headingId = useId();
  const { phase, fault, imports, unreadable, kept } = view;
  return (
    <section class="files-section" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('files.imports.title')}</h2>
      {phase === 'loading' && <Waiting text={t('library.loading')} />}
      {fault && (
        <Notice isFault>
          {t(FAULT_MESSAGES[fault])}{' '}
          {phase === 'failed' && (
            <button type="button" class="text-button" onClick={onRetry}>
              {t('action.retry')}
            </button>
          )}
        </Notice>
      )}
      {unreadable > 0 && <Notice isFault>{t('library.unreadable', undefined, unreadable)}</Notice>}
      {phase === 'ready' && imports.length === 0 && <p class="screen-hint">{t('files.imports.none')}</p>}
      {imports.length > 0 && <p class="screen-hint">{t('files.imports.hint', [kept.imports, kept.days])}</p>}
      {imports.length > 0 && (
        <ul class="file-list" aria-labelledby={headingId}>
          {imports.map((one) => (
            <DoneImport key={one.id} done={one} onUndo={onUndo} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DoneImport({ done, onUndo }: { readonly done: DoneImportView } & Pick<ImportsListProps, 'onUndo'>): VNode {
  const t = useTranslate();
  const control = useWritingControl();
  const { id, at, fileName, format, added, changed, isBusy } = done;
  const day = useDay();
  const known = FORMATS.find((name) => name === format);
  return (
    <li class="file-entry">
      <div class="file-entry-words">
        <bdi class="file-name" dir="auto">
          {fileName}
        </bdi>
        <p class="entry-facts">
          <Moment at={at} />
          <span>{known ? t(`format.${known}.name` satisfies MessageKey) : <bdi dir="auto">{format}</bdi>}</span>
          <span>{t('files.imports.did', [added, changed])}</span>
          {done.undoableUntil !== null && <span>{t('files.imports.until', [day(done.undoableUntil)])}</span>}
        </p>
      </div>
      {done.undoableUntil === null ? (
        <Past undone={done.undone} />
      ) : (
        <button
          type="button"
          class="button"
          aria-label={t('files.imports.undoOf', [fileName])}
          {...control(() => onUndo(id), isBusy)}
        >
          <Icon name="undo" />
          {t('action.undo')}
        </button>
      )}
    </li>
  );
}

/** An import that cannot be taken back: it was, or it was done too long ago. */
function Past({ undone }: Pick<DoneImportView, 'undone'>): VNode {
  const t = useTranslate();
  if (undone === null) return <span class="entry-facts">{t('files.imports.past')}</span>;
  return (
    <span class="entry-facts">
      {t('files.imports.undone')} <Moment at={undone} />
    </span>
  );
}
