import type { VNode } from 'preact';
import type { FaultCode } from '../../lib/messaging/result.ts';
import { Message } from '../design/message.tsx';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { type MessageKey, useTranslate } from '../words/i18n.tsx';
import type { FileProblemView, ImportActions } from './files-view.ts';

const PROBLEMS: Readonly<Record<Exclude<FileProblemView['type'], 'invalid'>, MessageKey>> = {
  empty: 'files.problem.empty',
  binary: 'files.problem.binary',
  'not-utf8': 'files.problem.notUtf8',
  unknown: 'files.problem.unknown',
  unreadable: 'files.problem.unreadable',
};

export interface RefusedFileProps {
  readonly fileName: string;
  readonly problem: FileProblemView;
  readonly actions: Pick<ImportActions, 'cancel'>;
}

/** A file of which nothing can be imported as it is: what is wrong with it, where, and what to do. */
export function RefusedFile({ fileName, problem, actions }: RefusedFileProps): VNode {
  const t = useTranslate();
  return (
    <div class="notice notice-fault file-refused">
      <h3 data-stage tabIndex={-1}>
        <Message id="files.problem.title" words={[fileName]} />
      </h3>
      {problem.type === 'invalid' ? (
        <>
          <p>{t('files.problem.invalid', [t(`format.${problem.format}.name`)])}</p>
          <p>
            <bdi class="refused-problem" dir="auto" lang="en">
              {problem.detail}
            </bdi>
          </p>
          <p>{t('files.problem.allOrNothing')}</p>
        </>
      ) : (
        <p>{t(PROBLEMS[problem.type])}</p>
      )}
      <p>
        <button type="button" class="button" onClick={actions.cancel}>
          {t('files.goOn')}
        </button>
      </p>
    </div>
  );
}

export interface FailedImportProps {
  readonly fileName: string;
  readonly fault: FaultCode;
  readonly actions: Pick<ImportActions, 'cancel' | 'retry'>;
}

/** What was to be done with a file could not be done: nothing was stored. */
export function FailedImport({ fileName, fault, actions }: FailedImportProps): VNode {
  const t = useTranslate();
  return (
    <div class="notice notice-fault file-refused">
      <h3 data-stage tabIndex={-1}>
        <Message id="files.problem.failed" words={[fileName]} />
      </h3>
      <p>{t(FAULT_MESSAGES[fault])}</p>
      <div class="toolbar">
        <button type="button" class="button" onClick={actions.retry}>
          {t('action.retry')}
        </button>
        <button type="button" class="button" onClick={actions.cancel}>
          {t('files.cancel')}
        </button>
      </div>
    </div>
  );
}
