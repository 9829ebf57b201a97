import type { VNode } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { isPlaced } from '../../lib/claim/selector.ts';
import { afterEdit } from '../../lib/coding/held-label.ts';
import type { KeyTable } from '../../lib/coding/keys.ts';
import { toggled } from '../../lib/coding/selection.ts';
import { useChangeDecisions } from '../changes/change-decisions.ts';
import { ChangeLinks } from '../changes/change-links.tsx';
import { ChangedClaims } from '../changes/changed-claims.tsx';
import { useCodingDesk } from '../coding/coding-desk.tsx';
import { type CodingState, type SetCoding, selectionOf } from '../coding/coding-state.ts';
import { ClaimReport } from '../label/claim-report.tsx';
import { UnsavedNotice } from '../label/label-messages.tsx';
import { type LabelTools, LabelToolsProvider } from '../label/label-tools.tsx';
import type { ClaimActions, PageView } from '../panel/popup-view.ts';
import { type MessageKey, useTranslate } from '../words/i18n.tsx';
import { disputesOf } from './claim-disputes.ts';
import { useListed, useSettledFilters } from './claim-filtering.ts';
import { ClaimFilters } from './claim-filters.tsx';
import { type ClaimGrouping, groupClaims, useViews } from './claim-grouping.ts';
import { ClaimList, type ClaimListProps, sourceNames } from './claim-list.tsx';
import { type ClaimView, sourceOf } from './claim-view.ts';
import { SetAsideClaims } from './set-aside-claims.tsx';
import { SourceCounts } from './source-counts.tsx';
import { useClaimFocus } from './use-claim-focus.ts';

export interface ClaimGroupsProps {
  readonly view: PageView;
  readonly actions: ClaimActions;
  readonly coding: CodingState;
  readonly setCoding: SetCoding;
  /** Whether the page can be seen beside the list. */
  readonly isPanel: boolean;
}

/**
 * The claims of a page by what became of them: those to decide on first, then those that are there, gone, or put aside; with what finds
 * some of them and what codes all of them.
 */
export function ClaimGroups(props: ClaimGroupsProps): VNode {
  const { view, coding, setCoding } = props;
  const root = useRef<HTMLDivElement>(null);
  const views = useViews(view.state);
  const filters = useSettledFilters(coding.filters);
  const listed = useListed(views, filters, [coding.openId, view.selectedId ?? null]);
  const desk = useCodingDesk({ ...props, views, root, listed });
  // It counts anew only when claims have changed, not with every key.
  const counts = useMemo(() => <SourceCounts claims={views.filter(isMarked)} />, [views]);
  return (
    <LabelToolsProvider tools={useTools(props, views, desk.keys)}>
      <div ref={root} class="claim-desk">
        {counts}
        <ClaimFilters
          filters={coding.filters}
          isOpen={coding.areFiltersOpen}
          claims={views}
          shown={listed.size}
          onFilters={(next) => setCoding({ filters: next })}
          onToggle={(areFiltersOpen) => setCoding({ areFiltersOpen })}
        />
        {desk.bars}
        <ListedClaims {...props} views={views} listed={listed} />
        <ClaimReport claim={null} />
        {desk.help}
      </div>
    </LabelToolsProvider>
  );
}

interface ListedClaimsProps extends ClaimGroupsProps {
  /** Of all claims of the page. */
  readonly views: readonly ClaimView[];
  /** Ids of those to list. */
  readonly listed: ReadonlySet<string>;
}

function ListedClaims(props: ListedClaimsProps): VNode {
  const t = useTranslate();
  const changedId = useId();
  const goneId = useId();
  const { view, actions, coding, views, listed } = props;
  const { state, edits } = view;
  const decisions = useChangeDecisions(state.article, actions.edit);
  const list = useListProps(props, views);
  const isShown = ({ id }: { readonly id: string }) => listed.has(id);
  const shownClaims = state.claims.filter(isShown);
  const shownViews = views.filter(isShown);
  const groups = groupClaims(shownClaims, shownViews, coding.openId, decisions.rowOf);
  const { changes, here, gone } = groups;
  const waiting = changes.filter(({ decision }) => decision === null).length;
  const { done, tell } = useReport(views);
  return (
    <div class="claim-groups" tabIndex={-1} {...useClaimFocus()}>
      <p class="visually-hidden" role="status">
        {done}
      </p>
      <UnsavedNotice
        edits={edits}
        openId={coding.openId}
        // A decision on a changed claim says itself what became of it.
        claims={here.filter(({ id }) => !changes.some((change) => change.view.id === id))}
        onRetry={(id) => actions.edit(id, {})}
      />
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
      <PutAside groups={groups} edits={edits} actions={actions} tell={tell} />
      {listed.size === 0 && <p class="filter-none">{t('filter.none')}</p>}
    </div>
  );
}

interface PutAsideProps {
  readonly groups: ClaimGrouping;
  readonly edits: PageView['edits'];
  readonly actions: ClaimActions;
  tell(key: MessageKey, claimId: string): void;
}

/** What the reader took off the article, and what is no claim. */
function PutAside({ groups: { detached, dismissed }, edits, actions, tell }: PutAsideProps): VNode {
  return (
    <>
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
    </>
  );
}

/** Whether it has a mark on the page. */
function isMarked({ outcome, label }: ClaimView): boolean {
  return outcome !== null && isPlaced(outcome) && !label.dismissed;
}

/** Labelled claims of which nothing is left in the article: nothing of what was written about them is lost. */
function GoneClaims(list: Omit<ClaimListProps, 'name'> & { readonly headingId: string }): VNode | null {
  const t = useTranslate();
  if (list.claims.length === 0) return null;
  const name = t('popup.gone', [list.claims.length]);
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
  { view, actions, coding, setCoding, isPanel }: ClaimGroupsProps,
  views: readonly ClaimView[],
): Omit<ClaimListProps, 'name' | 'claims'> {
  const { openId } = coding;
  return {
    edits: view.edits,
    sources: useMemo(() => sourceNames(views), [views]),
    disputes: useMemo(() => disputesOf(views, openId), [views, openId]),
    openId,
    currentId: coding.currentId,
    selectedId: view.selectedId ?? null,
    selection: coding.selection?.ids,
    hasArrows: true,
    onOpen: (claimId) => {
      setCoding({ openId: claimId });
      if (claimId === null) actions.focus(null);
      else if (isPanel) actions.show(claimId);
    },
    onCurrent: (currentId) => setCoding({ currentId }),
    onSelect: (claimId) => setCoding((now) => ({ selection: toggled(selectionOf(now), claimId) })),
    onEdit: (claimId, edit) => {
      setCoding(({ held }) => ({ held: afterEdit(held, edit) }));
      actions.edit(claimId, edit);
    },
    onFocus: actions.focus,
    onShow: actions.show,
  };
}

/** What the editors of labels can use here. */
function useTools(
  { view: { state }, actions }: ClaimGroupsProps,
  claims: readonly ClaimView[],
  keys: KeyTable,
): LabelTools {
  const { article, metadata } = state;
  const { pick, suggestSources, copy, version } = actions;
  return useMemo(
    () => ({
      claims,
      keys,
      suggestSources,
      copy,
      version,
      ...(pick ? { pick } : {}),
      sentenceOf: (claimId) => state.claims.find(({ id }) => id === claimId)?.draft.sentence ?? '',
      article: { url: article?.articleUrl ?? '', metadata },
    }),
    [claims, keys, pick, suggestSources, copy, version, state, article, metadata],
  );
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
