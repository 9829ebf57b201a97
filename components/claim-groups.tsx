import type { VNode } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { PageState } from '../lib/messaging/protocol.ts';
import { useChangeDecisions } from './change-decisions.ts';
import { ChangeLinks } from './change-links.tsx';
import { ChangedClaims } from './changed-claims.tsx';
import { disputesOf } from './claim-disputes.ts';
import { groupClaims, useViews } from './claim-grouping.ts';
import { ClaimList, type ClaimListProps, sourceNames } from './claim-list.tsx';
import { type ClaimView, sourceOf } from './claim-view.ts';
import type { EditProgress } from './edit-progress.ts';
import { type MessageKey, useTranslate } from './i18n.tsx';
import type { PopupActions } from './popup-view.ts';
import { SetAsideClaims } from './set-aside-claims.tsx';
import { SourceCounts } from './source-counts.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export interface ClaimGroupsProps {
  readonly state: PageState;
  readonly edits: Readonly<Record<string, EditProgress>>;
  readonly actions: PopupActions;
}

/** The claims of a page by what became of them: those to decide on first, then those that are there, gone, or put aside. */
export function ClaimGroups({ state, edits, actions }: ClaimGroupsProps): VNode {
  const t = useTranslate();
  const changedId = useId();
  const goneId = useId();
  const decisions = useChangeDecisions(state.article, actions.edit);
  const views = useViews(state);
  const list = useListProps(views, edits, actions);
  const { openId } = list;
  const { changes, here, gone, detached, dismissed } = groupClaims(state.claims, views, openId, decisions.rowOf);
  const waiting = changes.filter(({ decision }) => decision === null).length;
  const { done, tell } = useReport(views);
  return (
    <div class="claim-groups" tabIndex={-1} {...useKeptFocus()}>
      <p class="for-hearing" role="status">
        {done}
      </p>
      <SourceCounts claims={here.filter(({ label }) => !label.dismissed)} />
      <ChangeLinks changed={waiting} changedId={changedId} gone={gone.length} goneId={goneId} />
      <ChangedClaims
        {...list}
        headingId={changedId}
        changes={changes}
        onDecide={(claim, decision) => {
          decisions.decide(claim, decision);
          tell(`changed.${decision}`, claim.id);
        }}
        onTakeBack={({ id }) => {
          decisions.takeBack(id);
          tell('changed.takenBack', id);
        }}
        retryOf={decisions.retryOf}
      />
      {here.length > 0 && (
        <section class="claim-group">
          {changes.length > 0 && <h2 class="group-name">{t('popup.claimsOnPage')}</h2>}
          <ClaimList {...list} name={t('popup.claimsOnPage')} claims={here} />
        </section>
      )}
      <GoneClaims {...list} headingId={goneId} claims={gone} />
      <SetAsideClaims
        as="detached"
        claims={detached}
        edits={edits}
        onPutBack={(claimId) => {
          actions.edit(claimId, { detached: false });
          tell('popup.lookedAgain', claimId);
        }}
      />
      <SetAsideClaims
        as="dismissed"
        claims={dismissed}
        edits={edits}
        onPutBack={(claimId) => {
          actions.edit(claimId, { dismissed: false });
          tell('popup.isPutBack', claimId);
        }}
      />
    </div>
  );
}

/** Labelled claims of which nothing is left in the article: nothing of what was written about them is lost. */
function GoneClaims(list: Omit<ClaimListProps, 'name'> & { readonly headingId: string }): VNode | null {
  const t = useTranslate();
  if (list.claims.length === 0) return null;
  const name = t('popup.gone', [String(list.claims.length)]);
  return (
    <section class="claim-group">
      <h2 id={list.headingId} class="group-name" tabIndex={-1}>
        {name}
      </h2>
      <p class="group-hint">{t('popup.goneHint')}</p>
      <ClaimList {...list} name={name} />
    </section>
  );
}

/** What every list of the page's claims is given; one row is open in all of them together. */
function useListProps(
  views: readonly ClaimView[],
  edits: ClaimGroupsProps['edits'],
  actions: PopupActions,
): Omit<ClaimListProps, 'name' | 'claims'> {
  const [openId, setOpenId] = useState<string | null>(null);
  return {
    edits,
    sources: useMemo(() => sourceNames(views), [views]),
    disputes: useMemo(() => disputesOf(views, openId), [views, openId]),
    openId,
    onOpen: (claimId) => {
      setOpenId(claimId);
      if (claimId === null) actions.focus(null);
    },
    onEdit: actions.edit,
    onFocus: actions.focus,
    onShow: actions.show,
  };
}

/** What the reader did last, for those who do not see where a row went. */
function useReport(views: readonly ClaimView[]): { done: string; tell(key: MessageKey, claimId: string): void } {
  const t = useTranslate();
  const [done, setDone] = useState('');
  const tell = (key: MessageKey, claimId: string) => {
    const view = views.find(({ id }) => id === claimId);
    setDone(t(key, [(view && sourceOf(view)) || t('claim.noSource')]));
  };
  return { done, tell };
}
