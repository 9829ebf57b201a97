import type { VNode } from 'preact';
import { MessageScreen, Waiting } from '../design/notice.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { PageClaims } from './page-claims.tsx';
import { PanelControls } from './panel-controls.tsx';
import { PanelFooter } from './panel-footer.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';

export type { PopupActions, PopupView } from './popup-view.ts';

export interface PopupProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** The toolbar popup: the claims of the page below it, labelled in place. */
export function Popup({ view, actions }: PopupProps): VNode {
  const t = useTranslate();
  return (
    <div class="surface popup">
      <header class="popup-header">
        <h1 class="brand">{t('extension.name')}</h1>
        {view.phase === 'page' && <PanelControls view={view} actions={actions} />}
      </header>
      <main class="popup-main">
        <PopupBody view={view} actions={actions} />
      </main>
      <PanelFooter hasClaims={view.phase === 'page' && view.state.claims.length > 0} actions={actions} />
    </div>
  );
}

function PopupBody({ view, actions }: PopupProps): VNode {
  const t = useTranslate();
  switch (view.phase) {
    case 'starting':
      return <Waiting text={t('popup.starting')} />;
    case 'no-page':
      return (
        <MessageScreen title={t(`popup.noPage.${view.reason}.title`)}>
          <p>{t(`popup.noPage.${view.reason}.text`)}</p>
        </MessageScreen>
      );
    case 'page':
      return <PageClaims view={view} actions={actions} isPanel={false} />;
  }
}
