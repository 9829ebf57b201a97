import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CLAIM_PARTS, type ClaimPart } from '../../lib/claim/span.ts';
import type { MarkingDraft } from '../../lib/marking/draft.ts';
import type { FaultCode } from '../../lib/messaging/result.ts';
import { Message } from '../design/message.tsx';
import { Notice } from '../design/notice.tsx';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { type MessageKey, useTranslate } from '../words/i18n.tsx';
import { CardFrame } from './card-frame.tsx';
import { MarkingWords } from './marking-words.tsx';

/** A claim that is marked already where words are being chosen. */
export interface OverlappedClaim {
  readonly id: string;
  /** Its source and cue, as the article has them. */
  readonly words: string;
}

export interface ClaimMarkingProps {
  readonly draft: MarkingDraft;
  /** The part that words are being chosen for. */
  readonly part: ClaimPart;
  /** Whether a claim that is marked already is corrected. */
  readonly isCorrection: boolean;
  readonly canSave: boolean;
  readonly isSaving: boolean;
  /** The page changed the words under the reader's hand: nothing can be saved any more. */
  readonly isLost: boolean;
  /** It changed while it was being saved, and can be saved again. */
  readonly isOvertaken: boolean;
  readonly fault: FaultCode | null;
  readonly isPrivate: boolean;
  readonly overlapped: OverlappedClaim | null;
  onPart(part: ClaimPart): void;
  /** @param isMore the same choice goes on: it counts from where it began */
  onChoose(from: number, to: number, isMore: boolean): void;
  onMore(side: 'before' | 'after'): void;
  onShow(claimId: string): void;
  onSave(): void;
  onCancel(): void;
}

/** Lets the reader say which words of the article are a claim's source, cue and content. */
export function ClaimMarking(props: ClaimMarkingProps): VNode {
  const { draft, part, isCorrection, isLost, isPrivate, canSave, isSaving } = props;
  const t = useTranslate();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => card.current?.focus(), []);
  return (
    <CardFrame title={t(isCorrection ? 'marking.correctTitle' : 'marking.title')} card={card} onClose={props.onCancel}>
      <div class="marking">
        {isPrivate && <Notice>{t('popup.private')}</Notice>}
        <PartChoice part={part} onPart={props.onPart} />
        <MarkingWords draft={draft} part={part} onChoose={props.onChoose} />
        <div class="marking-more">
          {(['before', 'after'] as const).map((side) => (
            <button key={side} type="button" class="button button-quiet" onClick={() => props.onMore(side)}>
              {t(`marking.${side}`)}
            </button>
          ))}
        </div>
        <div role="status">
          <MarkingMessage {...props} />
        </div>
        <div class="marking-actions">
          <button type="button" class="button" onClick={props.onCancel}>
            {t('marking.cancel')}
          </button>
          <button
            type="button"
            class="button button-primary"
            disabled={!canSave || isLost || isSaving}
            onClick={props.onSave}
          >
            {t('marking.save')}
          </button>
        </div>
      </div>
    </CardFrame>
  );
}

function PartChoice({ part, onPart }: Pick<ClaimMarkingProps, 'part' | 'onPart'>): VNode {
  const t = useTranslate();
  return (
    <div class="marking-parts">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in one line with its legend */}
      <div role="group" class="segmented" aria-label={t('marking.choose')}>
        {CLAIM_PARTS.map((one) => (
          <button key={one} type="button" aria-pressed={one === part} onClick={() => onPart(one)}>
            <span class="marking-sample" data-part={one}>
              {t(`marking.part.${one}`)}
            </span>
          </button>
        ))}
      </div>
      <p class="field-hint">{t(`marking.hint.${part}`)}</p>
    </div>
  );
}

/** What there is to say about the words chosen so far; one thing at a time, the most pressing first. */
function MarkingMessage(props: ClaimMarkingProps): VNode | null {
  const { draft, fault, isLost, isOvertaken, isSaving, overlapped, onShow } = props;
  const t = useTranslate();
  if (isLost) return <Notice isFault>{t('marking.lost')}</Notice>;
  if (fault) return <Notice isFault>{t(FAULT_MESSAGES[fault])}</Notice>;
  if (isOvertaken) return <Notice isFault>{t('marking.again')}</Notice>;
  if (isSaving) return <p class="field-hint">{t('editor.saving')}</p>;
  if (overlapped) {
    return (
      <div class="notice">
        <p>
          <Message id="marking.overlaps" words={[overlapped.words]} />
        </p>
        <button type="button" class="button" onClick={() => onShow(overlapped.id)}>
          {t('marking.open')}
        </button>
      </div>
    );
  }
  return draft.parts.includes('cue') ? null : <p class="field-hint">{t('marking.needsCue')}</p>;
}

export interface MarkingNoticeProps {
  readonly message: MessageKey;
  onClose(): void;
}

/** Says why no claim can be marked, and what to do. */
export function MarkingNotice({ message, onClose }: MarkingNoticeProps): VNode {
  const t = useTranslate();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => card.current?.focus(), []);
  return (
    <CardFrame title={t('marking.title')} card={card} onClose={onClose}>
      <div role="status">
        <Notice>{t(message)}</Notice>
      </div>
    </CardFrame>
  );
}
