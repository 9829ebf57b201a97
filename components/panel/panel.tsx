import type { VNode } from 'preact';
import { Icon } from '../design/icons.tsx';
import { MessageScreen, Waiting } from '../design/notice.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { PageClaims } from './page-claims.tsx';
import { PanelControls } from './panel-controls.tsx';
import { PanelFooter } from './panel-footer.tsx';
import type { PanelView, PopupActions } from './popup-view.ts';

export interface PanelProps {
  readonly view: PanelView;
  readonly actions: PopupActions;
}

/** The claims of the page in front, beside it for as long as the reader likes. */
export function Panel({ view, actions }: PanelProps): VNode {
  const t = useTranslate();
  return (
    <div class="surface popup panel">
      <header class="popup-header">
        <h1 class="brand">{t('extension.name')}</h1>
        {view.phase === 'page' && <PanelControls view={view} actions={actions} />}
      </header>
      <main class="popup-main">
        <PanelBody view={view} actions={actions} />
      </main>
      <PanelFooter hasClaims={view.phase === 'page' && view.state.claims.length > 0} actions={actions} />
    </div>
  );
}

function PanelBody({ view, actions }: PanelProps): VNode {
  const t = useTranslate();
  switch (view.phase) {
    case 'starting':
      return <Waiting text={t('popup.starting')} />;
    case 'no-access':
      return <NoAccess actions={actions} />;
    case 'no-page':
      return (
        <MessageScreen title={t(`popup.noPage.${view.reason}.title`)}>
          <p>{t(`popup.noPage.${view.reason}.text`)}</p>
          {(view.reason === 'unreachable' || view.reason === 'stopped') && (
            <p>
              <button type="button" class="button" onClick={actions.retry}>
                {t(view.reason === 'stopped' ? 'panel.showMarks' : 'action.retry')}
              </button>
            </p>
          )}
        </MessageScreen>
      );
    case 'page':
      return <PageClaims view={view} actions={actions} isPanel />;
  }
}

/** The page in front was not given to us: by whom it can be, and how. */
function NoAccess({ actions }: Pick<PanelProps, 'actions'>): VNode {
  const t = useTranslate();
  const { requestAccess } = actions;
  return (
    <MessageScreen title={t('panel.noAccess.title')}>
      <p>{t('panel.noAccess.text')}</p>
      <p>
        <Icon name="info" /> {t('panel.noAccess.browser')}
      </p>
      <div class="toolbar">
        {requestAccess && (
          <button type="button" class="button button-primary" onClick={requestAccess}>
            {t('panel.noAccess.request')}
          </button>
        )}
        <button type="button" class="button" onClick={actions.openSettings}>
          {t('panel.noAccess.sites')}
        </button>
      </div>
      {requestAccess && <p>{t('panel.noAccess.requestHint')}</p>}
    </MessageScreen>
  );
}
