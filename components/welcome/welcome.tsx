import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { type CodingCommand, DEFAULT_KEYS } from '../../lib/coding/commands.ts';
import { Key } from '../coding/coding-key.tsx';
import type { SitesActions, SitesView } from '../settings/settings-view.ts';
import { useTranslate } from '../words/i18n.tsx';
import { WelcomeAccess } from './welcome-access.tsx';
import { WelcomeSample } from './welcome-sample.tsx';

export interface WelcomeProps {
  readonly sites: SitesView;
  readonly siteActions: SitesActions;
  readonly browser: 'chromium' | 'firefox';
  readonly libraryHref: string;
  readonly settingsHref: string;
}

/** What to know before reading with marks, on one page: nothing has to be done here, and nothing is asked for by itself. */
export function Welcome({ sites, siteActions, browser, libraryHref, settingsHref }: WelcomeProps): VNode {
  const t = useTranslate();
  return (
    <div class="surface">
      <main class="welcome">
        <header class="welcome-header">
          <p class="brand">{t('extension.name')}</p>
          <h1>{t('welcome.title')}</h1>
          <p class="welcome-meaning">{t('mark.meaning')}</p>
          <p>{t('welcome.intro')}</p>
        </header>
        <Part title={t('welcome.sample.title')}>
          <p>{t('welcome.sample.hint')}</p>
          <WelcomeSample />
        </Part>
        <Part title={t('welcome.access.title')}>
          <p>{t('welcome.access.hint')}</p>
          <WelcomeAccess view={sites} actions={siteActions} />
        </Part>
        <Part title={t('welcome.pin.title')}>
          <p>{t(`welcome.pin.${browser}`)}</p>
        </Part>
        <Part title={t('welcome.keys.title')}>
          <p>{t('welcome.keys.hint')}</p>
          <MainKeys />
        </Part>
        <Part title={t('welcome.labels.title')}>
          <p>{t('welcome.labels.text')}</p>
          <p class="welcome-links">
            <a href={libraryHref}>{t('welcome.labels.library')}</a>
            <a href={settingsHref}>{t('welcome.labels.settings')}</a>
          </p>
        </Part>
      </main>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode {
  const id = useId();
  return (
    <section class="welcome-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Those that a first article is read with; the panel shows all of them. */
const MAIN_COMMANDS: readonly CodingCommand[] = ['next', 'previous', 'dismiss', 'note', 'undo', 'help'];

function MainKeys(): VNode {
  const t = useTranslate();
  return (
    <dl class="welcome-keys">
      <div>
        <dt>
          <kbd class="key">0</kbd> – <kbd class="key">9</kbd>
        </dt>
        <dd>{t('welcome.keys.status')}</dd>
      </div>
      {MAIN_COMMANDS.map((command) => (
        <div key={command}>
          <dt>
            <Key of={DEFAULT_KEYS[command]} />
          </dt>
          <dd>{t(`coding.command.${command}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
