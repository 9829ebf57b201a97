import type { VNode } from 'preact';
import { Icon, ScreenIcon } from '../design/icons.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { PageView, PopupActions } from './popup-view.ts';
import { SiteSwitch } from './site-switch.tsx';

export interface PanelControlsProps {
  readonly view: PageView;
  readonly actions: PopupActions;
}

/** What is there to do about the page as a whole, in the head of popup and panel. */
export function PanelControls({ view, actions }: PanelControlsProps): VNode {
  const t = useTranslate();
  const { openPanel } = actions;
  return (
    <div class="popup-controls">
      {openPanel && (
        <button
          type="button"
          class="icon-button"
          title={t('popup.openPanel')}
          aria-label={t('popup.openPanel')}
          onClick={openPanel}
        >
          <ScreenIcon name="panel" />
        </button>
      )}
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
  );
}
