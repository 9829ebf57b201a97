import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ExportButtons } from './export-buttons.tsx';
import { useTranslate } from './i18n.tsx';
import { Icon } from './icons.tsx';
import { MessageScreen, Waiting } from './notice.tsx';
import { PageClaims } from './page-claims.tsx';
import type { PopupActions, PopupView } from './popup-view.ts';
import { SiteSwitch } from './site-switch.tsx';

export type { PopupActions, PopupView, SiteAccess } from './popup-view.ts';

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
        {view.phase === 'page' && (
          <div class="popup-controls">
            {view.state.claims.length > 0 && (
              <button
                type="button"
                class="icon-button"
                title={t('popup.hideMarks')}
                aria-label={t('popup.hideMarks')}
                onClick={actions.hideMarks}
              >
                <Icon name="hide" />
              </button>
            )}
            <SiteSwitch site={view.site} onAllow={actions.allowSite} onDisallow={actions.disallowSite} />
          </div>
        )}
      </header>
      <main class="popup-main">
        <PopupBody view={view} actions={actions} />
      </main>
      <PopupFooter view={view} actions={actions} />
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
      return <PageClaims state={view.state} edits={view.edits} actions={actions} />;
  }
}

function PopupFooter({ view, actions }: PopupProps): VNode {
  const t = useTranslate();
  const [isExporting, setIsExporting] = useState(false);
  const exportsId = useId();
  const hasClaims = view.phase === 'page' && view.state.claims.length > 0;
  return (
    <footer class="popup-footer">
      <div id={exportsId} class="export-choices" hidden={!isExporting}>
        {isExporting && hasClaims && (
          <ExportButtons
            name={t('popup.exportPage')}
            nameOf={(format) => t('popup.exportPageAs', [format])}
            onExport={actions.exportPage}
          />
        )}
        {isExporting && (
          <ExportButtons
            name={t('library.exportAll')}
            nameOf={(format) => t('library.exportAllAs', [format])}
            onExport={actions.exportAll}
          />
        )}
      </div>
      <p class="mark-meaning">{t('mark.meaning')}</p>
      <div class="toolbar">
        <button
          type="button"
          class="button"
          aria-expanded={isExporting}
          aria-controls={exportsId}
          onClick={() => setIsExporting(!isExporting)}
        >
          {t('popup.export')}
        </button>
        <button type="button" class="button toolbar-end" onClick={actions.openLibrary}>
          {t('popup.library')}
        </button>
      </div>
    </footer>
  );
}
