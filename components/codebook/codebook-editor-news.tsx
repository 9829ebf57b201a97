import type { VNode } from 'preact';
import type { CodePlace } from '../../lib/claim/code-place.ts';
import { Message } from '../design/message.tsx';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { type MessageKey, useTranslate } from '../words/i18n.tsx';
import { useCodeNames } from './codebook-editor-names.ts';
import type { CodebookFileProblemView, CodebookNewsView, CodebookView } from './codebook-editor-view.ts';

export interface CodebookNewsProps {
  readonly news: CodebookView['news'];
  onHide(place: CodePlace): void;
}

/** Says what the last act came to. The live region is there from the start: one that comes with its text is not read out. */
export function CodebookNews({ news, onHide }: CodebookNewsProps): VNode {
  const t = useTranslate();
  const isFault = news && ['refused', 'failed', 'in-use', 'full', 'changed-elsewhere'].includes(news.news.type);
  // Where a value has come to stand is seen; it is said for those who do not see it.
  const isSeen = news && news.news.type !== 'moved';
  return (
    <div class="codebook-news">
      <p class={isSeen ? (isFault ? 'notice notice-fault' : 'notice') : 'visually-hidden'} role="status">
        {news && (
          <span key={news.serial}>
            <NewsText news={news.news} />
          </span>
        )}
      </p>
      {news?.news.type === 'in-use' && (
        <HideInstead place={news.news.place} text={t('codebook.hideInstead')} onHide={onHide} />
      )}
    </div>
  );
}

interface HideInsteadProps {
  readonly place: CodePlace;
  readonly text: string;
  onHide(place: CodePlace): void;
}

function HideInstead({ place, text, onHide }: HideInsteadProps): VNode {
  return (
    <button type="button" class="button" onClick={() => onHide(place)}>
      {text}
    </button>
  );
}

function NewsText({ news }: { readonly news: CodebookNewsView }): VNode {
  const t = useTranslate();
  const nameOf = useCodeNames();
  switch (news.type) {
    case 'undone':
    case 'redone':
    case 'full':
      return <>{t(`codebook.news.${news.type}`)}</>;
    case 'changed-elsewhere':
      return <>{t('codebook.news.changedElsewhere')}</>;
    case 'in-use':
      return (
        <Message
          id={news.isMore ? 'codebook.news.inUseByMore' : 'codebook.news.inUse'}
          words={[nameOf(news.place), news.claims]}
          count={news.claims}
        />
      );
    case 'moved':
      return <>{t('codebook.news.moved', [nameOf(news.place), news.position, news.count])}</>;
    case 'deleted':
      return <Message id="codebook.news.deleted" words={[news.name]} />;
    case 'default':
    case 'taken-over':
      return (
        <>
          {t(news.type === 'default' ? 'codebook.news.default' : 'codebook.news.takenOver')}
          {news.kept > 0 && ` ${t('codebook.news.kept', undefined, news.kept)}`}
        </>
      );
    case 'refused':
      return <RefusedText problem={news.problem} />;
    case 'failed':
      return <>{t(FAULT_MESSAGES[news.fault])}</>;
  }
}

const PROBLEMS: Readonly<Record<Exclude<CodebookFileProblemView['type'], 'invalid'>, MessageKey>> = {
  'too-large': 'codebook.file.tooLarge',
  'not-json': 'codebook.file.notJson',
  'other-format': 'codebook.file.otherFormat',
  newer: 'codebook.file.newer',
};

function RefusedText({ problem }: { readonly problem: CodebookFileProblemView }): VNode {
  const t = useTranslate();
  if (problem.type === 'invalid') return <Message id="codebook.file.invalid" words={[problem.detail]} />;
  return <>{t(PROBLEMS[problem.type])}</>;
}
