import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { SiteList, SiteNews } from '../settings/settings-sites.tsx';
import type { SitesActions, SitesView } from '../settings/settings-view.ts';
import { useTranslate } from '../words/i18n.tsx';

export interface WelcomeAccessProps {
  readonly view: SitesView;
  readonly actions: SitesActions;
}

const MODES = ['on-click', 'sites', 'everywhere'] as const;
type Mode = (typeof MODES)[number];

/**
 * When marks come. To choose here asks for nothing yet: whoever walks through the choices by the arrow keys would have the
 * browser's prompt before them. The button below the choice does.
 */
export function WelcomeAccess({ view, actions }: WelcomeAccessProps): VNode {
  const t = useTranslate();
  const name = useId();
  const [chosen, setChosen] = useState<Mode | null>(null);
  const mode = chosen ?? modeOf(view);
  return (
    <div class="welcome-access">
      <fieldset class="choices">
        <legend class="visually-hidden">{t('welcome.access.title')}</legend>
        {MODES.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name={name}
              aria-describedby={`${name}-${one}`}
              checked={one === mode}
              onChange={() => setChosen(one)}
            />
            <span class="choice-words">
              <span class="choice-name">{t(`welcome.access.${MESSAGES[one]}.name`)}</span>
              <span id={`${name}-${one}`} class="field-hint">
                {t(`welcome.access.${MESSAGES[one]}.text`)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="access-act">
        <AccessAct mode={mode} view={view} actions={actions} />
      </div>
      <SiteNews news={view.news} />
    </div>
  );
}

/** A browser's message names know no hyphen. */
const MESSAGES = { 'on-click': 'onClick', sites: 'sites', everywhere: 'everywhere' } as const;

function modeOf({ sites, isEverywhere }: SitesView): Mode {
  if (isEverywhere) return 'everywhere';
  return sites.length > 0 ? 'sites' : 'on-click';
}

/** What makes the choice come true. */
function AccessAct({ mode, view, actions }: WelcomeAccessProps & { readonly mode: Mode }): VNode | null {
  const t = useTranslate();
  if (mode === 'sites') return <SiteList view={view} actions={actions} />;
  if (mode === 'everywhere') {
    if (view.isEverywhere) return <p>{t('welcome.access.isEverywhere')}</p>;
    return (
      <button type="button" class="button" onClick={() => actions.allowEverywhere()}>
        {t('welcome.access.allowEverywhere')}
      </button>
    );
  }
  if (modeOf(view) === 'on-click') return <p>{t('welcome.access.isOnClick')}</p>;
  return (
    <button type="button" class="button" onClick={() => actions.giveUpAll()}>
      {t('welcome.access.giveUpAll')}
    </button>
  );
}
