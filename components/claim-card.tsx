import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ClaimEdit, PageClaim } from '../lib/claim/claim.ts';
import type { ClaimWords } from '../lib/messaging/protocol.ts';
import type { ClaimDisputes } from './claim-disputes.ts';
import { ClaimSummary } from './claim-row.tsx';
import { toClaimView } from './claim-view.ts';
import type { EditProgress } from './edit-progress.ts';
import { useTranslate } from './i18n.tsx';
import { Icon } from './icons.tsx';
import { LabelEditor } from './label-editor.tsx';
import { Notice } from './notice.tsx';

export interface ClaimCardProps {
  readonly claim: PageClaim;
  readonly words: ClaimWords;
  /** Which of the page's claims this is: `index` counts from 0. */
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
  onPrevious(): void;
  onNext(): void;
  onClose(): void;
}

/** The label of one claim, on the page beside its mark. A dialog that leaves the page usable: it holds no focus. */
export function ClaimCard(props: ClaimCardProps): VNode {
  const { claim, words, isPrivate, progress, sources, disputes, onEdit, onClose } = props;
  const t = useTranslate();
  const titleId = useId();
  const card = useRef<HTMLDivElement>(null);
  const view = toClaimView(claim, words);
  // The card takes the focus once, when it opens; walking to the next claim leaves it on the button pressed.
  useEffect(() => card.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    keepFromPage(event);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  const goTo = (claimId: string) => {
    // The button pressed goes with the claim it belongs to.
    card.current?.focus();
    props.onShow(claimId);
  };
  return (
    <div
      ref={card}
      class="surface claim-card"
      lang={t('interface.language')}
      dir={t('interface.direction') === 'rtl' ? 'rtl' : 'ltr'}
      role="dialog"
      aria-modal="false"
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onKeyPress={keepFromPage}
      onKeyUp={keepFromPage}
    >
      <CardHeader {...props} titleId={titleId} />
      <div class="card-body">
        <p class="card-claim">
          <ClaimSummary claim={view} />
        </p>
        {isPrivate && <Notice>{t('popup.private')}</Notice>}
        <LabelEditor
          key={claim.id}
          claim={view}
          progress={progress}
          sources={sources}
          disputes={disputes}
          onEdit={onEdit}
          onShow={goTo}
        />
        <p class="mark-meaning">{t('mark.meaning')}</p>
      </div>
    </div>
  );
}

/** Keys pressed in the card are not the page's, whose own shortcuts would answer them. */
function keepFromPage(event: KeyboardEvent): void {
  event.stopPropagation();
}

interface CardHeaderProps extends Pick<ClaimCardProps, 'position' | 'onPrevious' | 'onNext' | 'onClose'> {
  readonly titleId: string;
}

function CardHeader({ titleId, position, onPrevious, onNext, onClose }: CardHeaderProps): VNode {
  const t = useTranslate();
  return (
    <header class="card-header">
      <h2 id={titleId} class="card-title">
        {t('card.position', [String(position.index + 1), String(position.count)])}
      </h2>
      <CardButton name={t('card.previous')} icon="previous" onClick={onPrevious} />
      <CardButton name={t('card.next')} icon="next" onClick={onNext} />
      <CardButton name={t('action.close')} icon="close" onClick={onClose} />
    </header>
  );
}

interface CardButtonProps {
  readonly name: string;
  readonly icon: 'previous' | 'next' | 'close';
  onClick(): void;
}

function CardButton({ name, icon, onClick }: CardButtonProps): VNode {
  return (
    <button type="button" class="icon-button" title={name} aria-label={name} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
