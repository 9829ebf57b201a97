import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup, type PopupActions, type PopupView } from '../../components/popup.tsx';
import { libraryAddress } from '../../lib/library/address.ts';
import { type LinkView, linkToPage, type PageLink } from '../../lib/panel/page-link.ts';
import { readSite, type Site, switchSite } from '../../lib/panel/site.ts';
import { ownUrl } from '../../lib/platform/runtime.ts';
import { activeTab, openTab, type Tab } from '../../lib/platform/tabs.ts';

const STARTING: LinkView = { phase: 'starting' };

/** The popup over the active tab: brings the marks into its page and follows it. */
export function PagePopup(): VNode {
  const [tab, setTab] = useState<Tab | null>(null);
  const [view, setView] = useState<LinkView>(STARTING);
  const [link, setLink] = useState<PageLink | null>(null);
  const [site, setSite] = useState<Site | null>(null);

  const start = async () => {
    const now = await activeTab();
    if (!now) return setView({ phase: 'no-page', reason: 'restricted' });
    setTab(now);
    setSite(await readSite(now.url));
    setLink(await linkToPage(now, setView));
  };
  useEffect(() => {
    void start();
  }, []);

  const actions = useMemo<PopupActions>(
    () => ({
      edit: (claimId, edit) => link?.edit(claimId, edit),
      show: (claimId) => link?.show(claimId),
      focus: (claimId) => link?.focus(claimId),
      hideMarks: () => {
        link?.stop();
        window.close();
      },
      allowSite: async () => setSite(await switchSite(site, true)),
      disallowSite: async () => setSite(await switchSite(site, false)),
      exportPage: (format) => void openTab(ownUrl(libraryAddress({ export: format, tabId: tab?.id ?? null }))),
      exportAll: (format) => void openTab(ownUrl(libraryAddress({ export: format }))),
      openLibrary: () => void openTab(ownUrl(libraryAddress({}))),
      retry: () => {
        link?.close();
        void start();
      },
    }),
    [link, site, tab],
  );
  return <Popup view={popupView(view, site)} actions={actions} />;
}

function popupView(view: LinkView, site: Site | null): PopupView {
  if (view.phase !== 'page') return view;
  return { ...view, site: site ?? { host: '', mode: 'on-click', canChange: false } };
}
