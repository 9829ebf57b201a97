import type { VNode } from 'preact';
import type { PageState } from '../lib/messaging/protocol.ts';
import { ClaimGroups } from './claim-groups.tsx';
import { type EditProgress, FAULT_MESSAGES } from './edit-progress.ts';
import { useTranslate } from './i18n.tsx';
import { languageName } from './language-name.ts';
import { FailedScreen, MessageScreen, Notice, Waiting } from './notice.tsx';
import type { PopupActions } from './popup-view.ts';

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
