import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import { inShort } from '../../lib/claim/finding.ts';
import { isPlaced } from '../../lib/claim/selector.ts';
import { IconButton } from '../design/icon-button.tsx';
import { Icon } from '../design/icons.tsx';
import { MarkSwatch } from '../design/mark-swatch.tsx';
import { LabelEditor } from '../label/label-editor.tsx';
import { useCodes } from '../words/codebook.tsx';
import { type EditProgress, editFaultOf } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';
import type { ClaimDisputes } from './claim-disputes.ts';
import { type ClaimView, inItsLanguage, referentOf, sourceOf } from './claim-view.ts';

export interface ClaimRowProps {
  readonly claim: ClaimView;
  readonly isOpen: boolean;
  /** Whether the Tab key stops here: one row of a list does, the arrow keys reach the others. */
  readonly isTabStop: boolean;
  readonly progress: EditProgress | undefined;
  readonly sources: readonly string[];
  readonly disputes: ClaimDisputes;
  /** Whether it can be shown on the page; taken from its outcome where nothing is said. */
  readonly isOnPage?: boolean;
  /** Whether it is chosen to be labelled with others; absent while none are being chosen. */
  readonly isSelected?: boolean | undefined;
  /** Whether its card is open on the page. */
  readonly isMarked?: boolean;
  /** What stands between the claim and its label. */
  readonly children?: ComponentChildren;
  onToggle(): void;
  /** Chooses it, or not any more; absent where claims cannot be chosen. */
  onSelect?(): void;
  onEdit(edit: ClaimEdit): void;
  /** Shows this claim or another one; absent where there is no page to show it on. */
  onShow?(claimId: string): void;
}

/** One claim: source, cue and content in a line or two; opened, the whole of it and its label. */
export function ClaimRow(props: ClaimRowProps): VNode {
  const { claim, isOpen, isTabStop, isSelected, isMarked = false, progress, children } = props;
  const { onToggle, onSelect, onShow } = props;
  const { isOnPage = claim.outcome === null || isPlaced(claim.outcome) } = props;
  const t = useTranslate();
  const panelId = useId();
  const tabIndex = isTabStop ? 0 : -1;
  const row = useRef<HTMLLIElement>(null);
  const { hasEditor, onClick } = useFrameAfterClick(isOpen);
  useEffect(() => {
    if (hasEditor || isMarked) row.current?.scrollIntoView({ block: 'nearest' });
  }, [hasEditor, isMarked]);
  const source = sourceOf(claim) || t('claim.noSource');
  return (
    <li
      ref={row}
      class={['claim-row', isOpen && 'claim-row-open', isMarked && 'claim-row-marked'].filter(Boolean).join(' ')}
      data-claim={claim.id}
    >
      <div class="claim-head">
        {isSelected !== undefined && (
          <SelectBox isSelected={isSelected} source={source} tabIndex={tabIndex} onSelect={onSelect} />
        )}
        <button
          type="button"
          class="claim-button"
          aria-expanded={isOpen}
          aria-controls={panelId}
          {...(isMarked ? { 'aria-current': true } : {})}
          tabIndex={tabIndex}
          onClick={() => {
            onClick();
            onToggle();
          }}
        >
          <ClaimSummary claim={claim} isUnsaved={!isOpen && editFaultOf(progress) !== null} />
        </button>
        {onShow && isOnPage && (
          <IconButton
            name={t('claim.showOnPageOf', [source])}
            title={t('claim.showOnPage')}
            tabIndex={tabIndex}
            onClick={() => onShow(claim.id)}
          >
            <Icon name="locate" />
          </IconButton>
        )}
      </div>
      {children}
      <div id={panelId} hidden={!isOpen}>
        {hasEditor && <LabelEditor {...props} />}
      </div>
    </li>
  );
}

interface SelectBoxProps {
  readonly isSelected: boolean;
  readonly source: string;
  readonly tabIndex: number;
  readonly onSelect: (() => void) | undefined;
}

function SelectBox({ isSelected, source, tabIndex, onSelect }: SelectBoxProps): VNode {
  const t = useTranslate();
  return (
    <span class="claim-check">
      <input
        type="checkbox"
        checked={isSelected}
        aria-label={t('batch.selectOf', [source])}
        tabIndex={tabIndex}
        onChange={onSelect}
      />
    </span>
  );
}

/**
 * Lets a frame pass between a click on a row and the drawing of its label, which takes longer: the click is answered at once. Who opens
 * it by another way goes on into its fields, and has them at once.
 */
function useFrameAfterClick(isOpen: boolean): { readonly hasEditor: boolean; onClick(): void } {
  const isAnswering = useRef(false);
  const [, draw] = useState(0);
  useEffect(() => {
    if (!isAnswering.current) return;
    isAnswering.current = false;
    draw((count) => count + 1);
  }, [isOpen]);
  return {
    hasEditor: isOpen && !isAnswering.current,
    onClick: () => {
      isAnswering.current = !isOpen;
    },
  };
}

export interface ClaimSummaryProps {
  readonly claim: ClaimView;
  /** What was entered last is not in the store, and nothing beside it says so. */
  readonly isUnsaved?: boolean;
}

/** Source, cue, content and status in words, each in its own direction of writing. */
export function ClaimSummary({ claim, isUnsaved = false }: ClaimSummaryProps): VNode {
  const t = useTranslate();
  const { label, words, outcome } = claim;
  const codes = useCodes();
  const source = sourceOf(claim);
  const referent = referentOf(claim);
  const lang = inItsLanguage(claim);
  const state = label.status === 'unassessed' ? t(`act.${label.act}`) : codes.statusName(label.status);
  return (
    <span class={label.dismissed ? 'claim-summary claim-dismissed' : 'claim-summary'}>
      <MarkSwatch look={label.dismissed ? null : codes.look(label)} />
      <span class="claim-line">
        <span class="claim-who">
          {source ? (
            <bdi class="claim-source" dir="auto" {...(source === words.source ? lang : {})}>
              {source}
            </bdi>
          ) : (
            <span class="claim-source claim-source-none">{t('claim.noSource')}</span>
          )}{' '}
          {referent && (
            <>
              <span class="claim-referent" title={t('finding.mayBeWrong')}>
                (
                <bdi dir="auto" {...lang}>
                  {inShort(referent)}
                </bdi>
                )
              </span>{' '}
            </>
          )}
          <bdi class="claim-cue" dir="auto" {...lang}>
            {words.cue}
          </bdi>
        </span>
        <span class="claim-state">
          {isUnsaved && <strong class="claim-unsaved">{t('claim.notSaved')}</strong>}
          {outcome === 'moved' && !label.dismissed && <span class="claim-moved">{t('claim.moved')}</span>}
          <span class="claim-status">{label.dismissed ? t('editor.notAClaim') : state}</span>
        </span>
      </span>
      {words.content && (
        <span class="claim-content" dir="auto" {...lang}>
          {words.content}
        </span>
      )}
    </span>
  );
}
