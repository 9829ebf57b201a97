import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { IconButton } from '../design/icon-button.tsx';
import { Icon } from '../design/icons.tsx';
import { Message } from '../design/message.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { SiteNewsView, SitesActions, SitesView, SiteView } from './settings-view.ts';

export interface SiteSettingsProps {
  readonly view: SitesView;
  readonly actions: SitesActions;
}

/** The sites on which marks come by themselves: each can be taken away; others, and all, can be asked for. */
export function SiteSettings({ view, actions }: SiteSettingsProps): VNode {
  const t = useTranslate();
  return (
    <div class="site-settings">
      <p class="screen-hint">{t('settings.sites.onClick')}</p>
      <SiteList view={view} actions={actions} />
      <label class="check">
        <input
          type="checkbox"
          checked={view.isEverywhere}
          onChange={(event) => {
            // The permission decides what is shown; until the browser has answered it is as it was.
            event.currentTarget.checked = view.isEverywhere;
            if (view.isEverywhere) actions.giveUpEverywhere();
            else actions.allowEverywhere();
          }}
        />
        {t('settings.sites.everywhere')}
      </label>
      <p class="field-hint">{t('settings.sites.everywhereHint')}</p>
      <SiteNews news={view.news} />
    </div>
  );
}

/** The allowed sites, and a field to ask for another. */
export function SiteList({ view, actions }: SiteSettingsProps): VNode {
  const t = useTranslate();
  return (
    <>
      {view.sites.length > 0 && (
        <ul class="site-list" aria-label={t('settings.sites.list')}>
          {view.sites.map((site) => (
            <li key={site.name}>
              <bdi dir="auto">{site.name}</bdi>
              <RemoveSite site={site} onRemove={() => actions.giveUp(site)} />
            </li>
          ))}
        </ul>
      )}
      {view.isReady && view.sites.length === 0 && !view.isEverywhere && (
        <p class="code-none">{t('settings.sites.none')}</p>
      )}
      <AddSite onAdd={(address) => actions.allow(address)} />
    </>
  );
}

function RemoveSite({ site, onRemove }: { readonly site: SiteView; onRemove(): void }): VNode {
  const t = useTranslate();
  return (
    <IconButton name={t('settings.sites.removeOf', [site.name])} title={t('settings.sites.remove')} onClick={onRemove}>
      <Icon name="close" />
    </IconButton>
  );
}

function AddSite({ onAdd }: { onAdd(address: string): void }): VNode {
  const t = useTranslate();
  const id = useId();
  const [address, setAddress] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (address.trim() === '') return;
    onAdd(address);
    setAddress('');
  };
  return (
    <form class="code-add" onSubmit={add}>
      <label class="field-name" for={id}>
        {t('settings.sites.add')}
      </label>
      <input
        id={id}
        class="control"
        type="text"
        inputMode="url"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={t('settings.sites.placeholder')}
        value={address}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <button type="submit" class="button" aria-disabled={address.trim() === ''}>
        {t('settings.sites.allow')}
      </button>
    </form>
  );
}

/** What became of the last act. The live region is there from the start. */
export function SiteNews({ news }: { readonly news: SitesView['news'] }): VNode {
  const isFault = news !== null && news.news.type !== 'allowed' && news.news.type !== 'given-up';
  return (
    <p class={news ? (isFault ? 'notice notice-fault' : 'notice') : 'visually-hidden'} role="status">
      {news && (
        <span key={news.serial}>
          <SiteNewsText news={news.news} />
        </span>
      )}
    </p>
  );
}

function SiteNewsText({ news }: { readonly news: SiteNewsView }): VNode {
  const t = useTranslate();
  switch (news.type) {
    case 'no-address':
      return <Message id="settings.sites.noAddress" words={[news.address]} />;
    case 'refused':
      return <>{t('settings.sites.refused')}</>;
    case 'kept':
      return <>{t('settings.sites.kept')}</>;
    case 'allowed':
      if (news.name === '') return <>{t('settings.sites.allowedEverywhere')}</>;
      return <Message id="settings.sites.allowed" words={[news.name]} />;
    case 'given-up':
      if (news.name === '') return <>{t('settings.sites.givenUpAll')}</>;
      return <Message id="settings.sites.givenUp" words={[news.name]} />;
  }
}
