import type { VNode } from 'preact';
import { Message } from '../design/message.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { ProgressView, WorkView } from './files-view.ts';
import { sizeInWords } from './size.ts';

export interface WorkProgressProps {
  readonly work: WorkView;
  readonly fileName: string;
  readonly progress: ProgressView | null;
  onCancel(): void;
}

/** A file is being read, held against the store, or stored: how far that is, and a way out of it. */
export function WorkProgress({ work, fileName, progress, onCancel }: WorkProgressProps): VNode {
  const t = useTranslate();
  return (
    <div class="file-work" data-stage tabIndex={-1}>
      <p role="status">
        <Message id={`files.work.${work}`} words={[fileName]} />
      </p>
      <ProgressLine progress={progress} isOfBytes={work === 'reading'} />
      <p>
        <button type="button" class="button" onClick={onCancel}>
          {t('files.cancel')}
        </button>
      </p>
    </div>
  );
}

export interface ProgressLineProps {
  readonly progress: ProgressView | null;
  /** Else records are counted. */
  readonly isOfBytes?: boolean;
}

/** How far something is, as a bar and in words. Not a live region: nobody wants to hear every step. */
export function ProgressLine({ progress, isOfBytes = false }: ProgressLineProps): VNode {
  const t = useTranslate();
  if (!progress || progress.total === 0) {
    return <progress class="progress" aria-label={t('files.work.begun')} />;
  }
  const { done, total } = progress;
  const amount = (value: number) => (isOfBytes ? sizeInWords(value, t) : value);
  const text = t('files.work.progress', [amount(done), amount(total)]);
  return (
    <div class="file-progress">
      <progress class="progress" value={done} max={total} aria-label={text} />
      <span aria-hidden="true">{text}</span>
    </div>
  );
}
