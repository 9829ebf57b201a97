import type { VNode } from 'preact';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import { ClaimGroups } from '../claims/claim-groups.tsx';
import { useCodingState } from '../coding/coding-state.ts';
import { FailedScreen, MessageScreen, Notice, Waiting } from '../design/notice.tsx';
import { CodebookProvider } from '../words/codebook.tsx';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';
import { languageName } from '../words/language-name.ts';
import type { PageView, PopupActions } from './popup-view.ts';

export interface PageClaimsProps {
  readonly view: PageView;
  readonly actions: PopupActions;
  /** Whether it stands in a panel beside the page, which stays open, or in a popup over it. */
  readonly isPanel: boolean;
}

/** What the page's own side knows: its claims, or why there are none. What the reader set about their list outlives all of it. */
export function PageClaims({ view, actions, isPanel }: PageClaimsProps): VNode {
  const t = useTranslate();
  const { coding, setCoding } = useCodingState(isPanel);
  const { state } = view;
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
        <CodebookProvider codebook={state.article?.preferences?.codebook ?? DEFAULT_CODEBOOK}>
          <Notices state={state} />
          {state.claims.length > 0 ? (
            <ClaimGroups view={view} actions={actions} coding={coding} setCoding={setCoding} isPanel={isPanel} />
          ) : (
            state.article?.languageSupported !== false && <NothingFound state={state} actions={actions} />
          )}
        </CodebookProvider>
      );
  }
}

/** What to do about a page on which nothing was found. */
function NothingFound({ state, actions }: { readonly state: PageState; readonly actions: PopupActions }): VNode {
  const t = useTranslate();
  const isPrecise = state.article?.preferences?.settings.mode !== 'complete';
  return (
    <MessageScreen title={t('popup.nothingFound.title')}>
      <p>{t('popup.nothingFound.text')}</p>
      <p>{t('popup.nothingFound.mark')}</p>
      {isPrecise && (
        <p>
          {t('popup.nothingFound.complete')}{' '}
          <button type="button" class="text-button" onClick={actions.openSettings}>
            {t('popup.settings')}
          </button>
        </p>
      )}
    </MessageScreen>
  );
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
