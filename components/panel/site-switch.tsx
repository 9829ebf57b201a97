import type { VNode } from 'preact';
import { useTranslate } from '../words/i18n.tsx';
import type { SiteAccess } from './popup-view.ts';

export interface SiteSwitchProps {
  readonly site: SiteAccess;
  /** Called within the click, since the browser asks for access only in answer to one. */
  onAllow(): void;
  onDisallow(): void;
}

/** When marks appear on this site: with a click on the button, or by themselves. */
export function SiteSwitch({ site, onAllow, onDisallow }: SiteSwitchProps): VNode {
  const t = useTranslate();
  const isAllowed = site.mode === 'allowed';
  if (!site.canChange) {
    return <p class="site-mode">{isAllowed ? t('popup.site.isAlways', [site.host]) : t('popup.site.isOnClick')}</p>;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex container in every browser
    <div class="segmented" role="group" aria-label={t('popup.site.label')}>
      <button type="button" aria-pressed={!isAllowed} onClick={() => isAllowed && onDisallow()}>
        {t('popup.site.onClick')}
      </button>
      <button
        type="button"
        aria-pressed={isAllowed}
        title={t('popup.site.always', [site.host])}
        onClick={() => !isAllowed && onAllow()}
      >
        {t('popup.site.always', [site.host])}
      </button>
    </div>
  );
}
