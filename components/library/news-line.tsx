import type { VNode } from 'preact';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { FaultCode } from '../../lib/messaging/result.ts';
import { Message } from '../design/message.tsx';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { readersVariety, type Translate, useTranslate } from '../words/i18n.tsx';
import { NewsFrame } from './news-frame.tsx';
import { Shortcomings, type ShortcomingsProps } from './shortcomings.tsx';

/** What the last act of the reader came to. */
export type NewsView =
  | {
      readonly type: 'taken-back';
      readonly direction: 'undo' | 'redo';
      readonly claims: number;
      readonly sources: number;
      /** The one claim that is different now, and the way to it. */
      readonly claim: { readonly source: string; readonly fields: readonly ClaimField[]; readonly href: string } | null;
    }
  | { readonly type: 'nothing-to-take-back'; readonly direction: 'undo' | 'redo' }
  | { readonly type: 'labelled'; readonly claims: number }
  | { readonly type: 'merged'; readonly from: string; readonly into: string }
  | { readonly type: 'parted'; readonly name: string }
  | { readonly type: 'failed'; readonly fault: FaultCode }
  | { readonly type: 'exported'; readonly file: ExportedFile };

/** What of a claim can change. */
export type ClaimField = keyof ClaimEdit | 'created';

export interface ExportedFile extends ShortcomingsProps {
  readonly fileName: string;
  /** A blob: URL that lives as long as it is shown. */
  readonly href: string;
}

export interface NewsLineProps {
  readonly news: NewsView | null;
  /** Tells two alike apart, so that the second is read out as well. */
  readonly serial: number;
  onUndo(): void;
  onDismiss(): void;
}

/** Says what was done, undone or saved, and offers to take it back. */
export function NewsLine({ news, serial, onUndo, onDismiss }: NewsLineProps): VNode {
  const t = useTranslate();
  const canUndo = news !== null && ['labelled', 'merged', 'parted'].includes(news.type);
  return (
    <NewsFrame
      text={news && <NewsText news={news} />}
      serial={serial}
      isFault={news?.type === 'failed'}
      onUndo={canUndo ? onUndo : undefined}
      onDismiss={onDismiss}
    >
      {news?.type === 'taken-back' && news.claim && (
        <a class="news-link" href={news.claim.href}>
          {t('library.news.show')}
        </a>
      )}
      {news?.type === 'exported' && (
        <a class="news-link" href={news.file.href} download={news.file.fileName}>
          {t('library.saveAgain')}
        </a>
      )}
    </NewsFrame>
  );
}

function NewsText({ news }: { readonly news: NewsView }): VNode {
  const t = useTranslate();
  switch (news.type) {
    case 'taken-back':
      return <TakenBackText {...news} />;
    case 'nothing-to-take-back':
      return <>{t(`library.news.${news.direction === 'undo' ? 'nothingToUndo' : 'nothingToRedo'}`)}</>;
    case 'labelled':
      return <>{t('library.news.labelled', [news.claims], news.claims)}</>;
    case 'merged':
      return <Message id="library.news.merged" words={[news.from, news.into]} />;
    case 'parted':
      return <Message id="library.news.parted" words={[news.name]} />;
    case 'failed':
      return <>{t(FAULT_MESSAGES[news.fault])}</>;
    case 'exported':
      return (
        <>
          <Message id="library.exported" words={[news.file.fileName]} />
          <Shortcomings {...news.file} />
        </>
      );
  }
}

function TakenBackText(news: Extract<NewsView, { type: 'taken-back' }>): VNode {
  const t = useTranslate();
  const { direction, claims, claim, sources } = news;
  if (claim) {
    const source = claim.source || t('claim.noSource');
    const id = direction === 'undo' ? 'library.news.undone' : 'library.news.redone';
    return <Message id={id} words={[fieldNames(claim.fields, t), source]} />;
  }
  if (claims > 0) {
    return <>{t(direction === 'undo' ? 'library.news.undoneClaims' : 'library.news.redoneClaims', [claims], claims)}</>;
  }
  return (
    <>{t(direction === 'undo' ? 'library.news.undoneSources' : 'library.news.redoneSources', [sources], sources)}</>
  );
}

/** "Status and Note", as the interface's language joins them. */
export function fieldNames(fields: readonly ClaimField[], t: Translate): string {
  const names = fields.map((field) => t(`library.field.${field}`));
  return new Intl.ListFormat(readersVariety(t('interface.language'))).format(names);
}
