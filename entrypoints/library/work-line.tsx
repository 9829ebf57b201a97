import type { VNode } from 'preact';
import { useHeldFocus } from '../../components/design/use-held-focus.ts';
import { ProgressLine } from '../../components/files/work-progress.tsx';
import { type MessageKey, useTranslate } from '../../components/words/i18n.tsx';
import type { LongWork } from '../../lib/library/session/long-acts.ts';

/** What is done with very many claims; `finding`: all that a list would have are being found. */
export type LibraryWork = LongWork | 'finding';

export interface WorkLineProps {
  /** `null` while nothing is done. */
  readonly work: LibraryWork | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
  onEnd(): void;
}

/** How far something is that takes long, and the way to end it. The live region is there from the start. */
export function WorkLine({ work, progress, onEnd }: WorkLineProps): VNode {
  const t = useTranslate();
  const focus = useHeldFocus<HTMLDivElement>('.button');
  return (
    <div class={work ? 'index-progress' : 'visually-hidden'} {...focus}>
      <span role="status">{work && t(`library.work.${work}` satisfies MessageKey)}</span>
      {work && (
        <>
          <ProgressLine progress={progress} />
          <button type="button" class="button" onClick={onEnd}>
            {t('library.work.end')}
          </button>
        </>
      )}
    </div>
  );
}
