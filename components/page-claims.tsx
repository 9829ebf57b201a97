import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { PageClaim } from '../lib/claim/claim.ts';
import { isPlaced } from '../lib/claim/selector.ts';
import type { PageState } from '../lib/messaging/protocol.ts';
import { ChangedClaims, type ListedClaim } from './changed-claims.tsx';
import { disputesOf } from './claim-disputes.ts';
import { ClaimList, sourceNames } from './claim-list.tsx';
import { type ClaimView, toClaimView } from './claim-view.ts';
import { type EditProgress, FAULT_MESSAGES } from './edit-progress.ts';
import { useTranslate } from './i18n.tsx';
import { languageName } from './language-name.ts';
import { FailedScreen, MessageScreen, Notice, Waiting } from './notice.tsx';
import type { PopupActions } from './popup-view.ts';
import { SetAsideClaims } from './set-aside-claims.tsx';
import { SourceCounts } from './source-counts.tsx';

export interface PageClaimsProps {
  readonly state: PageState;
  readonly edits: Readonly<Record<string, EditProgress>>;
  readonly actions: PopupActions;
}

/** What the page's own side knows: its claims, or why there are none. */
export function PageClaims({ state, edits, actions }: PageClaimsProps): VNode {
  const t = useTranslate();
  switch (state.phase) {
    case 'reading':
      return <Waiting text={t('popup.reading')} />;
    case 'not-article':
      return (
        <MessageScreen title={t('popup.notArticle.title')}>
          <p>{t('popup.notArticle.text')}</p>
        </MessageScreen>
      );
    case 'failed':
      return <FailedScreen title={t('popup.failed')} fault={state.fault ?? 'unexpected'} onRetry={actions.retry} />;
    case 'ready':
      return (
        <>
          <Notices state={state} />
          {state.claims.length > 0 ? (
            <ClaimGroups state={state} edits={edits} actions={actions} />
          ) : (
            state.article?.languageSupported !== false && (
              <MessageScreen title={t('popup.nothingFound.title')}>
                <p>{t('popup.nothingFound.text')}</p>
              </MessageScreen>
            )
          )}
        </>
      );
  }
}

function Notices({ state: { article, claims } }: { readonly state: PageState }): VNode | null {
  const t = useTranslate();
  if (!article) return null;
  return (
    <>
      {article.isPrivate && <Notice>{t('popup.private')}</Notice>}
      {article.storageFault && (
        <Notice isFault>
          {t('popup.storageFault')} {t(FAULT_MESSAGES[article.storageFault])}
        </Notice>
      )}
      {!article.languageSupported && <UnknownLanguage code={article.language} hasClaims={claims.length > 0} />}
    </>
  );
}

function UnknownLanguage({ code, hasClaims }: { readonly code: string; readonly hasClaims: boolean }): VNode {
  const t = useTranslate();
  const language = languageName(code, t('interface.language'));
  return (
    <MessageScreen title={t('popup.unsupported.title')}>
      <p>{language ? t('popup.unsupported.text', [language]) : t('popup.unsupported.textUnknown')}</p>
      {hasClaims && <p>{t('popup.unsupported.saved')}</p>}
    </MessageScreen>
  );
}

/** The claims' views; one whose claim is the same as before is the same too, so that its row is not drawn again. */
function useViews(claims: PageState['claims'], words: PageState['words']): ClaimView[] {
  const known = useMemo(() => new WeakMap<PageClaim, ClaimView>(), [words]);
  return useMemo(
    () =>
      claims.map((claim) => {
        const view = known.get(claim) ?? toClaimView(claim, words[claim.id]);
        known.set(claim, view);
        return view;
      }),
    [claims, known],
  );
}

function ClaimGroups({ state, edits, actions }: PageClaimsProps): VNode {
  const t = useTranslate();
  const [openId, setOpenId] = useState<string | null>(null);
  const { claims, words } = state;
  const views = useViews(claims, words);
  // A claim put aside while it is open stays where it is, with the way back, until it is closed.
  const isListed = (view: ClaimView) => !view.label.dismissed || view.id === openId;
  const here = views.filter((view) => isListed(view) && view.outcome !== null && isPlaced(view.outcome));
  const gone = views.filter((view) => isListed(view) && view.outcome === 'gone' && !view.label.detached);
  const pairs = claims.flatMap((claim, index): ListedClaim[] => {
    const view = views[index];
    return view && !claim.label.dismissed ? [{ claim, view }] : [];
  });
  const goneName = t('popup.gone', [String(gone.length)]);
  const list = {
    edits,
    sources: useMemo(() => sourceNames(views), [views]),
    disputes: useMemo(() => disputesOf(views, openId), [views, openId]),
    openId,
    onOpen: (claimId: string | null) => {
      setOpenId(claimId);
      if (claimId === null) actions.focus(null);
    },
    onEdit: actions.edit,
    onFocus: actions.focus,
    onShow: actions.show,
  };
  return (
    <>
      <ChangedClaims claims={pairs} edits={edits} onEdit={actions.edit} onShow={actions.show} />
      <SourceCounts claims={here.filter(({ label }) => !label.dismissed)} />
      {here.length > 0 && <ClaimList {...list} name={t('popup.claimsOnPage')} claims={here} />}
      {gone.length > 0 && (
        <section class="claim-group">
          <h2 class="group-name">{goneName}</h2>
          <ClaimList {...list} name={goneName} claims={gone} />
        </section>
      )}
      <SetAsideClaims
        as="detached"
        claims={views.filter((view) => isListed(view) && view.label.detached)}
        edits={edits}
        onPutBack={(claimId) => actions.edit(claimId, { detached: false })}
      />
      <SetAsideClaims
        as="dismissed"
        claims={views.filter((view) => !isListed(view))}
        edits={edits}
        onPutBack={(claimId) => actions.edit(claimId, { dismissed: false })}
      />
    </>
  );
}
