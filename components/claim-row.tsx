import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ClaimEdit } from '../lib/claim/claim.ts';
import { inShort } from '../lib/claim/finding.ts';
import { isPlaced } from '../lib/claim/selector.ts';
import type { ClaimDisputes } from './claim-disputes.ts';
import { type ClaimView, markStyleFor, referentOf, sourceOf } from './claim-view.ts';
import type { EditProgress } from './edit-progress.ts';
import { useTranslate } from './i18n.tsx';
import { Icon } from './icons.tsx';
import { LabelEditor } from './label-editor.tsx';
import { MarkSwatch } from './mark-swatch.tsx';

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
  /** What stands between the claim and its label. */
  readonly children?: ComponentChildren;
  onToggle(): void;
  onEdit(edit: ClaimEdit): void;
  /** Shows this claim or another one; absent where there is no page to show it on. */
  onShow?(claimId: string): void;
}

/** One claim: source, cue and content in a line or two; opened, the whole of it and its label. */
export function ClaimRow(props: ClaimRowProps): VNode {
  const { claim, isOpen, isTabStop, children, onToggle, onShow } = props;
  const { isOnPage = claim.outcome === null || isPlaced(claim.outcome) } = props;
  const t = useTranslate();
  const panelId = useId();
  const tabIndex = isTabStop ? 0 : -1;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={row} class={isOpen ? 'claim-row claim-row-open' : 'claim-row'} data-claim={claim.id}>
      <div class="claim-head">
        <button
          type="button"
          class="claim-button"
          aria-expanded={isOpen}
          aria-controls={panelId}
          tabIndex={tabIndex}
          onClick={onToggle}
        >
          <ClaimSummary claim={claim} />
        </button>
        {onShow && isOnPage && (
          <button
            type="button"
            class="icon-button"
            title={t('claim.showOnPage')}
            aria-label={t('claim.showOnPageOf', [sourceOf(claim) || t('claim.noSource')])}
            tabIndex={tabIndex}
            onClick={() => onShow(claim.id)}
          >
            <Icon name="locate" />
          </button>
        )}
      </div>
      {children}
      <div id={panelId} hidden={!isOpen}>
        {isOpen && <LabelEditor {...props} />}
      </div>
    </li>
  );
}

/** Source, cue, content and status in words, each in its own direction of writing. */
export function ClaimSummary({ claim }: { readonly claim: ClaimView }): VNode {
  const t = useTranslate();
  const { label, words, act, outcome } = claim;
  const source = sourceOf(claim);
  const referent = referentOf(claim);
  const state = label.status === 'unassessed' ? t(`act.${act}`) : t(`status.${label.status}`);
  return (
    <span class={label.dismissed ? 'claim-summary claim-dismissed' : 'claim-summary'}>
      <MarkSwatch look={label.dismissed ? null : markStyleFor(act, label.status)} />
      <span class="claim-line">
        <span class="claim-who">
          {source ? (
            <bdi class="claim-source" dir="auto">
              {source}
            </bdi>
          ) : (
            <span class="claim-source claim-source-none">{t('claim.noSource')}</span>
          )}{' '}
          {referent && (
            <>
              <span class="claim-referent" title={t('finding.mayBeWrong')}>
                (<bdi dir="auto">{inShort(referent)}</bdi>)
              </span>{' '}
            </>
          )}
          <bdi class="claim-cue" dir="auto">
            {words.cue}
          </bdi>
        </span>
        <span class="claim-state">
          {outcome === 'moved' && !label.dismissed && <span class="claim-moved">{t('claim.moved')}</span>}
          <span class="claim-status">{label.dismissed ? t('editor.notAClaim') : state}</span>
        </span>
      </span>
      {words.content && (
        <span class="claim-content" dir="auto">
          {words.content}
        </span>
      )}
    </span>
  );
}
