import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ClaimEdit, PageClaim } from '../../lib/claim/claim.ts';
import { isPlaced } from '../../lib/claim/selector.ts';
import type { ClaimWords } from '../../lib/messaging/protocol.ts';
import type { ClaimDisputes } from '../claims/claim-disputes.ts';
import { ClaimSummary } from '../claims/claim-row.tsx';
import { toClaimView } from '../claims/claim-view.ts';
import { Notice } from '../design/notice.tsx';
import { LabelEditor } from '../label/label-editor.tsx';
import { type EditProgress, editFaultOf, FAULT_MESSAGES } from '../words/edit-progress.ts';
import { type Translate, useTranslate } from '../words/i18n.tsx';
import { CardButton, CardFrame } from './card-frame.tsx';

export interface ClaimCardProps {
  readonly claim: PageClaim;
  readonly words: ClaimWords;
  /** What the article is written in, or ''. */
  readonly language?: string;
  /** The page has no such claim any more: nothing can be said of it here. */
  readonly isLost: boolean;
  /** Which of the page's claims this is, or was while it had a mark: `index` counts from 0. */
  readonly position: { readonly index: number; readonly count: number };
  /** A private window: the card works, and says that nothing is kept. */
  readonly isPrivate: boolean;
  readonly progress: EditProgress | undefined;
  /** Names of the page's sources, to be offered. */
  readonly sources: readonly string[];
  readonly disputes: ClaimDisputes;
  onEdit(edit: ClaimEdit): void;
  /** Goes to another claim of the page. */
  onShow(claimId: string): void;
  /** The reader wants to say which words its source, cue and content are. */
  onCorrect(): void;
  onPrevious(): void;
  onNext(): void;
  onClose(): void;
}

/** The label of one claim, on the page beside its mark. A dialog that leaves the page usable: it holds no focus. */
export function ClaimCard(props: ClaimCardProps): VNode {
  const { claim, words, isLost, isPrivate, progress, sources, disputes, onEdit, onCorrect, onClose } = props;
  const t = useTranslate();
  const card = useRef<HTMLDivElement>(null);
  const view = toClaimView(claim, words, props.language);
  // The card takes the focus when it opens, and when the fields go with their claim: what is typed must not reach the page.
  // Walking to the next claim leaves it on the button pressed.
  useLayoutEffect(() => card.current?.focus(), [isLost]);

  const goTo = (claimId: string) => {
    // The button pressed goes with the claim it belongs to.
    card.current?.focus();
    props.onShow(claimId);
  };
  return (
    <CardFrame title={titleOf(props, t)} card={card} buttons={<WalkButtons {...props} />} onClose={onClose}>
      <div role="status">
        <WhyNotMarked {...props} />
      </div>
      <p class="card-claim">
        <ClaimSummary claim={view} />
      </p>
      {isMarked(props) && !claim.label.dismissed && (
        <p class="card-correct">
          <button type="button" class="button button-quiet" onClick={onCorrect}>
            {t('card.correct')}
          </button>
        </p>
      )}
      {isPrivate && <Notice>{t('popup.private')}</Notice>}
      {!isLost && (
        <LabelEditor
          key={claim.id}
          claim={view}
          progress={progress}
          sources={sources}
          disputes={disputes}
          onEdit={onEdit}
          onShow={goTo}
        />
      )}
      <p class="mark-meaning">{t('mark.meaning')}</p>
    </CardFrame>
  );
}

function isMarked({ claim, isLost }: Pick<ClaimCardProps, 'claim' | 'isLost'>): boolean {
  return !isLost && isPlaced(claim.outcome);
}

/** What became of the mark beside which the card was opened: pages change while they are read. */
function WhyNotMarked(props: ClaimCardProps): VNode | null {
  const t = useTranslate();
  const { claim, isLost, progress } = props;
  if (isMarked(props)) return null;
  if (isLost) {
    const fault = editFaultOf(progress);
    return (
      <Notice>
        {t('card.lost')} {fault ? t(FAULT_MESSAGES[fault]) : progress && t('card.lostKept')}
      </Notice>
    );
  }
  if (claim.label.detached) return <Notice>{t('card.detached')}</Notice>;
  return <Notice>{t(claim.outcome === 'changed' ? 'card.changed' : 'card.gone')}</Notice>;
}

function titleOf(props: ClaimCardProps, t: Translate): string {
  const { index, count } = props.position;
  return isMarked(props) ? t('card.position', [index + 1, count]) : t('card.notMarked');
}

function WalkButtons({ position, onPrevious, onNext }: ClaimCardProps): VNode | null {
  const t = useTranslate();
  if (position.count === 0) return null;
  return (
    <>
      <CardButton name={t('card.previous')} icon="previous" onClick={onPrevious} />
      <CardButton name={t('card.next')} icon="next" onClick={onNext} />
    </>
  );
}
