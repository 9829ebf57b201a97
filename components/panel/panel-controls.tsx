import type { VNode } from 'preact';
import { IconButton } from '../design/icon-button.tsx';
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
        <IconButton name={t('popup.openPanel')} onClick={openPanel}>
          <ScreenIcon name="panel" />
        </IconButton>
      )}
      {view.state.claims.length > 0 && (
        <IconButton name={t('popup.hideMarks')} onClick={actions.hideMarks}>
          <Icon name="hide" />
        </IconButton>
      )}
      <SiteSwitch site={view.site} onAllow={actions.allowSite} onDisallow={actions.disallowSite} />
    </div>
  );
}
